/** Digits that a spreadsheet shows of a number; those after them are noise of its sums. */
const SHOWN = 15;

/** A number as people see it: 33.8, not 33.800000000000004; whole numbers with all their digits. */
export function numberText(value: number): string {
  if (Number.isInteger(value) || !Number.isFinite(value)) return String(value);
  return String(Number(value.toPrecision(SHOWN)));
}

/** A number of 32 bits in the fewest digits that name it: 33.7856, not 33.78559875488281. */
export function shortNumberText(value: number): string {
  for (let digits = 6; digits < 9; digits++) {
    const text = value.toPrecision(digits);
    if (Math.fround(Number(text)) === value) return String(Number(text));
  }
  return numberText(value);
}

/** A number as it is written in a file: with all its digits where they are more than a number can hold. */
export function writtenNumberText(written: string): string {
  const text = written.trim();
  const value = Number(text);
  if (text === "" || Number.isNaN(value)) return text;
  if (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(text)) return text;
  return numberText(value);
}
