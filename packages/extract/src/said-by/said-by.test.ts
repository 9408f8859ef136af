import { describe, expect, it } from "vitest";
import { draftsIn, flat } from "../testing/read-sentence.js";

/** The words for who said the last figure of these sentences. */
const saidBy = (text: string): unknown => {
  const last = draftsIn(text).at(-1);
  return last ? (last.said_by?.words ?? null) : "no draft";
};

const QUOTED: readonly [string, string | null][] = [
  ["Two US officials told Reuters that 12 rockets were fired at Ain al-Asad.", "Two US officials"],
  [
    "At least 12 people were killed in Rafah, Gaza's health ministry said on Sunday.",
    "Gaza's health ministry",
  ],
  ["At least 12 people were killed in Rafah, said Gaza's health ministry.", "Gaza's health ministry"],
  ["The Israelis say 40 rockets were fired.", "The Israelis"],
  ["According to UKMTO, two missiles hit a tanker.", "UKMTO"],
  ["Two missiles hit a tanker, according to the UKMTO, which watches over shipping.", "the UKMTO"],
  ["Ukraine's air force said on Telegram that it had downed 33 drones.", "Ukraine's air force"],
  [
    "Mayor Vitali Klitschko wrote on Telegram that three missiles had hit the city.",
    "Mayor Vitali Klitschko",
  ],
  [
    "The Syrian Observatory for Human Rights, which monitors the war, said 40 barrel bombs were dropped.",
    "The Syrian Observatory for Human Rights",
  ],
  ["Yahya Sarea, the Houthis' military spokesman, said the group had fired 12 missiles.", "Yahya Sarea"],
  ["On Thursday the Pentagon said 900 troops were deploying to the region.", "the Pentagon"],
  [
    "A U.S. official in Washington said that 30 shells had hit the Green Zone.",
    "A U.S. official in Washington",
  ],
  ["In Kherson officials said 12 shells had hit the port.", "officials"],
  ["Police said 12 people were killed in Kabul.", "Police"],
  ["Witnesses said 12 shells landed in Omdurman.", "Witnesses"],
  [
    "Hezbollah said it fired 50 rockets; the Israeli army said 40 rockets fell in the Galilee.",
    "the Israeli army",
  ],
  [
    "Pentagon spokesman Pat Ryder spoke to reporters, he said.\nHe said 17 rockets were fired.",
    "Pentagon spokesman Pat Ryder",
  ],
  [
    "The governor, Serhiy Lysak, said five drones were shot down.\nHe added that two missiles hit a depot.",
    "The governor, Serhiy Lysak",
  ],
  [
    '"Five drones were shot down," Governor Oleh Kiper said.\n"Two missiles hit a depot."',
    "Governor Oleh Kiper",
  ],
  ["Five drones were shot down, and no injuries were reported.", null],
  ["Local reports said 12 shells landed in Omdurman.", null],
  ["Twelve rockets were fired at the base.", null],
];

describe("said_by", () => {
  for (const [text, wanted] of QUOTED) it(text, () => expect(saidBy(text)).toBe(wanted));

  it("is a slug of the speaker's own name", () => {
    const [draft] = draftsIn(
      "Yahya Sarea, the Houthis' military spokesman, said the group had fired 12 missiles.",
    );
    expect(draft && flat(draft)["said_by"]).toBe("yahya-sarea");
  });
});
