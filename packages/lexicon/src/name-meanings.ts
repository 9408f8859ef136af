import { endsPlace } from "./lands.js";
import type { ActorMention, NameFound, PlaceMention } from "./mention.js";
import { nameWordsOf } from "./name-words.js";
import { placeOf } from "./tables.js";
import { type Token, tokenAt } from "./tokens.js";
import { isAmong } from "./word-set.js";

const INTO_PLACE = nameWordsOf("into_place");
const GOVERNMENT = nameWordsOf("government_before_of");

/** A name may be a place, an actor, or both by turns; where it is decides. */
export function meaningsOf(
  tokens: readonly Token[],
  name: NameFound,
  before: readonly (ActorMention | PlaceMention)[],
  forces: ReadonlySet<number>,
): (ActorMention | PlaceMention)[] {
  const { from, to } = name;
  const possessive = tokens[to]?.norm === "'s" || tokens[to]?.norm === "’" || tokens[to]?.norm === "'";
  const place = name.place === null ? undefined : placeOf(name.place);
  const actor: ActorMention[] =
    name.actor === null
      ? []
      : [
          {
            type: "actor",
            ids: [name.actor],
            modifier: name.demonym || possessive || forces.has(to),
            from,
            to,
          },
        ];
  if (!place) return actor;
  const somewhere: PlaceMention = { type: "place", place, from, to };
  // "Liberian-flagged" says nothing of sides; "Israeli cities" and "the Lebanese border" are places
  if (tokens[to]?.joined && isAmong(tokens, to, ORIGIN)) return [];
  if (isOfBorder(tokens, to) || (tokens[to]?.joined && isAmong(tokens, to, HELD))) return [];
  if (name.demonym) {
    const noun = tokens[to]?.norm ?? "";
    return TOWNS.has(noun) ? [...actor, somewhere] : LAND.has(noun) ? [somewhere] : actor;
  }
  if (actor.length === 0) return [somewhere];
  return isPlaceHere(tokens, name, before, forces) && !(possessive && !isNear(tokens, from))
    ? [somewhere]
    : actor;
}

/** "the Israel-Lebanon border" */
const isOfBorder = (tokens: readonly Token[], to: number) =>
  tokens[to]?.joined === true && tokens[to]?.capital === true && isAmong(tokens, to + 1, LAND);

const ORIGIN = nameWordsOf("origin_participle");
/** "troops to Kosovo", "sent to Syria" */
const SENT = nameWordsOf("sent_to");
const TOWNS = new Set([...nameWordsOf("area_before"), "territory", "soil"]);
/** "Turkish-held Afrin": who holds a town neither acts nor is hit there. */
const HELD = nameWordsOf("held");
/** "parts of Mali and Niger" */
const LAND_PARTS = nameWordsOf("land_part");
const LAND = nameWordsOf("land_noun");

/** "at US forces", "near US bases", "toward U.S. warships": whose they are, not where; but "near Indonesia Hospital". */
const isWhose = (tokens: readonly Token[], to: number, forces: ReadonlySet<number>) =>
  forces.has(to) && tokens[to]?.capital === false;
const ONTO_FORCES = nameWordsOf("onto_forces");

const isModifier = (tokens: readonly Token[], to: number) =>
  tokens[to]?.kind === "word" && tokens[to]?.joined === false && /^[a-z]/.test(tokens[to]?.norm ?? "");

const isNear = (tokens: readonly Token[], from: number) => INTO_PLACE.has(before(tokens, from));
const before = (tokens: readonly Token[], from: number) => {
  const previous = tokenAt(tokens, from - 1)?.norm ?? "";
  return previous === "the" || previous === "both" ? (tokenAt(tokens, from - 2)?.norm ?? "") : previous;
};

/** "in Iraq", "western Iraq", "in Iraq and Syria", "Baghdad, Iraq", "the province of Anbar". */
function isPlaceHere(
  tokens: readonly Token[],
  name: NameFound,
  settled: readonly (ActorMention | PlaceMention)[],
  forces: ReadonlySet<number>,
): boolean {
  const word = before(tokens, name.from);
  if (INTO_PLACE.has(word)) return !(ONTO_FORCES.has(word) && isWhose(tokens, name.to, forces));
  if (
    word === "of" &&
    isAmong(tokens, name.from - (tokenAt(tokens, name.from - 1)?.norm === "the" ? 3 : 2), LAND_PARTS)
  )
    return true;
  if (word === "of") return !isModifier(tokens, name.to) && !isAmong(tokens, name.from - 2, GOVERNMENT);
  if (word === "to") return isAmong(tokens, name.from - 2, SENT);
  const link = tokenAt(tokens, name.from - 1)?.norm ?? "";
  if (endsPlace(tokens, name.from)) return !forces.has(name.to);
  const asWell = link === "as" && tokenAt(tokens, name.from - 2)?.norm === "well";
  if ((link === "and" || link === "or" || link === "," || link === "&" || asWell) && !forces.has(name.to)) {
    const words = asWell ? 3 : 1;
    const gap = tokens[name.from - words - 1]?.norm === "," ? words + 1 : words;
    return settled.some((mention) => mention.type === "place" && mention.to === name.from - gap);
  }
  return false;
}
