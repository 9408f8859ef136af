import type { WordFilter } from "../word-filter.js";

import type { WordClass } from "./word-class-rows.js";

/** What the build makes of tables/*.csv and of the countries package: plain data, ready for the readers. */
export interface CompiledTables {
  /** sha-256 over all tables: part of the name of everything that was made with them */
  readonly hash: string;
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly names: readonly NameEntry[];
  readonly words: readonly WordEntry[];
  readonly numbers: readonly NumberWord[];
  readonly qualifiers: readonly QualifierWord[];
  /** lists of words by name, the words of each with spaces between them */
  readonly wordLists: readonly (readonly [list: string, words: string])[];
  /** function words and the verbs that are common in reports, each with its class */
  readonly wordClasses: readonly (readonly [word: string, wordClass: WordClass])[];
  /** event nouns whose "of" leads to what is hit: "the shelling of" */
  readonly objectNouns: readonly string[];
  /** the world's towns as one text; see `gazetteerOf` */
  readonly towns: string;
  /** names of the tables that several countries have */
  readonly namesakes: readonly Namesakes[];
  readonly lookalikes: Lookalikes;
  /** a capital's place and the state whose government sits there */
  readonly capitals: readonly (readonly [place: string, state: string])[];
  /** every English word in small letters, as a filter that `inFilter` asks */
  readonly commonWords: WordFilter;
  /** words in names and around them, by class */
  readonly nameWords: readonly (readonly [word: string, wordClass: NameWordClass])[];
  /** words around numbers, by class */
  readonly countWords: readonly (readonly [word: string, wordClass: CountWordClass])[];
  /** nouns of those who speak */
  readonly speakers: readonly (readonly [word: string, SpeakerClass])[];
  /** words that bind names and verbs, and name nothing */
  readonly functionWords: readonly (readonly [word: string, FunctionClass])[];
  /** forms of the verbs of saying */
  readonly reportVerbs: readonly (readonly [word: string, ReportVerbClass])[];
  /** words on which reported speech turns */
  readonly reportWords: readonly (readonly [word: string, ReportWordClass])[];
  /** news outlets with their spellings */
  readonly outlets: readonly (readonly [id: string, names: readonly string[]])[];
  readonly zones: readonly ZoneNames[];
  /** what the head of a column says of its cells */
  readonly columnLabels: readonly (readonly [label: string, role: ColumnRole])[];
  /** ISO 3166-1: the numeric code of a country and its alpha-2 code */
  readonly countryNumbers: readonly (readonly [number: number, code: string])[];
  readonly countryLetters: readonly (readonly [letters: string, code: string])[];
}

/** A time zone as people name it: the words before "time", or an abbreviation that stands alone. */
export interface ZoneNames {
  /** IANA name; null for "local time", which names no zone */
  readonly zone: string | null;
  /** lower case; good before "time", in brackets, or right after the hour */
  readonly names: readonly string[];
  /** upper case, as written right after the hour */
  readonly abbreviations: readonly string[];
}

export const COLUMN_ROLES = [
  "date",
  "place",
  "country",
  "actor",
  "target",
  /** what kind of attack it was */
  "event",
  "killed",
  "injured",
  /** the head of a row of sums */
  "total",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export const NAME_WORD_CLASSES = [
  /** last words of a name: of armed groups alone, of those and others, of others far more often */
  "armed_head",
  "group_head",
  "civil_head",
  /** words before the last: what armed groups call themselves, and others */
  "armed_part",
  "group_part",
  /** people after the name of their group: "rebels"; one of them, or what they are: "guerrilla", "rebel group" */
  "group_people",
  "group_person",
  /** people of a group before "of" and its name: "members of" */
  "member",
  /** groups that are named after a town: "the Orlan cartel" */
  "gang",
  /** words of a state's units: "infantry" */
  "army_unit",
  /** "the Northern Front" is none */
  "direction",
  /** "Islamist militants" name no group */
  "creed",
  "before_place",
  /** parts of a country, after their name and before "of" it */
  "area",
  "area_before",
  /** between "in" and the name of a land: "northern" */
  "compass",
  /** "Turkish-held" */
  "held",
  /** "parts of" a land */
  "land_part",
  /** armed people who are none of a state: "Sudanese militias" */
  "irregular",
  /** last words of bodies that are no state: "Network" */
  "civil_body",
  /** "MV", before the name of a ship */
  "vessel_title",
  /** what is named after towns: "Street"; parts of a country that are: "department" */
  "street",
  "region_noun",
  /** first words of names that many towns have: "San" */
  "saint",
  /** offices and forms of address before a person's name */
  "title",
  "title_short",
  /** what begins a name: "San", "Al" */
  "name_article",
  /** what is in small letters inside one: "de la" */
  "inside_name",
  "small_in_name",
  /** after the pronoun "us" */
  "not_after_country",
  "calendar",
  "calendar_short",
  "month_or_verb",
  "before_month",
  /** two consonants that words begin with: others are the first letters of several words */
  "onset",
  /** lists of capitals.ts */
  "assault_noun",
  "befallen",
  "government_verb",
  "helper",
  "town_hit_verb",
  "befalls",
  "government_noun",
  /** lists of composed-names.ts */
  "government_before_of",
  "into_place",
  "land_noun",
  "joins_names",
  "one_group",
  /** "splinter": said of those who left the group beside it */
  "parted",
  "onto_forces",
  "origin_participle",
  "sent_to",
  /** lists of place-names.ts */
  "at_place",
  "beside_place",
  "in_place",
  "state_noun",
  "razed",
  "town_noun",
  "upon_place",
  /** lists of sites.ts */
  "belief",
  "force_word",
  "site_preposition",
  "no_place",
  "state_body",
  "name_particle",
  "port_noun",
  "site_noun",
] as const;
/** What words around a number say of it, in count-words.csv. */
export const COUNT_WORD_CLASSES = [
  /** leads to the place of a share: "five in Hama" */
  "share_place",
  /** "another six", "only two": before a number without a noun */
  "share_lead",
  /** what joins a share to the figure before it, or begins it */
  "share_joint",
  /** nouns whose number counts nothing that can be hit */
  "no_target",
  /** nouns that measure what is behind "of" */
  "measure",
] as const;
export type CountWordClass = (typeof COUNT_WORD_CLASSES)[number];

export type NameWordClass = (typeof NAME_WORD_CLASSES)[number];

/** A name of several places: one of `options`, or none that can be recognised. */
export interface Namesakes {
  /** `?` and the name's key: no place of the tables has such an id */
  readonly place_id: string;
  readonly name: string;
  readonly options: readonly string[];
}

/** What a place's name may be too, as keys. */
export interface Lookalikes {
  /** words and people's names: places only where something says so */
  readonly common: readonly string[];
  /** names of places that people bear as first or last names: "Michael Jordan" */
  readonly bearers: readonly string[];
  /** first names */
  readonly given: readonly string[];
}

export interface Actor {
  readonly actor_id: string;
  readonly name: string;
  readonly kind: "state" | "force" | "group" | "umbrella" | "population" | "organisation" | "person";
  /** the actor that this one belongs to: `irgc` → `iran` */
  readonly parent: string | null;
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null;
}

export interface Place {
  /** a slug; a country's is its ISO code */
  readonly place_id: string;
  readonly name: string;
  readonly kind: "country" | "region" | "city" | "base" | "sea";
  readonly country: string | null;
  /** the actor whose forces it hosts, for a base */
  readonly hosts: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly geo_radius_m: number | null;
}

/** One spelling: an actor, a place, or both ("Iraq"). */
export interface NameEntry {
  readonly words: string;
  readonly actor: string | null;
  readonly place: string | null;
  /** "Iraqi": names the actor only as an adjective or as its people */
  readonly demonym: boolean;
}

/** One word or phrase with its meaning for the rules: `class` says which mention it makes. */
export interface WordEntry {
  readonly words: string;
  readonly class: "event" | "munition" | "casualty" | "people" | "facility" | "cue" | "domain";
  readonly value: string;
  readonly form: string;
}

export interface NumberWord {
  readonly word: string;
  readonly value: number | null;
  readonly kind: "unit" | "ten" | "multiplier" | "ordinal" | "vague" | "about";
}

export interface QualifierWord {
  readonly words: string;
  readonly qualifier: "exact" | "about" | "more_than" | "at_least" | "less_than" | "at_most";
  readonly position: "before" | "after";
}

/**
 * What a noun of somebody who speaks says of them: `organ` of a state or group, `fighters` of a group, `official` of either, an
 * `office` or `title` before a name, an office of a town or province (`local_office`) and such a place (`local`), a news `outlet`, a
 * `body` of its own, `paper` that somebody issued, somebody without a name (`anonymous`), or what an organ is for (`department`).
 */
export const SPEAKER_CLASSES = [
  "organ",
  "fighters",
  "official",
  "office",
  "title",
  "local_office",
  "local",
  "outlet",
  "body",
  "paper",
  "anonymous",
  "department",
] as const;
export type SpeakerClass = (typeof SPEAKER_CLASSES)[number];

/**
 * `say` vouches, `tell` has a hearer, `distance` keeps its distance from what is said ("claims"), `show` is what papers do, `relay` names
 * somebody else as the source ("citing"), `issue` hands out a paper ("released"), `count` and `speak` ("of") say something only with a number after them.
 */
export const REPORT_VERB_CLASSES = [
  "say",
  "tell",
  "distance",
  "show",
  "relay",
  "issue",
  "count",
  "speak",
] as const;
export type ReportVerbClass = (typeof REPORT_VERB_CLASSES)[number];

/** What a word does that names nothing; a `particle` is in names: "Mohammed bin Doe". */
export const FUNCTION_CLASSES = [
  "preposition",
  "particle",
  "determiner",
  "conjunction",
  "pronoun",
  "auxiliary",
  "adverb",
  "moment",
] as const;
export type FunctionClass = (typeof FUNCTION_CLASSES)[number];

/**
 * Words on which reported speech turns: `aftermath` opens the outlet's own words after a comma, `joining` never ends what is reported,
 * `no_clause` follows an "as" that opens no clause, `hanging` binds a noun to the one before, a `bridge` an adjective, and `holding` says whose it is, `third_person`, `third_person_object` and `pointing` look back,
 * so do `possessive` and `relative`, and a `generic_body` ("the group") where no name is; `rest` names what is left, `account` is what others gave, `doubted` and `unable` say that nobody could verify it, `reaching` is what a running figure does.
 */
export const REPORT_WORD_CLASSES = [
  "aftermath",
  "joining",
  "no_clause",
  "hanging",
  "third_person",
  "pointing",
  "rest",
  "account",
  "adjective_end",
  "having",
  "doubted",
  "unable",
  "reaching",
  "own_outlet",
  "third_person_object",
  "possessive",
  "relative",
  "generic_body",
  "bridge",
  "holding",
] as const;
export type ReportWordClass = (typeof REPORT_WORD_CLASSES)[number];

/** What a word of `domain-words.csv` does: the roles that the table may name. */
export const DOMAIN_ROLES = [
  "cause",
  "accident",
  "setting",
  "subject",
  "police",
  "object",
  "begin",
  "backdrop",
  "case",
  "past",
  "weapon",
  "force",
  "armed",
] as const;
