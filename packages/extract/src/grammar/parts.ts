import {
  type CasualtyMention,
  type CountMention,
  classesOf,
  WORD_CLASS,
  wordList,
  wordSet,
} from "@sitrep/lexicon";
import { rememberedOf, type View } from "../engine/view.js";
import { bareCountsOf } from "./bare-counts.js";
import { partsWith } from "./clause.js";
import { groupsOf } from "./groups.js";
import { type Quantity, quantitiesOf } from "./quantities.js";

/** A quantity of some of those whom another counts: "including four children", "two of them women", "three of the 18 dead". */
export interface Part {
  readonly quantity: Quantity;
  /** tokens of all that says so; end exclusive */
  readonly from: number;
  readonly to: number;
  /** tokens that say who they are; null where only the number is reported */
  readonly who: { readonly from: number; readonly to: number } | null;
  /** the number of which it is a part, where it is named: "three of the | 18" */
  readonly of: CountMention | null;
  /** what befell them, where the words beside say so: "among the | dead were six" */
  readonly hurt: CasualtyMention | null;
}

/** The parts of a sentence by their quantities, found once. */
export const partsIn: (view: View) => ReadonlyMap<Quantity, Part> = rememberedOf((view) => {
  const parts = new Map<Quantity, Part>();
  let last: Part | null = null;
  for (const quantity of quantitiesOf(view)) {
    const part: Part | null =
      ofNumber(view, quantity) ??
      ofHarmed(view, quantity) ??
      introduced(view, quantity) ??
      trailed(view, quantity) ??
      ofThem(view, quantity) ??
      (last && isListed(view, last, quantity) ? plain(quantity) : null);
    last = part;
    if (part) parts.set(quantity, part);
  }
  for (const part of sumsIn(view)) if (!parts.has(part.quantity)) parts.set(part.quantity, part);
  return parts;
});

/** A part whose words hold its quantity, on whichever side of it the rest stands: "among the dead were | six", "six were | among the dead". */
const plain = (quantity: Quantity, { from, to, ...more }: Partial<Part> = {}): Part => ({
  quantity,
  who: quantity.noun ? quantity : null,
  of: null,
  hurt: null,
  ...more,
  from: Math.min(from ?? quantity.from, quantity.from),
  to: Math.max(to ?? quantity.to, quantity.to),
});

const THEM = wordList("grammar/bare-counts/them");
const PART = wordList("grammar/bare-counts/part");
const DEFINITE = wordList("grammar/parts/definite");
const isBe = (view: View, at: number) => (classesOf(view.tokens[at]) & WORD_CLASS.be) !== 0;

/** "three of | the 18", "two of 25". */
function ofNumber(view: View, quantity: Quantity): Part | null {
  const { count, reading, from, to } = quantity;
  if (!count || view.norm(count.to) !== "of") return null;
  const at = view.among(count.to + 1, DEFINITE) ? count.to + 2 : count.to + 1;
  const of = view.startingAt("count", at)[0];
  if (!of || of.reading.ordinal || (reading.value ?? 0) >= (of.reading.value ?? 0)) return null;
  return plain(quantity, { from, to: Math.max(to, of.to), who: null, of });
}

/** "three of the dead | were children". */
function ofHarmed(view: View, quantity: Quantity): Part | null {
  const { noun, count, from, seats } = quantity;
  if (noun?.type !== "casualty" || !count || view.norm(count.to) !== "of") return null;
  const clause = seats.find(({ role, clause: { head } }) => role === "agent" && isBe(view, head))?.clause;
  const who = clause?.patient;
  return who ? plain(quantity, { from, to: who.to, who, hurt: noun }) : null;
}

/** "including four women", "among them were four women", "among the dead were six", "the dead included six". */
function introduced(view: View, quantity: Quantity): Part | null {
  const { from, noun, seats } = quantity;
  if (!noun) return null;
  const verb = isBe(view, from - 1) ? from - 1 : from;
  if (view.among(verb - 1, THEM) && ["of", "among"].includes(view.norm(verb - 2)))
    return plain(quantity, { from: verb - 2 });
  const clause = seats.find(({ role }) => role === "patient")?.clause;
  const among = clause ? partsWith(clause, "among")[0] : undefined;
  const harmed = among && view.within("casualty", among.from, among.to)[0];
  if (harmed) return plain(quantity, { from: among.from - 1, to: among.to, hurt: harmed });
  if (!view.among(from - 1, PART)) return null;
  const { agent } = clause ?? {};
  const dead = agent ? view.within("casualty", agent.from, agent.to)[0] : undefined;
  return plain(quantity, { from: from - 1, hurt: dead ?? null });
}

/** "three children included", "a medic among them". */
function trailed(view: View, quantity: Quantity): Part | null {
  const { noun, to } = quantity;
  if (!noun) return null;
  if (view.norm(to) === "included") return plain(quantity, { to: to + 1 });
  return view.norm(to) === "among" && view.among(to + 1, THEM) ? plain(quantity, { to: to + 2 }) : null;
}

/** "four of them | children", "four of whom were | students"; "four were | women" of those before. */
function ofThem(view: View, quantity: Quantity): Part | null {
  const bare = quantity.noun ? null : bareCountsOf(view).find(({ count }) => count === quantity.count);
  if (!bare || (bare.verb && !(bare.verb.role === "subject" && isBe(view, bare.verb.head)))) return null;
  if (!bare.verb && bare.relation !== "part") return null;
  const at = bare.verb ? bare.verb.to : bare.to;
  const who = groupsOf(view).find(({ from, kind }) => from === at && kind === "noun");
  if (
    !who ||
    !(view.any("people", at, who.to) || view.any("actor", at, who.to)) ||
    view.any("casualty", at, who.to)
  )
    return null;
  return plain(quantity, { from: bare.from, to: who.to, who });
}

/** "including two women | and a medic": the list goes on, unless a verb of its own or the verb of the whole takes what follows. */
const isListed = (view: View, last: Part, { from, noun, seats }: Quantity) =>
  noun !== null &&
  isJoint(view, last.to, from) &&
  seats.every(
    ({ role, clause }) =>
      // "and six women, who had fled"
      clause.relation === "relative" ||
      (role !== "and" && !(role === "patient" || role === "agent" ? clause.verb : null)),
  );

const JOINTS = wordSet(", and as well");
const isJoint = (view: View, from: number, to: number) =>
  to > from &&
  to - from <= 3 &&
  view.tokens.slice(from, to).every((_, index) => view.among(from + index, JOINTS));

const OPENS = wordSet(": ; ( - – —");

/** All of the whole, one kind after another: "nine people: three women, four children and two men". */
function sumsIn(view: View): Part[] {
  const quantities = quantitiesOf(view);
  if (quantities.length < 3) return [];
  return quantities.flatMap((first, index) => {
    const whole = index > 0 ? quantities[index - 1] : undefined;
    if (!whole?.count || !view.among(first.from - 1, OPENS)) return [];
    const run = [first];
    for (const next of quantities.slice(index + 1)) {
      if (!isJoint(view, run.at(-1)?.to ?? 0, next.from)) break;
      run.push(next);
    }
    const sum = run.reduce((left, { reading }) => left + (reading.value ?? 0), 0);
    return run.length > 1 && sum === whole.reading.value ? run.map((one) => plain(one)) : [];
  });
}
