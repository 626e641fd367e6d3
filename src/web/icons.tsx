/** Points onward, at the end of a row that leads somewhere. */
export function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      <path d="M6.5 3.5 12 9l-5.5 5.5" />
    </svg>
  );
}

/** A breath: a still point and the ring around it. */
export function BreathIcon() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <circle cx="10" cy="10" r="3" />
      <circle cx="10" cy="10" r="7.2" />
    </svg>
  );
}
