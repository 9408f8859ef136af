import { settleNames } from "./composed-names.js";
import { countAt } from "./counts.js";
import { readDates } from "./dates/index.js";
import type { EventMention, Mention, NameFound, Reading } from "./mention.js";
import { eventWords, type Meaning, phrases } from "./tables.js";
import { type Token, tokenize } from "./tokens.js";

/** Everything that the tables, the number reader and the date reader know of `text[from, to)` (JavaScript indices). */
export function read(text: string, from = 0, to = text.length): Reading {
  const tokens = tokenize(text, from, to);
  const { dates, times } = readDates(text, from, to);
  const mentions: Mention[] = [];
  const taken = new Uint8Array(tokens.length);
  for (const phrase of dates) {
    const from = firstAt(tokens, phrase.start);
    const to = firstAt(tokens, phrase.end - 1) + 1;
    mentions.push({ type: "date", phrase, from, to });
    // "since the strike on January 4" names an event too: only its day is no number and no name
    taken.fill(1, phrase.reading.form === "moment" ? dayInMoment(tokens, from, to) : from, to);
  }
  for (const phrase of times) {
    const from = firstAt(tokens, phrase.start);
    const to = firstAt(tokens, phrase.end - 1) + 1;
    mentions.push({ type: "time", phrase, from, to });
    taken.fill(1, from, to);
  }
  const words = wordsIn(tokens, taken);
  mentions.push(...words.mentions, ...settleNames(tokens, words.names, words.mentions));
  for (let at = 0; at < tokens.length; at++) {
    const count = countAt(tokens, at, (token) => taken[token] === 1);
    if (!count) continue;
    const written = text.slice(tokens[count.from]?.start, tokens[count.to - 1]?.end);
    mentions.push({
      type: "count",
      reading: { ...count.reading, words: written },
      number: count.number,
      from: count.from,
      to: count.to,
    });
    at = count.to - 1;
  }
  return { text, tokens, mentions: mentions.sort((a, b) => a.from - b.from || b.to - a.to) };
}

/** Where the day or month of a moment begins, behind its last "on", "in" or "of". */
function dayInMoment(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--)
    if (["on", "in", "of"].includes(tokens[at]?.norm ?? "")) return at + 1;
  return to;
}

/** The first token that ends behind an index. */
function firstAt(tokens: readonly Token[], index: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

const CLASSES = ["name", "event", "munition", "casualty", "people", "facility", "cue"] as const;
const CLASS_INDEX: Readonly<Record<Meaning["class"], number>> = {
  name: 0,
  event: 1,
  munition: 2,
  casualty: 3,
  people: 4,
  facility: 5,
  cue: 6,
};

/** The longest phrase of each class at each token; within a class they do not overlap. */
function wordsIn(tokens: readonly Token[], taken: Uint8Array): { names: NameFound[]; mentions: Mention[] } {
  const names: NameFound[] = [];
  const found: Mention[] = [];
  const until = new Int32Array(CLASSES.length);
  const longest = new Int32Array(CLASSES.length);
  const silent = new Uint8Array(tokens.length);
  let meanings: { meaning: Meaning; to: number }[] = [];
  const note = (meaning: Meaning, to: number) => {
    const index = CLASS_INDEX[meaning.class];
    if (to > (longest[index] ?? 0)) longest[index] = to;
    meanings.push({ meaning, to });
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === "mark" || taken[at] === 1 || !phrases.begins(token.norm)) continue;
    meanings = [];
    longest.fill(0);
    phrases.eachAt(tokens, at, note);
    // several cues may share a word ("launched" is fired and a light verb); of other classes one word has one meaning
    for (const { meaning, to } of meanings) {
      const index = CLASS_INDEX[meaning.class];
      if (to < (longest[index] ?? 0) || (until[index] ?? 0) > at) continue;
      if (meaning.class === "name") addName(names, meaning.name, at, to);
      else if (meaning.class === "cue" && meaning.value === "not_event") silent.fill(1, at, to);
      else found.push(mentionOf(meaning, at, to));
    }
    for (let index = 0; index < CLASSES.length - 1; index++)
      if ((until[index] ?? 0) <= at && (longest[index] ?? 0) > 0) until[index] = longest[index] ?? 0;
  }
  return { names, mentions: withoutParts(tokens, names, found, silent) };
}

/** "States" in "United States" is no verb, "attack" in "attack drone" no event, and each event word has its one form. */
function withoutParts(
  tokens: readonly Token[],
  names: readonly NameFound[],
  found: readonly Mention[],
  silent: Uint8Array,
): Mention[] {
  const named = new Uint8Array(tokens.length);
  for (const name of names) if (name.to - name.from > 1) named.fill(1, name.from, name.to);
  for (const mention of found)
    if (mention.type === "munition" && mention.to - mention.from > 1)
      silent.fill(1, mention.from, mention.to);
  // "drones strike oil refinery": headlines leave out the article
  const things = new Set(
    found.flatMap(({ type, from }) => (type === "facility" || type === "people" ? [from] : [])),
  );
  return found.filter((mention) => {
    if (mention.type === "cue") return named[mention.from] !== 1;
    return (
      mention.type !== "event" ||
      (!(silent[mention.from] === 1 && silent[mention.to - 1] === 1) &&
        isRightForm(tokens, names, things, mention))
    );
  });
}

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
const OBJECT_NEXT = new Set("the a an its their his our several multiple more another".split(" "));

/** "strike" and "attacks" are nouns and verbs: an object behind makes a verb of it, and so does a helper before. */
function isRightForm(
  tokens: readonly Token[],
  names: readonly NameFound[],
  things: ReadonlySet<number>,
  { form, from, to, eventType }: EventMention,
): boolean {
  const verbal = form === "base" || form === "third";
  if (!verbal && form !== "noun" && form !== "plural") return true;
  const previous = tokens[from - 1]?.norm ?? "";
  const next = tokens[to];
  // "targets" and "hits" are nouns too, though the table has only the verbs
  if (
    !(verbal && eventType === null) &&
    !AMBIGUOUS.has(
      tokens
        .slice(from, to)
        .map(({ norm }) => norm)
        .join(" "),
    )
  )
    return true;
  const object =
    next !== undefined &&
    (OBJECT_NEXT.has(next.norm) ||
      next.kind === "number" ||
      (things.has(to) && /s$/.test(previous) === (form === "base" || form === "noun")) ||
      names.some((name) => name.from === to));
  const helped = VERB_BEFORE.has(previous) && !(previous === "and" && !object);
  const isVerb = !NOUN_BEFORE.has(previous) && (helped || (object && from > 0));
  return verbal === isVerb;
}

/** Words that the table has both as a noun and as a verb. */
const AMBIGUOUS = ambiguous();

function ambiguous(): ReadonlySet<string> {
  const formsOf = new Map<string, Set<boolean>>();
  for (const { words, form } of eventWords)
    formsOf.set(words, (formsOf.get(words) ?? new Set()).add(form === "base" || form === "third"));
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

function mentionOf(word: Exclude<Meaning, { class: "name" }>, from: number, to: number): Mention {
  switch (word.class) {
    case "event":
      return {
        type: "event",
        eventType: word.value === "attack" || word.value === "strike" ? word.value : null,
        form: formOf(word.form),
        from,
        to,
      };
    case "munition":
      return { type: "munition", munition: word.value, plural: word.form === "plural", from, to };
    case "casualty":
      return { type: "casualty", outcome: outcomeOf(word.value), form: word.form, from, to };
    case "people":
      return { type: "people", target: word.value || null, military: word.form === "military", from, to };
    case "facility":
      return { type: "facility", kind: word.value, from, to };
    case "cue":
      return { type: "cue", cue: word.value, from, to };
  }
}

const FORMS = ["noun", "plural", "base", "third", "past", "participle", "ing"] as const;
const formOf = (form: string) => FORMS.find((known) => known === form) ?? "noun";
const OUTCOMES = ["killed", "injured", "killed_or_injured", "captured", "missing", "displaced"] as const;
const outcomeOf = (value: string) => OUTCOMES.find((known) => known === value) ?? "killed";
