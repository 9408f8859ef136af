/**
 * The licence of each file, from the data folder's README.md: a table with the files in its first column and a column headed
 * "licence", or a heading that names the file with a line "Licence: …" below it. Empty where the README says nothing of the kind.
 */
export function licencesIn(readme: string): ReadonlyMap<string, string> {
  const licences = new Map<string, string>();
  let files: string[] = [];
  let column = -1;
  for (const line of readme.split(/\r?\n/)) {
    const cells = cellsOf(line);
    if (!cells.length) column = -1;
    const heading = cells.findIndex((cell) => /^licen[cs]e$/i.test(cell));
    if (heading > 0) column = heading;
    const licence = cells[column];
    if (licence && heading < 0) for (const file of filesIn(cells[0] ?? "")) licences.set(file, licence);
    if (/^#+ /.test(line)) files = filesIn(line);
    const said = /^[-*\s]{0,9}licen[cs]e[:*]{0,6}\s*(\S.*)$/i.exec(line)?.[1];
    if (said) for (const file of files) licences.set(file, said.trim());
  }
  return licences;
}

/** Files named in a piece of the README, as written: in back quotes, or in a link. */
export const filesIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\s]{1,300})`|\]\(([^\]()\s]{1,300})\)/g)]
    .map((it) => it[1] ?? it[2] ?? "")
    .filter((name) => /[^.]\.\w{1,20}$/.test(name));

const cellsOf = (line: string): string[] =>
  line.trim().startsWith("|")
    ? line
        .trim()
        .replace(/^\||\|$/g, "")
        .split("|")
        .map((cell) => cell.trim())
    : [];
