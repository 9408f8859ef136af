import {
  functionClass,
  isNameToken,
  isPreposition,
  isReportWord,
  reportVerbClass,
  type Speaker,
  speakerClass,
} from "@sitrep/lexicon";
import type { View } from "../../engine/view.js";
import { clauseAt, clausesOf } from "../clauses.js";
import { isAside, type NounPhrase, type Stretch, speakerIn } from "./noun-phrase.js";
import { isListed, phraseBefore, phraseEnding } from "./phrase-before.js";
import { phraseFrom } from "./phrase-from.js";
import { isQuoteMark } from "./reach.js";

/** Who does what a verb of saying says; `speaker` is null for a pronoun. */
export interface Subject {
  readonly speaker: Speaker | null;
  readonly pronoun: string | null;
  readonly from: number;
}

/** The subject of a verb of saying: a noun phrase, a pronoun, what "who" stands for, or that of the verb before ("condemned the raid and said"). */
export function subjectOf(view: View, at: number): Subject | null {
  const phrase = phraseBefore(view, at);
  const speaker = speakerIn(view, phrase);
  // "a statement issued by | the ministry | said"
  if (phrase && speaker && isIssuer(view, phrase)) return { speaker, pronoun: null, from: phrase.from };
  // "the ministry following | a statement | said"
  const isBeside = phrase !== null && phrase.from > 1 && isPreposition(view.tokens[phrase.from - 1]);
  if (phrase && !isBeside && isThePaper(view, phrase))
    return { speaker: null, pronoun: "it", from: phrase.from };
  // "a group loyal to Omar Doe said", "sources close to the army said"
  const inside = phrase && isPreposition(view.token(phrase.from - 1)) ? agentOf(view, at) : null;
  if (inside) return inside;
  // "“…” in the town of Tyre, said a statement": where it was, and nobody's name
  if (phrase && isPreposition(view.token(phrase.from - 1)) && !opensClause(view, phrase.from - 1))
    return null;
  if (phrase && speaker) return headOfChain(view, phrase) ?? { speaker, pronoun: null, from: phrase.from };
  const before = withoutHelpers(view, at);
  const word = view.norm(before);
  if (word === "who" || word === "which") return antecedent(view, before);
  if (word === "and" || word === "but") return clauseSubject(view);
  const follows = functionClass(view.token(before - 1));
  const free =
    follows === null ||
    follows === "conjunction" ||
    follows === "moment" ||
    isReportWord(view.norm(before - 1), "relative");
  if (isReportWord(word, "third_person") && free) return { speaker: null, pronoun: word, from: before };
  return agentOf(view, at);
}

/** The token before "has" and adverbs: "the report | has now found". */
export function withoutHelpers(view: View, at: number): number {
  let before = at - 1;
  while (functionClass(view.tokens[before]) === "adverb" || isReportWord(view.norm(before), "having"))
    before--;
  return before;
}

/** "In Zarif | officials said": nothing comes before it. */
const opensClause = (view: View, at: number) =>
  at === 0 || view.norm(at - 1) === "," || functionClass(view.token(at - 1)) === "conjunction";

const isIssuer = (view: View, { from }: Stretch) =>
  view.norm(from - 1) === "by" && reportVerbClass(view.tokens[from - 2]) === "issue";

/** "The statement said", "another statement said": whose it is, a sentence before tells. */
export function isThePaper(view: View, { from, to }: Stretch): boolean {
  if (speakerClass(view.token(to - 1)) !== "paper" || to - from > 2) return false;
  const isStatement = view.norm(to - 1) === "statement" && to - from === 2;
  return view.norm(from) === "the" || (isStatement && functionClass(view.tokens[from]) === "determiner");
}

/** "the ministry, | which says" */
function antecedent(view: View, at: number): Subject | null {
  const end = view.norm(at - 1) === "," ? at - 1 : at;
  return named(view, phraseBefore(view, end));
}

/** "Jameel Doe, a spokesman for the hospital, the largest in the city | told": the person at the head of what commas join. */
function headOfChain(view: View, phrase: NounPhrase): Subject | null {
  if (view.norm(phrase.from - 1) !== ",") return null;
  let comma = phrase.from - 1;
  for (let at = comma - 1; at >= 0 && comma - at < LONGEST; at--) {
    const mark = view.norm(at);
    const begins = at === 0 || isQuoteMark(mark);
    if (mark !== "," && !begins) continue;
    const aside = { from: at + 1, to: comma };
    const person = speakerIn(view, { ...aside, aside: phrase });
    if (mark === "," && person?.kind === "person" && isNameAlone(view, aside))
      return { speaker: person, pronoun: null, from: at + 1 };
    const whole = begins ? phraseEnding(view, comma) : null;
    if (whole && whole.from <= at + 1) {
      const speaker = speakerIn(view, { ...whole, aside: null });
      return speaker?.kind === "person" ? { speaker, pronoun: null, from: whole.from } : null;
    }
    if (begins || !isAside(view, aside)) return null;
    comma = at;
  }
  return null;
}
const LONGEST = 16;

/** "…, | Rami Doe |, head of the hospital said" */
const isNameAlone = (view: View, { from, to }: Stretch) =>
  to - from > 1 && view.tokens.slice(from, to).every((token) => isNameToken(token) || token.joined);

/** The subject of a sentence's main clause: its first noun phrase behind "However," and the like. */
export function clauseSubject(view: View): Subject | null {
  let start = 0;
  while (
    functionClass(view.tokens[start]) === "adverb" ||
    functionClass(view.tokens[start]) === "conjunction"
  )
    start++;
  if (start > 0 && view.norm(start) === ",") start++;
  // "On the other hand, | the group | claimed the attack"
  const agent = clausesOf(view).find(({ relation }) => relation === "main")?.agent;
  return named(view, phraseFrom(view, start)) ?? (agent ? named(view, phraseFrom(view, agent.from)) : null);
}

/** "The coalition, led by …, said", "Omar Doe, who …, said": the subject that the clause has, else the sentence's, with what describes it. */
function agentOf(view: View, at: number): Subject | null {
  const agent = clauseAt(view, at)?.agent;
  const phrase = agent && agent.to <= at && !isListed(view, agent.from) ? phraseFrom(view, agent.from) : null;
  const subject = named(view, phrase);
  return (subject && phrase && headOfChain(view, phrase)) ?? subject ?? describedSubject(view, at);
}

/** "The group tracking the war said": the first noun phrase, with what only describes it before the verb. */
function describedSubject(view: View, at: number): Subject | null {
  const subject = clauseSubject(view);
  const phrase = subject ? phraseFrom(view, subject.from) : null;
  if (!subject || !phrase) return null;
  const next = view.norm(phrase.to) === "," ? phrase.to + 1 : phrase.to;
  const describes =
    functionClass(view.tokens[next]) === "pronoun" ||
    isReportWord(view.norm(next), "relative") ||
    view.norm(next).endsWith("ing") ||
    view.norm(next).endsWith("ed");
  const isClosed = next === phrase.to || view.norm(at - 1) === ",";
  return describes && isClosed && at - phrase.to < 2 * LONGEST && isAside(view, { from: next, to: at })
    ? subject
    : null;
}

function named(view: View, phrase: NounPhrase | null): Subject | null {
  const speaker = speakerIn(view, phrase);
  return phrase && speaker ? { speaker, pronoun: null, from: phrase.from } : null;
}
