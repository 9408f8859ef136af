import { wordList } from "@sitrep/lexicon";
import type { CasualtyOutcome, DatePhrase } from "@sitrep/model";
import { clauseEnd, clauseStart } from "../../engine/clauses.js";
import { targetsIn } from "../../engine/people.js";
import { type Site, scenesIn } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { datesOf, windowOf } from "../../engine/when.js";
import { clauseAt, clausesOf } from "../../grammar/clauses.js";
import { isRecord } from "../records.js";

/** What befell them, and the token that says so. */
export interface Hurt {
  readonly outcome: CasualtyOutcome;
  readonly from: number;
}

/** What every casualty claim has in common: who was hurt, where, since when. */
export function victims(
  view: View,
  from: number,
  to: number,
  hurt: Hurt,
  people: { from: number; to: number },
) {
  const near = nearbySites(view, from, to).filter((site) => !isOfOthers(view, hurt.from, site));
  // "fled towards the border", "into Chad": not where they were displaced
  const sites = hurt.outcome === "displaced" ? near.filter((site) => !isGoal(view, site.from)) : near;
  const windows = windowOf(view, hurt.from)
    .map((date) => (isMonth(date) && !isTotal(view, hurt.from) ? { ...date, relation: "on" as const } : date))
    .filter((date) => date.relation !== "on" && isWindowOf(view, hurt.from, date));
  const days = datesOf(view, hurt.from)
    .filter((date) => !isRank(view, date, hurt.from))
    .map((date) =>
      isMonth(date)
        ? { ...date, relation: isTotal(view, hurt.from) ? date.relation : ("on" as const) }
        : date,
    );
  return {
    kind: "casualty" as const,
    outcome: hurt.outcome,
    actor: [] as string[],
    target: targetsIn(view, people.from, people.to),
    sites,
    dates: windows.length > 0 && !isDayOf(view, hurt.from, days, windows) ? windows : days,
    time: null,
    from,
    to,
    anchor: hurt.from,
  };
}

/** "The death of a soldier | on Monday | brings to 12 those killed since Friday": the day of its own clause, and not the window of another. */
function isDayOf(view: View, hurt: number, days: readonly DatePhrase[], windows: readonly DatePhrase[]) {
  const own = clauseAt(view, hurt)?.dates ?? [];
  const isOwn = ({ start }: DatePhrase) => own.some(({ phrase }) => phrase.start === start);
  return days.some(isOwn) && !windows.some(isOwn);
}

/** "In June 31 people died": the month of what happened, unless the words speak of a sum. */
const isMonth = ({ relation, reading }: DatePhrase) =>
  relation === "during" && reading.form === "calendar" && reading.month !== null;

const SUMS = wordList("rules/casualty/victims/sums");

function isTotal(view: View, hurt: number): boolean {
  for (let at = 0; at < view.tokens.length; at++) if (view.among(at, SUMS)) return true;
  for (let at = Math.max(0, hurt - 3); at < hurt; at++)
    if (view.norm(at) === "has" || view.norm(at) === "have") return true;
  return false;
}

/** "in the worst attack | this year"; not what happened then: "the worst | since gunmen killed 40 in May" */
const isRank = (view: View, { start }: DatePhrase, hurt: number): boolean =>
  view
    .all("date")
    .some(
      (mention) =>
        mention.phrase.start === start &&
        !(mention.from <= hurt && hurt < mention.to) &&
        isRecord(view, mention),
    );

/** Whether a "since" or "last year" bounds this figure: the one before it in its clause, or those after it where it opens. */
function isWindowOf(view: View, hurt: number, date: DatePhrase): boolean {
  const mention = view.all("date").find(({ phrase }) => phrase.start === date.start);
  if (!mention) return true;
  if (isRank(view, date, hurt)) return false;
  if (date.relation !== "since") return true;
  // "since the strike that killed him" tells of something else
  if (date.reading.form === "moment" && mention.from <= hurt) return false;
  // "attacks since October 7 have resulted in 25,490 deaths"
  const perfect = view.norm(mention.to) === "have" || view.norm(mention.to) === "has";
  const opens = mention.from < 3 || view.norm(mention.to) === "," || perfect;
  const between = view.within("casualty", hurt + 1, mention.from).filter(({ form }) => form !== "noun");
  // "soldiers were killed, bringing to 240 the number of dead since May"
  return mention.from > hurt ? !between.some(({ form }) => form === "ing" || form === "died") : opens;
}

/** "Nine were killed, and | families fled to Goma": where others went or were. */
function isOfOthers(view: View, hurt: number, { from }: Site): boolean {
  const own = clauseAt(view, hurt);
  return clausesOf(view).some(
    ({ relation, parent, agent, patient, parts, head }) =>
      relation === "coordinated" &&
      parent !== null &&
      parent === own &&
      agent !== null &&
      agent.from > hurt &&
      head < from &&
      view.startingAt("casualty", head).every(({ form }) => form === "fled") &&
      [patient, ...parts].some((phrase) => phrase !== null && phrase.from <= from && from < phrase.to),
  );
}

const isGoal = (view: View, token: number) =>
  view.among(token - 1, GOALS) || view.among(token - 2, GOALS) || view.norm(token - 1) === "and";
const GOALS = wordList("rules/casualty/victims/goals");

/** Places of the clause, those after the figure first: "killed in Gaza" rather than "Israel says". */
function nearbySites(view: View, from: number, to: number): Site[] {
  const behind = scenesIn(view, from, clauseEnd(view, Math.max(from, to - 1)));
  return behind.length > 0 ? behind : scenesIn(view, clauseStart(view, from), from);
}
