import { codePoints } from "@sitrep/model";
import { describe, expect, test } from "vitest";
import { readReport } from "../report/read-report.js";

const WORDS = [
  "drone",
  "U.S.",
  "Jan.",
  "24",
  "a.m.",
  "The",
  "base",
  "“quoted",
  "words.”",
  "(Reuters)",
  "Maj.",
  "Gen.",
  "—",
  "…",
  "...",
  "?",
  "!",
  ".",
  "-",
  "*",
  "😀",
  "🚀.",
  "𝔘nit",
  "\u200b",
  "\u200d",
  "\u200fשלום",
  "انفجار؟",
  "爆発。",
  "é",
  "e\u0301",
  "\ufeff",
  "\u00a0",
  "1.5",
  "2,500",
  "[1]",
  "#",
  "<b>",
  "</b>",
  "Q   ",
  "MR. ROE:",
  "https://example.org/x.y",
  "pic.twitter.com/abc",
  "Advertisement",
  "Related",
  "By",
  "\\###",
  "<!-- -->",
  "Photo:",
  "1.",
  "•",
];
const GAPS = [
  " ",
  " ",
  " ",
  " ",
  "  ",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\t",
  "\n\n\n",
  "  \n",
  "\u2028",
  "\n- ",
  "\n.       ",
  "\n    ",
];

/** A small generator with a fixed seed (mulberry32): the same texts on every machine. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function textOf(seed: number): string {
  const random = randomOf(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  let text =
    random() < 0.2
      ? "---\ntitle: “Seen” from afar\ndate: 2024-01-23\n---\n"
      : random() < 0.1
        ? "Date: 2024-01-23\nTitle: Seen\n"
        : "";
  const length = 3 + Math.floor(random() * 120);
  for (let count = 0; count < length; count++) text += pick(WORDS) + pick(GAPS);
  return text;
}

describe("every sentence of every text", () => {
  test("is in order, trimmed, apart from the others, and together they hold all that is not white space", () => {
    let checked = 0;
    for (let seed = 1; seed <= 1500; seed++) {
      const text = textOf(seed);
      const { document } = readReport({
        file: "made.md",
        bytes: new TextEncoder().encode(`x${text}`),
        sidecar: null,
      });
      if (!document) continue;
      const points = codePoints(document.text);
      const covered = new Uint8Array(points.length);
      let end = 0;
      document.sentences.forEach((sentence, index) => {
        const words = points.slice(sentence.start, sentence.end);
        if (
          sentence.ordinal !== index ||
          sentence.start < end ||
          sentence.end <= sentence.start ||
          words.trim() !== words
        ) {
          throw new Error(
            `text ${seed}: sentence ${JSON.stringify(sentence)} of ${JSON.stringify(document.text)}`,
          );
        }
        covered.fill(1, sentence.start, sentence.end);
        end = sentence.end;
        checked++;
      });
      const lost = [...document.text].findIndex(
        (character, at) => covered[at] === 0 && character.trim() !== "",
      );
      expect({ seed, lost }).toEqual({ seed, lost: -1 });
    }
    expect(checked).toBeGreaterThan(10_000);
  });

  test("blocks are counted upwards from 0", () => {
    const { document } = readReport({
      file: "made.txt",
      bytes: new TextEncoder().encode(textOf(7)),
      sidecar: null,
    });
    const blocks = document?.sentences.map((sentence) => sentence.block) ?? [];
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks).toEqual([...blocks].sort((left, right) => left - right));
  });
});
