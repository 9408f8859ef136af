import { withMembers } from "./group-members.js";
import type { ActorMention, CueMention, Mention, NameFound, PlaceMention } from "./mention.js";
import { meaningsOf } from "./name-meanings.js";
import { nameWordsOf } from "./name-words.js";
import { actorNamed, isArmedGroup, lineageOf } from "./names.js";
import { actorOf } from "./tables.js";
import { type Token, tokenAt } from "./tokens.js";
import { BEGINS } from "./vocabulary.js";
import type { WordMention } from "./word-mentions.js";
import { isAmong } from "./word-set.js";

const FORCES = new Set(["group_noun", "force_noun", "military_noun"]);
/** Cues that name people and their organisations; the others tell what is done. */
const NOUNS = new Set(["group_noun", "force_noun", "military_noun", "speaker"]);
/** "Sudanese militias": a group without a name, which the state is not */
const IRREGULAR = nameWordsOf("irregular");

/**
 * Settles what names mean where they are: "in Iraq" is a place and "Iraq's parliament" an actor; "Iran-backed militias" is one actor
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
    if (isSwallowed(name.from) || isLeftBehind(tokens, name)) return;
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
    const irregular =
      name.demonym && isState(name.actor ?? "") ? irregularsAfter(tokens, groups, name.to) : undefined;
    if (irregular) {
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

/** "Sudanese | militias", "Ugandan | Islamist rebels" */
function irregularsAfter(
  tokens: readonly Token[],
  groups: ReadonlyMap<number, CueMention>,
  at: number,
): CueMention | undefined {
  const group = groups.get(at) ?? (isAmong(tokens, at, CREEDS) ? groups.get(at + 1) : undefined);
  return group && IRREGULAR.has(wordsIn(tokens, group.from, group.to)) ? group : undefined;
}
const CREEDS = nameWordsOf("creed");

const wordsIn = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(" ");

/** "Taliban | splinter group", "a breakaway faction of the | Taliban": whom those who act have left. */
function isLeftBehind(tokens: readonly Token[], { actor, from, to }: NameFound): boolean {
  if (actor === null || isState(actor)) return false;
  const norm = (at: number) => tokens[at]?.norm ?? "";
  if (PARTED.has(norm(to))) return true;
  const of = norm(from - 1) === "the" ? from - 2 : from - 1;
  const noun = ONE_GROUP.has(norm(of - 1)) ? of - 2 : of - 1;
  return (norm(of) === "of" || norm(of) === "from") && PARTED.has(norm(noun));
}
const PARTED = nameWordsOf("parted");

/** "pro-Iranian" */
const isPro = (tokens: readonly Token[], from: number) =>
  tokens[from]?.joined === true && tokenAt(tokens, from - 1)?.norm === "pro";

const MOST_BETWEEN = 4;
const NO_PART_OF_A_NAME = nameWordsOf("joins_names");

/** "the Palestinian Islamist organization Hamas", "Yemen's Houthi rebels": whose group it is, and no side of its own. */
function describes(
  tokens: readonly Token[],
  { to }: ActorMention,
  next: ActorMention | PlaceMention | undefined,
  deeds: ReadonlySet<number>,
): boolean {
  const [id] = next?.type === "actor" ? next.ids : [];
  if (!next || id === undefined || !isArmedGroup(id) || next.from < to || next.from - to > MOST_BETWEEN)
    return false;
  // "the Israel-Hamas war" has two sides
  if (tokens[next.from]?.joined) return false;
  for (let at = to; at < next.from; at++) {
    const token = tokens[at];
    const plain = token?.kind === "word" && !NO_PART_OF_A_NAME.knows(token.word);
    if (!(plain || token?.norm === "'s") || deeds.has(at)) return false;
    if ((token.word.begins & BEGINS.number) !== 0) return false;
  }
  return true;
}

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
  group !== null && tokenAt(tokens, from - 1)?.norm === "the" && isAmong(tokens, group.to - 1, ONE_GROUP);
const ONE_GROUP = nameWordsOf("one_group");

const OWNED = new Set(["controlled"]);
const isState = (actor: string) => actorOf(actor)?.kind === "state";

/** "Iran-backed", "Iranian-sponsored", "Tehran- and Moscow-backed": the token after the participle, or null. */
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
  const noun = tokenAt(tokens, group.to - 1)?.norm ?? "";
  if (
    ["forces", "partners", "elements", "entities", "group", "groups"].includes(noun) &&
    group.to - group.from === 1 &&
    tokenAt(tokens, group.from - 1)?.norm !== "these"
  )
    return false;
  return !settled.some(
    (mention) => mention.type === "actor" && mention.to >= group.from - 1 && mention.from < group.to,
  );
}
