import type { MapPage } from "../explore/page-data.js";
import { baseMapOf } from "../map/base-map.js";
import type { MapEvent, MapFigure, MapRecord, Whereabouts } from "../rows/map-rows.js";
import { chronologyEvent, troopLevel } from "./view-rows.js";

const erbil: Whereabouts = { latitude: 36.19, longitude: 44.01, radius: 8_000, place_kind: "city" };

export const mapEvent = (id: string, day: string | null, overrides: Partial<MapEvent> = {}): MapEvent => ({
  ...chronologyEvent(id, day),
  place: "Erbil",
  ...erbil,
  ...overrides,
});

export const mapFigure = (id: string, overrides: Partial<MapFigure> = {}): MapFigure => ({
  ...troopLevel(id, "2024-01-23", 900),
  kind: "troop_level",
  event_type: null,
  outcome: null,
  munition: [],
  equipment: null,
  target: [],
  place: "Erbil",
  ...erbil,
  ...overrides,
});

export const mapRecord = (id: string, overrides: Partial<MapRecord> = {}): MapRecord => ({
  record_id: id,
  rows: 1,
  dataset: "example events",
  event_type: "Armed clash",
  event_date: "2023-11-02",
  date_from: "2023-11-02",
  date_to: "2023-11-02",
  actors: "One group – Another group",
  country: ["SY"],
  place: "Manbij",
  notes: "Two groups fought near the town.",
  source: "Example Wire",
  url: null,
  file: "tables/events.csv",
  line: 7,
  latitude: 36.53,
  longitude: 37.96,
  radius: 25_000,
  place_kind: null,
  ...overrides,
});

export const mapPage = (rows: Pick<MapPage, "events" | "figures" | "records">): MapPage => ({
  name: "map",
  ...rows,
  base: baseMapOf(
    [
      { latitude: 36.19, longitude: 44.01, radius: 8_000 },
      { latitude: 36.53, longitude: 37.96, radius: 25_000 },
      { latitude: 33, longitude: 36, radius: 0 },
    ],
    690,
  ),
  queries: [],
  left_out: 0,
  of_records: rows.records.length,
});
