/** Ten columns of an actor: what it is called, and codes of CAMEO. */
const actor = (side: "Actor1" | "Actor2") =>
  [
    "Code",
    "Name",
    "CountryCode",
    "KnownGroupCode",
    "EthnicCode",
    "Religion1Code",
    "Religion2Code",
    "Type1Code",
    "Type2Code",
    "Type3Code",
  ].map((part) => side + part);

const place = (of: "Actor1" | "Actor2" | "Action", parts: readonly string[]) =>
  parts.map((part) => `${of}Geo_${part}`);

const before = [
  ...["GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"],
  ...actor("Actor1"),
  ...actor("Actor2"),
  ...["IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale"],
  ...["NumMentions", "NumSources", "NumArticles", "AvgTone"],
];
const events = (parts: readonly string[]) => [
  ...before,
  ...place("Actor1", parts),
  ...place("Actor2", parts),
  ...place("Action", parts),
  ...["DATEADDED", "SOURCEURL"],
];

/** 58 columns; files of 2005 and before lack the last. */
export const events1: readonly string[] = events([
  "Type",
  "FullName",
  "CountryCode",
  "ADM1Code",
  "Lat",
  "Long",
  "FeatureID",
]);

/** 61 columns: places have a second-level division. */
export const events2: readonly string[] = events([
  "Type",
  "FullName",
  "CountryCode",
  "ADM1Code",
  "ADM2Code",
  "Lat",
  "Long",
  "FeatureID",
]);

/** 16 columns: one sentence of one document that mentions an event. */
export const mentions2: readonly string[] = [
  "GLOBALEVENTID",
  "EventTimeDate",
  "MentionTimeDate",
  "MentionType",
  "MentionSourceName",
  "MentionIdentifier",
  "SentenceID",
  "Actor1CharOffset",
  "Actor2CharOffset",
  "ActionCharOffset",
  "InRawText",
  "Confidence",
  "MentionDocLen",
  "MentionDocTone",
  "MentionDocTranslationInfo",
  "Extras",
];
