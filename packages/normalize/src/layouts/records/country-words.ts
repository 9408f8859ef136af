/** Countries in the words of event tables that reports do not use, in lower case; null for a state that is gone without one heir, and for none. */
const SPELLINGS: ReadonlyMap<string, string | null> = new Map([
  // of two countries that reports call Congo tables mean the one that has no longer name in the list of the United Nations
  ...spelled(
    "CG",
    "congo",
    "republic of congo",
    "congo, republic of",
    "congo, rep.",
    "people's republic of the congo",
  ),
  ...spelled(
    "CD",
    "congo, dem. rep.",
    "congo, democratic republic of",
    "congo, democratic republic of the",
    "zaire",
  ),
  ...spelled(
    "PS",
    "gaza",
    "gaza strip",
    "west bank",
    "west bank and gaza",
    "west bank and gaza strip",
    "gaza and west bank",
  ),
  ...spelled(
    "PS",
    "occupied palestinian territory",
    "occupied palestinian territories",
    "opt",
    "palestinian territories",
  ),
  ...spelled(
    "PS",
    "palestinian territory",
    "palestinian territory, occupied",
    "the occupied palestinian territory",
  ),
  ...spelled("CD", "dem. rep. congo", "zar"),
  ...spelled("UA", "crimea"),
  ...spelled("GE", "abkhazia", "south ossetia"),
  ...spelled("MD", "transnistria", "moldova, rep."),
  ...spelled("AZ", "nagorno-karabakh", "nagorno karabakh"),
  ...spelled("CF", "car", "central african rep."),
  ...spelled("SS", "s. sudan"),
  ...spelled("EH", "w. sahara"),
  ...spelled("GQ", "eq. guinea"),
  ...spelled("DO", "dominican rep."),
  ...spelled("SB", "solomon is."),
  ...spelled("SA", "ksa"),
  ...spelled("BA", "bosnia"),
  ...spelled("TW", "taiwan, province of china", "taiwan, china"),
  ...spelled("HK", "hong kong sar", "hong kong sar, china"),
  ...spelled("FM", "micronesia, fed. sts."),
  ...spelled("VE", "venezuela, rb"),
  ...spelled("NL", "netherlands, the"),
  ...spelled("KH", "kampuchea"),
  ...spelled("LK", "ceylon"),
  ...spelled("BF", "upper volta"),
  ...spelled("XK", "xkx"),
  ...spelled("RO", "rom", "rumania"),
  ...spelled("TL", "tmp"),
  ...spelled("SO", "somaliland", "puntland"),
  ...spelled("RU", "chechnya"),
  ...spelled("VA", "holy see", "holy see (vatican city state)"),
  ...spelled("CV", "cabo verde"),
  ...spelled("LA", "lao pdr", "lao people's democratic republic"),
  ...spelled("GM", "the gambia", "gambia, the"),
  ...spelled("BS", "bahamas, the", "the bahamas"),
  ...spelled("KR", "korea, south", "korea, rep.", "korea, republic of"),
  ...spelled("KP", "korea, north", "korea, dem. people's rep.", "korea, democratic people's republic of"),
  ...spelled("LY", "libyan arab jamahiriya"),
  ...spelled("EG", "egypt, arab rep."),
  ...spelled("YE", "yemen, rep.", "north yemen", "south yemen"),
  ...spelled("IR", "iran, islamic rep."),
  ...spelled("MK", "macedonia, fyr", "macedonia, the former yugoslav republic of"),
  ...spelled("SZ", "eswatini", "kingdom of eswatini"),
  ...spelled("SR", "surinam"),
  ...spelled("DE", "east germany", "west germany", "germany, east", "germany, west"),
  ...spelled("VU", "new hebrides"),
  ...spelled("ZW", "rhodesia"),
  ...spelled("VN", "south vietnam", "north vietnam", "vietnam, republic of", "republic of vietnam"),
  ...spelled("KN", "st. kitts and nevis"),
  ...spelled("LC", "st. lucia"),
  ...spelled("VC", "st. vincent and the grenadines"),
  ...spelled(
    null,
    "czechoslovakia",
    "serbia-montenegro",
    "serbia and montenegro",
    "soviet union",
    "yugoslavia",
    "international",
  ),
]);

function spelled(code: string | null, ...words: readonly string[]): [string, string | null][] {
  return words.map((it) => [it, code]);
}

/** ISO 3166-1 alpha-2 of a country in a table's own spelling; null for none, undefined for a spelling that is nobody's own. */
export const spelledCountry = (words: string): string | null | undefined =>
  SPELLINGS.get(words.trim().toLowerCase());

/** What comes before a bracket: "Yemen (North Yemen)"; null where there is none. */
export function beforeBracket(words: string): string | null {
  const opened = words.indexOf("(");
  return opened > 0 && words.trimEnd().endsWith(")") ? words.slice(0, opened).trim() : null;
}
