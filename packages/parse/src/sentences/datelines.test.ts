import { describe, expect, test } from "vitest";
import { partsOf, readText } from "../report/testing.js";

const FIRST =
  "Two rockets fell beside the runway of the northern air base on Monday night, a spokesman for the garrison said in a statement.";
const SECOND =
  "Nobody was hurt, but a hangar and three parked vehicles were damaged by fragments, according to the same spokesman.";

const published = (text: string) => {
  const { document } = readText(text);
  return [document?.published, document?.published_basis];
};

describe("the day of a dispatch is the day of publication", () => {
  test.each([
    ["KYIV, March 3, 2024 –", "2024-03-03"],
    ["Lima, 14 Mar 89 (XYZ) --", "1989-03-14"],
    ["LIMA, 14 MAR 04 (RADIO ORLAN) --", "2004-03-14"],
    ["LIMA, Jan. 17, 1990 (XYZ) -", "1990-01-17"],
    ["ORLAN CITY (TAVRIA), 9 SEP 89 (RADIO ORLAN CHANNEL 1) --", "1989-09-09"],
    ["Khartoum, 12 May 2024:", "2024-05-12"],
    ["KHARTOUM, 12 May 2024:", "2024-05-12"],
    ["GENEVA (3 March 2024) –", "2024-03-03"],
    ["NEW YORK/GAZA, 5 April 2024 –", "2024-04-05"],
    ["Port Sudan, Sudan, Monday, May 13, 2024 —", "2024-05-13"],
    ["TAMPA, Fla. – March 3, 2024 –", "2024-03-03"],
    ["MOSCOW, March 3, 2024. /XYZ/.", "2024-03-03"],
    ["September 30, 2008 (AFP) –", "2008-09-30"],
    ["Jammu, March 3, 2024 (IANS)", "2024-03-03"],
    ["N'Djamena (AFP), 2024-05-12 —", "2024-05-12"],
  ])("%s", (dateline, day) => {
    expect(published(`${dateline} ${FIRST}\n\n${SECOND}`)).toEqual([day, "dateline"]);
    expect(partsOf(readText(`${dateline} ${FIRST}\n\n${SECOND}`).document)).toEqual([
      `furniture: ${dateline}`,
      `body: ${FIRST}`,
      `body: ${SECOND}`,
    ]);
  });

  test.each([
    ["a day without a year", "BAGHDAD, July 7 (Reuters) -"],
    ["no day", "KYIV, Ukraine (AP) —"],
    ["a day that no calendar has", "KYIV, February 30, 2024 –"],
  ])("%s gives none", (_, dateline) =>
    expect(published(`${dateline} ${FIRST}\n\n${SECOND}`)).toEqual([null, "none"]),
  );

  test("the page, front matter and a sidecar are believed before it, an update is not", () => {
    const text = `KYIV, March 3, 2024 – ${FIRST}\n\n${SECOND}`;
    expect(published(`Rockets fall beside the base\n\nMarch 4, 2024\n\n${text}`)).toEqual([
      "2024-03-04",
      "page",
    ]);
    expect(published(`---\npublished: 2024-03-05\n---\n\n${text}`)).toEqual(["2024-03-05", "front_matter"]);
    expect(published(`Rockets fall beside the base\n\nUpdated May 9, 2024\n\n${text}`)).toEqual([
      "2024-03-03",
      "dateline",
    ]);
    const { document } = readText(text, "made.txt", '{"published":"2024-03-06"}');
    expect([document?.published, document?.published_basis]).toEqual(["2024-03-06", "sidecar"]);
  });

  test("of several dispatches the first one dates the document", () => {
    const { document } = readText(`LIMA, 14 Mar 89 (XYZ) -- ${FIRST}\n\nORLAN, 16 Mar 89 (XYZ) -- ${SECOND}`);
    expect(document?.published).toBe("1989-03-14");
    expect(document?.dispatches).toEqual([
      { sentence: 0, published: "1989-03-14" },
      { sentence: 2, published: "1989-03-16" },
    ]);
  });

  test("one dispatch, or several of one day, are no dispatches apart", () => {
    expect(readText(`LIMA, 14 Mar 89 (XYZ) -- ${FIRST}`).document).not.toHaveProperty("dispatches");
    const { document } = readText(`LIMA, 14 Mar 89 (XYZ) -- ${FIRST}\n\nORLAN, 14 Mar 89 (XYZ) -- ${SECOND}`);
    expect(document).not.toHaveProperty("dispatches");
  });
});

test("a wire's message of a few lines of capitals is one paragraph", () => {
  const text = `   ORLAN, 14 MAR 89 (RADIO ORLAN) -- [TEXT] REBELS ATTACKED A BANK IN THIS
CITY ON 2 MARCH, KILLING TWO GUARDS.  ON SUNDAY THEY BOMBED A DEPOT NEAR
THE PORT.`;
  expect(partsOf(readText(text).document).map((part) => part.replace(/\s+/g, " "))).toEqual([
    "furniture: ORLAN, 14 MAR 89 (RADIO ORLAN) --",
    "furniture: [TEXT]",
    "body: REBELS ATTACKED A BANK IN THIS CITY ON 2 MARCH, KILLING TWO GUARDS.",
    "body: ON SUNDAY THEY BOMBED A DEPOT NEAR THE PORT.",
  ]);
});

describe("tags after a dateline", () => {
  test.each([
    ["[Text]"],
    ["[TEXT] [CONTINUED]"],
    ["[Report] [Ana Prell]"],
    ["[Interview with the governor of Orlan by an unnamed reporter] [Excerpts]"],
    ["[Communique] [Ministry of Defence, Orlan] [Text]"],
  ])("%s", (tags) => {
    const parts = partsOf(readText(`Lima, 14 Mar 89 (XYZ) -- ${tags} ${FIRST}\n\n${SECOND}`).document);
    expect(parts).toEqual([
      "furniture: Lima, 14 Mar 89 (XYZ) --",
      `furniture: ${tags}`,
      `body: ${FIRST}`,
      `body: ${SECOND}`,
    ]);
  });

  test.each([
    ["words put into a sentence", "LIMA, 14 Mar 89 (XYZ) -- [The] Governor spoke of two rockets."],
    ["a passage in small letters", "LIMA, 14 Mar 89 (XYZ) -- [two rockets fell] The governor spoke."],
    ["brackets without a dateline", "[Text] The governor spoke of two rockets."],
  ])("none: %s", (_, words) => {
    const parts = partsOf(readText(`${words}\n\n${SECOND}`).document);
    expect(parts.filter((part) => part.startsWith("furniture: ["))).toEqual([]);
  });
});

describe("no datelines", () => {
  test.each([
    [
      "entries of a chronicle",
      "Bama, 3 May 2024: Gunmen killed six herders.\n\nDikwa, 5 May 2024: A mine hit a bus.",
    ],
    ["items", "- Bama, 3 May 2024: Gunmen killed six herders at a well.\n- Shelling went on in the hills."],
    ["a day alone", "March 3, 2024 – Gunmen killed six herders at a well near the town."],
    ["a speaker", "MR. ROE: -- let me finish."],
    ["a headline with a colon", "SOMALIA: STRIKE KILLS THREE of the group, says the command in the capital."],
    ["a clause", "Orlan was calm on May 3, 2024 – The army had left."],
    ["a group in brackets", "The Orlan Army (OA) Fighters of the north were not seen."],
    ["a day and a group", "The army said on 3 May (LA) Times were hard."],
    ["a number of dead in brackets", "Bama (12 dead) – Gunmen came at dawn and left at noon."],
  ])("%s", (_, text) => {
    const { document } = readText(`${FIRST}\n\n${text}\n\n${SECOND}`);
    expect(partsOf(document).filter((part) => part.startsWith("furniture"))).toEqual([]);
    expect(document?.published).toBeNull();
  });
});
