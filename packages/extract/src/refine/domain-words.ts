import type { EventMention } from "@sitrep/lexicon";
import { clauseStart } from "../engine/clauses.js";
import type { Sign } from "../engine/domain-signs.js";
import { isEventNoun } from "../engine/event-nouns.js";
import { isPassive } from "../engine/noun-phrase.js";
import type { Statement } from "../engine/statement.js";
import type { View } from "../engine/view.js";
import { clauseAt } from "../grammar/clauses.js";

/**
 * The domain of an attack in words, a strike over pay, a hit of the charts, a police raid: nothing armed is in its sentence, and who does
 * it, whom it is aimed at or what is around it says what it is. Null for all others.
 */
export function unarmedWords(
  statement: Statement,
  signs: readonly Sign[],
  around: readonly Sign[],
  isPeaceful: boolean,
): string | null {
  const { view } = statement;
  if (statement.kind === "casualty")
    // "two midfielders were injured in the first half"
    return statement.outcome === "injured"
      ? (signs.find(({ role, stems }) => role === "setting" && stems === "")?.domain ?? null)
      : null;
  const word = eventWordOf(statement);
  if (word === null) return null;
  const fitting = signs.filter((sign) => fits(sign, word));
  const settings = fitting.filter(({ role }) => role === "setting");
  const hasActor = statement.actor.length > 0;
  const sign =
    settings.find((one) => !hasActor || isSupported(one, [...settings, ...around])) ??
    fitting.find((sign) => isDoer(sign, isPeaceful) && isSubject(view, word, sign, signs)) ??
    fitting.find((sign) => sign.role === "object" && isObject(view, word, sign));
  return sign?.domain ?? null;
}

/** Police are armed: only where no fighting is told of their raids are not part of it. */
const isDoer = ({ role }: Sign, isPeaceful: boolean) =>
  role === "subject" || (role === "police" && isPeaceful);

/** Where somebody is named who may be armed, one word is not enough: "England attacked in the closing minutes", of a match. */
const isSupported = (sign: Sign, others: readonly Sign[]) =>
  others.some((other) => other !== sign && other.role === "setting" && other.domain === sign.domain);

/** The event word that a statement turns on; null where it has none. */
export function eventWordOf({ view, anchor, to }: Statement): EventWord | null {
  const event =
    view.startingAt("event", anchor)[0] ??
    view.within("event", clauseStart(view, anchor), Math.max(anchor, to)).at(-1);
  if (!event) return null;
  const word = isEventNoun(event) ? event : (nounBefore(view, event) ?? event);
  return { event: word, norm: view.norm(word.from) };
}

/** "a nurses' strike | hit 12 hospitals": the noun does what the verb says. */
function nounBefore(view: View, { from }: EventMention): EventMention | null {
  const agent = clauseAt(view, from)?.agent;
  return agent ? (view.within("event", agent.from, agent.to).find(isEventNoun) ?? null) : null;
}
interface EventWord {
  readonly event: EventMention;
  readonly norm: string;
}

export const fits = ({ stems }: Sign, { norm }: EventWord): boolean =>
  stems === "" || stems.split("|").some((stem) => norm.startsWith(stem));

function isSubject(view: View, { event }: EventWord, { from, to, domain }: Sign, signs: readonly Sign[]) {
  const isNoun = isEventNoun(event);
  const isOwner = view.norm(to) === "'s" || view.norm(to) === "'";
  if (isOwner) return isNoun && domain === "labour" && to + 1 === event.from;
  if (isNoun && from > event.to) return ["by", "of"].includes(view.norm(event.to)) && from <= event.to + 4;
  if (to > event.from || from < clauseStart(view, event.from)) return false;
  if (view.within("cue", to, event.from).some(({ cue }) => cue === "report_verb")) return false;
  if (isNoun)
    return (
      to === event.from ||
      signs.some(
        (sign) => sign.role === "begin" && sign.domain === domain && sign.from >= to && sign.to <= event.from,
      )
    );
  // "attacked Dikwa" is no attack in words
  return (
    !isPassive(view, event.from) &&
    !view.startingAt("place", event.to).some(({ place }) => place.kind !== "country")
  );
}

/** "an attack on the budget", "attacked his record", "a barrage of insults"; not "an attack on the law courts". */
function isObject(view: View, { event }: EventWord, { from, to }: Sign): boolean {
  if (from < event.to || from > event.to + 5) return false;
  for (let at = event.to; at < from; at++)
    if (view.tokens[at]?.kind === "mark" && view.norm(at) !== "'s") return false;
  return !view.any("facility", to, to + 1) && !view.any("people", to, to + 1);
}
