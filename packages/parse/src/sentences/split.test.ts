import { describe, expect, test } from "vitest";
import { LONGEST_SENTENCE, splitSentences } from "./split.js";

/** The corpus: one paragraph a line, `‖` where a sentence must end and another begin. */
const CORPUS: readonly (readonly [string, string])[] = [
  ["abbreviated country before a noun", "The U.S. military struck back. ‖ The U.S. Navy watched."],
  ["abbreviated country in capitals", "THE BASE IS IN THE U.S. ‖ THE U.S. NAVY SAID SO."],
  ["abbreviated country before a hyphen", "A U.S.-led patrol returned. ‖ Joint U.S.-U.K. raids went on."],
  ["abbreviated country ends the sentence", "Nobody was hurt in the U.S. ‖ The base reopened at noon."],
  ["abbreviated country before an unusual capital", "The unit reports to U.S. Central Command in Tampa."],
  ["month before a day", "It fell on Jan. 24 near the wall. ‖ Another fell on Feb. 3."],
  ["month ends the sentence", "Talks resume in Jan. ‖ The envoy will travel there."],
  ["May is a month without a stop", "That was in May. ‖ June was calm."],
  ["hour before a bracket", "The siren rang at 12:15 a.m. (Iraq time) and again at dawn."],
  ["hour before a weekday", "Crews left at 9 p.m. Monday and came back on Tuesday."],
  ["hour ends the sentence", "The shelling stopped at 6 p.m. ‖ The town was dark by then."],
  ["hour before a zone", "It began at 4 p.m. EST on the coast."],
  ["ranks before a name", "Maj. Gen. Lee Marsh and Lt. Col. Ana Ruiz spoke. ‖ Sgt. Poe did not."],
  ["titles before a name", "Dr. Noor met Mrs. Hale, Sen. Vance and Gov. Ito. ‖ Prof. Lund was late."],
  ["a number behind No.", "Hangar No. 5 burned. ‖ Gates Nos. 7 and 8 held."],
  ["no as a word", "Was it theirs? ‖ The answer was no. ‖ Others were less sure."],
  ["initials of a name", "J. R. Smith and Joseph R. Bell signed it. ‖ A. B. Cole refused."],
  ["ellipsis goes on in a small letter", "Forces conducted… raids along the river... and beyond."],
  ["ellipsis before a capital", "The lights went out… ‖ Then the sirens began... ‖ Nobody moved."],
  ["ellipsis before an address", "Forces conducted… pic.twitter.com/abc123 and more followed."],
  ["a quote closes behind the stop", "“We will answer.” ‖ The minister left. ‖ 'It is over.' ‖ He sat down."],
  ["a straight quote closes behind the stop", 'He called it "a clear warning." ‖ The room was silent.'],
  ["a quote goes on with who said it", "“Why now?” he asked. ‖ “Stop!” the guard shouted."],
  ["a quote opens the next sentence", "They will stay in the U.S. ‖ “We have time,” she said."],
  ["decimals and thousands", "About 1.5 million litres and 2,500 crates were lost. ‖ 3.2 percent remained."],
  ["an address", "See https://example.org/a.b?c=d.e for the list. ‖ It is long."],
  ["a site's name", "The story ran on Example.com and elsewhere. ‖ It was copied."],
  ["a number opens a sentence", "Two drones fell in Iraq. ‖ 900 soldiers serve in Syria."],
  ["an Arabic article opens a sentence", "Rockets fell at dawn. ‖ al-Tanf was not hit."],
  ["companies within a sentence", "Acme Inc. Chairman Ray Orr sold it to Bolt Co. last year."],
  ["companies at its end", "It was sold to Acme Inc. ‖ The price is not known."],
  [
    "white space lost between paragraphs",
    "Two towers burned, he said.‖Meanwhile, it rained.‖In the north, nobody knew.",
  ],
  ["a quotation lost its white space", 'It was over, she said.‖"We left at dawn," he added.'],
  ["a site's name glued", "It stood on Example.Com and on the wall. ‖ It is gone."],
  ["Latin", "Several units, e.g. the 5th, i.e. the old guard, left, etc. ‖ They took vehicles vs. armour."],
  ["question and exclamation marks", "Is it safe? ‖ Yes! ‖ Really?! ‖ So they say."],
  ["a name with a mark", "Reporters of Yahoo! News saw it. ‖ Others did not."],
  [
    "sources in brackets stay with the last sentence",
    "Five were hurt. ‖ Two drones fell on the camp. (Example Wire) (Daily Sample)",
  ],
  ["a bracket with a sentence of its own", "He paused. ‖ (The crowd cheered.) ‖ Then he went on."],
  ["a footnote stays with its sentence", "The dam broke.[12] ‖ Villages were flooded.[3][4] ‖ Help came."],
  ["Markdown emphasis closes with the sentence", "**They were warned.** ‖ Nobody *listened.* ‖ It burned."],
  ["line breaks do not end a sentence", "A drone fell near\nthe gate of the\nU.S. camp. ‖ Nobody\nwas hurt."],
  ["a dash behind an hour", "The road is closed from 9 a.m. – 5 p.m. on Fridays."],
  ["stops with blanks between", "They waited . . . and waited. ‖ Nothing came."],
  [
    "dotted degrees and states",
    "Ayla Kent, Ph.D., of Austin, Tex. wrote it. ‖ It was read in Washington, D.C. ‖ The rest is known.",
  ],
  ["full-width and Arabic marks", "爆発があった。‖負傷者はいない。"],
  ["Arabic question mark", "هل انتهت؟ ‖ نعم."],
];

const sentencesOf = (text: string): string[] => {
  const spans = splitSentences(text, 0, text.length);
  return spans.flatMap((start, index) => (index % 2 === 0 ? [text.slice(start, spans[index + 1])] : []));
};

describe("sentences", () => {
  test("the corpus is there", () => expect(CORPUS.length).toBeGreaterThan(40));

  test.each(CORPUS)("%s", (_, marked) => {
    const wanted = marked.split("‖").map((part) => part.trim());
    expect(sentencesOf(marked.replaceAll(" ‖ ", " ").replaceAll("‖", ""))).toEqual(wanted);
  });

  test("a list marker stays with its first sentence", () => {
    const text = ".       Near Old Ford, one strike hit a tank. Two trucks burned.";
    const from = text.indexOf("Near");
    expect(splitSentences(text, 0, text.length, from)).toEqual([0, 45, 46, text.length]);
  });

  test("a sentence of more than 2,500 characters is cut at white space, and nothing is lost", () => {
    const text = "word ".repeat(5000).trim();
    const parts = sentencesOf(text);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((part) => part.length <= LONGEST_SENTENCE && !/^\s|\s$/.test(part))).toBe(true);
    expect(parts.join(" ")).toBe(text);
  });

  test("a word of more than 2,500 characters is cut in mid-word, never inside a character", () => {
    const text = `x${"😀".repeat(12_000)}`;
    const parts = sentencesOf(text);
    expect(parts.join("")).toBe(text);
    expect(parts.every((part) => !/[\ud800-\udfff]/u.test(part))).toBe(true);
  });
});
