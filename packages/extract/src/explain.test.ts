import { describe, expect, it } from "vitest";
import { explainDocument } from "./explain.js";
import { extractDrafts } from "./extract-drafts.js";
import { leftoversOf } from "./leftovers.js";
import { documentFrom } from "./testing/documents.js";

describe("an explanation", () => {
  const document = documentFrom([
    "Advertisement",
    "At least 14 rockets hit the Al-Asad base in Iraq on Wednesday, wounding two soldiers.",
    "Four people could be killed in Gaza.",
  ]);
  const [advert, attack, fear] = explainDocument({
    ...document,
    sentences: document.sentences.map((it) => (it.ordinal === 0 ? { ...it, part: "furniture" } : it)),
  }).sentences;

  it("shows furniture with its words alone", () => {
    expect(advert).toEqual({
      ordinal: 0,
      part: "furniture",
      text: "Advertisement",
      mentions: [],
      drafts: [],
      removed: [],
    });
  });

  it("shows what was seen, which rule read it, and its slots", () => {
    expect(attack?.mentions).toContainEqual({ type: "count", words: "At least 14", meaning: "at_least 14" });
    expect(attack?.drafts.find(({ kind }) => kind === "casualty")).toMatchObject({
      rule: "casualty/killed-people",
      quote: "wounding two soldiers",
      slots: { value: "exact 2", outcome: "injured", country: "IQ", dates: "on Wednesday" },
    });
  });

  it("shows where each slot came from, and in which words", () => {
    const wounded = attack?.drafts.find(({ kind }) => kind === "casualty");
    expect(wounded?.bases).toMatchObject({
      country: { basis: "stated", words: "Iraq" },
      dates: { basis: "stated", words: "on Wednesday" },
      about: { basis: "stated", words: "At least 14 rockets hit the Al-Asad base in Iraq" },
    });
    expect(wounded?.bases["actor"]).toBeUndefined();
  });

  it("shows which refinement filled what the rule left open", () => {
    const wounded = attack?.drafts.find(({ kind }) => kind === "casualty");
    expect(wounded?.refined).toMatchObject({ about: "about" });
    expect(wounded?.refined["value"]).toBeUndefined();
  });

  it("shows what a refinement took back, and why", () => {
    const removed = [...(attack?.removed ?? []), ...(fear?.removed ?? [])];
    expect(removed.length).toBeGreaterThan(0);
    for (const it of removed) expect([it.refinement, it.why, it.rule, it.quote]).not.toContain("");
  });

  it("shows words as people see them", () => {
    const [sentence] = explainDocument(
      documentFrom(["Mis\u00adsiles killed four soldiers in Gaza."]),
    ).sentences;
    expect(sentence?.text).toBe("Missiles killed four soldiers in Gaza.");
    expect(sentence?.mentions.map(({ words }) => words)).toContain("Missiles");
  });
});

describe("leftovers", () => {
  const patternsOf = (...sentences: string[]) => {
    const document = documentFrom(sentences);
    return leftoversOf(document, extractDrafts(document).value).map(({ pattern }) => pattern);
  };

  it("are numbers and event words that no claim used, as patterns", () => {
    expect(
      patternsOf("The ministry counted 77 crates.", "It spoke of attacks on Israel and France."),
    ).toEqual(["# crates", "attacks on Name"]);
  });

  it("are none of what was used", () => {
    expect(patternsOf("Four soldiers were killed in Gaza.")).toEqual([]);
  });

  it("stand where they say, beside characters that nobody sees", () => {
    const document = documentFrom(["😀 The minis\u00adtry counted 7\u00ad7 crates."]);
    const [found] = leftoversOf(document, []);
    expect([...document.text].slice(found?.start, found?.end).join("")).toBe("7\u00ad7");
  });
});
