import type { Stated } from "../parts/unpacked.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** "Tue, 23 Jan 2024 21:15:00 +0300 (AST)" */
const DATE =
  /(?:^|[\s,])(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}[ -](\d{4})(?:\s{1,3}(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s{1,3}([+-]\d{4}|[a-z]{1,3}))?)?/i;
const ZONES: Readonly<Record<string, string>> = {
  ...{ ut: "+0000", utc: "+0000", gmt: "+0000", z: "+0000" },
  ...{
    est: "-0500",
    edt: "-0400",
    cst: "-0600",
    cdt: "-0500",
    mst: "-0700",
    mdt: "-0600",
    pst: "-0800",
    pdt: "-0700",
  },
};

/** The day of a Date header as its sender counted it, and the instant where hour and zone are given; nothing where there is no such day. */
export function dateOf(header: string): Pick<Stated, "published" | "published_at"> {
  const [, day = "", name = "", year = "", hour, minute = "00", second = "00", zone = ""] =
    DATE.exec(header) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  const published = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (month === 0 || !isDay(published)) return {};
  const offset = /^[+-]\d{4}$/.test(zone) ? zone : ZONES[zone.toLowerCase()];
  if (hour === undefined || offset === undefined) return { published };
  const instant = new Date(
    `${published}T${hour.padStart(2, "0")}:${minute}:${second}${offset.slice(0, 3)}:${offset.slice(3)}`,
  );
  if (Number.isNaN(instant.getTime())) return { published };
  return { published, published_at: instant.toISOString().replace(".000Z", "Z") };
}

const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};
