import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const EXTRACT = "packages/extract/src";
const LEXICON = "packages/lexicon/src";
const TABLE = "packages/lexicon/tables/word-lists.csv";
/** A list that a rule may keep to itself. */
const MOST = 3;

/** Lists of words belong in a table, one word a row; and each list of the table is asked for. */
export const listsAreTables = {
  name: `lists of more than ${MOST} words are rows of a table`,
  mend: `add the words to ${TABLE} and ask for them with wordList("file/name")`,
  run: async () => {
    const files = sources(EXTRACT);
    const asked = new Set();
    const problems = [];
    for (const file of [...files, ...sources(LEXICON)])
      for (const [, name] of readFileSync(file, "utf8").matchAll(/\bwordList\("([^"]+)"\)/g)) asked.add(name);
    for (const file of files) {
      for (const words of listsIn(readFileSync(file, "utf8")))
        if (words.length > MOST) problems.push(`${file}: "${words.slice(0, MOST).join(" ")} …"`);
    }
    const listed = new Set(
      readFileSync(TABLE, "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split(",")[0]),
    );
    for (const name of listed) if (!asked.has(name)) problems.push(`${TABLE}: nobody asks for "${name}"`);
    return { looked: files.length + listed.size, problems };
  },
};

/** The words of each list that is written out in a source. */
function* listsIn(text) {
  for (const [, list] of text.matchAll(/\bwordSet\(\s*((?:"[^"]*"\s*\+?\s*)+)/g)) yield wordsOf(list);
  for (const [, list] of text.matchAll(/((?:"[^"]*"\s*\+?\s*)+)\)?\s*\.split\(\s*" "/g)) yield wordsOf(list);
}

const wordsOf = (list) =>
  list
    .replace(/["+]/g, " ")
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));

/** The sources of a folder, without tests and corpora. */
function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "testing" ? [] : sources(path);
    return /\.ts$/.test(path) && !/\.(?:test|corpus)\.ts$/.test(path) ? [path] : [];
  });
}
