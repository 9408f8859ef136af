import { actorOf, placeOf } from "@sitrep/lexicon";
import type { DatePhrase } from "@sitrep/model";
import { type Candidate, type Refinement, spanOf } from "../engine/candidate.js";
import { phraseStart } from "../engine/noun-phrase.js";
import { alwaysRelated, mayBeRelated, mayBeSame } from "../engine/sides.js";

/** What a document says twice is one draft with further spans; the fuller statement keeps the quote's place in the order of the text. */
export const repeated: Refinement = {
  name: "repeated",
  says: "a statement repeated in a document is one draft, with its further places kept in also_at",
  refine: (candidates, removed) => {
    const kept: Candidate[] = [];
    const alike = new Map<string, Candidate[]>();
    for (const candidate of candidates) {
      const key = keyOf(candidate);
      const known = alike.get(key) ?? [];
      const first = candidate.sketch.standing ? null : bestMatch(known, candidate);
      if (!first) {
        kept.push(candidate);
        alike.set(key, [...known.slice(-REMEMBERED), candidate]);
      } else {
        absorb(first, candidate);
        removed(candidate, `says again what stands at ${spanOf(first).start}`);
      }
    }
    return kept;
  },
};

/** How many statements of one kind and value are remembered: texts of ordinary length have fewer, and a long one stays linear. */
const REMEMBERED = 100;

const keyOf = ({ sketch }: Candidate) =>
  "count" in sketch
    ? `${sketch.kind} ${sketch.count.value} ${sketch.count.qualifier}`
    : `${sketch.kind} ${sketch.event_type}`;

function bestMatch(kept: readonly Candidate[], candidate: Candidate): Candidate | null {
  let best: Candidate | null = theAttack(kept, candidate);
  let most = best ? 1 : 0;
  for (const other of kept) {
    if (
      other.sketch.standing ||
      other.sketch.kind !== candidate.sketch.kind ||
      isUnsure(other) !== isUnsure(candidate)
    )
      continue;
    const score =
      candidate.sketch.kind === "event" ? sameEvent(other, candidate) : sameFigure(other, candidate) ? 1 : 0;
    if (score > most) {
      most = score;
      best = other;
    }
  }
  return best;
}

/** "They carried out the attack, which came on Tuesday": with a definite article it is the one told just before, if nothing speaks against it. */
function theAttack(kept: readonly Candidate[], candidate: Candidate): Candidate | null {
  const { sketch, view } = candidate;
  if (sketch.kind !== "event" || numberOf(candidate) !== "singular" || candidate.place !== null) return null;
  if (!["the", "this"].includes(view.norm(phraseStart(view, sketch.anchor)))) return null;
  if (view.norm(sketch.anchor - 1) !== "the" && view.norm(sketch.anchor - 1) !== "this") return null;
  const last = kept.findLast((other) => !other.sketch.standing);
  if (
    !last ||
    last.view === view ||
    last.story !== candidate.story ||
    view.sentence.ordinal - last.view.sentence.ordinal > 2
  )
    return null;
  const agrees =
    last.sketch.dates.length === 0 &&
    isUnsure(last) === isUnsure(candidate) &&
    mayBeRelated(last.sketch.actor, sketch.actor) &&
    mayBeRelated(last.sketch.target, sketch.target) &&
    mayBeSame(last.country, candidate.country) &&
    last.view.sentence.item === view.sentence.item &&
    (!view.sentence.item || last.view.sentence.block === view.sentence.block);
  return agrees && numberOf(last) !== "plural" ? last : null;
}

const isUnsure = ({ certainty }: Candidate) =>
  certainty === "possible" || certainty === "planned" || certainty === "denied";

/** The same number of the same thing, and nothing in who, whom, where or when that speaks against it. */
function sameFigure(a: Candidate, b: Candidate): boolean {
  const [left, right] = [a.sketch, b.sketch];
  if (!("count" in left) || !("count" in right)) return false;
  if (left.count.qualifier !== right.count.qualifier) return false;
  if (left.count.value !== right.count.value || left.count.value_high !== right.count.value_high)
    return false;
  if ("outcome" in left && "outcome" in right && left.outcome !== right.outcome) return false;
  if ("event_type" in left && "event_type" in right && left.event_type !== right.event_type) return false;
  if ("munition" in left && "munition" in right && left.munition !== right.munition) return false;
  if (left.kind === "target_count" && sitesDiffer(a, b)) return false;
  if (left.count.value === null && !alwaysRelated(left.target, right.target)) return false;
  if (left.part !== right.part || areUnlike(a, b)) return false;
  if (left.kind === "casualty" && !isToldAgain(a, b)) return false;
  if (left.count.value === 1 && areDifferentPersons(a, b)) return false;
  // items of a list tell different things, even with one number
  if (a.view.sentence.item && b.view.sentence.item && a.view.sentence.block !== b.view.sentence.block)
    return false;
  // two numbers of one sentence are two figures
  if (a.view === b.view) return false;
  return (
    mayBeRelated(left.actor, right.actor) &&
    mayBeRelated(left.target, right.target) &&
    mayBeSame(a.country, b.country) &&
    datesAgree(left.dates, right.dates) !== "no"
  );
}

/** Up to this number two events of one report often have the same figure. */
const COMMON = 20;

/** Whether a figure of people may be the same: a headline's or a large one, or one of the same place, day or people. */
function isToldAgain(a: Candidate, b: Candidate): boolean {
  const samePlace = a.place !== null && b.place !== null && placeKey(a) === placeKey(b);
  if (a.place !== null && b.place !== null && !samePlace && !isAround(a, b)) return false;
  const value = "count" in a.sketch ? a.sketch.count.value : null;
  if (value === null || value > COMMON || samePlace) return true;
  if (a.view.sentence.part !== b.view.sentence.part) return true;
  const people = peopleIn(a);
  return datesAgree(a.sketch.dates, b.sketch.dates) === "same" || (people !== null && people === peopleIn(b));
}

const peopleIn = ({ sketch, view }: Candidate) => {
  const found = view.within("people", sketch.from, sketch.to)[0];
  return found ? view.norm(found.to - 1) : null;
};

/** "Three women" are not the "three troops" of another sentence. */
function areUnlike(a: Candidate, b: Candidate): boolean {
  const [left, right] = [a, b].map(({ sketch, view }) => view.within("people", sketch.from, sketch.to)[0]);
  return (
    left !== undefined &&
    right !== undefined &&
    left.military !== right.military &&
    (left.target !== null || right.target !== null) &&
    ![a, b].some(({ view, sketch }) => /\b(?:people|persons?)\b/.test(view.words(sketch.from, sketch.to)))
  );
}

/** "A medic was killed", "a cameraman was killed": two trades are two persons; "a woman" may be any of them. */
function areDifferentPersons(a: Candidate, b: Candidate): boolean {
  const [left, right] = [personIn(a), personIn(b)];
  return left !== null && right !== null && left !== right && a.view.sentence.part === b.view.sentence.part;
}

function personIn({ sketch, view }: Candidate): string | null {
  const found = view.within("people", sketch.from, sketch.to).at(-1);
  const noun = found && view.norm(found.to - 1);
  return noun === undefined || ANYBODY.has(noun) ? null : noun;
}

const ANYBODY = new Set(
  "person man woman civilian resident other citizen national individual victim soldier serviceman troop personnel member fighter".split(
    " ",
  ),
);

/** "Three bases" are not the "three houses" of another sentence. */
function sitesDiffer(a: Candidate, b: Candidate): boolean {
  const [left, right] = [a, b].map(
    ({ sketch, view }) => view.within("facility", sketch.from, sketch.to).at(-1)?.kind,
  );
  return left !== undefined && right !== undefined && left !== right;
}

/** Done by several states together: no deed of one of them alone. */
const isJoint = (actors: readonly string[]) =>
  actors.filter((id) => actorOf(id)?.kind === "state").length > 1;

/** How much speaks for one event: 0 where something speaks against it or nothing for it. */
function sameEvent(a: Candidate, b: Candidate): number {
  const [left, right] = [a.sketch, b.sketch];
  if (left.kind !== "event" || right.kind !== "event" || left.event_type !== right.event_type) return 0;
  if (
    !mayBeRelated(left.actor, right.actor) ||
    !mayBeRelated(left.target, right.target) ||
    !mayBeSame(a.country, b.country)
  )
    return 0;
  if (
    isJoint(left.actor) !== isJoint(right.actor) &&
    left.actor.length > 0 &&
    right.actor.length > 0 &&
    left.dates.length + right.dates.length > 0 &&
    !alwaysRelated(left.target, right.target)
  )
    return 0;
  const samePlace = a.place !== null && b.place !== null && placeKey(a) === placeKey(b);
  if (a.place !== null && b.place !== null && !samePlace && !isAround(a, b)) return 0;
  const apart =
    a.view.sentence.item && b.view.sentence.item && a.view.sentence.block !== b.view.sentence.block;
  // items of a list tell different things
  if (apart) return 0;
  const dates = datesAgree(left.dates, right.dates);
  if (dates === "no") return 0;
  if (dates !== "same" && a.view !== b.view && opensAnother(b.view)) return 0;
  // a picture of another day beside the story
  if ((a.view.sentence.part === "caption") !== (b.view.sentence.part === "caption") && dates !== "same")
    return 0;
  const shared =
    Number(alwaysRelated(left.target, right.target)) +
    Number(alwaysRelated(left.actor, right.actor)) +
    Number(alwaysRelated(a.country, b.country));
  if (dates === "unlike" && !samePlace && shared < 3) return 0;
  // one with a day and one without: only where they agree in number and in more than the sides
  if (dates === "one" && !samePlace && (numbersDiffer(a, b) || shared < 2)) return 0;
  if (dates === "unlike" && numbersDiffer(a, b)) return 0;
  return samePlace ? 4 + shared : shared >= 2 ? shared : dates === "same" && shared >= 1 ? 1 : 0;
}

const ANOTHER = new Set(["separately", "separate", "meanwhile", "earlier", "elsewhere", "another"]);
const FIRST_WORDS = 5;

/** "Separately, …", "In another attack, …", "Days earlier, …": what follows is told apart from what stands before. */
const opensAnother = ({ tokens }: Candidate["view"]) =>
  tokens.slice(0, FIRST_WORDS).some(({ norm }) => ANOTHER.has(norm));

/** A base or town and the province around it, as far as the country tells. */
function isAround(a: Candidate, b: Candidate): boolean {
  const wide = [a, b].filter(({ place }) => place?.place_id && placeOf(place.place_id)?.kind === "region");
  return wide.length === 1 && mayBeSame(a.country, b.country);
}

const placeKey = ({ place }: Candidate) => place?.place_id ?? place?.name.toLowerCase();

/** Whether one event or several are named; null where a verb tells it. */
function numberOf({ sketch, view }: Candidate): "plural" | "singular" | null {
  const nouns = view
    .startingAt("event", sketch.anchor)
    .filter(({ form }) => form === "noun" || form === "plural");
  return nouns.length === 0 ? null : nouns.some(({ form }) => form === "noun") ? "singular" : "plural";
}

function numbersDiffer(a: Candidate, b: Candidate): boolean {
  const [left, right] = [numberOf(a), numberOf(b)];
  return left !== null && right !== null && left !== right;
}

/** "same" words, "none" on both sides, on "one" side only, of "unlike" kinds ("Tuesday" and "Jan. 24"), or "no": two different days. */
function datesAgree(
  left: readonly DatePhrase[],
  right: readonly DatePhrase[],
): "same" | "none" | "one" | "unlike" | "no" {
  if (left.length === 0 && right.length === 0) return "none";
  if (left.length === 0 || right.length === 0) return "one";
  if (left.some((a) => right.some((b) => JSON.stringify(a.reading) === JSON.stringify(b.reading))))
    return "same";
  const close = left.some((a) =>
    right.some(
      (b) =>
        a.reading.form === "calendar" &&
        b.reading.form === "calendar" &&
        a.reading.month === b.reading.month &&
        a.reading.day === b.reading.day,
    ),
  );
  if (close) return "same";
  // a day with its year written out is another day than "Sunday": reports give the year of what is long past
  const dated = [...left, ...right].some(
    ({ reading }) => reading.form === "calendar" && reading.year !== null,
  );
  const unlike = left.some((a) => right.some((b) => a.reading.form !== b.reading.form));
  return unlike && !dated ? "unlike" : "no";
}

const PARTS = { body: 100, embed: 50, caption: 10, heading: 5, headline: 0, furniture: 0 } as const;

/** Which statement is the better evidence: the body's before a headline's, and the fuller before the barer. */
const rank = ({ sketch, view, country, place }: Candidate) =>
  PARTS[view.sentence.part] +
  [sketch.dates, sketch.actor, sketch.target, country, place ? [place] : []].filter(
    (known) => known.length > 0,
  ).length;

/** The first statement learns what only the later one knows. */
function absorb(first: Candidate, later: Candidate): void {
  const lead = rank(later) > rank(first);
  first.alsoAt.push(lead ? spanOf(first) : spanOf(later), ...later.alsoAt);
  const known = first.sketch.dates.map((date) => JSON.stringify(date.reading));
  const dates = [
    ...first.sketch.dates,
    ...later.sketch.dates.filter((date) => !known.includes(JSON.stringify(date.reading))),
  ];
  const actor = first.sketch.actor.length > 0 ? first.sketch.actor : later.sketch.actor;
  const target = first.sketch.target.length > 0 ? first.sketch.target : later.sketch.target;
  const place = lead ? { from: later.sketch.from, to: later.sketch.to, anchor: later.sketch.anchor } : {};
  first.sketch = {
    ...first.sketch,
    ...place,
    dates,
    actor,
    target,
    time: first.sketch.time ?? later.sketch.time,
  };
  if (lead) Object.assign(first, { view: later.view, rule: later.rule });
  if (first.country.length === 0) first.country = later.country;
  if (
    !first.place ||
    (later.place?.place_id &&
      first.place.place_id &&
      isAround(first, later) &&
      placeOf(first.place.place_id)?.kind === "region")
  )
    first.place = later.place ?? first.place;
  first.saidBy ??= later.saidBy;
}
