import { type Cell, DECIMAL, made } from "../rows/cells.js";

/** A coordinate in degrees; a comma may stand for the point, as Excel writes it in many countries. */
export const degrees = (most: number, nulls: readonly string[]): Cell<number | null> =>
  made((words) => degreesOf(words, most), `degrees from -${most} to ${most}`, nulls);

function degreesOf(words: string, most: number): number | undefined {
  const comma = words.indexOf(",");
  const text = comma < 0 ? words : `${words.slice(0, comma)}.${words.slice(comma + 1)}`;
  if (!DECIMAL.test(text)) return undefined;
  const value = Number(text);
  return value >= -most && value <= most ? value : undefined;
}
