import type { AttackCount } from "../rows/view-rows.js";
import { inferredWords } from "../words/basis-words.js";
import { momentWords, shortSinceWords, windowWords } from "../words/date-words.js";
import { countWords, figureSign } from "../words/figure-words.js";
import { listWords, type Names } from "../words/names.js";
import { claimantWords, sourceLine } from "../words/source-words.js";
import type { Claimants } from "./claimants.js";
import { type FigureMark, mergedMarks } from "./marks.js";
import type { Topic } from "./topics.js";
import { type SharedWindows, startOf } from "./windows.js";

/** Marks of one topic's counts: what agrees in everything is one mark, the last of each claimant says the name. */
export function countMarks(
  topic: Topic,
  claimants: Claimants,
  windows: SharedWindows,
  names: Names,
): FigureMark[] {
  const lastOf = lastRows(topic.rows, claimants);
  const highest = Math.max(...topic.rows.map((row) => row.value_high ?? row.value ?? 0));
  const marks = topic.rows.map((row): FigureMark => {
    const own = windows.isShared(row) ? null : startOf(row);
    const name = lastOf.has(row.claim_id) ? claimants.labelOf(row) : null;
    return {
      rows: [row.claim_id],
      figure: row,
      days:
        row.as_of_from === null || row.as_of_to === null ? null : { from: row.as_of_from, to: row.as_of_to },
      since: own,
      series: own === null ? claimants.seriesOf(row) : null,
      colour: claimants.colourOf(row),
      area: [...row.country].sort().join(),
      label: [
        figureSign(row),
        name,
        extraAreas(row, topic, names),
        own ? `since ${shortSinceWords(row)}` : null,
      ]
        .filter((part) => part !== null)
        .join(" "),
      title: countTitle(row, names),
      priority:
        name !== null
          ? 6
          : own !== null
            ? 5
            : (row.value_high ?? row.value) === highest || row.as_of_from !== row.as_of_to
              ? 4
              : 2,
    };
  });
  return mergedMarks(marks);
}

/** What one reads when one points at a mark. */
export function countTitle(row: AttackCount, names: Names): string {
  const where = row.country.length === 0 ? "" : `, ${listWords(row.country.map(names.place))}`;
  return [
    `${countWords(row, row.event_type)}${where}; window: ${windowWords(row)}`,
    `${claimantWords(row, names)}, as of ${momentWords(row)}`,
    sourceLine(row),
    inferredWords(row.inferred),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** The countries that a figure counts beyond those of its panel. */
function extraAreas(row: AttackCount, topic: Topic, names: Names): string | null {
  const extra = row.country.filter((country) => !topic.area.includes(country));
  return extra.length === 0 ? null : `with ${listWords(extra.map(names.place))}`;
}

/** The latest dated figure of each claimant with a name. */
function lastRows(rows: readonly AttackCount[], claimants: Claimants): Set<string> {
  const last = new Map<string, AttackCount>();
  for (const row of rows) {
    const [series, before] = [claimants.seriesOf(row), last.get(claimants.seriesOf(row) ?? "")];
    if (series === null || row.as_of_to === null) continue;
    if (!before || (before.as_of_to ?? "") <= row.as_of_to) last.set(series, row);
  }
  return new Set([...last.values()].map((row) => row.claim_id));
}
