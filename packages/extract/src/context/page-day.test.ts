import { describe, expect, it } from "vitest";
import { extractDrafts } from "../extract-drafts.js";
import { documentFrom } from "../testing/documents.js";

const PAGE = [
  "Rockets hit the air base at Al-Asad.",
  "Talks on a truce are held in Geneva.",
  "Police in Lagos say the airport is open again.",
  "A Kenyan court has freed two ministers.",
  "The port of Mombasa is shut.",
];

function listOf(items: readonly string[]) {
  const document = documentFrom(items);
  const listed = {
    ...document,
    sentences: document.sentences.map((sentence) => ({ ...sentence, item: true })),
  };
  return extractDrafts(listed).value.filter(({ kind }) => kind === "event");
}

describe("an item of a digest", () => {
  it("happened on the day of its page", () => {
    const [event] = listOf(PAGE);
    expect(event?.dates).toMatchObject([
      { relation: "on", reading: { form: "relative", unit: "day", offset: 0 } },
    ]);
    expect(event?.basis.date).toEqual({ basis: "dateline", start: null, end: null });
  });

  it("keeps the day that it names", () => {
    const [event] = listOf(["Rockets hit the air base at Al-Asad on Monday.", ...PAGE.slice(1)]);
    expect(event?.dates.map(({ words }) => words)).toEqual(["Monday"]);
  });

  it("gives no day to a strike that somebody speaks of", () => {
    const events = listOf([
      "A watchdog says that an Israeli airstrike on a bus in Gaza is to be looked into.",
      ...PAGE.slice(1),
    ]);
    expect(events.flatMap(({ dates }) => dates)).toEqual([]);
  });

  it("is none in a list of what was done in a week", () => {
    const events = listOf([
      "Rockets hit the air base at Al-Asad.",
      "Police said the airport was open again.",
      "A court had freed two ministers.",
      "The talks were put off.",
    ]);
    expect(events.flatMap(({ dates }) => dates)).toEqual([]);
  });
});
