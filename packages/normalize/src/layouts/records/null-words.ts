/** What R, pandas, databases and sheets write where they have no value. */
export const NULL_WORDS = [
  ...(["NA", "na", "N/A", "n/a", "N.A.", "n.a.", "#N/A", "<NA>"] as const),
  ...(["NULL", "Null", "null", "None", "NaN", "NAN", "nan"] as const),
] as const;

/** Cells of words that say nothing: empty ones too. */
export const NO_WORDS: readonly string[] = ["", ...NULL_WORDS];

/** The same for numbers, which no other words stand for without a doubt. */
export const NO_NUMBER: readonly string[] = ["", "NA", "NULL", "None", "nan", "NaN"];

const ISO = /^[A-Z]{2}$/;

/** Whether a column holds ISO 3166-1 codes throughout, so that NA in it is Namibia: at least one of another country, and nothing else. */
export function holdsCodes(cells: readonly string[], isCountry: (code: string) => boolean): boolean {
  const words = cells.map((cell) => cell.trim()).filter((cell) => cell !== "" && cell !== "NA");
  return words.length > 0 && words.every((cell) => ISO.test(cell) && isCountry(cell));
}
