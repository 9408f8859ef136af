import type { SaidByKind } from "@sitrep/model";
import type { Reading, Stretch } from "../mention.js";
import { contentStart, isNameToken, isPreposition, nameRunStart } from "./name-words.js";
import { actorsIn, sideOf } from "./side-of.js";
import { functionClass, isReportWord, outletAt, speakerClass } from "./speaker-words.js";
import { slugOf, written } from "./written.js";

/** Somebody who speaks: a person by name, a body, an outlet, or people without a name. */
export interface Speaker {
  /** the lexicon's id, else the name without titles in kebab case */
  readonly slug: string;
  /** as written */
  readonly words: string;
  readonly kind: SaidByKind;
  /** the side that they belong to, as far as their words say */
  readonly actor: string | null;
  /** all that they are called where they are named, as a slug: office, name and aside */
  readonly called: string;
}

/** "Northern Command | (NORCOM)" */
const behindAcronym = ({ tokens }: Reading, to: number) =>
  tokens[to]?.norm === "(" && tokens[to + 1]?.upper && tokens[to + 2]?.norm === ")" ? to + 2 : to;

type Named = Omit<Speaker, "called">;

/**
 * Who a noun phrase `[from, to)` is, with the aside behind it ("…, the group's spokesman,"): "Defense Secretary Lloyd Austin" is
 * `lloyd-austin`, "the Israeli army" `israel`, "the Sudan Relief Monitor" `sudan-relief-monitor`; null where nobody is named who could speak.
 */
export function namedSpeaker(
  reading: Reading,
  from: number,
  to: number,
  aside: Stretch | null = null,
): Speaker | null {
  const named = speakerAt(reading, from, to, aside);
  const called = slugOf(written(reading, from, aside ? aside.to : behindAcronym(reading, to)));
  return named && { ...named, called };
}

function speakerAt(reading: Reading, from: number, to: number, aside: Stretch | null): Named | null {
  const start = contentStart(reading.tokens, from, to);
  const end = coreEnd(reading, start, to);
  if (start >= end) return null;
  const around =
    actorsIn(reading, from, to)[0] ?? (aside ? actorsIn(reading, aside.from, aside.to)[0] : undefined);
  const actor = around?.ids[0] ?? null;
  const words = written(reading, from, to);
  const outlet = outletOf(reading, start, end);
  if (outlet) return { slug: outlet, words, kind: "outlet", actor: null };
  const person = personIn(reading, start, end, to, aside);
  if (person) {
    const name = written(reading, person.from, person.to);
    const whole = aside && person.from >= aside.from ? written(reading, from, person.to) : words;
    return { slug: slugOf(name), words: whole, kind: "person", actor };
  }
  const head = speakerClass(reading.tokens[end - 1]);
  if (head === "paper") return issuerOf(reading, start, end, to, words);
  if (head === "office" && end < to) {
    const behind = speakerAt(reading, end + 1, to, null);
    if (behind) return { ...behind, words };
  }
  const side = sideOf(reading, start, end) ?? (isOf(reading, end) ? sideOf(reading, start, to) : null);
  if (side)
    return { slug: side, words, kind: head === "official" ? "anonymous" : "organisation", actor: side };
  const behalf =
    isSpokesman(reading, end - 1) && end - start > 1 ? speakerAt(reading, from, end - 1, null) : null;
  if (behalf && behalf.kind !== "person") return { ...behalf, words };
  if (aside && isNamedBeside(reading, start, end, aside))
    return speakerAt(reading, aside.from, aside.to, null);
  if (!canSpeak(reading, start, end)) return null;
  const name = properName(reading, start, end) ?? { from: start, to };
  const slug = slugOf(written(reading, name.from, name.to));
  const kind = head === null && hasOutletNoun(reading, start, end) ? "outlet" : kindOf(reading, end);
  return slug === "" ? null : { slug, words, kind, actor: kind === "outlet" ? null : actor };
}

/** "the broadcaster Caracol" */
const hasOutletNoun = ({ tokens }: Reading, from: number, to: number) =>
  tokens.slice(from, to).some((token) => speakerClass(token) === "outlet");

const isSpokesman = ({ tokens }: Reading, at: number) => tokens[at]?.norm.startsWith("spokes") === true;

/** "the Ministry | of Defence of Russia" */
const isOf = ({ tokens }: Reading, at: number) => tokens[at]?.norm === "of";

/** "another source, Perm Region": a noun without a name, and the name beside it. */
const isNamedBeside = (reading: Reading, start: number, end: number, { from, to }: Stretch) =>
  !hasOwnName(reading, start, end) &&
  actorsIn(reading, start, end).length === 0 &&
  to > from &&
  reading.tokens.slice(from, to).every(({ capital, kind }) => capital && kind === "word");

/** Up to the first preposition that is no part of a name: "officials | in Baghdad", "Doctors Without Borders |". */
function coreEnd(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  for (let at = from + 1; at < to; at++) {
    if (!isPreposition(tokens[at])) continue;
    const inName = actorsIn(reading, from, to).some((actor) => actor.from < at && at < actor.to);
    const next = functionClass(tokens[at + 1]) === "determiner" ? tokens[at + 2] : tokens[at + 1];
    const isBody = speakerClass(tokens[at - 1]) === "body" || isNameToken(tokens[at - 1]);
    if (inName || (isBody && tokens[at - 1]?.capital && next?.capital && tokens[at]?.norm !== "in")) continue;
    return at;
  }
  return to;
}

/** "AFP", "the state news agency TASS", "Al-Masirah TV", "an AP count". */
function outletOf(reading: Reading, from: number, end: number): string | null {
  const { tokens } = reading;
  for (let at = from; at < end; at++) {
    const outlet = outletAt(tokens, at);
    if (!outlet || outlet.to > end) continue;
    let rest = outlet.to;
    while (rest < end && (isOutletNoun(reading, rest) || isNameToken(tokens[rest]))) rest++;
    if (rest === end) return outlet.id;
  }
  return null;
}

function isOutletNoun({ tokens }: Reading, at: number): boolean {
  const kind = speakerClass(tokens[at]);
  return kind === "outlet" || kind === "body" || kind === "paper" || tokens[at]?.norm === "'s";
}

const BEFORE_NAMES = new Set(["office", "title", "official", "anonymous", "local_office"]);

/** The name of a person: behind an office or a title, alone, or in the aside. */
function personIn(
  reading: Reading,
  from: number,
  end: number,
  to: number,
  aside: Stretch | null,
): Stretch | null {
  const { tokens } = reading;
  const run = nameRunStart(tokens, from, end);
  const office = officeIn(reading, from, end);
  if (run < end && run > from && isOfficeBefore(reading, run, from)) return { from: run, to: end };
  if (run === from && isWholeName(reading, run, end, aside)) return { from: run, to: end };
  if (!office) return null;
  if (aside) {
    const beside = nameRunStart(tokens, aside.from, aside.to);
    const size = aside.to - beside;
    if (beside === contentStart(tokens, aside.from, aside.to) && size >= 2 && size <= 5)
      return { from: beside, to: aside.to };
  }
  if (end >= to) return null;
  const late = nameRunStart(tokens, end + 1, to);
  if (late < to && late > end + 1 && speakerClass(tokens[late - 1]) !== null) return { from: late, to };
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

/** Who issued a paper: "an AP count", "a report by the Hague Institute", "police figures"; "official toll" is itself; null for "local reports". */
function issuerOf(reading: Reading, from: number, end: number, to: number, words: string): Named | null {
  const { tokens } = reading;
  if (end < to && ["by", "from", "of"].includes(tokens[end]?.norm ?? "")) {
    const behind = speakerAt(reading, end + 1, to, null);
    if (behind) return { ...behind, words };
  }
  let owner = end - 1;
  while (owner > from && tokens[owner - 1]?.norm === "'s") owner--;
  const before = owner > from ? ownerIn(reading, from, owner) : null;
  if (before) return { ...before, words };
  const isOfficial = tokens.slice(from, end).some((token) => speakerClass(token) === "official");
  return isOfficial
    ? { slug: slugOf(written(reading, from, end)), words, kind: "organisation", actor: null }
    : null;
}

/** "confirmed | UN | data", "an | AP | count"; "Preliminary reports" are nobody's. */
function ownerIn(reading: Reading, from: number, to: number): Named | null {
  for (let start = from; start < to; start++) {
    const side = sideOf(reading, start, to);
    if (side) return { slug: side, words: "", kind: "organisation", actor: side };
  }
  return from === 0 && to === 1 && speakerClass(reading.tokens[0]) === null
    ? null
    : speakerAt(reading, from, to, null);
}

const SPEAKING = new Set([
  "organ",
  "fighters",
  "official",
  "office",
  "local_office",
  "outlet",
  "body",
  "anonymous",
]);

/** Whether the phrase's noun can speak: an office, a body, people, or a name. */
function canSpeak(reading: Reading, from: number, end: number): boolean {
  const last = reading.tokens[end - 1];
  const kind = speakerClass(last);
  if (kind !== null && SPEAKING.has(kind)) return true;
  const covers = (at: { from: number; to: number }) => at.from < end && at.to >= end;
  if (reading.mentions.some((mention) => mention.type === "people" && covers(mention))) return true;
  const actor = actorsIn(reading, from, end).find(covers);
  if (actor) return !actor.modifier;
  if (kind === "paper" || kind === "local" || kind === "department")
    return last?.capital === true && end - from > 1;
  return isNameToken(last) && (end - from > 1 || from > 0 || isLikelyName(last?.norm ?? ""));
}

/** Of a sentence's first word the capital says nothing: most nouns in the plural are no names. */
const isLikelyName = (norm: string) =>
  !["ers", "ts", "ions", "ils", "res", "ls"].some((end) => norm.endsWith(end));

/** The name itself: "Russia's | Volga24 | news site", "the security firm | Halyard". */
function properName(reading: Reading, start: number, end: number): Stretch | null {
  const { tokens } = reading;
  let from = start;
  for (let at = start; at < end; at++) if (tokens[at]?.norm === "'s") from = at + 1;
  if (from > start && !hasOwnName(reading, from, end)) from = start;
  const head = speakerClass(tokens[end - 1]);
  if (head === "anonymous" || head === "official" || head === "office" || head === "local_office")
    return null;
  const late = nameRunStart(tokens, from, end);
  if (late < end && late > from && speakerClass(tokens[late - 1]) !== null && !tokens[late - 1]?.capital)
    return { from: late, to: end };
  if (!hasOwnName(reading, from, end)) return from > start ? { from, to: end } : null;
  let to = from;
  while (to < end && (tokens[to]?.capital || functionClass(tokens[to]) !== null)) to++;
  if (to < end && isAdjective(tokens[to - 1]?.norm ?? "")) return null;
  return hasOwnName(reading, from, to) ? { from, to: to > from ? to : end } : null;
}

/** "Kurdish", "Islamist": no name by itself. */
const isAdjective = (norm: string) => isReportWord(norm.slice(-3), "adjective_end");

/** Whether there is a proper name that is no state, group or place of the tables. */
function hasOwnName(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const known = reading.mentions.some(
      (mention) =>
        (mention.type === "actor" || mention.type === "place") && mention.from <= at && at < mention.to,
    );
    if (!known && isNameToken(reading.tokens[at])) return true;
  }
  return false;
}

function kindOf(reading: Reading, end: number): SaidByKind {
  const last = reading.tokens[end - 1];
  switch (speakerClass(last)) {
    case "outlet":
      return "outlet";
    case "anonymous":
    case "official":
      return "anonymous";
    case "office":
    case "local_office":
      return last?.norm.startsWith("spokes") || last?.norm.endsWith("s") ? "anonymous" : "person";
    default:
      return last?.capital || speakerClass(last) !== null ? "organisation" : "anonymous";
  }
}
