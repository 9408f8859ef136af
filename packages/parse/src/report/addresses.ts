import { type PartialDate, partialDate } from "@sitrep/model";
import { MONTH_WORDS, monthOf } from "./written-date.js";

const MONTH_NAME = new RegExp(`^${MONTH_WORDS}$`, "i");
const YEAR = /^(?:199|20\d)\d$/;
/** "20240203", "2024-02-03", "2024_02_03" at the begin or the end of a name. */
const DAY_FIRST = /^((?:199|20\d)\d)([-_]?)(\d\d)\2(\d\d)(?=$|[-_])/;
const DAY_LAST = /(?:^|[-_])((?:199|20\d)\d)([-_]?)(\d\d)\2(\d\d)$/;
const EXTENSION = /\.[a-z0-9]{2,6}$/i;

/**
 * The day, or month, that an address gives: `/2014/06/03/`, `/2024/feb/03/`, `/2006-03/07/`, `/attack-20240203.html`, `/2014/06/slug`.
 * Null where it gives none. The stamp of a web archive (`/web/20240927150505/…`) is no day of the page.
 */
export function dayOfAddress(address: string): PartialDate | null {
  const names = segmentsOf(address);
  for (const [at, name] of names.entries()) {
    const [, ofYear = name, ofMonth = names[at + 1]] = /^(\d{4})-(\d\d)$/.exec(name) ?? [];
    if (!YEAR.test(ofYear)) continue;
    const day = names[at + (ofYear === name ? 2 : 1)];
    const month = monthIn(ofMonth);
    if (month === 0) continue;
    return (
      (day !== undefined && /^[0-3]?[1-9]$|^[1-3]0$/.test(day)
        ? partialDate(Number(ofYear), month, Number(day))
        : null) ?? partialDate(Number(ofYear), month)
    );
  }
  for (const name of names.reverse()) {
    const [, year, , month, day] = DAY_FIRST.exec(name) ?? DAY_LAST.exec(name) ?? [];
    if (Number(month) === 0 || Number(day) === 0) continue;
    const date = year === undefined ? null : partialDate(Number(year), Number(month), Number(day));
    if (date !== null) return date;
  }
  return null;
}

/** Who publishes at an address, where nothing better is known: its host, as "news.example.org". */
export function hostOf(address: string): string | null {
  const url = urlOf(address);
  const host = url?.hostname.replace(/^www\./, "") ?? "";
  return host.includes(".") && !/^[\d.]+$/.test(host) ? host : null;
}

/** The names between the strokes of the path, without the last one's extension. */
function segmentsOf(address: string): string[] {
  const path = urlOf(address)?.pathname ?? "";
  return path
    .split("/")
    .filter((name) => name !== "")
    .map((name) => name.replace(EXTENSION, ""));
}

/** Of a web archive's address that of the page which it keeps. */
function urlOf(address: string): URL | null {
  const kept = Math.max(address.lastIndexOf("/http://"), address.lastIndexOf("/https://"));
  try {
    return new URL(kept > 0 ? address.slice(kept + 1) : address);
  } catch {
    return null;
  }
}

const monthIn = (name: string | undefined): number => {
  if (name === undefined) return 0;
  if (/^\d{1,2}$/.test(name)) return Number(name);
  return MONTH_NAME.test(name) ? monthOf(name) : 0;
};
