import type { Reading, Stretch } from "../mention.js";
import { tokenAt } from "../tokens.js";
import { contentStart, isPreposition, nameRunStart } from "./name-words.js";
import { speakerClass } from "./speaker-words.js";

const BEFORE_NAMES = new Set(["office", "title", "official", "anonymous", "local_office"]);

/** The name of a person: after an office or a title, alone, or in the aside. */
export function personIn(
  reading: Reading,
  from: number,
  end: number,
  to: number,
  aside: Stretch | null,
): Stretch | null {
  const { tokens } = reading;
  // "DR Congo" is no doctor
  const isKnown = reading.mentions.some((it) => it.type === "actor" && it.from === from && it.to === end);
  if (isKnown && tokens[from]?.upper) return null;
  const run = nameRunStart(tokens, from, end);
  const office = officeIn(reading, from, end);
  if (run < end && run > from && isOfficeBefore(reading, run, from)) return { from: run, to: end };
  if (run === from && isWholeName(reading, run, end, aside)) return { from: run, to: end };
  if (!office) return null;
  if (aside) {
    const beside = nameRunStart(tokens, aside.from, aside.to);
    const size = aside.to - beside;
    let start = contentStart(tokens, aside.from, aside.to);
    // "Gen. | William Doe"
    while (start < beside && (speakerClass(tokens[start]) === "title" || tokens[start]?.norm === "."))
      start++;
    if (beside === start && size >= 2 && size <= 5) return { from: beside, to: aside.to };
  }
  // "officials for President Roe": not he
  const head = speakerClass(tokenAt(tokens, end - 1));
  if (end >= to || head === "official" || (head === "anonymous" && isPreposition(tokens[end]))) return null;
  const late = nameRunStart(tokens, end + 1, to);
  const isBody = reading.mentions.some(
    (mention) => mention.type === "actor" && mention.from < to && mention.to > late,
  );
  if (
    !isBody &&
    late < to &&
    late > end + 1 &&
    (speakerClass(tokenAt(tokens, late - 1)) !== null || tokenAt(tokens, late - 1)?.capital)
  )
    return { from: late, to };
  return to - late >= 3 ? { from: to - 2, to } : null;
}

function isOfficeBefore({ tokens }: Reading, at: number, from: number): boolean {
  let before = at - 1;
  while (before > from && tokens[before]?.kind === "mark") before--;
  const kind = speakerClass(tokens[before]);
  return kind !== null && BEFORE_NAMES.has(kind);
}

const officeIn = ({ tokens }: Reading, from: number, to: number) =>
  tokens.slice(from, to).some((token) => BEFORE_NAMES.has(speakerClass(token) ?? ""));

const LONGEST_NAME = 4;

/** "Yahya Sarea", and no place, no body and no group. */
function isWholeName(reading: Reading, from: number, to: number, aside: Stretch | null): boolean {
  const words = reading.tokens.slice(from, to).filter(({ kind }) => kind !== "mark");
  const named = reading.mentions.some(
    (mention) =>
      (mention.type === "actor" || mention.type === "place") &&
      mention.from < to &&
      mention.to > from &&
      mention.to - mention.from > 1,
  );
  const whole = reading.mentions.some(
    (mention) => (mention.type === "actor" || mention.type === "place") && mention.from === from,
  );
  if (named || words.some(({ upper, norm }) => upper && norm.length > 1)) return false;
  if (aside && officeIn(reading, aside.from, aside.to)) return true;
  return (
    words.length >= 2 && words.length <= LONGEST_NAME && !whole && words.every((word) => isPlain(word.norm))
  );
}

const isPlain = (norm: string) => {
  for (const char of norm) if (char >= "0" && char <= "9") return false;
  return true;
};
