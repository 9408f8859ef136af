import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const [affixes = [], entries = []] = ["aff", "dic"].map((part) =>
  readFileSync(require.resolve("dictionary-en").replace(/js$/, part), "utf8").split("\n"),
);

interface Affix {
  readonly strip: string;
  readonly add: string;
  /** how a word must end, in the affix file's own form: "[^aeiou]y", "." for any letter */
  readonly condition: string;
}

/** English words by the spelling dictionary of the package dictionary-en, in all their forms. */
export interface EnglishWords {
  /** those that are written in small letters */
  readonly common: ReadonlySet<string>;
  /** those that are names alone, in small letters all the same */
  readonly names: ReadonlySet<string>;
}

export function englishWords(): EnglishWords {
  const [prefixes, suffixes] = [affixesIn("PFX"), affixesIn("SFX")];
  const common = new Set<string>();
  const names = new Set<string>();
  for (const entry of entries.slice(1)) {
    const [word = "", flags = ""] = entry.trim().split("/");
    if (!PLAIN.test(word)) {
      names.add(word.toLowerCase());
      continue;
    }
    const forms = [word];
    for (const flag of flags.replace(RARE, ""))
      for (const { strip, add, condition } of suffixes.get(flag) ?? [])
        if (endsAs(word, condition)) forms.push(word.slice(0, word.length - strip.length) + add);
    const before = [...flags].flatMap((flag) => (prefixes.get(flag) ?? []).map(({ add }) => add));
    for (const form of forms) for (const start of ["", ...before]) common.add(start + form);
  }
  return { common, names };
}

/** The flags of "-ness", "-able" and "-est": many words, none of them frequent. */
const RARE = /[PBT]/g;
const PLAIN = /^[a-z]+$/;

/** The lines `SFX flag strip add condition` of the affix file, whose conditions are expressions already. */
function affixesIn(wanted: "PFX" | "SFX"): Map<string, Affix[]> {
  const found = new Map<string, Affix[]>();
  for (const line of affixes) {
    const [kind, flag = "", strip = "", add = "", condition] = line.split(/\s+/);
    if (kind !== wanted || !condition || !PLAIN.test(add)) continue;
    const affix = { strip: strip === "0" ? "" : strip, add, condition };
    found.set(flag, [...(found.get(flag) ?? []), affix]);
  }
  return found;
}

/** Whether a word ends as a condition of the affix file says: a letter, "." or a class in brackets for each of its last letters. */
function endsAs(word: string, condition: string): boolean {
  const wanted: string[] = [];
  for (let at = 0; at < condition.length; at++) {
    const close = condition[at] === "[" ? condition.indexOf("]", at) : at;
    wanted.push(condition.slice(at, close + 1));
    at = close;
  }
  const last = word.slice(-wanted.length);
  return last.length === wanted.length && wanted.every((one, at) => isOneOf(last.charAt(at), one));
}

function isOneOf(letter: string, wanted: string): boolean {
  if (!wanted.startsWith("[")) return wanted === "." || wanted === letter;
  const others = wanted[1] === "^";
  return wanted.slice(others ? 2 : 1, -1).includes(letter) !== others;
}
