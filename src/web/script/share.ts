import { main, wordsOf } from './dom.ts';

const parts = (selector: string) => [...main.querySelectorAll<HTMLElement>(`:scope > .answer ${selector}`)];

/** Reads out what to do and what to say, and nothing more; a second tap stops it. */
export function readAloud(button: HTMLElement): void {
  const label = button.lastChild as Text;
  const over = () => {
    label.data = 'Read it aloud';
  };
  if (label.data === 'Stop') {
    speechSynthesis.cancel();
    over();
    return;
  }
  label.data = 'Stop';
  const lines = parts('.hold .cue, .hold .line').map((line) => {
    const spoken = new SpeechSynthesisUtterance(wordsOf(line));
    spoken.lang = line.lang || document.documentElement.lang;
    return spoken;
  });
  lines.at(-1)?.addEventListener('end', over);
  for (const line of lines) {
    line.addEventListener('error', over);
    speechSynthesis.speak(line);
  }
}

/** Hands the answer on, never the question. */
export function share(): void {
  const text = parts('.step :is(.cue, .line, .line-small, .how, .do)').map(wordsOf).join('\n');
  if (navigator.share) navigator.share({ text }).catch(() => undefined);
  else location.href = `sms:?&body=${encodeURIComponent(text)}`;
}
