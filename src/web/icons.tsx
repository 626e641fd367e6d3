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

/** A voice: a loudspeaker and its sound. */
export function SpeakerIcon() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M3.5 7.8v4.4h2.8l3.7 3.3v-11L6.3 7.8zM13 7.6a3.4 3.4 0 0 1 0 4.8M15.4 5.2a6.8 6.8 0 0 1 0 9.6" />
    </svg>
  );
}

/** A microphone. */
export function MicIcon() {
  return (
    <svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
      <rect x="8" y="2.8" width="6" height="10.4" rx="3" />
      <path d="M4.6 10.6a6.4 6.4 0 0 0 12.8 0M11 17v2.6" />
    </svg>
  );
}
