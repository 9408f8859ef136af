import { sha256 } from "@sitrep/model";
import { z } from "zod";
import { filterOf } from "../word-filter.js";
import { englishWords } from "./common-words.js";
import {
  type Actor,
  COLUMN_ROLES,
  COUNT_WORD_CLASSES,
  type CompiledTables,
  DOMAIN_ROLES,
  FUNCTION_CLASSES,
  NAME_WORD_CLASSES,
  type NameEntry,
  type Place,
  REPORT_VERB_CLASSES,
  REPORT_WORD_CLASSES,
  SPEAKER_CLASSES,
  type WordEntry,
} from "./compiled-tables.js";
import { capitalsAmong, countryLetters, countryNumbers, countryRows } from "./countries.js";
import { GazetteerRow, gazetteerOf, keyOf } from "./gazetteer.js";
import { namesakesIn } from "./namesakes.js";
import { pluralOf } from "./plural-of.js";
import { readTable } from "./read-table.js";
import { EventNounRow, VerbRow, wordsOfVerb } from "./verb-words.js";
import { classesOfWord, WordClassRow } from "./word-class-rows.js";
import { listsOf, WordListRow } from "./word-list-rows.js";

const orNull = z.string().transform((text) => text.trim() || null);
const numberOrNull = z
  .string()
  .refine((text) => text === "" || Number.isFinite(Number(text)), { error: "expected a number" })
  .transform((text) => (text === "" ? null : Number(text)));
const aliases = z.string().transform((text) =>
  text
    .split("|")
    .map((alias) => alias.trim())
    .filter(Boolean),
);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "expected a slug in kebab case" });

const ActorRow = z.strictObject({
  actor_id: slug,
  name: z.string().min(1),
  kind: z.enum(["state", "force", "group", "umbrella", "population", "organisation", "person"]),
  parent: orNull,
  country: orNull,
  aliases,
});
const PlaceRow = z.strictObject({
  place_id: slug,
  name: z.string().min(1),
  kind: z.enum(["region", "city", "base", "sea"]),
  country: orNull,
  hosts: orNull,
  latitude: numberOrNull,
  longitude: numberOrNull,
  geo_radius_m: numberOrNull,
  aliases,
});
const MunitionRow = z.strictObject({ munition: slug, name: z.string().min(1), aliases });
const CasualtyRow = z.strictObject({
  outcome: z.enum(["killed", "injured", "killed_or_injured", "captured", "missing", "displaced"]),
  form: z.string().min(1),
  words: aliases,
});
/** A noun, its plural where the regular one is wrong ("-" where it has none), what it is, and where it comes from. */
const noun = { word: z.string().min(1), plural: z.string(), source: z.string().min(1) } as const;
const PeopleRow = z.strictObject({ ...noun, class: z.enum(["civilian", "other", "military"]) });
const FacilityRow = z.strictObject({
  ...noun,
  kind: z.enum(["facility", "building", "weapon", "vehicle", "vessel", "aircraft"]),
});
const CueRow = z.strictObject({ cue: z.string().min(1), words: aliases });
const DomainRow = z.strictObject({
  domain: slug,
  role: z.enum(DOMAIN_ROLES),
  words: z.string().min(1),
  stems: z.string(),
  source: z.string().min(1),
});
const NumberRow = z.strictObject({
  word: z.string().min(1),
  value: numberOrNull,
  kind: z.enum(["unit", "ten", "multiplier", "ordinal", "vague", "about"]),
});
const QualifierRow = z.strictObject({
  words: z.string().min(1),
  qualifier: z.enum(["exact", "about", "more_than", "at_least", "less_than", "at_most"]),
  position: z.enum(["before", "after"]),
});

const LookalikeRow = z.strictObject({
  reading: z.enum(["word", "person", "given", "bearer", "other"]),
  names: aliases,
});

const NameWordRow = z.strictObject({
  word: z.string().min(1),
  class: z.enum(NAME_WORD_CLASSES),
  source: z.string().min(1),
});
const CountWordRow = z.strictObject({
  word: z.string().min(1),
  class: z.enum(COUNT_WORD_CLASSES),
  source: z.string().min(1),
});
const SpeakerClass = z.enum(SPEAKER_CLASSES);
const ReportVerbClass = z.enum(REPORT_VERB_CLASSES);
const SpeakerRow = z.strictObject({ class: SpeakerClass, word: z.string().min(1) });
const FunctionWordRow = z.strictObject({ class: z.enum(FUNCTION_CLASSES), word: z.string().min(1) });
const ReportWordRow = z.strictObject({ class: z.enum(REPORT_WORD_CLASSES), word: z.string().min(1) });
const ReportVerbRow = z.strictObject({ class: ReportVerbClass, word: z.string().min(1) });
/** `zone` is an IANA name; empty for "local time", which names no zone. */
const ZoneRow = z.strictObject({
  zone: orNull.refine((zone) => zone === null || isZone(zone), { error: "expected an IANA time zone" }),
  names: aliases,
  abbreviations: aliases,
});
const OutletRow = z.strictObject({ outlet_id: slug, name: z.string().min(1), aliases });

const ColumnLabelRow = z.strictObject({
  label: z.string().min(1),
  role: z.enum(COLUMN_ROLES),
  source: z.string().min(1),
});

const SCHEMAS = {
  actors: ActorRow,
  places: PlaceRow,
  verbs: VerbRow,
  "event-nouns": EventNounRow,
  "word-classes": WordClassRow,
  "word-lists": WordListRow,
  munitions: MunitionRow,
  "casualty-words": CasualtyRow,
  people: PeopleRow,
  facilities: FacilityRow,
  cues: CueRow,
  "domain-words": DomainRow,
  numbers: NumberRow,
  qualifiers: QualifierRow,
  gazetteer: GazetteerRow,
  lookalikes: LookalikeRow,
  "name-words": NameWordRow,
  "count-words": CountWordRow,
  "column-labels": ColumnLabelRow,
  speakers: SpeakerRow,
  "function-words": FunctionWordRow,
  "report-verbs": ReportVerbRow,
  "report-words": ReportWordRow,
  outlets: OutletRow,
  zones: ZoneRow,
} as const;

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/** All tables, checked one by one and against one another; `problems` is empty where they can be used. */
export function compileTables(texts: Readonly<Record<string, string>>): {
  value: CompiledTables;
  problems: string[];
} {
  const problems: string[] = [];
  const rowsOf = <T>(name: string, schema: z.ZodType<T>): T[] => {
    const text = texts[name];
    if (text === undefined) problems.push(`tables/${name}.csv: no such table`);
    const result = readTable(name, text ?? "", schema);
    problems.push(...result.problems);
    return result.rows;
  };
  for (const name of Object.keys(texts))
    if (!(name in SCHEMAS))
      problems.push(`tables/${name}.csv: no schema for this table in compile-tables.ts`);

  const actorRows = rowsOf("actors", SCHEMAS.actors);
  const placeRows = rowsOf("places", SCHEMAS.places);
  const countries = countryRows(
    new Map(
      actorRows.flatMap((row) =>
        row.kind === "state" && row.country ? [[row.country, row.actor_id] as const] : [],
      ),
    ),
  );
  const actors: Actor[] = [...actorRows.map(({ aliases: _, ...actor }) => actor), ...countries.actors];
  const places: Place[] = [...countries.places, ...placeRows.map(({ aliases: _, ...place }) => place)];
  const known = new Set(actors.map((actor) => actor.actor_id));
  for (const actor of actors)
    if (actor.parent && !known.has(actor.parent))
      problems.push(`tables/actors.csv: parent "${actor.parent}" of ${actor.actor_id} is no actor`);
  for (const place of places)
    if (place.hosts && !known.has(place.hosts))
      problems.push(`tables/places.csv: hosts "${place.hosts}" of ${place.place_id} is no actor`);
  problems.push(
    ...twice(
      "actors",
      actors.map((actor) => actor.actor_id),
    ),
    ...twice(
      "places",
      places.map((place) => place.place_id),
    ),
  );

  const lookalikes = rowsOf("lookalikes", SCHEMAS.lookalikes);
  const alike = (reading: string) => lookalikes.flatMap((row) => (row.reading === reading ? row.names : []));
  const keysOf = (reading: string) => new Set(alike(reading).map(keyOf));
  const listed: NameEntry[] = [
    ...countries.names,
    ...actorRows.flatMap((row) =>
      [row.name, ...row.aliases].map((words) => ({
        words,
        actor: row.actor_id,
        place: null,
        demonym: false,
      })),
    ),
    ...placeRows.flatMap((row) =>
      [row.name, ...row.aliases].map((words) => ({
        words,
        actor: null,
        place: row.place_id,
        demonym: false,
      })),
    ),
    // "Washington Post" is neither Washington, and names nobody
    ...alike("other").map((words) => ({ words, actor: null, place: null, demonym: false })),
  ];
  const { names, namesakes } = namesakesIn(listed, places);
  const towns = gazetteerOf(
    rowsOf("gazetteer", SCHEMAS.gazetteer),
    new Set(listed.map(({ words }) => keyOf(words))),
    keysOf("word"),
    keysOf("person"),
  );
  const verbs = rowsOf("verbs", SCHEMAS.verbs);
  const words: WordEntry[] = [
    ...verbs.flatMap(wordsOfVerb),
    ...rowsOf("event-nouns", SCHEMAS["event-nouns"]).flatMap(({ noun, plural, event_type }) => [
      { words: noun, class: "event" as const, value: event_type, form: "noun" },
      ...(plural ? [{ words: plural, class: "event" as const, value: event_type, form: "plural" }] : []),
    ]),
    ...rowsOf("munitions", SCHEMAS.munitions).flatMap((row) =>
      row.aliases.flatMap((alias) => [
        { words: alias, class: "munition" as const, value: row.munition, form: "singular" },
        { words: `${alias}s`, class: "munition" as const, value: row.munition, form: "plural" },
      ]),
    ),
    ...rowsOf("casualty-words", SCHEMAS["casualty-words"]).flatMap((row) =>
      row.words.map((phrase) => ({
        words: phrase,
        class: "casualty" as const,
        value: row.outcome,
        form: row.form,
      })),
    ),
    ...rowsOf("people", SCHEMAS.people).flatMap((row) =>
      numbersOf(row).map((words) => ({
        words,
        class: "people" as const,
        value: row.class === "civilian" ? "civilians" : "",
        form: row.class === "military" ? "military" : "other",
      })),
    ),
    ...rowsOf("facilities", SCHEMAS.facilities).flatMap((row) =>
      numbersOf(row).map((words) => ({ words, class: "facility" as const, value: row.kind, form: "noun" })),
    ),
    ...rowsOf("cues", SCHEMAS.cues).flatMap((row) =>
      row.words.map((phrase) => ({ words: phrase, class: "cue" as const, value: row.cue, form: "" })),
    ),
    ...rowsOf("domain-words", SCHEMAS["domain-words"]).map((row) => ({
      words: row.words,
      class: "domain" as const,
      value: `${row.domain} ${row.stems}`.trim(),
      form: row.role,
    })),
  ];
  const zones = rowsOf("zones", SCHEMAS.zones);
  problems.push(
    ...twice(
      "zones",
      zones.flatMap(({ names, abbreviations }) => [...names, ...abbreviations]),
    ),
  );
  const english = englishWords();
  const townWords = towns.split("\n").flatMap((line) => line.slice(0, line.indexOf("\t")).split(" "));
  const common = filterOf(english.common, [
    ...english.names,
    ...townWords,
    ...alike("given").map((name) => name.toLowerCase()),
  ]);
  const value: CompiledTables = {
    hash: sha256(JSON.stringify([texts, countries.names, towns, common])),
    commonWords: common,
    countWords: rowsOf("count-words", SCHEMAS["count-words"]).map((row) => [row.word, row.class]),
    nameWords: rowsOf("name-words", SCHEMAS["name-words"]).map((row) => [row.word, row.class]),
    columnLabels: rowsOf("column-labels", SCHEMAS["column-labels"]).map((row) => [row.label, row.role]),
    actors,
    places,
    names,
    words,
    numbers: rowsOf("numbers", SCHEMAS.numbers),
    qualifiers: rowsOf("qualifiers", SCHEMAS.qualifiers),
    wordLists: listsOf(rowsOf("word-lists", SCHEMAS["word-lists"])),
    wordClasses: rowsOf("word-classes", SCHEMAS["word-classes"]).flatMap(classesOfWord),
    objectNouns: verbs.flatMap(({ of, nouns }) => (of === "object" ? nouns : [])),
    towns,
    namesakes,
    countryNumbers: countryNumbers(),
    countryLetters: countryLetters(),
    capitals: capitalsAmong(
      places,
      (code) => actors.find(({ country, kind }) => country === code && kind === "state")?.actor_id,
    ),
    speakers: rowsOf("speakers", SCHEMAS.speakers).map(({ word, class: kind }) => [word, kind] as const),
    functionWords: rowsOf("function-words", SCHEMAS["function-words"]).map(
      ({ word, class: kind }) => [word, kind] as const,
    ),
    reportVerbs: rowsOf("report-verbs", SCHEMAS["report-verbs"]).map(
      ({ word, class: kind }) => [word, kind] as const,
    ),
    reportWords: rowsOf("report-words", SCHEMAS["report-words"]).map(
      ({ word, class: kind }) => [word, kind] as const,
    ),
    outlets: rowsOf("outlets", SCHEMAS.outlets).map(
      ({ outlet_id, name, aliases }) => [outlet_id, [name, ...aliases]] as const,
    ),
    zones,
    lookalikes: {
      common: [...keysOf("word"), ...keysOf("person")],
      bearers: [...keysOf("bearer")],
      given: [...keysOf("given")],
    },
  };
  return { value, problems };
}

/** A noun and its plural. */
const numbersOf = ({ word, plural }: { readonly word: string; readonly plural: string }): string[] => [
  word,
  ...[pluralOf(word, plural) ?? []].flat(),
];

function twice(table: string, ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.flatMap((id) =>
    seen.has(id) || !seen.add(id) ? [`tables/${table}.csv: "${id}" stands twice`] : [],
  );
}
