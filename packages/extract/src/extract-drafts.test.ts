import { codePoints, type Draft, Draft as DraftSchema } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { explainDocument } from "./explain.js";
import { extractDrafts } from "./extract-drafts.js";
import { leftoversOf } from "./leftovers.js";
import { documentFrom, random } from "./testing/documents.js";

const read = (...sentences: string[]) => extractDrafts(documentFrom(sentences)).value;
const briefly = ({ kind, quote }: Draft) => `${kind}: ${quote}`;

describe("a document", () => {
  it("says once what it repeats, and keeps the further place", () => {
    const drafts = read(
      "Rockets wounded five soldiers at the Al-Asad base on Monday.",
      "The army confirmed that five soldiers were wounded at Al-Asad.",
    );
    const casualties = drafts.filter(({ kind }) => kind === "casualty");
    expect(casualties).toHaveLength(1);
    expect(casualties[0]?.also_at).toHaveLength(1);
  });

  it("takes the strikes back to what they name, and figures to their event", () => {
    const drafts = read(
      "U.S. forces carried out airstrikes in Yemen on Thursday.",
      "The strikes hit Houthi positions.",
      "Twelve people were killed.",
    );
    const [event] = drafts.filter(({ kind }) => kind === "event");
    expect(event).toMatchObject({
      event_type: "strike",
      actor: ["us"],
      target: ["houthis"],
      country: ["YE"],
    });
    const killed = drafts.find(({ kind }) => kind === "casualty");
    expect(killed).toMatchObject({ about: 0, country: ["YE"] });
  });

  it("gives an attack to the group that claims it afterwards", () => {
    const [event] = read(
      "A bomb exploded in a market in Kabul on Friday.",
      "The Islamic State claimed responsibility for the attack.",
    );
    expect(event).toMatchObject({
      kind: "event",
      event_type: "attack",
      actor: ["islamic-state"],
      country: ["AF"],
    });
  });

  it("tells parts from their total", () => {
    const drafts = read(
      "The base was attacked 23 times, 14 times in Iraq and nine times in Syria, since October.",
      "US troops there were attacked.",
    );
    const counts = drafts.filter(({ kind }) => kind === "event_count");
    const whole = drafts.findIndex((draft) => "count" in draft && draft.count.value === 23);
    expect(counts.map((draft) => ("part_of" in draft ? draft.part_of : null))).toEqual([null, whole, whole]);
  });

  it("takes no claims from a text in another language, and says so", () => {
    const { value, issues } = extractDrafts({
      ...documentFrom(["Cinco soldados murieron."]),
      language: "es",
    });
    expect(value).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["language"]);
  });

  it("explains what it took, and what it left over", () => {
    const document = documentFrom([
      "Two drones hit a depot in Kharkiv on Sunday.",
      "The ministry counted 77 crates.",
    ]);
    const { sentences } = explainDocument(document);
    expect(sentences[0]?.drafts.map(({ rule }) => rule)).toContain("munition-count/counted-munitions");
    expect(leftoversOf(document, extractDrafts(document).value).map(({ pattern }) => pattern)).toEqual([
      "# crates",
    ]);
  });
});

const WORDS = (
  "the a 12 150 1,300 two dozen more than at least killed wounded soldiers people drones missiles were was by in on Iraq Gaza Ukraine attack strike strikes " +
  "Israel Houthi U.S. since mid-October Tuesday Jan. 20 , . ; : — ( ) “ ” ' base Al-Asad troops sent to could not no and that which 𝕏 😀 שלום \u200b éé [x](https://y.z) <script> \" million - km"
).split(" ");

function babble(next: () => number): string {
  const length = 1 + Math.floor(next() * 60);
  return (
    Array.from({ length }, () => WORDS[Math.floor(next() * WORDS.length)] ?? "")
      .join(" ")
      .trim() || "x"
  );
}

describe("any text", () => {
  it("gives drafts that fit their schema, with quotes that are at their spans, twice the same", () => {
    const next = random(7);
    let drafts = 0;
    for (let run = 0; run < 400; run++) {
      const document = documentFrom([babble(next), babble(next), babble(next)]);
      const points = codePoints(document.text);
      const { value } = extractDrafts(document);
      drafts += value.length;
      for (const draft of value) {
        expect(points.slice(draft.start, draft.end)).toBe(draft.quote);
        expect(DraftSchema.safeParse(draft).error).toBeUndefined();
        for (const span of draft.also_at) expect(span.start).toBeLessThan(span.end);
      }
      expect(extractDrafts(document).value).toEqual(value);
    }
    expect(drafts).toBeGreaterThan(300);
  });

  it("reads the same claims with an unrelated sentence after them", () => {
    const sentences = [
      "Four people were killed in Gaza on Sunday.",
      "Russia fired 30 missiles at Kyiv on Monday.",
    ];
    expect(read(...sentences, "The minister will travel to Oslo.").map(briefly)).toEqual(
      read(...sentences).map(briefly),
    );
  });

  it("survives quotes that never close, a million digits, and names in a row", () => {
    expect(read(`““““${"“he said ".repeat(2_000)}`)).toEqual([]);
    expect(read("7".repeat(1_000_000))).toEqual([]);
    expect(read("Iraq Syria Yemen ".repeat(3_000))).toEqual([]);
  });
});
