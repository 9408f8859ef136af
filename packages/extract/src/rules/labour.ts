import type { EventMention } from "@sitrep/lexicon";
import { phraseStart } from "../engine/noun-phrase.js";
import type { View } from "../engine/view.js";

const WORKERS = new Set(
  "workers drivers teachers nurses doctors pilots dockers employees staff union unions actors writers farmers miners lecturers lawyers judges servants students traders truckers prisoners".split(
    " ",
  ),
);
const LABOUR = new Set(
  "rail railway transport wildcat general hunger wage pay union labour labor teachers teacher nurses train".split(
    " ",
  ),
);
const CAUSES = new Set("pay wages salaries conditions jobs pensions reforms austerity layoffs".split(" "));

/** "a three-day strike", "a 24-hour strike". */
const isLength = (view: View, at: number) =>
  view.tokens[at]?.joined === true && ["day", "hour", "week", "month"].includes(view.norm(at));

/** A strike of workers: "a strike by train drivers", "a rail strike", "strikes over pay". */
export function isLabour(view: View, { from, to }: EventMention): boolean {
  const word = view.norm(to - 1);
  if (to - from > 1 || (word !== "strike" && word !== "strikes")) return false;
  for (let at = phraseStart(view, from); at < from; at++)
    if (LABOUR.has(view.norm(at)) || isLength(view, at)) return true;
  const link = view.norm(to);
  const behind = link === "by" ? WORKERS : link === "over" ? CAUSES : null;
  for (let at = to + 1; behind !== null && at < to + 6; at++) if (behind.has(view.norm(at))) return true;
  return false;
}
