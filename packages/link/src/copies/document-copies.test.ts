import type { Document } from "@sitrep/model";
import { growthOf } from "@sitrep/testing";
import { describe, expect, it } from "vitest";
import { report, written } from "../testing/claims.js";
import { randomFrom } from "../testing/linking.js";
import { documentCopies } from "./document-copies.js";
import { sharedCount, shinglesOf } from "./shingles.js";

const WORDS =
  "The command said that its forces had struck three sites in the west of the country on Tuesday night after a week of attacks on its bases there and that more would follow if they went on";
const OTHER =
  "Ministers met in the capital to speak about the price of bread, which has doubled since the summer, and about the drought that farmers in the south fear will last for another year at least";

describe("document copies", () => {
  it("are told whatever their capitals, marks and furniture, the later of the earlier", () => {
    const first = written("A", "2024-01-23", WORDS);
    const second = written("B", "2024-01-24", WORDS.toUpperCase().replaceAll(" on ", " — on, "));
    const far = written("C", "2024-01-24", OTHER);
    expect(documentCopies([second, far, first])).toEqual([
      {
        document_id: second.document_id,
        copy_of: first.document_id,
        containment: 1,
        similarity: 1,
        basis: "shingles",
      },
    ]);
    const furnished: Document = {
      ...second,
      sentences: second.sentences.map((sentence) => ({ ...sentence, part: "furniture" })),
    };
    expect(documentCopies([first, furnished])).toEqual([]);
  });

  it("tell a short text within a long one by its containment", () => {
    const short = written("A", "2024-01-24", WORDS);
    const long = written("B", "2024-01-23", OTHER, WORDS, OTHER.toUpperCase().split(" ").reverse().join(" "));
    const [copy] = documentCopies([short, long]);
    expect(copy).toMatchObject({ document_id: short.document_id, copy_of: long.document_id, containment: 1 });
    expect(copy?.similarity).toBeLessThan(0.5);
  });

  it("without dates go by id", () => {
    const [a, b] = [written("A", null, WORDS), written("B", null, WORDS)];
    const [least, most] = [a.document_id, b.document_id].sort();
    expect(documentCopies([a, b])).toMatchObject([{ document_id: most, copy_of: least }]);
  });

  it("of digests are what they restate: the address, or the publisher with day or title", () => {
    const source = report("The Gazette", "2024-01-23", { url: "https://example.org/a" });
    const other = report("The Gazette", "2024-01-20");
    const restates = { publisher: "the  gazette", published: "2024-01-23", title: null, url: null };
    const byDay = report("Us", "2024-01-25", { restates: [restates] });
    const byUrl = report("Us", "2024-01-26", {
      restates: [{ ...restates, published: null, publisher: "?", url: "https://example.org/a" }],
    });
    const unsure = report("Us", "2024-01-27", { restates: [{ ...restates, published: null }] });
    const copies = documentCopies([source, other, byDay, byUrl, unsure]);
    expect(copies).toHaveLength(2);
    for (const { copy_of, basis } of copies)
      expect([copy_of, basis]).toEqual([source.document_id, "restates"]);
  });

  it("do not need all pairs: a wire report with a thousand copies joins each to the first ones", () => {
    const copies = Array.from({ length: 1000 }, (_, at) => written(`Outlet ${at}`, "2024-01-23", WORDS));
    const found = documentCopies(copies);
    expect(new Set(found.flatMap(({ document_id, copy_of }) => [document_id, copy_of])).size).toBe(1000);
    expect(found.length).toBeLessThan(3000);
  });

  it("of four times the reports take little more than four times the time", async () => {
    const findCopies = (size: number) => {
      const random = randomFrom(1);
      const wordsOf = (count: number) =>
        Array.from({ length: count }, () => `w${Math.floor(random() * 20_000)}`).join(" ");
      const reports = Array.from({ length: size }, (_, at) =>
        written(`Outlet ${at}`, "2024-01-23", wordsOf(200)),
      );
      const [first] = reports;
      if (!first) throw new Error("no reports");
      const copy = written("Copier", "2024-01-24", `${first.text} ${wordsOf(20)}`);
      expect(documentCopies([...reports, copy])).toMatchObject([
        { document_id: copy.document_id, copy_of: first.document_id },
      ]);
    };
    expect(await growthOf(findCopies, { small: 1000, large: 4000 })).toBeLessThan(3);
  });
});

describe("shingles", () => {
  it("are five words long, and are on code points", () => {
    const text = "🚀 one two three four five six";
    const sentences = written("A", null, text).sentences.map((sentence) => ({
      ...sentence,
      start: 2,
      end: 29,
    }));
    expect(shinglesOf({ text, sentences })).toHaveLength(2);
    expect(shinglesOf({ text: "too few words", sentences: [] })).toHaveLength(0);
  });

  it("count what two share", () => {
    expect(sharedCount(new Uint32Array([1, 3, 5]), new Uint32Array([2, 3, 5, 7]))).toBe(2);
  });
});
