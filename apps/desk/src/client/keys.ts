/** A key of the desk, what it does, and whether its button is in the foot. */
export interface Key {
  readonly key: string;
  readonly says: string;
  readonly inFoot: boolean;
  run(): void;
}

/** Runs the key that was pressed, where nobody is typing, or about to: `isOpening` is true while a dialog is on its way. */
export function listenTo(
  keys: readonly Key[],
  isOpening: () => boolean,
  onDigit: (at: number) => void,
): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (document.querySelector("dialog[open]") || isTyping(event.target)) return;
    if (isOpening()) {
      event.preventDefault();
      return;
    }
    const key = keys.find((it) => it.key === event.key);
    if (key) {
      event.preventDefault();
      key.run();
    } else if (/^[0-9]$/.test(event.key)) {
      event.preventDefault();
      onDigit(event.key === "0" ? 9 : Number(event.key) - 1);
    }
  });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;
