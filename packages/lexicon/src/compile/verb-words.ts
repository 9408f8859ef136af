import { z } from "zod";
import type { WordEntry } from "./compiled-tables.js";

const spellings = z.string().transform((text) => text.split("|").filter(Boolean));

/** One verb of attacking, killing or wounding; an empty cell of a regular form is made from the verb. */
export const VerbRow = z.strictObject({
  verb: z.string().min(1),
  past: spellings,
  participle: spellings,
  ing: spellings,
  /** the forms that mean the deed, where others mean something else: "a fire on the roof"; all of them where empty */
  forms: spellings,
  /** nouns of the deed; one that ends in "of" names it only with its object */
  nouns: spellings,
  /** `object` where "of" after the noun leads to what is hit: "the bombing of the port", not "the attack of the rebels" */
  of: z.enum(["object", ""]),
  event_type: z.enum(["attack", "strike", ""]),
  outcome: z.enum(["killed", "injured", "killed_or_injured", ""]),
});
export type VerbRow = z.infer<typeof VerbRow>;

/** A noun that names an attack or strike and has no verb of its own. */
export const EventNounRow = z.strictObject({
  noun: z.string().min(1),
  plural: z.string(),
  event_type: z.enum(["attack", "strike"]),
});

/** Every form of a verb: an event where nobody need be hurt, a casualty where somebody is, both for "massacre". */
export function wordsOfVerb(row: VerbRow): WordEntry[] {
  const past = row.past.length > 0 ? row.past : [pastOf(row.verb)];
  const participle = row.participle.length > 0 ? row.participle : past;
  const ing = row.ing.length > 0 ? row.ing : [ingOf(row.verb)];
  const use = (form: string, words: string[]) =>
    row.forms.length === 0 || row.forms.includes(form) ? words : [];
  const forms = {
    base: use("base", [row.verb]),
    third: use("third", [thirdOf(row.verb)]),
    past: use("past", past),
    participle: use("participle", participle),
    ing: use("ing", ing),
  };
  const isEvent = row.event_type !== "" || row.outcome === "";
  const nouns = row.nouns.filter((noun) => isEvent || !noun.endsWith(" of"));
  return [
    ...(isEvent
      ? Object.entries({ ...forms, noun: nouns, plural: nouns.map(pluralOf) }).flatMap(([form, words]) =>
          [...new Set(words)].map((phrase) => entry("event", row.event_type, form, phrase)),
        )
      : []),
    ...(row.outcome === "" ? [] : casualtyWords(row, forms)),
  ];
}

function casualtyWords(
  { outcome, nouns }: VerbRow,
  { base, third, past, participle, ing }: Record<"base" | "third" | "past" | "participle" | "ing", string[]>,
): WordEntry[] {
  const named = nouns.map((noun) => (noun.endsWith(" of") ? noun : `${noun} of`));
  const forms = { past: [...past, ...participle], base: [...base, ...third], ing, nominal: named };
  return Object.entries(forms).flatMap(([form, words]) =>
    [...new Set(words)].map((phrase) => entry("casualty", outcome, form, phrase)),
  );
}

const entry = (kind: "event" | "casualty", value: string, form: string, words: string): WordEntry => ({
  words,
  class: kind,
  value,
  form,
});

/** The first word of "blow up" is what changes: "blows up", "blowing up". */
const inflected = (verb: string, inflect: (word: string) => string) => {
  const [first = "", ...rest] = verb.split(" ");
  return [inflect(first), ...rest].join(" ");
};

const endsInY = (word: string) => /[^aeiou]y$/.test(word);
export const thirdOf = (verb: string) => inflected(verb, pluralOf);
const pastOf = (verb: string) =>
  inflected(verb, (word) =>
    word.endsWith("e") ? `${word}d` : endsInY(word) ? `${word.slice(0, -1)}ied` : `${word}ed`,
  );
const ingOf = (verb: string) =>
  inflected(verb, (word) => (/[^eoy]e$/.test(word) ? `${word.slice(0, -1)}ing` : `${word}ing`));
const pluralOf = (word: string): string => {
  const [first = "", ...rest] = word.split(" of");
  if (rest.length > 0) return `${pluralOf(first)} of`;
  if (/(?:s|x|z|ch|sh|o)$/.test(word)) return `${word}es`;
  return endsInY(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
};
