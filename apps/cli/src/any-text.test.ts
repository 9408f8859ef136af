import { readdirSync, readFileSync } from "node:fs";
import { extractDrafts } from "@sitrep/extract";
import { type Claim, codePoints, type Document } from "@sitrep/model";
import { settleClaims } from "@sitrep/normalize";
import { readReport } from "@sitrep/parse";
import { describe, expect, it } from "vitest";

interface Read {
  readonly document: Document | null;
  readonly claims: readonly Claim[];
  readonly codes: readonly string[];
}

/** The whole way of one report, from its bytes to its claims. */
function read(text: string, file = "report.txt"): Read {
  const parsed = readReport({ file, bytes: new TextEncoder().encode(text), sidecar: null });
  if (!parsed.document) return { document: null, claims: [], codes: parsed.setAside.map(({ code }) => code) };
  const drafts = extractDrafts(parsed.document);
  const settled = settleClaims(parsed.document, drafts.value);
  const issues = [...parsed.issues, ...drafts.issues, ...settled.issues];
  return { document: parsed.document, claims: settled.value, codes: issues.map(({ code }) => code) };
}

/** Claims whose quote is not at their span. */
function misplaced({ document, claims }: Read): readonly Claim[] {
  const points = codePoints(document?.text ?? "");
  return claims.filter(
    (claim) =>
      claim.char_start === null || points.slice(claim.char_start, claim.char_end ?? 0) !== claim.quote,
  );
}

const LEAD =
  "Report of the day\n\nOn January 5, 2024, the war went on, and it is said that this was the work of the army in the north.\n\n";
const SIZE = 100_000;
const filled = (unit: string) => LEAD + unit.repeat(Math.ceil(SIZE / unit.length));

describe("a bad text costs no more than its length, and nothing is thrown", () => {
  it.each<[string, string]>([
    ["text without sentences", filled("and then ")],
    ["digits", LEAD + "7".repeat(1_000_000)],
    ["numbers in a row", filled("12 ")],
    ["numbers in words", filled("two hundred ")],
    ["quotes that never close", filled("“he said ")],
    ["straight quotes that never close", filled('"he said ')],
    ["brackets that never close", filled("(")],
    ["links that never close", filled("[a](")],
    ["pictures that never close", filled("![")],
    ["100,000 names", LEAD + "Iraq Syria Yemen Gaza Hamas ".repeat(20_000)],
    ["names in a list", filled("Hamas, Israel and ")],
    ["dates", filled("January 12, ")],
    ["hours", filled("12:15 a.m. ")],
    ["event words", filled("attack ")],
    ["munitions", filled("12 missiles, ")],
    ["right to left", filled("هجوم صاروخي ")],
    ["beyond the basic plane", filled("😀𝕏 ")],
    ["zero-width characters", filled("mis\u200bsiles killed 12 ")],
    ["accents alone", filled("\u0301")],
    ["unbreakable blanks", filled("killed\u00a012\u00a0people ")],
    ["lines of one letter", filled("a\n")],
    ["items", filled("- 12 killed\n")],
    ["headings", filled("# x\n")],
    ["buttons", filled("Read more\n")],
    ["the same sentence", filled("Twelve soldiers were killed in Gaza. ")],
    ["speakers", filled("MR. ROE: 12 killed.\n\nQ   Who?\n\n")],
    ["a table", filled("| 12 | killed |\n")],
    ["tags", filled("<p>12 killed")],
    ["posts", filled("— X (@a) ")],
    ["stops", filled("U.S. ")],
  ])("%s", (_, text) => {
    // what this process computes, however busy the machine is
    const started = process.cpuUsage();
    const done = read(text);
    const { user, system } = process.cpuUsage(started);
    const seconds = (user + system) / 1_000_000;
    expect(misplaced(done)).toEqual([]);
    expect(seconds, "seconds for 100,000 characters").toBeLessThan(15);
  });

  it.each([
    ["ar", "قتل خمسة جنود في هجوم بطائرة مسيرة على قاعدة عسكرية في شرق سوريا يوم الأحد. "],
    ["es", "Cinco soldados murieron en un ataque con drones contra una base militar en el este de Siria. "],
    [
      "fr",
      "Cinq soldats ont été tués dans une attaque de drones contre une base militaire dans l’est de la Syrie. ",
    ],
    [
      "de",
      "Fünf Soldaten wurden bei einem Angriff mit Drohnen auf eine Basis in Syrien getötet, sagte die Armee. ",
    ],
    ["ru", "Пять солдат погибли в результате атаки беспилотников на военную базу на востоке Сирии. "],
    [
      "tr",
      "Suriye’nin doğusunda bir askeri üsse insansız hava araçları ile düzenlenen saldırıda 5 asker öldü ve çok sayıda kişi bu saldırıda yaralandı. ",
    ],
  ])("a report in another language is named and gives no claims: %s", (language, sentence) => {
    const { claims, codes, document } = read(sentence.repeat(6));
    expect(document?.language).toBe(language);
    expect(claims).toEqual([]);
    expect(codes).toContain("language");
  });

  it("text without a word gives no claims", () => {
    expect(read("... --- ...\n\n12 34 56").claims).toEqual([]);
  });
});

const PIECES = (
  "At least|12|2,500|twelve|soldiers|people|civilians|missiles|drones|rockets|were killed|wounded|struck|attacked|fired|attack|strikes|in Gaza|in Iraq|" +
  "near Kyiv|the Houthis|Israel|U.S. forces|since mid-October|on Monday|Jan. 20|2024-01-20|12:15 a.m.|said|according to|could|no|and|of|the|a|,|.|;|:|—|“|”|(|)|" +
  "\n|\n\n|\n- |\n## |> |**|[x](https://y.z)|![a picture](b.jpg)|Read more|Related|Image caption,|Q   |MR. ROE:|(Photo by A/AFP)|<b>|| |é|e\u0301|mis\u00adsiles|\u200b|\u200f|שלום|😀|𝟏𝟐|\ufeff|\u00a0|\u2028"
).split("|");

/** A linear congruential generator: the same texts at each run. */
function textOf(seed: number): string {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const length = 5 + Math.floor(next() * 150);
  return Array.from({ length }, () => PIECES[Math.floor(next() * PIECES.length)] ?? "").join(" ");
}

describe("any text", () => {
  it("gives claims that stand where they say, and the same ones at each reading", () => {
    let claims = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const text = textOf(seed);
      const done = read(text, seed % 2 ? "made.md" : "made.txt");
      expect({ seed, misplaced: misplaced(done) }).toEqual({ seed, misplaced: [] });
      expect(read(text, seed % 2 ? "made.md" : "made.txt").claims).toEqual(done.claims);
      claims += done.claims.length;
    }
    expect(claims).toBeGreaterThan(100);
  });

  it.each([
    ["that says nothing", "The weather stayed dry, and the minister opened a new school."],
    [
      "about another war",
      "In the Philippines, army air strikes on the town of Marawi killed 12 gunmen of the Abu Sayyaf group and two villagers, the governor said. A mortar shell hit a mosque there.",
    ],
  ])("says the same with a paragraph among its own %s", (_, other) => {
    const reports = [
      ...reportsIn(new URL("../../../data/reports/", import.meta.url)),
      ...reportsIn(new URL("../../../packages/extract/gold/reports/", import.meta.url)),
    ];
    let compared = 0;
    for (const { file, text } of reports) {
      const alone = sayings(read(text, file), "");
      // a report that names no place at all is about the one that the paragraph names
      if (!alone.some((said) => said.includes('country":["'))) continue;
      compared++;
      const paragraphs = text.split("\n\n");
      for (let at = 3; at <= paragraphs.length; at++) {
        const beside = [...paragraphs.slice(0, at), other, ...paragraphs.slice(at)].join("\n\n");
        expect({ file, at, says: sayings(read(beside, file), other) }).toEqual({ file, at, says: alone });
      }
    }
    expect(compared).toBeGreaterThan(20);
  });
});

const reportsIn = (folder: URL) =>
  readdirSync(folder)
    .filter((file) => /\.(?:md|txt)$/.test(file))
    .map((file) => ({ file, text: readFileSync(new URL(file, folder), "utf8") }));

/** What is claimed, without where it is, leaving out what `other` says. */
function sayings({ claims, document }: ReturnType<typeof read>, other: string): string[] {
  const start =
    other === "" ? -1 : codePoints(document?.text ?? "").fromIndex(document?.text.indexOf(other) ?? -1);
  return claims
    .filter(
      ({ char_start }) =>
        start < 0 || (char_start ?? 0) < start || (char_start ?? 0) >= start + [...other].length,
    )
    .map(({ kind, quote, actor, target, country, place, certainty, said_by, said_by_words }) =>
      JSON.stringify({ kind, quote, actor, target, country, place, certainty, said_by, said_by_words }),
    );
}
