import { placeOf } from "@sitrep/lexicon";
import { type Candidate, spanOf } from "../engine/candidate.js";
import { isAround } from "./same-place.js";

const PARTS = { body: 100, embed: 50, caption: 10, heading: 5, headline: 0, furniture: 0 } as const;

/** Which statement is the better evidence: the body's before a headline's, and the fuller before the barer. */
const rank = ({ sketch, view, country, place }: Candidate) =>
  PARTS[view.sentence.part] +
  [sketch.dates, sketch.actor, sketch.target, country, place ? [place] : []].filter(
    (known) => known.length > 0,
  ).length;

/** Statements of this many first sentences only sum up what others say further down; later ones are the outlet's own. */
const LEAD = 2;

/** A bare statement has who gave it, when and how sure from where the text says so. */
function speakAs(first: Candidate, later: Candidate): void {
  first.saidBy = later.saidBy;
  first.saidOn = later.saidOn;
  if (later.certainty === "claimed" || later.certainty === "initial") first.certainty = later.certainty;
}

/** The first statement learns what only the later one knows. */
export function absorb(first: Candidate, later: Candidate): void {
  const lead = rank(later) > rank(first);
  const sumsUp =
    first.sketch.kind !== "event" || PARTS[first.view.sentence.part] < PARTS.body || first.order <= LEAD;
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
  if (first.saidBy === null && later.saidBy !== null && sumsUp) speakAs(first, later);
}
