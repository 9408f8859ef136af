import { wordList } from "@sitrep/lexicon";
import { clauseStart } from "../../engine/clauses.js";
import { peopleCounted } from "../../engine/sides.js";
import type { Statement } from "../../engine/statement.js";
import type { View } from "../../engine/view.js";
import { type Answer, own } from "../fill.js";
import type { Story } from "../story.js";

const SHIPPING = "commercial-shipping";
/** How many sentences after a ship that was hit its crew is spoken of. */
const REACH = 3;
const CREW = wordList("context/fillers/crew");

/** "three sailors were missing from the bulk carrier": crews are of the ship that was hit, or that is named beside them. */
export function crewOf(statement: Statement, story: Story): Answer<"target"> | null {
  const { view, from, to } = statement;
  const names = (start: number, end: number) =>
    view.tokens.slice(start, end).some(({ word }) => CREW.knows(word));
  // "the crew reports three fatalities"
  const isCrew = names(from, to) || view.tokens.slice(clauseStart(view, from), from).some(isCrewItself);
  const isBeside = peopleCounted(statement).length === 0 && names(0, view.tokens.length);
  if (!isCrew && !isBeside) return null;
  const before = story.beside(view, -1);
  if (namesShip(view) || (before !== null && namesShip(before))) return own([SHIPPING]);
  for (const other of isCrew ? story.before(statement) : []) {
    if (story.distance(other.view, view) > REACH) return null;
    if (other.target.includes(SHIPPING)) return { value: [SHIPPING], from: { lender: other } };
  }
  return null;
}

const isCrewItself = ({ norm }: { readonly norm: string }) => norm === "crew";

/** A merchant ship: no warship, and nothing else that is military in the sentence. */
const namesShip = (view: View) =>
  view.all("actor").some(({ ids }) => ids.includes(SHIPPING)) ||
  (view.all("facility").some(({ kind }) => kind === "vessel") &&
    view.all("cue").every(({ cue }) => cue !== "military_noun"));
