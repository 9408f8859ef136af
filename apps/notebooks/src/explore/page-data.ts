import { anchorOf } from "../charts/chart.js";
import type { MapRows } from "../charts/map-places.js";
import type { MapBase } from "../map/base-map.js";
import { attackCountsNotebook } from "../notebooks/attack-counts.js";
import { type MapAside, mapNotebook } from "../notebooks/map.js";
import type { Notebook, Query } from "../notebooks/notebook.js";
import { strikeChronologyNotebook } from "../notebooks/strike-chronology.js";
import { troopNumbersNotebook } from "../notebooks/troop-numbers.js";
import type { Surroundings } from "../rows/report-rows.js";
import type {
  ActorRow,
  AttackCount,
  ChronologyEvent,
  DisputedPair,
  PlaceRow,
  TroopLevel,
} from "../rows/view-rows.js";
import { type Names, namesFrom } from "../words/names.js";
import { type Facets, facetsOfEvent, facetsOfFigure, facetsOfRecord } from "./facets.js";

/** The rows that a notebook is drawn from: in its page too, so that a browser can draw it anew. Plain JSON. */
export type PageRows =
  | {
      readonly name: "attack-counts";
      readonly rows: readonly AttackCount[];
      readonly disputes: readonly DisputedPair[];
    }
  | { readonly name: "troop-numbers"; readonly rows: readonly TroopLevel[] }
  | { readonly name: "strike-chronology"; readonly rows: readonly ChronologyEvent[] }
  | MapPage;

/** The rows of a map, what is under them, and what is not among them. */
export interface MapPage extends MapRows, MapAside {
  readonly name: "map";
  readonly base: MapBase | null;
  readonly queries: readonly Query[];
}

/** Rows with the names of all that is in them. */
export interface PageData {
  readonly page: PageRows;
  /** by claim; rows of tables have none */
  readonly surroundings: Readonly<Record<string, Surroundings>>;
  readonly actors: readonly ActorRow[];
  readonly places: readonly PlaceRow[];
}

/** The rows of a page with the names that they need, of all that there are. */
export function pageDataOf(
  page: PageRows,
  actors: readonly ActorRow[],
  places: readonly PlaceRow[],
  surroundings: PageData["surroundings"] = {},
): PageData {
  const words = new Set(JSON.stringify(page).split(/[^\w-]+/));
  const byId = new Map(actors.map((actor) => [actor.actor_id, actor]));
  const used = new Set<string>();
  for (const { actor_id } of actors)
    if (words.has(actor_id))
      for (let at = byId.get(actor_id); at && !used.has(at.actor_id); at = byId.get(at.parent ?? ""))
        used.add(at.actor_id);
  return {
    page,
    surroundings,
    actors: actors.filter(({ actor_id }) => used.has(actor_id)),
    places: places.filter(({ place_id }) => words.has(place_id)),
  };
}

/** The claims that rows rest on. */
export const claimsOf = (page: PageRows): string[] => {
  const of = (events: readonly ChronologyEvent[]) =>
    events.flatMap(({ quotes }) => quotes.map(({ claim_id }) => claim_id));
  if (page.name === "map") return [...of(page.events), ...page.figures.map(({ claim_id }) => claim_id)];
  return page.name === "strike-chronology" ? of(page.rows) : page.rows.map(({ claim_id }) => claim_id);
};

/** A notebook that can be drawn from some of its rows. */
export interface Explorable {
  readonly names: Names;
  rows(): readonly {
    readonly anchor: string;
    readonly facets: Facets;
    /** claims that it rests on */
    readonly claims: readonly string[];
  }[];
  /** the notebook of the rows at these positions, in rising order; of all where none are given */
  notebookOf(kept?: readonly number[]): Notebook;
}

/** The notebook that rows are for: what is drawn of all of them, and of those that a reader chooses, is drawn by the same code. */
export function explorableOf({ page, actors, places }: PageData): Explorable {
  const names = namesFrom(actors, places);
  switch (page.name) {
    case "attack-counts":
      return figures(page.rows, names, (rows) =>
        attackCountsNotebook(rows, pairsOf(rows, page.disputes), names),
      );
    case "troop-numbers":
      return figures(page.rows, names, (rows) => troopNumbersNotebook(rows, names));
    case "strike-chronology":
      return {
        names,
        rows: () =>
          page.rows.map((event) => ({
            anchor: anchorOf(event.event_id),
            facets: facetsOfEvent(event),
            claims: event.quotes.map(({ claim_id }) => claim_id),
          })),
        notebookOf: (kept) => strikeChronologyNotebook(chosen(page.rows, kept), names),
      };
    case "map":
      return mapOf(page, names);
  }
}

/** Events, figures and recorded rows, in this order. */
function mapOf(page: MapPage, names: Names): Explorable {
  const { events, figures, records } = page;
  const [first, second] = [events.length, events.length + figures.length];
  const between = (kept: readonly number[] | undefined, from: number, to: number) =>
    kept?.filter((at) => at >= from && at < to).map((at) => at - from);
  return {
    names,
    rows: () => [
      ...events.map((row) => ({
        anchor: anchorOf(row.event_id),
        facets: facetsOfEvent(row),
        claims: row.quotes.map(({ claim_id }) => claim_id),
      })),
      ...figures.map((row) => ({
        anchor: anchorOf(row.claim_id),
        facets: facetsOfFigure(row),
        claims: [row.claim_id],
      })),
      ...records.map((row) => ({ anchor: anchorOf(row.record_id), facets: facetsOfRecord(row), claims: [] })),
    ],
    notebookOf: (kept) => {
      const rows = {
        events: chosen(events, between(kept, 0, first)),
        figures: chosen(figures, between(kept, first, second)),
        records: chosen(records, between(kept, second, second + records.length)),
      };
      return mapNotebook(rows, page.base, page, names, page.queries);
    },
  };
}

const figures = <Row extends AttackCount | TroopLevel>(
  rows: readonly Row[],
  names: Names,
  notebook: (rows: readonly Row[]) => Notebook,
): Explorable => ({
  names,
  rows: () =>
    rows.map((row) => ({
      anchor: anchorOf(row.claim_id),
      facets: facetsOfFigure(row),
      claims: [row.claim_id],
    })),
  notebookOf: (kept) => notebook(chosen(rows, kept)),
});

const chosen = <Row>(rows: readonly Row[], kept: readonly number[] | undefined): readonly Row[] =>
  kept === undefined ? rows : kept.flatMap((at) => rows[at] ?? []);

function pairsOf(rows: readonly AttackCount[], pairs: readonly DisputedPair[]): DisputedPair[] {
  const shown = new Set(rows.map(({ claim_id }) => claim_id));
  return pairs.filter((it) => shown.has(it.left_claim_id) && shown.has(it.right_claim_id));
}
