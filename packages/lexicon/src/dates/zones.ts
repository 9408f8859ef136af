/** A zone as people name it: the words before "time", or an abbreviation that stands alone. */
interface ZoneNames {
  /** IANA name; null for "local time", which names no zone */
  readonly zone: string | null;
  /** lower case; good before "time", in brackets, or right after the hour */
  readonly names: readonly string[];
  /** upper case, as written right after the hour */
  readonly abbreviations: readonly string[];
}

/**
 * Zones of the places this project reads about. Abbreviations of American zones mean the zone, not the offset: reports write
 * "EST" in July. "IST" and "AST" are left out: Israel, India and Ireland, Arabia and the Atlantic all claim them.
 */
const ZONES: readonly ZoneNames[] = [
  { zone: null, names: ["local"], abbreviations: [] },
  {
    zone: "UTC",
    names: ["greenwich mean", "greenwich", "universal", "zulu"],
    abbreviations: ["GMT", "UTC", "Z"],
  },
  {
    zone: "America/New_York",
    names: ["eastern", "washington", "new york"],
    abbreviations: ["ET", "EST", "EDT"],
  },
  { zone: "America/Chicago", names: ["central"], abbreviations: ["CT", "CST", "CDT"] },
  { zone: "America/Denver", names: ["mountain"], abbreviations: ["MT", "MST", "MDT"] },
  { zone: "America/Los_Angeles", names: ["pacific"], abbreviations: ["PT", "PST", "PDT"] },
  { zone: "Asia/Baghdad", names: ["baghdad", "iraq", "iraqi", "erbil"], abbreviations: [] },
  { zone: "Asia/Jerusalem", names: ["israel", "israeli", "jerusalem", "tel aviv"], abbreviations: [] },
  { zone: "Asia/Gaza", names: ["gaza", "palestinian"], abbreviations: [] },
  { zone: "Asia/Damascus", names: ["damascus", "syria", "syrian"], abbreviations: [] },
  { zone: "Asia/Amman", names: ["amman", "jordan", "jordanian"], abbreviations: [] },
  { zone: "Asia/Beirut", names: ["beirut", "lebanon", "lebanese"], abbreviations: [] },
  { zone: "Asia/Tehran", names: ["tehran", "iran", "iranian"], abbreviations: [] },
  { zone: "Asia/Aden", names: ["sanaa", "sana'a", "yemen", "yemeni", "aden"], abbreviations: [] },
  { zone: "Asia/Riyadh", names: ["riyadh", "saudi"], abbreviations: [] },
  { zone: "Asia/Dubai", names: ["dubai", "abu dhabi", "uae"], abbreviations: [] },
  { zone: "Asia/Qatar", names: ["doha", "qatar"], abbreviations: [] },
  { zone: "Asia/Kabul", names: ["kabul", "afghan", "afghanistan"], abbreviations: [] },
  { zone: "Asia/Karachi", names: ["islamabad", "karachi", "pakistan"], abbreviations: ["PKT"] },
  { zone: "Asia/Kolkata", names: ["delhi", "new delhi", "india", "indian"], abbreviations: [] },
  { zone: "Europe/Kyiv", names: ["kyiv", "kiev", "ukraine", "ukrainian"], abbreviations: ["EET", "EEST"] },
  { zone: "Europe/Moscow", names: ["moscow"], abbreviations: ["MSK"] },
  { zone: "Europe/Istanbul", names: ["istanbul", "ankara", "turkey", "turkish"], abbreviations: ["TRT"] },
  { zone: "Europe/Paris", names: ["paris", "central european"], abbreviations: ["CET", "CEST"] },
  { zone: "Europe/London", names: ["london", "british", "british summer", "uk"], abbreviations: ["BST"] },
  { zone: "Africa/Khartoum", names: ["khartoum", "sudan", "sudanese"], abbreviations: [] },
  { zone: "Africa/Cairo", names: ["cairo", "egypt", "egyptian"], abbreviations: [] },
  { zone: "Africa/Tripoli", names: ["tripoli", "libya", "libyan"], abbreviations: [] },
  { zone: "Africa/Nairobi", names: ["nairobi", "east africa", "mogadishu"], abbreviations: ["EAT"] },
];

/** "baghdad" → Asia/Baghdad, "local" → null; undefined for a name that is no zone. */
export const ZONE_BY_NAME: ReadonlyMap<string, string | null> = new Map(
  ZONES.flatMap(({ zone, names }) => names.map((name): [string, string | null] => [name, zone])),
);

/** "EST" → America/New_York; case matters, for "et" and "pt" are words. */
export const ZONE_BY_ABBREVIATION: ReadonlyMap<string, string | null> = new Map(
  ZONES.flatMap(({ zone, abbreviations }) =>
    abbreviations.map((name): [string, string | null] => [name, zone]),
  ),
);
