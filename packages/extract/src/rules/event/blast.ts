import { wordList, wordSet } from "@sitrep/lexicon";
import { isEventNoun } from "../../engine/event-nouns.js";
import { either, mention } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import type { Phrase } from "../../grammar/clause.js";
import { clauseAt } from "../../grammar/clauses.js";
import { isCleared } from "../../grammar/cleared.js";
import { weaponOf } from "../../grammar/weapons.js";
import { foundIn, sketchOf } from "./frame.js";

const EXPLODES = wordList("rules/event/blast/explodes");

export default rule({
  name: "event/blast",
  says: "a bomb or a blast went off, destroyed, damaged or shook something, or somebody set one off",
  core: either(
    mention("cue", "ruin", ({ cue }) => cue === "destroyed" || cue === "damaged"),
    mention("cue", "verb", ({ cue, from }, view) => cue === "impacted" && view.among(from, EXPLODES)),
    mention("cue", "plant", ({ cue }) => cue === "plant"),
    mention("cue", "occurred", ({ cue }) => cue === "occur"),
  ),
  draft: ({ from, bound }, view) => {
    const clause = clauseAt(view, from);
    const weapon = clause && weaponOf(view, clause);
    // "destroyed in a missile strike": the noun is the deed
    if (!clause || !weapon || hasDeed(view, weapon) || isCleared(view, from)) return null;
    // "set off a bomb at a bank": what is done to the bomb is done to the bank
    const onBomb = weapon === clause.patient;
    // "destroyed two drones": the weapon itself is ruined
    if (onBomb ? (bound["ruin"] ?? bound["occurred"]) : bound["plant"]) return null;
    const found = foundIn(view, onBomb ? { ...clause, patient: null } : clause);
    const hits = found.hits || (!onBomb && clause.patient !== null);
    // "their drones destroyed 20 tanks" sums up many; of what a bomb destroyed the number is one deed's
    if (clause.patient && isCounted(view, clause.patient) && isSeveral(view, weapon)) return null;
    const told = found.located || (hits && (found.dated || !view.among(from, HITS)));
    return told ? sketchOf(found, "attack") : null;
  },
});

const HITS = wordSet("hit struck");

const isCounted = (view: View, { from, to }: Phrase) => view.within("count", from, to).length > 0;
const isSeveral = (view: View, { from, to }: Phrase) =>
  view.within("munition", from, to).some(({ plural }) => plural);

const hasDeed = (view: View, { from, to }: Phrase) => view.within("event", from, to).some(isEventNoun);
