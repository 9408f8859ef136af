import { endsPlace } from "./lands.js";
import type { ActorMention, CueMention, Mention, NameFound, PlaceMention } from "./mention.js";
import { nameWordsOf } from "./name-words.js";
import { actorNamed, lineageOf } from "./names.js";
import { actorOf, placeOf } from "./tables.js";
import type { Token } from "./tokens.js";
import { BEGINS } from "./vocabulary.js";
import type { WordMention } from "./word-mentions.js";

const INTO_PLACE = new Set(
  (
    "in inside across from near over at into throughout outside within around off northern southern eastern western central north south east west " +
    "northeastern northwestern southeastern southwestern neighboring neighbouring northeast northwest southeast southwest through towards toward region"
  ).split(" "),
);
const GOVERNMENT = new Set(
  "government army president parliament republic people state military forces leader king regime".split(" "),
);

/**
 * Settles what names mean where they stand: "in Iraq" is a place and "Iraq's parliament" an actor; "Iran-backed militias" is one actor
 * and "Iran-backed Houthis" are the Houthis; "militias" alone are an actor without a name.
 */
export function settleNames(
  tokens: readonly Token[],
  names: readonly NameFound[],
  words: readonly WordMention[],
): readonly Mention[] {
  const groups = new Map<number, CueMention>();
  const sponsors = new Map<number, CueMention>();
  const forces = new Set<number>();
  const deeds = new Set<number>();
  for (const mention of words) {
    if (mention.type === "domain") continue;
    if (mention.type === "cue") {
      if (mention.cue === "group_noun") groups.set(mention.from, mention);
      else if (mention.cue === "sponsor") sponsors.set(mention.from, mention);
      if (FORCES.has(mention.cue)) forces.add(mention.from);
    } else if (mention.type !== "casualty") forces.add(mention.from);
    if (mention.type === "cue" ? !NOUNS.has(mention.cue) : mention.type !== "people") deeds.add(mention.from);
  }
  if (names.length + groups.size === 0) return [];
  const settled: (ActorMention | PlaceMention)[] = [];
  let swallowed: Uint8Array | null = null;
  const swallow = (from: number, to: number) => {
    swallowed ??= new Uint8Array(tokens.length + 1);
    swallowed.fill(1, from, to);
  };
  const isSwallowed = (at: number) => swallowed?.[at] === 1;
  names.forEach((name, index) => {
    if (isSwallowed(name.from)) return;
    // "ISIS-Somalia": a branch of the group, not the state
    if (tokens[name.from]?.joined && names[index - 1]?.to === name.from && isState(name.actor ?? "")) return;
    const pro = isPro(tokens, name.from);
    const sponsored = name.actor && (pro ? name.to : sponsoredBy(tokens, name, sponsors));
    if (sponsored) {
      const next = names[index + 1];
      const named = next?.actor && next.from - sponsored <= 2 && !isState(next.actor);
      const group = groupAfter(tokens, groups, sponsored);
      swallow(name.from, sponsored);
      // "pro-Palestinian protesters" are no side
      if (named || (pro && !group)) return;
      // "a Houthi-controlled area": theirs, and no group that they back
      if (!groupAfter(tokens, groups, sponsored) && OWNED.has(tokens[name.to]?.norm ?? "")) {
        settled.push({
          type: "actor",
          ids: [name.actor ?? ""],
          modifier: true,
          from: name.from,
          to: sponsored,
        });
        return;
      }
      const ids = isSpokenOf(tokens, name.from, group) ? [] : backedBy(name.actor ?? "");
      const to = group?.to ?? sponsored;
      if (group) groups.delete(group.from);
      settled.push({ type: "actor", ids, modifier: false, from: name.from, to });
      return;
    }
    const irregular = name.demonym && isState(name.actor ?? "") ? groups.get(name.to) : undefined;
    if (irregular && IRREGULAR.has(wordsIn(tokens, irregular.from, irregular.to))) {
      groups.delete(irregular.from);
      settled.push({ type: "actor", ids: [], modifier: false, from: name.from, to: irregular.to });
      return;
    }
    settled.push(...meaningsOf(tokens, name, settled, forces));
  });
  for (const group of groups.values()) {
    const by = sponsorBehind(tokens, group, sponsors, names);
    if (by) {
      settled.push({
        type: "actor",
        ids: backedBy(by.actor),
        modifier: false,
        from: group.from,
        to: by.to,
      });
      swallow(group.from, by.to);
    } else if (isGroupAlone(tokens, group, settled))
      settled.push({ type: "actor", ids: [], modifier: false, from: group.from, to: group.to });
  }
  return withMembers(tokens, settled).filter(
    (mention, index) =>
      !(isSwallowed(mention.from) && isInside(mention, settled)) &&
      !(
        mention.type === "actor" &&
        mention.modifier &&
        describes(tokens, mention, settled[index + 1], deeds)
      ),
  );
}

/** "members of Hamas", "gunmen from the Orlan cartel": the group by its people. */
function withMembers(
  tokens: readonly Token[],
  settled: readonly (ActorMention | PlaceMention)[],
): (ActorMention | PlaceMention)[] {
  const joined = settled.map((mention) => {
    const [id] = mention.type === "actor" ? mention.ids : [];
    const from = id !== undefined && isGroup(id) ? membersBefore(tokens, mention.from) : null;
    return from === null ? mention : { ...mention, from };
  });
  return joined.filter(
    (mention) =>
      !(mention.type === "actor" && mention.ids.length === 0) ||
      !joined.some((other) => other !== mention && other.from === mention.from && other.to > mention.to),
  );
}

function membersBefore(tokens: readonly Token[], name: number): number | null {
  const link = tokens[name - 1]?.norm === "the" ? name - 2 : name - 1;
  const noun = tokens[link - 1];
  if (!noun || !LINKS.has(tokens[link]?.norm ?? "") || !MEMBERS.has(noun.norm)) return null;
  return link - 1;
}
const LINKS = new Set(["of", "from"]);
const MEMBERS = nameWordsOf("member");

const wordsIn = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(" ");

/** "pro-Iranian" */
const isPro = (tokens: readonly Token[], from: number) =>
  tokens[from]?.joined === true && tokens[from - 1]?.norm === "pro";

const MOST_BETWEEN = 4;
const NO_PART_OF_A_NAME = new Set(
  "and or of in on by to with against from for at as the a an its their".split(" "),
);

/** "the Palestinian Islamist organization Hamas", "Yemen's Houthi rebels": whose group it is, and no side of its own. */
function describes(
  tokens: readonly Token[],
  { to }: ActorMention,
  next: ActorMention | PlaceMention | undefined,
  deeds: ReadonlySet<number>,
): boolean {
  const [id] = next?.type === "actor" ? next.ids : [];
  if (!next || id === undefined || !isGroup(id) || next.from < to || next.from - to > MOST_BETWEEN)
    return false;
  // "the Israel-Hamas war" has two sides
  if (tokens[next.from]?.joined) return false;
  for (let at = to; at < next.from; at++) {
    const token = tokens[at];
    const plain = token?.kind === "word" && !NO_PART_OF_A_NAME.has(token.norm);
    if (!(plain || token?.norm === "'s") || deeds.has(at)) return false;
    if ((token.word.begins & BEGINS.number) !== 0) return false;
  }
  return true;
}

/** An armed group by its own name, which no table may know. */
const isGroup = (actor: string) => (actorOf(actor)?.kind ?? "group") === "group";

/** An actor that is part of a longer one. */
const isInside = (mention: ActorMention | PlaceMention, settled: readonly (ActorMention | PlaceMention)[]) =>
  mention.type === "actor" &&
  settled.some(
    (other) =>
      other !== mention &&
      other.from <= mention.from &&
      mention.to <= other.to &&
      other.to - other.from > mention.to - mention.from,
  );

/** "the Iran-backed group": one that the text has named before, not any that Iran backs. */
const isSpokenOf = (tokens: readonly Token[], from: number, group: CueMention | null) =>
  group !== null && tokens[from - 1]?.norm === "the" && ONE_GROUP.has(tokens[group.to - 1]?.norm ?? "");
const ONE_GROUP = new Set(["group", "movement", "organization", "organisation", "faction"]);

const OWNED = new Set(["controlled"]);
const isState = (actor: string) => actorOf(actor)?.kind === "state";

/** "Iran-backed", "Iranian-sponsored", "Tehran- and Moscow-backed": the token behind the participle, or null. */
function sponsoredBy(
  tokens: readonly Token[],
  name: NameFound,
  sponsors: ReadonlyMap<number, CueMention>,
): number | null {
  const sponsor = sponsors.get(name.to);
  return sponsor && tokens[name.to]?.joined ? sponsor.to : null;
}

/** The group noun that a sponsored phrase leads to, at most two words on: "Iran-backed proxy groups". */
function groupAfter(
  tokens: readonly Token[],
  groups: ReadonlyMap<number, CueMention>,
  from: number,
): CueMention | null {
  let found: CueMention | null = null;
  for (let at = from; at < from + 3; at++) {
    const group = groups.get(at);
    if (group) {
      found = group;
      at = group.to - 1;
    } else if (found || tokens[at]?.kind !== "word") break;
  }
  return found;
}

/** Which actor a state's backing makes: the umbrella of its militias where the tables know one. */
function backedBy(sponsor: string): string[] {
  for (const actor of lineageOf(sponsor)) {
    const umbrella = actorNamed(`${actor}-backed-militias`) ?? actorNamed(`${actor}-backed-separatists`);
    if (umbrella) return [umbrella];
  }
  return [];
}

/** "militias backed by Iran", "groups affiliated with Iran's IRGC". */
function sponsorBehind(
  tokens: readonly Token[],
  group: CueMention,
  sponsors: ReadonlyMap<number, CueMention>,
  names: readonly NameFound[],
): { actor: string; to: number } | null {
  const sponsor = sponsors.get(group.to);
  if (!sponsor || !["by", "with", "to"].includes(tokens[sponsor.to]?.norm ?? "")) return null;
  const name = names.find((it) => it.actor !== null && it.from > sponsor.to && it.from <= sponsor.to + 2);
  return name?.actor ? { actor: name.actor, to: name.to } : null;
}

/** "militants", "these groups", but not the noun of a name ("Houthi militants") nor "forces" and "partners", which may be anybody's. */
function isGroupAlone(tokens: readonly Token[], group: CueMention, settled: readonly Mention[]): boolean {
  const noun = tokens[group.to - 1]?.norm ?? "";
  if (
    ["forces", "partners", "elements", "entities", "group", "groups"].includes(noun) &&
    group.to - group.from === 1 &&
    tokens[group.from - 1]?.norm !== "these"
  )
    return false;
  return !settled.some(
    (mention) => mention.type === "actor" && mention.to >= group.from - 1 && mention.from < group.to,
  );
}

/** A name may be a place, an actor, or both by turns; where it stands decides. */
function meaningsOf(
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
  if (tokens[to]?.joined && ORIGIN.has(tokens[to]?.norm ?? "")) return [];
  if (isOfBorder(tokens, to) || (tokens[to]?.joined && HELD.has(tokens[to]?.norm ?? ""))) return [];
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
  tokens[to]?.joined === true && tokens[to]?.capital === true && LAND.has(tokens[to + 1]?.norm ?? "");

const FORCES = new Set(["group_noun", "force_noun", "military_noun"]);
/** Cues that name people and their organisations; the others tell what is done. */
const NOUNS = new Set(["group_noun", "force_noun", "military_noun", "speaker"]);
const ORIGIN = new Set("flagged registered made built born supplied provided owned designed".split(" "));
/** "troops to Kosovo", "sent to Syria" */
const SENT = new Set(
  "troops forces soldiers personnel marines advisers advisors reinforcements peacekeepers deployed sent moved returned fled flew travelled traveled".split(
    " ",
  ),
);
const TOWNS = new Set([...nameWordsOf("area_before"), "territory", "soil"]);
/** "Turkish-held Afrin": who holds a town neither acts nor is hit there. */
const HELD = nameWordsOf("held");
/** "parts of Mali and Niger" */
const LAND_PARTS = nameWordsOf("land_part");
/** "Sudanese militias": a group without a name, which the state is not */
const IRREGULAR = nameWordsOf("irregular");
const LAND = new Set("border borders coast province airspace waters territories territorial".split(" "));

/** "at US forces", "near US bases", "toward U.S. warships": whose they are, not where; but "near Indonesia Hospital". */
const isWhose = (tokens: readonly Token[], to: number, forces: ReadonlySet<number>) =>
  forces.has(to) && tokens[to]?.capital === false;
const ONTO_FORCES = new Set("at into over near toward towards around outside".split(" "));

const isModifier = (tokens: readonly Token[], to: number) =>
  tokens[to]?.kind === "word" && tokens[to]?.joined === false && /^[a-z]/.test(tokens[to]?.norm ?? "");

const isNear = (tokens: readonly Token[], from: number) => INTO_PLACE.has(before(tokens, from));
const before = (tokens: readonly Token[], from: number) => {
  const previous = tokens[from - 1]?.norm ?? "";
  return previous === "the" || previous === "both" ? (tokens[from - 2]?.norm ?? "") : previous;
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
    LAND_PARTS.has(tokens[name.from - (tokens[name.from - 1]?.norm === "the" ? 3 : 2)]?.norm ?? "")
  )
    return true;
  if (word === "of")
    return !isModifier(tokens, name.to) && !GOVERNMENT.has(tokens[name.from - 2]?.norm ?? "");
  if (word === "to") return SENT.has(tokens[name.from - 2]?.norm ?? "");
  const link = tokens[name.from - 1]?.norm ?? "";
  if (endsPlace(tokens, name.from)) return !forces.has(name.to);
  const asWell = link === "as" && tokens[name.from - 2]?.norm === "well";
  if ((link === "and" || link === "or" || link === "," || link === "&" || asWell) && !forces.has(name.to)) {
    const words = asWell ? 3 : 1;
    const gap = tokens[name.from - words - 1]?.norm === "," ? words + 1 : words;
    return settled.some((mention) => mention.type === "place" && mention.to === name.from - gap);
  }
  return false;
}
