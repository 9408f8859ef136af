import { acledDataset } from "./acled.js";
import { gtdDataset } from "./gtd.js";
import type { Dataset } from "./layout.js";
import type { Mapping } from "./mapping/mapping.js";
import { ucdpDataset } from "./ucdp.js";

/** Words of a name by which a data set is known, all of one list; its short name may be among others: "acled_2024". */
const NAMES: readonly (readonly [Dataset, ...(readonly string[])[]])[] = [
  [acledDataset, ["acled"], ["armed", "conflict", "location"]],
  [gtdDataset, ["gtd"], ["global", "terrorism", "database"]],
  [ucdpDataset, ["ucdp", "ged"], ["georeferenced", "event", "dataset"]],
];

/** The data set that a sidecar names, with its terms; null for one of the user's own. */
export function datasetNamed(name: string): Dataset | null {
  const words = new Set(name.toLowerCase().split(/[^a-z]+/));
  const found = NAMES.find(([, ...lists]) => lists.some((list) => list.every((word) => words.has(word))));
  return found?.[0] ?? null;
}

type Said = NonNullable<Mapping["dataset"]>;

/**
 * Whose rows are and what may be done with them: as the sidecar says, and under the terms of the data set that the table is of by its
 * columns (`beneath`) or by the name that it is given. Nobody loosens terms by a name or a mapping; rows made up to try a layout with have
 * the licence that is said.
 */
export function termsUnder(said: Said, beneath: Dataset | null): Dataset {
  const known = said.synthetic ? null : datasetNamed(said.name);
  const bound = [beneath, known].find((it) => it?.restricted) ?? null;
  const licence = said.synthetic ? (said.licence ?? bound?.licence) : (bound?.licence ?? said.licence);
  return {
    name: said.name,
    licence: licence ?? beneath?.licence ?? known?.licence ?? "not said",
    citation: said.citation ?? beneath?.citation ?? known?.citation ?? null,
    restricted: bound !== null || said.restricted === true,
  };
}

/** The same of a table of which nobody may have said anything: null. */
export const termsOf = (said: Said | undefined, beneath: Dataset | null): Dataset | null =>
  said === undefined ? beneath : termsUnder(said, beneath);
