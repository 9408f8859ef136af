/** What one of CAMEO's 20 root codes means, in our words: "19" → `fight`; the leading zero may have been lost. */
export const rootWords = (code: string): string | null => ROOTS.get(code.padStart(2, "0")) ?? null;

/** What a code below assault, fight and mass violence means: "195" → `air attack`; a longer one that is not known has its base's words. */
export const subWords = (code: string): string | null =>
  VIOLENCE.get(code) ?? VIOLENCE.get(code.slice(0, 3)) ?? null;

const ROOTS: ReadonlyMap<string, string> = new Map([
  ["01", "public statement"],
  ["02", "appeal"],
  ["03", "intent to cooperate"],
  ["04", "consultation"],
  ["05", "diplomatic cooperation"],
  ["06", "material cooperation"],
  ["07", "aid"],
  ["08", "concession"],
  ["09", "investigation"],
  ["10", "demand"],
  ["11", "disapproval"],
  ["12", "rejection"],
  ["13", "threat"],
  ["14", "protest"],
  ["15", "show of force"],
  ["16", "reduction of relations"],
  ["17", "coercion"],
  ["18", "assault"],
  ["19", "fight"],
  ["20", "mass violence"],
]);

const VIOLENCE: ReadonlyMap<string, string> = new Map([
  ["180", "assault, not told apart"],
  ["181", "abduction, hijacking or hostage-taking"],
  ["182", "physical assault"],
  ["1821", "sexual assault"],
  ["1822", "torture"],
  ["1823", "killing by physical assault"],
  ["183", "bombing by others than armies"],
  ["1831", "suicide bombing"],
  ["1832", "car bombing"],
  ["1833", "roadside bombing"],
  ["1834", "bombing of a building or place"],
  ["184", "use of people as shields"],
  ["185", "attempt to assassinate"],
  ["186", "assassination"],
  ["190", "armed force, not told apart"],
  ["191", "blockade"],
  ["192", "occupation of land"],
  ["193", "fight with small arms"],
  ["194", "fight with artillery or tanks"],
  ["195", "air attack"],
  ["1951", "air attack with guided munitions"],
  ["1952", "air attack by drones"],
  ["196", "breach of a ceasefire"],
  ["200", "mass violence, not told apart"],
  ["201", "mass expulsion"],
  ["202", "mass killing"],
  ["203", "ethnic cleansing"],
  ["204", "weapons of mass destruction"],
  ["2041", "chemical, biological or radiological weapons"],
  ["2042", "nuclear weapons"],
]);
