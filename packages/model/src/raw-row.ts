/** The most of a row or a file that is kept where it was set aside, in characters. */
export const LONGEST_RAW = 10_000;

/** A row's cells as a line of its table, quoted where they must be; at most 10,000 characters. */
export function rawOf(cells: readonly string[], delimiter: string): string {
  const quoted = cells.map((cell) =>
    cell.includes('"') || cell.includes("\n") || cell.includes("\r") || cell.includes(delimiter)
      ? `"${cell.replaceAll('"', '""')}"`
      : cell,
  );
  return quoted.join(delimiter).slice(0, LONGEST_RAW);
}
