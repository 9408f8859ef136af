import { wordList } from "@sitrep/lexicon";
import type { View } from "../engine/view.js";
import { type Clause, type Phrase, partsWith } from "./clause.js";
import { clausesOf } from "./clauses.js";

/** What explodes and is no munition of the tables: "dynamite", "an explosion", "a suicide bomber". */
const BLASTS = wordList("grammar/weapons/blasts");
const ACCIDENTS = wordList("grammar/weapons/accidents");

/** Whether a phrase names a weapon or a blast; a gas explosion and one in a coal mine are none. */
function isWeapon(view: View, { from, to }: Phrase, clause: Clause): boolean {
  if (view.within("munition", from, to).some(({ munition }) => munition !== "mine")) return true;
  return has(view, BLASTS, from, to) && !has(view, ACCIDENTS, clause.from, clause.to);
}

const has = (view: View, words: ReadonlySet<string>, from: number, to: number) =>
  view.tokens.slice(from, to).some(({ norm }) => words.has(norm));

/** The phrase of a clause that names the weapon: who acts, what it is done to, or "with", "by" and "in" after it; null where none does. */
export function weaponOf(view: View, clause: Clause): Phrase | null {
  const { agent, patient } = clause;
  const phrases = [agent, patient, ...partsWith(clause, ...MEANS)];
  return (
    phrases.find((phrase) => phrase !== null && isWeapon(view, phrase, clause)) ??
    (agent && isLoaded(view, agent) ? agent : null)
  );
}

/** "a truck | packed with explosives". */
const isLoaded = (view: View, { from }: Phrase) =>
  clausesOf(view).some(
    (clause) =>
      clause.relation === "participle" &&
      clause.patient?.from === from &&
      partsWith(clause, "with").some((phrase) => isWeapon(view, phrase, clause)),
  );
const MEANS = ["with", "by", "in", "using", "following", "after"];
