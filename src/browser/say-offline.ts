/** Says below the hold where an answer came from, where there is no network: the page itself is the same to the byte. */
export function sayOffline(): void {
  const hold = document.querySelector('.answer .hold');
  if (navigator.onLine || hold === null) return;
  const line = document.createElement('p');
  line.className = 'fine';
  line.textContent = 'You’re offline. This answer was already on your phone.';
  hold.after(line);
}
