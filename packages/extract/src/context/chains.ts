import { type Candidate, type Refinement, spanOf } from "../engine/candidate.js";
import { phraseStart } from "../engine/noun-phrase.js";
import { mayBeRelated, shares } from "../engine/sides.js";
import { absorb } from "./absorb.js";
import { KNOWN_EVENT } from "./known-event.js";
import { isKnown, numberOf, sameWeapon, weaponsDiffer } from "./mention.js";
import { isUnsure } from "./repeats.js";
import { datesAgree } from "./same-day.js";
import { sameEvent } from "./same-event.js";
import { isAround, sameLand, samePlace } from "./same-place.js";

/** The mentions of one event in a document are one chain, and share what they say before anything is filled. */
export const chains: Refinement = {
  name: "chains",
  says: 'a headline, "the attack", a claim of responsibility and a repeat speak of the event told before, and tell more of it',
  refine: (candidates, removed) => {
    const kept: Candidate[] = [];
    const events: Candidate[] = [];
    for (const candidate of candidates) {
      if (candidate.sketch.kind !== "event") {
        kept.push(candidate);
        continue;
      }
      if (isTopic(candidate)) {
        removed(candidate, "names what the items under it tell");
        continue;
      }
      const first = chainOf(events.slice(-REMEMBERED), candidate);
      if (first) {
        absorb(first, candidate);
        removed(candidate, `speaks of the event at ${spanOf(first).start}`);
      } else if (candidate.sketch.standing === "anaphor")
        removed(candidate, "speaks of an event that the text does not name");
      else {
        kept.push(candidate);
        events.push(candidate);
      }
    }
    return kept;
  },
};

/** The topic over items of a list: "Orlan market bombing". */
const isTopic = ({ view: { sentence } }: Candidate) => sentence.part === "heading" && sentence.item;

/** How many events are remembered: texts of ordinary length have fewer, and a long one stays linear. */
const REMEMBERED = 60;

function chainOf(events: readonly Candidate[], candidate: Candidate): Candidate | null {
  const { standing } = candidate.sketch;
  if (standing === "allusion") return null;
  if (candidate.rule === KNOWN_EVENT)
    return candidate.sketch.actor.length > 0 ? toldBefore(events, candidate) : knownBefore(events, candidate);
  if (standing === "anaphor") return toldBefore(events, candidate);
  let best = isKnown(candidate) ? knownBefore(events, candidate) : null;
  let most = best ? 1 : 0;
  for (const other of events) {
    if (other.sketch.standing || isUnsure(other) !== isUnsure(candidate)) continue;
    const score =
      isWithin(other, candidate) || isWithin(candidate, other) ? Infinity : sameEvent(other, candidate);
    if (score > most) [best, most] = [other, score];
  }
  return best;
}

/** "was hit by a missile in an attack", "claimed a strike on the field, a rocket attack": the noun tells of the verb before it again. */
function isWithin(first: Candidate, { view, sketch, ...candidate }: Candidate): boolean {
  if (first.view !== view || first.sketch.anchor >= sketch.anchor || sketch.kind !== "event") return false;
  if (view.startingAt("event", sketch.anchor).every(({ form }) => form !== "noun" && form !== "plural"))
    return false;
  const start = phraseStart(view, sketch.anchor);
  const leads = view.norm(start - 1);
  const apart = view.tokens.slice(first.sketch.anchor, start).some(({ norm }) => APART.has(norm));
  if (apart || (leads !== "in" && !(leads === "," && view.norm(start) === "a"))) return false;
  return agree(first, { view, sketch, ...candidate });
}
const APART = new Set(["and", "after", ";"]);

/** How many sentences of the thread back "the attack" may have been told, where others were told since and where none was. */
const NEAR = 2;
const FAR = 12;
/** The same for "claimed the attack", which says less of it. */
const TOLD = 3;

/** "They carried out the attack, which came on Tuesday", "the raid on Kodyel": the one told last, if nothing speaks against it. */
function knownBefore(events: readonly Candidate[], candidate: Candidate): Candidate | null {
  const { view, story, order } = candidate;
  if (numberOf(candidate) === "plural") return null;
  const { item, block } = view.sentence;
  const told = events.filter(
    (other) =>
      !other.sketch.standing &&
      other.view !== view &&
      other.story === story &&
      other.view.sentence.item === item &&
      (!item || other.view.sentence.block === block) &&
      numberOf(other) !== "plural" &&
      !weaponsDiffer(other, candidate),
  );
  const last = told.at(-1);
  const isOnly = told.length === 1;
  const reach = (other: Candidate) => (isOnly || sameWeapon(other, candidate) ? FAR : NEAR);
  const fits = (other: Candidate) =>
    order - lastMention(other) <= reach(other) &&
    (other.sketch.dates.length === 0 || candidate.place === null || (isOnly && other.place === null)) &&
    agree(other, candidate);
  if (last && fits(last)) return last;
  // "The drone strike" after another attack was recalled: the one with that weapon in that land
  return (
    told.findLast(
      (other) => fits(other) && sameWeapon(other, candidate) && shares(other.country, candidate.country),
    ) ?? null
  );
}

/** Nothing in day, place, sides or certainty speaks against one event. */
function agree(a: Candidate, b: Candidate): boolean {
  return (
    isUnsure(a) === isUnsure(b) &&
    datesAgree(a.sketch.dates, b.sketch.dates) !== "no" &&
    (a.place === null || b.place === null || samePlace(a, b) || isAround(a, b)) &&
    mayBeRelated(a.sketch.actor, b.sketch.actor) &&
    mayBeRelated(a.sketch.target, b.sketch.target) &&
    sameLand(a.country, b.country)
  );
}

const lastMention = (event: Candidate) => Math.max(event.order, ...event.alsoAt.map(({ order }) => order));

/** "The Houthis claimed responsibility for the attack", "the strikes hit their depots": the event told before it. */
function toldBefore(
  events: readonly Candidate[],
  { view, story, order, sketch: anaphor }: Candidate,
): Candidate | null {
  const type = anaphor.kind === "event" ? anaphor.event_type : "attack";
  const { block, item } = view.sentence;
  const told = (other: Candidate) =>
    other.sketch.kind === "event" &&
    other.sketch.standing === undefined &&
    (other.sketch.event_type === type || other.sketch.actor.length === 0) &&
    other.story === story &&
    (other.view === view || other.order < order) &&
    other.order >= order - TOLD &&
    (!item || other.view.sentence.block === block);
  const fits = ({ sketch }: Candidate) =>
    mayBeRelated(sketch.actor, anaphor.actor) && mayBeRelated(sketch.target, anaphor.target);
  // "the attack" is the last one told or none; "the attacks" may be some before it
  const one = view.startingAt("event", anaphor.anchor).some(({ form }) => form === "noun");
  const last = events.findLast((other) => told(other) && (one || fits(other)));
  return last && (fits(last) || mayBeRelated(last.sketch.actor, anaphor.actor)) ? last : null;
}
