import type { Record } from "@sitrep/model";
import type { RowContext } from "../layout.js";

/** What a record is flagged with that lacks its data set's id of the event: in another file the same event may be another record. */
export const NO_EVENT_ID = "id-missing";

/** What a layout says of a row; the rest is null. */
export type RecordFields = Partial<Omit<Record, "record_id" | "file" | "file_hash" | "line" | "dataset">>;

/** The record of a row with all its columns, those that its layout says nothing of as null. */
export function newRecord(
  dataset: string,
  record_id: string,
  line: number,
  { file, file_hash }: RowContext,
  fields: RecordFields,
): Record {
  // one literal, never a spread of fifty columns: that costs forty times as much
  return {
    record_id,
    file,
    file_hash,
    line,
    dataset,
    source_event_id: fields.source_event_id ?? null,
    event_date: fields.event_date ?? null,
    date_from: fields.date_from ?? null,
    date_to: fields.date_to ?? null,
    event_time: fields.event_time ?? null,
    time_precision: fields.time_precision ?? null,
    disorder_type: fields.disorder_type ?? null,
    event_type: fields.event_type ?? null,
    sub_event_type: fields.sub_event_type ?? null,
    actor1: fields.actor1 ?? null,
    assoc_actor_1: fields.assoc_actor_1 ?? null,
    inter1: fields.inter1 ?? null,
    actor2: fields.actor2 ?? null,
    assoc_actor_2: fields.assoc_actor_2 ?? null,
    inter2: fields.inter2 ?? null,
    interaction: fields.interaction ?? null,
    civilian_targeting: fields.civilian_targeting ?? null,
    country: fields.country ?? null,
    country_code: fields.country_code ?? null,
    region: fields.region ?? null,
    admin1: fields.admin1 ?? null,
    admin2: fields.admin2 ?? null,
    admin3: fields.admin3 ?? null,
    location: fields.location ?? null,
    latitude: fields.latitude ?? null,
    longitude: fields.longitude ?? null,
    geo_precision: fields.geo_precision ?? null,
    geo_radius_m: fields.geo_radius_m ?? null,
    source: fields.source ?? null,
    source_scale: fields.source_scale ?? null,
    source_url: fields.source_url ?? null,
    other_source_url: fields.other_source_url ?? null,
    number_of_sources: fields.number_of_sources ?? null,
    notes: fields.notes ?? null,
    fatalities_low: fields.fatalities_low ?? null,
    fatalities_best: fields.fatalities_best ?? null,
    fatalities_high: fields.fatalities_high ?? null,
    deaths_a: fields.deaths_a ?? null,
    deaths_b: fields.deaths_b ?? null,
    deaths_civilians: fields.deaths_civilians ?? null,
    deaths_unknown: fields.deaths_unknown ?? null,
    injured_low: fields.injured_low ?? null,
    injured: fields.injured ?? null,
    injured_high: fields.injured_high ?? null,
    kidnapped: fields.kidnapped ?? null,
    missing: fields.missing ?? null,
    women_killed: fields.women_killed ?? null,
    children_killed: fields.children_killed ?? null,
    women_injured: fields.women_injured ?? null,
    children_injured: fields.children_injured ?? null,
    weapon: fields.weapon ?? null,
    confidence: fields.confidence ?? null,
    tags: fields.tags ?? null,
    timestamp: fields.timestamp ?? null,
    flags: fields.flags ?? [],
    native: fields.native ?? {},
  };
}
