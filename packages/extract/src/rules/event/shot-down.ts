import { wordList } from "@sitrep/lexicon";
import { deed, type Guard } from "../deed.js";

const DOWNED = wordList("rules/event/shot-down/downed");
const isDowned: Guard = ({ view, clause }) => view.among(clause.head, DOWNED);

/** One drone or aircraft, whose side is named. */
const isCraft: Guard = ({ view, clause: { patient }, target }) =>
  patient !== null &&
  target.length > 0 &&
  !view.norm(patient.head).endsWith("s") &&
  !view.tokens.slice(patient.from, patient.to).some(({ norm }) => norm === "," || norm === "and") &&
  view.within("count", patient.from, patient.to).every(({ reading }) => reading.value === 1) &&
  (view
    .within("munition", patient.from, patient.to)
    .some(({ munition, plural }) => munition === "drone" && !plural) ||
    view.within("facility", patient.from, patient.to).some(({ kind }) => kind === "aircraft"));

const isSituated: Guard = ({ sites, dates }) => sites.length + dates.length > 0;

export default deed({
  name: "event/shot-down",
  says: "an aircraft or drone of a named side was shot down",
  head: { cue: ["intercepted"] },
  form: "verb",
  when: [isDowned, isCraft, isSituated],
});
