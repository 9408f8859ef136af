import { type Document, type Issue, issue, partsOf } from "@sitrep/model";
import type { Facts, FactsRead } from "./facts.js";
import { writtenDate } from "./written-date.js";

/** Keys of front matter and metadata blocks, in lower case with `_`; the first that holds a good value wins. */
const PUBLISHED = [
  "published",
  "date_published",
  "publication_date",
  "published_time",
  "date",
  "pubdate",
  "published_at",
  "datetime",
];
const INSTANT = ["published_at", "published_time", "published", "date"];
const PUBLISHER = ["publisher", "outlet", "site", "site_name", "source_name", "source"];
const URLS = ["url", "source_url", "url_source", "link", "canonical_url", "source_uri", "source"];

/** When an archive's tool took the page: "crawled", "date_retrieved", "accessed_at". */
const TAKEN =
  /^(?:date_|last_|page_)?(?:crawl|fetch|retriev|archiv|access|captur|scrap|saved|download|clipp|snapshot)[a-z]*(?:_|$)/;

/** Names and values that a report's front matter holds, as text; lists and maps are kept for `restates`. */
export type Fields = ReadonlyMap<string, unknown>;

/** Turns named values into facts; each one that cannot be used is an issue that names it. */
export function factsOfFields(file: string, fields: Fields): FactsRead {
  const facts: Facts = {};
  const issues: Issue[] = [];
  const text = (name: string) => textOf(fields.get(name));
  const doubt = (code: string, name: string, value: string, expected: string) =>
    issues.push(issue("parse", code, file, `${name}: ${value.slice(0, 200)}`, expected));

  const taken = [...fields.keys()].flatMap((name) =>
    TAKEN.test(name) ? (dateOf(text(name) ?? "") ?? []) : [],
  );
  for (const name of PUBLISHED) {
    const value = text(name);
    if (value === null || facts.published !== undefined) continue;
    if (isBare(name) && taken.includes(dateOf(value) ?? "")) continue;
    const date = dateOf(value);
    if (date === null) doubt("bad-date", name, value, "a date as YYYY-MM-DD, YYYY-MM or YYYY");
    else {
      facts.published = date;
      if (isBare(name)) facts.isBareDate = true;
    }
  }
  const at = INSTANT.map((name) => instantOf(text(name))).find((instant) => instant !== null);
  if (at) facts.published_at = at;
  const title = text("title") ?? text("headline");
  if (title !== null) facts.title = title;
  const publisher = PUBLISHER.map(text).find((value) => value !== null && !isAddress(value));
  if (publisher) facts.publisher = publisher;
  const url = URLS.map(text).find((value) => value !== null && isAddress(value));
  if (url) facts.url = url;
  const description = text("description") ?? text("summary") ?? text("excerpt");
  if (description !== null) facts.description = description;
  const zone = text("zone") ?? text("timezone");
  if (zone !== null) {
    if (isZone(zone)) facts.zone = zone;
    else doubt("bad-zone", "zone", zone, "an IANA zone such as Asia/Baghdad");
  }
  const restated = fields.get("restates");
  if (restated !== undefined && restated !== null) facts.restates = restatedOf(restated, doubt);
  return { facts, issues };
}

/** A key that names a date and does not say whose. */
const isBare = (name: string): boolean => name === "date" || name === "datetime";

/** Of the fields that an archive's tool wrote above a page: its `date` is the day on which the page was taken. */
export const withoutStamps = (fields: Fields): Fields =>
  new Map([...fields].filter(([name]) => !isBare(name)));

/** A date as written in a field: ISO prefix, eight digits, or a date in words; null for anything else. */
export function dateOf(value: string): string | null {
  const words = value.trim();
  if (partsOf(words)) return words;
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(words);
  const compact = digits && `${digits[1]}-${digits[2]}-${digits[3]}`;
  if (compact && partsOf(compact)) return compact;
  return writtenDate(words.slice(0, 100))?.date ?? null;
}

/** The instant of a field that gives a day, an hour and a zone. */
export const instantOf = (value: string | null): string | null =>
  value === null ? null : (writtenDate(value.slice(0, 100))?.at ?? null);

export const isAddress = (value: string): boolean => /^https?:\/\/[^\s<>"]+$/i.test(value);

/** An IANA zone that this machine knows, or a fixed offset (`+03:00`). */
export function isZone(value: string): boolean {
  if (/^[+-]\d{2}:\d{2}$/.test(value)) return true;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: value }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

function textOf(value: unknown): string | null {
  if (typeof value === "string") return value.replace(/\s+/g, " ").trim() || null;
  return typeof value === "number" ? String(value) : null;
}

type Doubt = (code: string, name: string, value: string, expected: string) => void;

/** One digest may restate one report or several. */
function restatedOf(value: unknown, doubt: Doubt): Document["restates"] {
  const entries: unknown[] = Array.isArray(value) ? value : [value];
  return entries.flatMap((entry) => {
    const fields = new Map<string, unknown>(
      entry !== null && typeof entry === "object" ? Object.entries(entry) : [["publisher", entry]],
    );
    const publisher = textOf(fields.get("publisher"));
    if (publisher === null) {
      doubt(
        "front-matter",
        "restates",
        JSON.stringify(entry) ?? "nothing",
        "a publisher, with published, title and url where known",
      );
      return [];
    }
    const words = textOf(fields.get("published"));
    const published = words === null ? null : dateOf(words);
    if (words !== null && published === null)
      doubt("bad-date", "restates.published", words, "a date as YYYY-MM-DD, YYYY-MM or YYYY");
    const url = textOf(fields.get("url"));
    return [
      {
        publisher,
        published,
        title: textOf(fields.get("title")),
        url: url !== null && isAddress(url) ? url : null,
      },
    ];
  });
}
