import type { SaidByKind } from "@sitrep/model";
import type { Reading, Stretch } from "../mention.js";
import { actorOf } from "../tables.js";
import { tokenAt } from "../tokens.js";
import { contentStart, isNameToken, isPreposition } from "./name-words.js";
import { personIn } from "./person.js";
import { canSpeak, hasOwnName, properName } from "./proper-name.js";
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
 * Who a noun phrase `[from, to)` is, with the aside after it ("…, the group's spokesman,"): "Defense Secretary Lloyd Austin" is
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
  const start = behindSeat(reading, contentStart(reading.tokens, from, to), to);
  const end = coreEnd(reading, start, to);
  if (start >= end || opensElsewhere(reading, start)) return null;
  const around =
    actorsIn(reading, start, to)[0] ?? (aside ? actorsIn(reading, aside.from, aside.to)[0] : undefined);
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
  if (head === "paper" && !isNameOfPaper(reading, start, end))
    return issuerOf(reading, start, end, to, words);
  if (head === "office" && end < to) {
    const behind = speakerAt(reading, end + 1, to, null);
    if (behind) return { ...behind, words };
  }
  const side =
    sideOf(reading, start, end) ??
    firstOfTwo(reading, start, end) ??
    (isOf(reading, end) ? sideOf(reading, start, to) : null);
  if (side)
    return { slug: side, words, kind: head === "official" ? "anonymous" : "organisation", actor: side };
  // "a ministry of health | spokesperson"
  const last = isSpokesman(reading, end - 1) ? end - 1 : isSpokesman(reading, to - 1) ? to - 1 : start;
  const behalf = last > start ? speakerAt(reading, from, last, null) : null;
  if (behalf && behalf.kind !== "person") return { ...behalf, words };
  if (aside && isNamedBeside(reading, start, end, aside))
    return speakerAt(reading, aside.from, aside.to, null);
  if (!canSpeak(reading, start, end)) return null;
  const name = properName(reading, start, end) ?? { from: start, to };
  const slug = slugOf(written(reading, name.from, name.to));
  const kind = head === null && hasOutletNoun(reading, start, end) ? "outlet" : kindOf(reading, end);
  return slug === "" ? null : { slug, words, kind, actor: kind === "outlet" ? null : actor };
}

/** "the Khartoum-based | Observatory", "Iran-backed | Hezbollah": what only describes a name; "the Hamas-run ministry" has no other. */
function behindSeat(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  for (let at = to - 2; at > from; at--) {
    const token = tokens[at];
    if (!token?.joined || token.kind !== "word" || token.capital) continue;
    const inName = actorsIn(reading, at, at + 1).length > 0;
    const isNamed = actorsIn(reading, at + 1, to).length > 0 || hasOwnName(reading, at + 1, to);
    if (token.norm === "based" || (!inName && isNamed)) return at + 1;
  }
  return from;
}

/** "In Zamfara": where something was said, and nobody's name; "Under Secretary Roe" is an office. */
const opensElsewhere = ({ tokens }: Reading, start: number) =>
  isPreposition(tokens[start]) && speakerClass(tokens[start + 1]) !== "office";

/** "the Lebanese Health Ministry | and state media": two who said it, of whom the first is known. */
function firstOfTwo(reading: Reading, from: number, end: number): string | null {
  const and = reading.tokens.findIndex(({ norm }, at) => at > from && at < end && norm === "and");
  return and < 0 ? null : sideOf(reading, from, and);
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
    // "sources | close to the army"
    if (isReportWord(tokens[at]?.norm ?? "", "bridge")) return at;
    if (!isPreposition(tokens[at])) continue;
    const inName = actorsIn(reading, from, to).some((actor) => actor.from < at && at < actor.to);
    const next = functionClass(tokens[at + 1]) === "determiner" ? tokens[at + 2] : tokens[at + 1];
    const isBody = speakerClass(tokenAt(tokens, at - 1)) === "body" || isNameToken(tokenAt(tokens, at - 1));
    if (
      inName ||
      (tokens[at]?.capital && next?.capital) ||
      (isBody && tokenAt(tokens, at - 1)?.capital && next?.capital && tokens[at]?.norm !== "in")
    )
      continue;
    return at;
  }
  return to;
}

/** "the Zarif Security | Tracker": a paper that is somebody's own name. */
const isNameOfPaper = ({ tokens }: Reading, from: number, end: number) =>
  end - from > 2 &&
  tokenAt(tokens, end - 1)?.norm === "tracker" &&
  tokens.slice(from, end).every(({ capital }) => capital);

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

/** Who issued a paper: "an AP count", "a report by the Hague Institute", "police figures"; "official toll" is itself; null for "local reports". */
function issuerOf(reading: Reading, from: number, end: number, to: number, words: string): Named | null {
  const { tokens } = reading;
  if (end < to && ["by", "from", "of"].includes(tokens[end]?.norm ?? "")) {
    const behind = speakerAt(reading, end + 1, to, null);
    if (behind) return { ...behind, words };
  }
  // "the ministry's latest figures"
  const mark = tokens.findLastIndex(({ norm }, at) => at > from && at < end && norm === "'s");
  const owner = mark > from ? mark : end - 1;
  const before = owner > from ? ownerIn(reading, from, owner) : null;
  if (before) return { ...before, words };
  const isOfficial = tokens.slice(from, end).some((token) => speakerClass(token) === "official");
  return isOfficial
    ? { slug: slugOf(written(reading, from, end)), words, kind: "organisation", actor: null }
    : null;
}

/** "confirmed | UN | data", "an | AP | count"; "Preliminary reports" are nobody's. */
function ownerIn(reading: Reading, from: number, end: number): Named | null {
  // "locals and media | reports"
  const and = reading.tokens.findIndex(({ norm }, at) => at > from && at < end && norm === "and");
  const to = and < 0 ? end : and;
  for (let start = from; start < to; start++) {
    const side = sideOf(reading, start, to) ?? bodyOf(reading, start, to);
    if (side) return { slug: side, words: "", kind: "organisation", actor: side };
  }
  // "media reports", "Latest media reports"
  const isShort = to - from === 1 || (from === 0 && to === 2);
  const kind = isShort ? speakerClass(reading.tokens[to - 1]) : null;
  const isNobody = kind === "outlet" || (kind === null && from === 0 && to === 1);
  if (isNobody) return null;
  // "a National Police | press | release"
  const last = to - from > 1 && reading.tokens[to - 1]?.norm === "press" ? to - 1 : to;
  return speakerAt(reading, from, last, null);
}

/** "UN | figures": a body's name before its paper; "American" before one may be anybody's. */
function bodyOf(reading: Reading, from: number, to: number): string | null {
  const body = actorsIn(reading, from, to).find((actor) => actor.from === from && actor.to === to)?.ids[0];
  return body && actorOf(body)?.kind === "organisation" ? body : null;
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
