import { describe, expect, test } from "vitest";
import { extractDrafts } from "../extract-drafts.js";
import { documentFrom } from "../testing/documents.js";

/** The countries of each quote of a report, paragraph by paragraph. */
function countriesIn(...paragraphs: string[][]): Record<string, readonly string[]> {
  const document = documentFrom(paragraphs.flat());
  const blocks = paragraphs.flatMap((sentences, block) => sentences.map(() => block));
  const sentences = document.sentences.map((sentence, at) => ({ ...sentence, block: blocks[at] ?? 0 }));
  const drafts = extractDrafts({ ...document, sentences }).value;
  return Object.fromEntries(drafts.map(({ quote, country }) => [quote, country]));
}

const KABUL = ["A bomb killed 12 people in Kabul.", "The Afghan ministry of health counts 40 wounded there."];
const ZAMFARA = "In Nigeria, gunmen killed 30 villagers in Zamfara.";

describe("the threads of a report", () => {
  test("a sentence without a place belongs to its paragraph", () => {
    const said = countriesIn(KABUL, [ZAMFARA, "Nine others were wounded."]);
    expect(said["Nine others were wounded"]).toEqual(["NG"]);
    expect(said["killed 12 people"]).toEqual(["AF"]);
  });

  test("and by itself to what the report is mostly about", () => {
    const said = countriesIn(KABUL, [ZAMFARA], ["Nine policemen were among the wounded."]);
    expect(said["Nine policemen were among the wounded"]).toEqual(["AF"]);
  });

  test("who speaks is no place of a dateline", () => {
    const document = documentFrom([
      "MR. LOWE: Good morning.",
      "Nine people were killed in a raid on the market.",
    ]);
    const sentences = document.sentences.map((sentence) => ({ ...sentence, speaker: "MR. LOWE" }));
    const countries = extractDrafts({ ...document, sentences }).value.flatMap(({ country }) => country);
    expect(countries).toEqual([]);
  });

  test("wars that share a side are one thread", () => {
    const said = countriesIn(
      ["Israel struck Rafah and killed 12 people."],
      ["Israeli jets also bombed Tyre in Lebanon."],
      ["The strikes there wounded nine."],
    );
    expect(Object.values(said).flat()).toEqual(expect.arrayContaining(["PS", "LB"]));
  });
});

/** Reports in which a sentence leans on one before it. */
const LEANING: Readonly<Record<string, readonly string[][]>> = {
  "a figure leans on the event told before": [
    ["Gunmen attacked a market in Maiduguri, in Nigeria, on Monday."],
    ["Nine people were killed in the attack."],
  ],
  "a claim of responsibility tells the actor": [
    ["A drone strike on a base in Erbil, in Iraq, wounded four soldiers on Monday."],
    ["Kataib Hezbollah claimed responsibility for the attack."],
  ],
  "the raid tells more of the attack": [
    ["A jihadist attack on a village in Burkina Faso killed nine people."],
    ["The raid, which hit the village of Kodyel, was condemned."],
  ],
  "a day is counted from the event before": [
    ["Rebels attacked Goma in Congo on Monday."],
    ["A day later a bomb exploded in Bukavu in Congo."],
  ],
  "a round-up gives its day": [
    ["At least 36 people died in bombings in Iraq today."],
    ["A car bomb exploded in Mosul in Iraq."],
  ],
  "a pronoun counts its own dead": [
    ["A bomb killed two people in Garissa in Kenya.", "Kenya spoke of it at noon."],
    ["It admits that 31 of its soldiers were killed."],
  ],
  "fighters are of the group that is named beside them": [
    ["Eight rebels were killed in a raid in Gao in Mali."],
    ["The base of al-Shabaab is in Mali."],
  ],
};

/** Each has more sentences than "the attack" may be after the attack. */
const OTHERS = [
  [
    "Rain fell until noon, and a choir sang at the fair.",
    ...Array.from({ length: 13 }, () => "A baker sold bread."),
  ],
  [
    "In Manila in the Philippines, a bomb killed 14 policemen.",
    "Two others were hurt there.",
    "Shops were shut.",
    "A witness spoke of smoke.",
    "The blast broke windows.",
    "Roads were closed.",
  ],
];

/** What is said in the paragraphs of a report but not in `other`. */
function saidIn(paragraphs: readonly (readonly string[])[], other: readonly string[]) {
  const document = documentFrom(paragraphs.flat());
  const blocks = paragraphs.flatMap((sentences, block) => sentences.map(() => block));
  const sentences = document.sentences.map((sentence, at) => ({ ...sentence, block: blocks[at] ?? 0 }));
  const quotes = other.join(" ");
  return extractDrafts({ ...document, sentences })
    .value.filter(({ quote }) => !quotes.includes(quote))
    .map(({ kind, quote, actor, target, country, place, dates, ...draft }) => ({
      said: { kind, quote, actor, target, country, place: place?.name },
      days: dates.map(({ words, reading }) => ({ words, reading })),
      isAbout: "about" in draft && draft.about !== null,
    }));
}

describe("a paragraph of another thread, or one that tells nothing, changes no distance", () => {
  const cases = Object.entries(LEANING).flatMap(([name, report]) =>
    OTHERS.map((other) => [name, other[0] ?? "", report, other] as const),
  );
  test.each(cases)("%s: %s", (_, __, report, other) => {
    const alone = saidIn(report, []);
    expect(alone.length).toBeGreaterThan(0);
    expect(saidIn([...report.slice(0, 1), other, ...report.slice(1)], other)).toEqual(alone);
  });
});
