import type { SpeakerClass } from "../compile/compiled-tables.js";
import type { ActorMention, Reading } from "../mention.js";
import { lineageOf } from "../names.js";
import { actorOf } from "../tables.js";
import { type Token, tokenAt } from "../tokens.js";
import { isDeterminer } from "./name-words.js";
import { speakerClass } from "./speaker-words.js";

/** The actors of the tables that a stretch names. */
export const actorsIn = ({ mentions }: Reading, from: number, to: number): readonly ActorMention[] =>
  mentions.filter(
    (mention): mention is ActorMention =>
      mention.type === "actor" && mention.ids.length > 0 && mention.to > from && mention.from < to,
  );

/**
 * The state, group or body that a noun phrase is: "the Israeli army" is `israel`, "UNIFIL peacekeepers" are `unifil`. Its other words
 * must all name an organ or an office: "Sudan Doctors Network" is no state, "Hamas-run ministry" no group.
 */
export function sideOf(reading: Reading, from: number, to: number): string | null {
  const all = actorsIn(reading, from, to);
  const last = all.at(-1);
  // "Yemen's Houthis": the name behind says who it is
  const groups = all.filter(({ ids }) => isGroup(ids[0] ?? ""));
  // "the Lebanese pro-Iranian Hezbollah movement": whose it is only describes it
  const named = last && last.to === to && !last.modifier ? [last] : groups.length > 0 ? groups : all;
  const id = innermostOf(named.flatMap(({ ids }) => ids.slice(0, 1)));
  const kind = id === null ? undefined : actorOf(id)?.kind;
  if (id === null || kind === undefined) return null;
  const mention = named.find(({ ids }) => ids[0] === id);
  // "the London-based Observatory", "the Islamist movement Hamas": what comes before an own name only describes it
  const isOwn = kind === "organisation" ? (mention?.to ?? 0) - (mention?.from ?? 0) > 1 : kind === "group";
  if (mention?.to === to && isOwn && !mention.modifier) return id;
  const rest: Token[] = [];
  for (let at = behindOwner(reading, mention, from); at < to; at++) {
    const token = reading.tokens[at];
    const inside = all.some((other) => at >= other.from && at < other.to);
    if (token?.kind === "word" && !inside && !isDeterminer(token) && token.norm !== "of") rest.push(token);
  }
  if (rest.length === 0) return mention && standsAlone(reading, mention) ? id : null;
  // "the Hamas health ministry": an office of the territory, and not the group
  if (isGroup(id) && rest.some(({ norm }) => norm === "health")) return null;
  const organs = ORGANS[kind];
  const own = id === "united-nations" ? ORGANS.state : organs;
  const fits = rest.every((token) => {
    const found = speakerClass(token);
    return found !== null && own.includes(found);
  });
  return fits && rest.some((token) => speakerClass(token) !== "department") ? id : null;
}

const isGroup = (id: string) => {
  const kind = actorOf(id)?.kind;
  return kind === "group" || kind === "umbrella";
};

/** "Yemen's | Houthis", "the pro-Iranian | Hezbollah movement": behind what comes before a group's name, or whose anybody is. */
const behindOwner = ({ tokens }: Reading, mention: ActorMention | undefined, from: number) =>
  mention &&
  mention.from > from &&
  (tokenAt(tokens, mention.from - 1)?.norm === "'s" || isGroup(mention.ids[0] ?? ""))
    ? mention.from
    : from;

/** "Iraq", "the Israelis", "Houthi" before nothing: no bare adjective. */
const standsAlone = ({ tokens }: Reading, { from, modifier }: ActorMention) =>
  !modifier || (tokens[from]?.norm.endsWith("s") ?? false);

/** Of "U.S." and "CENTCOM" the one that belongs to the other; null for two that are strangers. */
function innermostOf(ids: readonly string[]): string | null {
  const [first, ...others] = ids;
  if (first === undefined) return null;
  let inner = first;
  for (const id of others) {
    if (lineageOf(id).includes(inner)) inner = id;
    else if (!lineageOf(inner).includes(id)) return null;
  }
  return inner;
}

const OF_STATE: readonly SpeakerClass[] = ["organ", "department", "official", "office", "title"];
const OF_GROUP: readonly SpeakerClass[] = [...OF_STATE, "fighters", "body"];
const OF_BODY: readonly SpeakerClass[] = [...OF_STATE, "anonymous", "body"];
const NOBODY: readonly SpeakerClass[] = [];
const ORGANS = {
  state: OF_STATE,
  force: OF_GROUP,
  group: OF_GROUP,
  umbrella: OF_GROUP,
  organisation: OF_BODY,
  population: NOBODY,
  person: NOBODY,
} as const;
