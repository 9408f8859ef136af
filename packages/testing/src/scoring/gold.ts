import { z } from "zod";

const Words = z.union([z.string(), z.array(z.string())]);
const Any = z.array(z.string().nullable());

/** A fact that a person marked in a report: what the extractor is to find. packages/extract/gold/README.md has the format. */
export const Fact = z.looseObject({
  kind: z.enum(["event", "event_count", "troop_level", "casualty", "munition_count", "target_count"]),
  quote: Words,
  optional: z.boolean().optional(),
  event_type: z.string().nullish(),
  event_type_any: Any.optional(),
  value: z.number().nullish(),
  value_high: z.number().nullish(),
  qualifier: z.string().nullish(),
  qualifier_any: Any.optional(),
  outcome: z.string().nullish(),
  outcome_any: Any.optional(),
  change: z.string().nullish(),
  change_any: Any.optional(),
  munition: z.string().nullish(),
  date: z.string().nullish(),
  date_any: Any.optional(),
  since: z.string().nullish(),
  since_any: Any.optional(),
  until: z.string().nullish(),
  until_any: Any.optional(),
  time: z.string().nullish(),
  actor: z.array(z.string()).nullish(),
  target: z.array(z.string()).nullish(),
  country: z.array(z.string()).nullish(),
  place: z.string().nullish(),
  place_any: Any.optional(),
  note: z.string().optional(),
});
export type Fact = z.infer<typeof Fact>;

/** One file of gold: a report and its facts. `file` is relative to the file. */
export const Gold = z.looseObject({
  document: z.looseObject({
    file: z.string(),
    publisher: z.string().nullish(),
    published: z.string().nullish(),
  }),
  facts: z.array(Fact),
});
export type Gold = z.infer<typeof Gold>;

/** What is asked of a claim: the fields that facts have. Spans are code points of the report's text. */
export const Said = z.looseObject({
  kind: z.string(),
  file: z.string(),
  quote: z.string(),
  char_start: z.number().nullable(),
  char_end: z.number().nullable(),
  certainty: z.string().nullish(),
});
export type Said = z.infer<typeof Said>;
