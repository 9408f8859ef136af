import type { EventMention, NameFound } from "./mention.js";
import { eventWords, phrases } from "./tables.js";
import { type Token, tokenAt } from "./tokens.js";
import { BEGINS } from "./vocabulary.js";
import { type Maker, makerOf, SLOT_COUNT, SLOTS, type WordMention } from "./word-mentions.js";

/** What words of the tables may begin. */
export const PHRASES =
  BEGINS.name |
  BEGINS.event |
  BEGINS.munition |
  BEGINS.casualty |
  BEGINS.people |
  BEGINS.facility |
  BEGINS.cue |
  BEGINS.domain |
  BEGINS.conflict;

/** What the words of a stretch say by themselves, and the names in it. */
interface WordsFound {
  readonly names: readonly NameFound[];
  readonly mentions: readonly WordMention[];
}

/** Kept from call to call: what begins at one token. */
const places: number[] = [];
const ends: number[] = [];
const until = new Int32Array(SLOT_COUNT);
const longest = new Int32Array(SLOT_COUNT);

/** The longest phrase of each class at each token; within a class they do not overlap. */
export function wordsIn(tokens: readonly Token[], taken: Uint8Array): WordsFound {
  const names: NameFound[] = [];
  const found: WordMention[] = [];
  until.fill(0);
  let silent: Uint8Array | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (token.word.begins & PHRASES) === 0 || taken[at] === 1) continue;
    const met = phrases.match(tokens, at, places, ends);
    if (met === 0) continue;
    for (let slot = 0; slot < SLOT_COUNT; slot++) longest[slot] = 0;
    for (let index = 0; index < met; index++) {
      const slot = slotOf(places[index] ?? 0);
      const to = ends[index] ?? at;
      if (to > (longest[slot] ?? 0)) longest[slot] = to;
    }
    // several cues may share a word ("launched" is fired and a light verb); of other classes one word has one meaning
    for (let index = 0; index < met; index++) {
      const place = places[index] ?? 0;
      const slot = slotOf(place);
      const to = ends[index] ?? at;
      if (to < (longest[slot] ?? 0) || (until[slot] ?? 0) > at) continue;
      if (slot === 0) {
        const meaning = phrases.values[place];
        if (meaning?.class === "name") addName(names, meaning.name, at, to);
        continue;
      }
      const maker = makerAt(place);
      if (maker) found.push(maker(at, to));
      else {
        silent ??= new Uint8Array(tokens.length);
        silent.fill(1, at, to);
      }
    }
    for (let slot = 0; slot < SLOT_COUNT; slot++) {
      const end = longest[slot] ?? 0;
      if (slot !== SLOTS.cue && end > 0 && (until[slot] ?? 0) <= at) until[slot] = end;
    }
  }
  return { names, mentions: withoutParts(tokens, names, found, silent) };
}

/** What makes the mentions of each phrase of the tables, found when it is first met. */
const makers: (Maker | null | undefined)[] = [];

function makerAt(place: number): Maker | null {
  for (let next = makers.length; next <= place; next++) makers.push(undefined);
  const known = makers[place];
  if (known !== undefined) return known;
  const meaning = phrases.values[place];
  const maker = meaning && meaning.class !== "name" ? makerOf(meaning) : null;
  makers[place] = maker;
  return maker;
}

/** The class of each phrase of the tables, as a column. */
let slots = new Uint8Array(0);

function slotOf(place: number): number {
  if (slots.length === 0) slots = Uint8Array.from(phrases.values, ({ slot }) => slot);
  return slots[place] ?? 0;
}

/** "States" in "United States" is no verb, "attack" in "attack drone" no event, and each event word has its one form. */
function withoutParts(
  tokens: readonly Token[],
  names: readonly NameFound[],
  found: readonly WordMention[],
  notEvents: Uint8Array | null,
): readonly WordMention[] {
  let named: Uint8Array | null = null;
  for (const { from, to } of names)
    if (to - from > 1) {
      named ??= new Uint8Array(tokens.length);
      named.fill(1, from, to);
    }
  let silent = notEvents;
  let longCues = false;
  for (const { type, from, to } of found) {
    if (to - from === 1) continue;
    if (type === "cue") longCues = true;
    else if (type === "munition") {
      silent ??= new Uint8Array(tokens.length);
      silent.fill(1, from, to);
    }
  }
  // "drones strike oil refinery": headlines leave out the article
  const isThing = (at: number) =>
    found.some(({ type, from }) => from === at && (type === "facility" || type === "people"));
  // "an anti-drone unit" fires no drones
  const isAgainst = (at: number) => tokenAt(tokens, at - 1)?.norm === "anti";
  return found.filter((mention) => {
    if (mention.type === "munition" && isAgainst(mention.from)) return false;
    // "shot" in "shot down" hurts nobody
    if (mention.type === "casualty") return !longCues || !found.some((other) => isLonger(other, mention));
    if (mention.type === "cue") return named?.[mention.from] !== 1 && !(longCues && isWithin(mention, found));
    return (
      mention.type !== "event" ||
      (!(silent?.[mention.from] === 1 && silent[mention.to - 1] === 1) &&
        isRightForm(tokens, names, isThing, mention))
    );
  });
}

const isLonger = (other: WordMention, { from, to }: WordMention) =>
  other.type === "cue" && other.cue === "intercepted" && other.from === from && other.to > to;

/** "down" in "shot down" says nothing more. */
const isWithin = (cue: Cue, found: readonly WordMention[]) =>
  found.some(
    (other) => other.type === "cue" && other.cue === cue.cue && other.from < cue.from && other.to >= cue.to,
  );
type Cue = Extract<WordMention, { type: "cue" }>;

const NOUN_BEFORE = new Set(
  "the a an this that these those its their his our no any such each every another more several of on in by for with against after before during under amid despite following into between including s 's".split(
    " ",
  ),
);
const VERB_BEFORE = new Set(
  "to will would could should may might can must did does do not and they it we he she who which that".split(
    " ",
  ),
);
/** What a gerund with an object follows, and a noun too. */
const GERUND_AFTER = new Set(["by", "for", "after", "before", "of", "with", "against", "on", "in"]);
const OBJECT_NEXT = new Set("the a an its their his our several multiple more another".split(" "));

/** "strike" and "attacks" are nouns and verbs: an object behind makes a verb of it, and so does a helper before. */
function isRightForm(
  tokens: readonly Token[],
  names: readonly NameFound[],
  isThing: (at: number) => boolean,
  { form, from, to, eventType }: EventMention,
): boolean {
  const verbal = form === "base" || form === "third" || form === "ing";
  if (!verbal && form !== "noun" && form !== "plural") return true;
  const previous = tokenAt(tokens, from - 1)?.norm ?? "";
  const next = tokens[to];
  // "targets" and "hits" are nouns too, though the table has only the verbs
  if (!(verbal && eventType === null) && !isAmbiguous(tokens, from, to)) return true;
  const object =
    next !== undefined &&
    (OBJECT_NEXT.has(next.norm) ||
      next.kind === "number" ||
      (/s$/.test(previous) === (form === "base" || form === "noun") && isThing(to)) ||
      names.some((name) => name.from === to));
  // "bombing" is a noun unless an object follows: ", bombing the port", "by bombing two pylons"
  if (/ing\b/.test(tokens[from]?.norm ?? ""))
    return (object && (GERUND_AFTER.has(previous) || !NOUN_BEFORE.has(previous))) === verbal;
  const helped = VERB_BEFORE.has(previous) && !(previous === "and" && !object);
  const isVerb = !NOUN_BEFORE.has(previous) && (helped || (object && from > 0));
  return verbal === isVerb;
}

const isAmbiguous = (tokens: readonly Token[], from: number, to: number) =>
  AMBIGUOUS.has(
    to === from + 1
      ? (tokens[from]?.norm ?? "")
      : tokens
          .slice(from, to)
          .map(({ norm }) => norm)
          .join(" "),
  );

/** Words that the table has both as a noun and as a verb. */
const AMBIGUOUS = ambiguous();

function ambiguous(): ReadonlySet<string> {
  const formsOf = new Map<string, Set<boolean>>();
  for (const { words, form } of eventWords)
    formsOf.set(
      words,
      (formsOf.get(words) ?? new Set()).add(form === "base" || form === "third" || form === "ing"),
    );
  return new Set([...formsOf].flatMap(([words, forms]) => (forms.size > 1 ? [words] : [])));
}

function addName(
  names: NameFound[],
  name: { actor: string | null; place: string | null; demonym: boolean },
  from: number,
  to: number,
): void {
  const last = names.at(-1);
  if (last && last.from === from && last.to === to) {
    names[names.length - 1] = {
      from,
      to,
      actor: last.actor ?? name.actor,
      place: last.place ?? name.place,
      demonym: last.demonym || name.demonym,
    };
  } else names.push({ from, to, actor: name.actor, place: name.place, demonym: name.demonym });
}
