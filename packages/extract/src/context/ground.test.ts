import { codePoints, type Document, type Draft, type SlotName } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { extractDrafts } from "../extract-drafts.js";
import { documentFrom } from "../testing/documents.js";

/** "chain: Yemen": the basis of a slot and the words that it came from; "publisher" where no words did; null where it is empty. */
function groundIn(document: Document, kind: Draft["kind"], slot: SlotName): string | null {
  const draft = extractDrafts(document).value.find((it) => it.kind === kind);
  const found = draft?.basis[slot] ?? null;
  if (found === null) return null;
  const { basis, start, end } = found;
  return start === null || end === null ? basis : `${basis}: ${codePoints(document.text).slice(start, end)}`;
}

const inHeading = (document: Document, part: "headline" | "heading"): Document => ({
  ...document,
  sentences: document.sentences.map((sentence) =>
    sentence.ordinal === 0 ? { ...sentence, part } : sentence,
  ),
});

const KABUL = documentFrom([
  "A bomb exploded in a market in Kabul on Friday.",
  "The Islamic State claimed responsibility for the attack.",
  "At least nine people were killed.",
]);
const ODESA = documentFrom([
  "ODESA, Ukraine (AP) - Russian drones hit a depot near the port, while six people were wounded.",
]);

const LIMA = documentFrom(["LIMA, Peru (XYZ) - Rebels bombed a bank in this city on Friday."]);

describe("where a slot came from", () => {
  it.each([
    ["the place of the clause", KABUL, "event", "place", "stated: Kabul"],
    ["the country of that place", KABUL, "event", "country", "stated: Kabul"],
    ["the day of the clause", KABUL, "event", "date", "stated: on Friday"],
    ["who claimed it afterwards", KABUL, "event", "actor", "chain: Islamic State"],
    ["a figure's event", KABUL, "casualty", "about", "chain: A bomb exploded in a market in Kabul"],
    ["the country of that event", KABUL, "casualty", "country", "chain: Kabul"],
    ["who acts in the clause", ODESA, "event", "actor", "stated: Russian"],
    ["the event of another clause", ODESA, "casualty", "about", "sentence: Russian drones hit a depot"],
    ["the town of the dateline", LIMA, "event", "place", "dateline: LIMA, Peru (XYZ)"],
    ["the country of that town", LIMA, "event", "country", "dateline: Peru"],
    ["where the report was written", ODESA, "event", "country", "dateline: ODESA, Ukraine (AP)"],
  ] as const)("%s", (_what, document, kind, slot, expected) => {
    expect(groundIn(document, kind, slot)).toBe(expected);
  });

  it("is nothing for an empty slot", () => {
    expect(groundIn(KABUL, "event", "about")).toBeNull();
    expect(groundIn(KABUL, "casualty", "date")).toBeNull();
  });

  it("is the headline where only that names it", () => {
    const document = documentFrom(["Missiles hit a cargo ship in the Red Sea", "Two sailors were wounded."]);
    expect(groundIn(inHeading(document, "headline"), "casualty", "country")).toMatch(/^heading: /);
  });

  it("is the publisher where its office is who speaks", () => {
    const document = documentFrom(["On Monday we struck five Houthi missile sites in Yemen."]);
    const speaks = { ...document, publisher: "U.S. Central Command" };
    expect(groundIn(speaks, "event", "actor")).toBe("publisher");
  });

  it("is the heading over an item that names a site and no country", () => {
    const [heading, item] = ["Gaza Strip", "Gunmen attacked a school in the town of Orondale."];
    const document = documentFrom([heading, item]);
    const listed = inHeading(
      { ...document, sentences: document.sentences.map((it) => ({ ...it, item: it.ordinal > 0 })) },
      "heading",
    );
    expect(groundIn(listed, "event", "country")).toBe("heading");
    expect(groundIn(listed, "event", "place")).toMatch(/^stated: .*Orondale$/);
  });

  it("is another sentence where the speaker who gives it is there", () => {
    const document = documentFrom([
      "The Gaza Health Ministry said 38 people were killed on Monday.",
      "The toll since March 18 has reached 812 martyrs.",
    ]);
    const toll = extractDrafts(document).value.find((it) => it.kind === "casualty" && it.count.value === 812);
    expect(toll?.country).toEqual(["PS"]);
    expect(toll?.basis.country?.basis).toBe("chain");
  });

  it("is given in the text as it was found, whatever nobody sees in it", () => {
    const document = documentFrom(["A bo\u00admb explo\u00added in a market in Ka\u00adbul on Friday."]);
    expect(groundIn(document, "event", "place")).toBe("stated: Ka\u00adbul");
  });

  it.each([
    ["a headline", "headline", "Drones hit fuel depot in Port Sudan"],
    ["a headline with the day", "headline", "Drones hit fuel depot in Port Sudan on Monday"],
    ["a headline with the side", "headline", "Rapid Support Forces drones hit fuel depot in Port Sudan"],
    ["a heading", "heading", "Drones hit fuel depot in Port Sudan"],
  ] as const)("is what the quote states, though %s says it before", (_what, part, above) => {
    const [side, place, day] = ["Rapid Support Forces", "Port Sudan", "on Monday"];
    const document = documentFrom([
      above,
      `Drones launched by the ${side} struck a fuel depot in ${place} ${day}.`,
    ]);
    const drafts = extractDrafts(inHeading(document, part)).value;
    expect(drafts).toHaveLength(1);
    expect(groundIn(inHeading(document, part), "event", "actor")).toBe(`stated: ${side}`);
    expect(groundIn(inHeading(document, part), "event", "place")).toBe(`stated: ${place}`);
    expect(groundIn(inHeading(document, part), "event", "date")).toBe(`stated: ${day}`);
    for (const { basis, start, end } of drafts)
      for (const ground of Object.values(basis))
        if (ground && ground.start !== null && ground.start >= start && (ground.end ?? 0) <= end)
          expect(ground.basis).toBe("stated");
  });

  it("is the headline for what the fuller sentence below it leaves out", () => {
    const document = documentFrom([
      "Drones hit fuel depot in Port Sudan on Monday",
      "Drones launched by the Rapid Support Forces struck a fuel depot in Port Sudan.",
    ]);
    expect(groundIn(inHeading(document, "headline"), "event", "place")).toBe("stated: Port Sudan");
    expect(groundIn(inHeading(document, "headline"), "event", "date")).toBe("heading: on Monday");
  });

  it("is there for each filled slot and for no other", () => {
    const drafts = [...extractDrafts(KABUL).value, ...extractDrafts(ODESA).value];
    expect(drafts.length).toBeGreaterThan(3);
    for (const draft of drafts) {
      expect(draft.basis.actor !== null).toBe(draft.actor.length > 0);
      expect(draft.basis.target !== null).toBe(draft.target.length > 0);
      expect(draft.basis.country !== null).toBe(draft.country.length > 0);
      expect(draft.basis.place !== null).toBe(draft.place !== null);
      expect(draft.basis.date !== null).toBe(draft.dates.length > 0);
      expect(draft.basis.about !== null).toBe("about" in draft && draft.about !== null);
    }
  });
});
