interface Recognition extends EventTarget {
  lang: string;
  processLocally: boolean;
  start(): void;
  stop(): void;
}

interface Recognitions {
  new (): Recognition;
  readonly prototype: Recognition;
  available?(wanted: { langs: readonly string[]; processLocally: true }): Promise<string>;
}

const recognitions = (window as { SpeechRecognition?: Recognitions }).SpeechRecognition;

/**
 * Offers to write down what is said, only where the browser can promise that the sound stays on the device.
 *
 * @see https://developer.mozilla.org/docs/Web/API/SpeechRecognition/processLocally
 */
export async function offerVoice(): Promise<void> {
  if (!recognitions?.available || !('processLocally' in recognitions.prototype)) return;
  const can = await recognitions.available({ langs: [navigator.language], processLocally: true });
  if (can === 'available') document.documentElement.dataset.voice = '';
}

let listening: Recognition | undefined;

/** Writes what is said into the form, and never sends it; a second tap stops it. */
export function listen(button: HTMLElement): void {
  listening?.stop();
  if (listening || !recognitions) return;
  const field = button.parentElement?.querySelector('textarea');
  const started = new recognitions();
  listening = started;
  started.processLocally = true;
  started.lang = navigator.language;
  button.ariaPressed = 'true';
  started.addEventListener('result', (event) => {
    const heard = [...(event as unknown as { results: Iterable<ArrayLike<{ transcript: string }>> }).results];
    if (field) field.value = [field.value, ...heard.map((each) => each[0]?.transcript ?? '')].join(' ').trim();
  });
  started.addEventListener('end', () => {
    listening = undefined;
    button.ariaPressed = 'false';
  });
  started.start();
}
