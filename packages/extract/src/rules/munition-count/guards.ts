import { wordList } from "@sitrep/lexicon";
import { clauseStart } from "../../engine/clauses.js";
import { isEventNoun } from "../../engine/event-nouns.js";
import { partsWith } from "../../grammar/clause.js";
import type { Guard } from "../figure.js";
import { headsOf } from "../heads.js";

const SUPPLY = wordList("rules/munition-count/guards/supply");

/** Bought, given, found or kept, not fired. */
export const isStock: Guard = ({ view, quantity: { from, to } }) => {
  for (let at = Math.max(clauseStart(view, from), from - 9); at < from; at++)
    if (view.among(at, SUPPLY) && !(view.norm(at) === "order" && view.norm(at - 1) === "in")) return true;
  return [0, 1, 2].some((step) => view.among(to + step, SUPPLY) && view.norm(to + step) !== "found");
};

const LAID = new Set(["mine", "ied"]);

/** "one of the four mines exploded": the others lay there, and nobody fired them. */
export const isLaid: Guard = ({ quantity: { noun } }) => noun?.type === "munition" && LAID.has(noun.munition);

/** "with Fadi | 1 missiles": the digit is of the name before it. */
export const isOfName: Guard = ({ view, quantity: { count } }) =>
  count !== null &&
  count.from === count.number &&
  count.from > 1 &&
  count.to - count.from === 1 &&
  view.tokens[count.from]?.kind === "number" &&
  view.norm(count.from).length < 4 &&
  view.token(count.from - 1)?.capital === true &&
  (["date", "actor", "place"] as const).every((type) =>
    view.within(type, count.from - 3, count.from).every(({ to }) => to !== count.from),
  );

const DEFENCE = wordList("rules/munition-count/guards/defence");

/** "air defences destroyed", "drones destroyed over": shot down, not found on the ground. */
export const isInTheAir: Guard = ({ view, seat }) => {
  if (!seat) return false;
  const { agent, headTo } = seat.clause;
  if (view.norm(headTo) === "midair" || partsWith(seat.clause, "over").length > 0) return true;
  for (let at = agent?.from ?? 0; agent && at < agent.to; at++)
    if (view.norm(at) === "air" && view.among(at + 1, DEFENCE)) return true;
  return false;
};

/** "Two drones | fired missiles": they do it, and nobody fires them; but "entered our airspace". */
export const hasObject: Guard = ({ view, seat, head }) => {
  const patient = seat?.role === "agent" && head?.key === "cue fired" ? seat.clause.patient : null;
  return patient !== null && !seat?.clause.verb?.passive && view.any("munition", patient.from, patient.to);
};

/** "shot down 15 drones | launched by": how they came is told beside what became of them. */
export const isHowTheyCame: Guard = ({ view, quantity: { seats }, head }) =>
  head?.key === "cue fired" &&
  seats.some(({ clause, role }) =>
    headsOf(view, clause).some(({ key }) => (role === "agent" ? CAME_DOWN : ENDED).has(key)),
  );
const ENDED = new Set(["cue intercepted", "cue destroyed"]);
const CAME_DOWN = new Set(["cue impacted", "cue missed"]);

/** "an attack | involving 40 drones": the word alone may be of a parade. */
export const isOfAttack: Guard = ({ view, seat, head }) => {
  if (head?.mention !== null) return true;
  const agent = seat?.clause.agent;
  return agent != null && view.any("event", agent.from, agent.to);
};

/** "shot down 33 of them", "intercepted about 850.": no noun follows a number after its verb; what is destroyed may be anything. */
export const standsAlone: Guard = ({ view, quantity: { to }, seat, head }) => {
  if (!seat || seat.clause.head >= to) return true;
  if (head?.key !== "cue intercepted") return false;
  const next = view.tokens[to];
  return next === undefined || next.kind === "mark" || view.among(to, ENDS);
};
const ENDS = wordList("rules/munition-count/guards/ends");

/** "deployed 14 drones | for the assault", "in the attack": not to stay somewhere. */
export const isForAttack: Guard = ({ view, seat }) =>
  seat !== null &&
  partsWith(seat.clause, "for", "in", "during").some((part) =>
    view.within("event", part.from, part.to).some(isEventNoun),
  );

/** "six missiles | hit the port": what hits is no means of another's attack. */
export const isImpact: Guard = ({ view, seat }) =>
  seat?.role === "agent" && view.hasCue("impacted", seat.clause.head);

/** "two drones were | hit", "hit | two drones": not set off. */
export const isHit: Guard = ({ view, seat, head }) =>
  seat?.role === "patient" &&
  head?.key === "cue impacted" &&
  (seat.clause.verb?.passive !== true || view.any("event", seat.clause.head, seat.clause.head + 1));

/** "struck | three missiles", "a strike on | three missiles"; what "was struck by two drones" is another matter. */
export const isActive: Guard = ({ seat }) => seat !== null && seat.clause.verb?.passive !== true;

/** "a strike against | three missiles", not "the shooting down of | three missiles". */
export const isOnGround: Guard = ({ view, seat }) =>
  seat !== null && !view.hasCue("intercepted", seat.clause.head);
