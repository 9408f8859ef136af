/** The widest sheet that there is, in columns. */
export const MOST_COLUMNS = 16_384;

/** Column of a place as `AB12`, from 0; -1 where it names none. */
export function columnAt(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length && at < 4; at++) {
    const letter = place.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column <= MOST_COLUMNS ? column - 1 : -1;
}

/** The letters of a column, as people see them. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
