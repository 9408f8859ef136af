import { type Cells, numberOf, textOf, textsOf } from "./cells.js";

/** Claims that people judged, how many were right, and the 95 % interval of the share, 0 to 1. */
export interface Accuracy {
  readonly chosen: "at random" | "any";
  readonly judged: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** How much a database holds. */
export interface Overview {
  readonly reports: number;
  readonly tables: number;
  readonly figures: number;
  readonly events: number;
  /** events of which neither a day nor a country is known */
  readonly mentioned: number;
  readonly records: number;
  readonly disputes: number;
  readonly doubts: number;
  readonly set_aside: number;
  /** what people judged: of the random sample, else of whatever was judged; null where nobody judged anything */
  readonly accuracy: Accuracy | null;
  /** first and last day that an event may be on; null where none is dated */
  readonly first_day: string | null;
  readonly last_day: string | null;
  /** where the events are, the most frequent first */
  readonly countries: readonly string[];
}

export const overviewQuery = `
SELECT
  (SELECT count(*) FROM documents) AS reports,
  (SELECT count(*) FROM files WHERE role = 'table') AS tables,
  (SELECT count(*) FROM claims WHERE kind <> 'event') AS figures,
  (SELECT count(*) FROM strike_chronology) AS events,
  (SELECT count(*) FROM mentioned_events) AS mentioned,
  (SELECT count(*) FROM current_records) AS records,
  (SELECT count(*) FROM disputed_figures) AS disputes,
  (SELECT count(*) FROM issues) AS doubts,
  (SELECT count(*) FROM set_aside) AS set_aside,
  a.chosen, a.judged, a."right", a.low, a.high,
  (SELECT min(date_from) FROM events) AS first_day,
  (SELECT max(date_to) FROM events) AS last_day,
  (
    SELECT list(name ORDER BY events DESC, name)
    FROM (
      SELECT p.name, count(*) AS events
      FROM (SELECT unnest(country) AS place_id FROM events) c
      JOIN places p USING (place_id)
      GROUP BY p.name
    )
  ) AS countries
FROM (SELECT 1)
LEFT JOIN (FROM accuracy WHERE measure = 'claims' AND what = 'all' ORDER BY chosen DESC LIMIT 1) a ON true`;

export function readOverview(row: Cells): Overview {
  const count = (column: string): number => numberOf(row, column) ?? 0;
  return {
    reports: count("reports"),
    tables: count("tables"),
    figures: count("figures"),
    events: count("events"),
    mentioned: count("mentioned"),
    records: count("records"),
    disputes: count("disputes"),
    doubts: count("doubts"),
    set_aside: count("set_aside"),
    accuracy:
      numberOf(row, "judged") === null
        ? null
        : {
            chosen: textOf(row, "chosen") === "any" ? "any" : "at random",
            judged: count("judged"),
            right: count("right"),
            low: count("low"),
            high: count("high"),
          },
    first_day: textOf(row, "first_day"),
    last_day: textOf(row, "last_day"),
    countries: textsOf(row, "countries"),
  };
}
