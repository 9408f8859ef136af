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

  test("wars that share a side are one thread", () => {
    const said = countriesIn(
      ["Israel struck Rafah and killed 12 people."],
      ["Israeli jets also bombed Tyre in Lebanon."],
      ["The strikes there wounded nine."],
    );
    expect(Object.values(said).flat()).toEqual(expect.arrayContaining(["PS", "LB"]));
  });
});
