import { type EventMention, wordList } from "@sitrep/lexicon";
import { clauseStart } from "../../engine/clauses.js";
import { AROUND } from "../../engine/noun-phrase.js";
import type { View } from "../../engine/view.js";
import { infinitiveHeldBy } from "../../grammar/held-by.js";
import { TIMES } from "../../grammar/noun-groups.js";
import type { Guard } from "../deed.js";

/** A verb of attack that tells of none: a ship that sinks, a minister under fire for his words, a count of times, what another rule reads. */
export const isNoAttack: Guard = ({ view, head: { mention } }) =>
  mention?.type === "event" && isNone(view, mention);

const isNone = (view: View, event: EventMention): boolean =>
  isOther(view, event) ||
  isSinking(view, event) ||
  isRefused(view, event) ||
  isFlop(view, event) ||
  view.norm(event.to) === "times" ||
  timesBehind(view, event.to);

/** "refused on Monday to attack", "agreed to attack no refineries": nobody means to. */
const isRefused = (view: View, { from, to }: EventMention) =>
  infinitiveHeldBy(view, from, REFUSING) !== null || (view.norm(from - 1) === "to" && view.norm(to) === "no");
const REFUSING = wordList("rules/event/no-attack/refusing");

/** "bombed with critics", "bombed at the box office": a film or a joke failed. */
const isFlop = (view: View, { from, to }: EventMention) =>
  view.norm(from).startsWith("bomb") &&
  (view.norm(to) === "with" || view.norm(to) === "at") &&
  view.tokens.slice(to, to + 4).some(({ word }) => AUDIENCES.knows(word));
const AUDIENCES = wordList("rules/event/no-attack/audiences");

/** "the ship sank": it sinks nobody else's. */
const isSinking = (view: View, { from, to }: EventMention) =>
  ["sank", "sinks", "blew", "blows"].includes(view.norm(from)) &&
  (view.among(to, AROUND) || view.norm(to) === "at" || !view.any("facility", to, to + 7));

/** "came under fire for his remarks", "fired on Sunday". */
function isOther(view: View, { from, to }: EventMention): boolean {
  if (view.hasCue("undergo", from) && view.among(to, CRITICS)) return true;
  // what is fired at somebody has a rule of its own
  return (
    ["on", "at"].includes(view.norm(to - 1)) &&
    (view.any("date", to - 1, to) || view.any("munition", clauseStart(view, from), from))
  );
}

const CRITICS = wordList("rules/event/no-attack/critics");

/** "attacked ships 145 times", "has hit them several times": a count of attacks. */
export const isOften: Guard = ({ view, clause: { headTo } }) => timesBehind(view, headTo);

const timesBehind = (view: View, at: number) =>
  view.within("count", at, at + 12).some(({ reading, to }) => !reading.ordinal && view.among(to, TIMES));
