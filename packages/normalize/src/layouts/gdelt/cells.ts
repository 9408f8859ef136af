import { type PartialDate, partialDate } from "@sitrep/model";
import { remembered } from "../records/remembered.js";

const DIGITS = /^\d{8}(?:\d{6})?$/;

/** "20160728" or "20160728154500" → 2016-07-28; a day or month of 00 is not known. undefined for what is no date. */
export const dayOf = remembered((digits: string): PartialDate | undefined => {
  if (!DIGITS.test(digits)) return undefined;
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  if (!year || (!month && day)) return undefined;
  return partialDate(year, month || null, day || null) ?? undefined;
});

/** The same as an instant, UTC; eight digits have no hour, and stand for the day's beginning. */
export const instantOf = remembered((digits: string): string | undefined => {
  const day = dayOf(digits);
  if (day?.length !== 10) return undefined;
  const [hour, minute, second] = [digits.slice(8, 10), digits.slice(10, 12), digits.slice(12, 14)];
  if (hour === "") return `${day}T00:00:00Z`;
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
    ? `${day}T${hour}:${minute}:${second}Z`
    : undefined;
});

export interface PlaceNames {
  readonly country: string | null;
  readonly admin1: string | null;
}

/**
 * "Birkenau, Warminsko-Mazurskie, Poland" of type 4 → Poland, Warminsko-Mazurskie. `type` is GDELT's: 1 country, 2 state of the US,
 * 3 city in the US, 4 city elsewhere, 5 province elsewhere. "France (general)" is no province.
 */
export function placeNamesOf(type: number | null, fullName: string | null): PlaceNames {
  if (fullName === null || type === null) return { country: null, admin1: null };
  if (type === 1) return { country: fullName, admin1: null };
  const parts = fullName.split(",").map((part) => part.trim());
  const ends = parts.length > 2 && INVERTED.has((parts.at(-1) ?? "").toLowerCase()) ? 2 : 1;
  const country = parts.slice(-ends).join(", ") || null;
  const isTown = type === 3 || type === 4;
  const admin1 = parts.slice(isTown ? 1 : 0, -ends).join(", ");
  return { country, admin1: admin1 === "" || admin1.endsWith("(general)") ? null : admin1 };
}

/** What is after the comma of an inverted name: "Bahamas, The". */
const INVERTED = new Set(["the", "republic of", "democratic republic of", "democratic republic of the"]);
