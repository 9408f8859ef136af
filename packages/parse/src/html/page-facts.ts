import { issue } from "@sitrep/model";
import type { Facts, FactsRead } from "../report/facts.js";
import { dateOf, instantOf, isAddress } from "../report/field-readers.js";
import { isGreeting } from "../sentences/greetings.js";
import type { Page, PageElement } from "./page-node.js";

/** Named values of a page in the order in which they are believed. */
const DATES = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "published",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "citation_publication_date",
  "sailthru.date",
  "originalpublicationdate",
  "pdate",
  "ptime",
  "bt:pubdate",
  "cxenseparse:recs:publishtime",
  "article.published",
  "dc.date.created",
  "dcterms.created",
  "date",
];
const TITLES = ["og:title", "twitter:title", "dc.title", "parsely-title"];
const DESCRIPTIONS = ["og:description", "description", "twitter:description"];
const PUBLISHERS = [
  "og:site_name",
  "application-name",
  "dc.publisher",
  "publisher",
  "parsely-site",
  "article:publisher",
];

/** Title, publisher, address and publication date from a page's JSON-LD, meta tags and `<time>`. Must run before Readability, which eats the page. */
export function factsOfPage(file: string, page: Page): FactsRead {
  const facts: Facts = {};
  const metas = metasOf(page);
  const article = articleOf(page);
  const first = (names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined && value !== "");
  const title = article.headline ?? first(TITLES) ?? ownHeading(page, first(PUBLISHERS)) ?? clean(page.title);
  if (title) facts.title = title;
  const publisher =
    article.publisher ??
    PUBLISHERS.map((name) => metas.get(name)).find((value) => value !== undefined && !isAddress(value));
  if (publisher) facts.publisher = publisher;
  const canonical = page.querySelector("link[rel=canonical]")?.getAttribute("href");
  const url = [metas.get("og:url"), canonical, article.url, metas.get("twitter:url")].find(
    (value) => value && isAddress(value),
  );
  if (url) facts.url = url;
  const description = first(DESCRIPTIONS);
  if (description) facts.description = description;
  const issues = [];
  const written = [article.published, ...DATES.map((name) => metas.get(name)), timeOf(page)].filter(
    (value) => value !== undefined && value !== "",
  );
  for (const words of written) {
    if (words === undefined || facts.published !== undefined) continue;
    const date = dateOf(words);
    if (date === null) {
      issues.push(issue("parse", "bad-date", file, words.slice(0, 200), "a date as YYYY-MM-DD"));
      continue;
    }
    facts.published = date;
    const at = instantOf(words);
    if (at !== null) facts.published_at = at;
  }
  return { facts, issues };
}

/** The main heading that the page's title repeats, else the first that neither names the site nor greets its visitors. */
function ownHeading(page: Page, site: string | undefined): string | null {
  const headings = [...page.querySelectorAll("h1")].flatMap((heading) => clean(heading.textContent) ?? []);
  const title = clean(page.title) ?? "";
  const own = headings.filter((words) => words !== site && !isGreeting(words));
  return own.find((words) => words.includes(" ") && title.includes(words)) ?? own[0] ?? null;
}

/** Meta tags by `name`, `property` or `itemprop`, in lower case; the first of a name stands. */
function metasOf(page: Page): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll("meta")) {
    const name = (
      meta.getAttribute("property") ??
      meta.getAttribute("name") ??
      meta.getAttribute("itemprop")
    )?.toLowerCase();
    const content = clean(meta.getAttribute("content"));
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** `<time>` of publication: marked as such, or the first in the article, or the only one of the page. */
function timeOf(page: Page): string | undefined {
  const marked = page.querySelector("[itemprop=datePublished], time[pubdate]");
  const times = [...page.querySelectorAll("time[datetime]")].filter((time) => !isOfUpdate(time));
  const inArticle = times.find((time) => time.closest("article, main, header") !== null);
  const chosen: PageElement | undefined = marked ?? inArticle ?? (times.length === 1 ? times[0] : undefined);
  return (
    chosen?.getAttribute("datetime") ??
    chosen?.getAttribute("content") ??
    clean(chosen?.textContent ?? null) ??
    undefined
  );
}

/** A `<time>` of the last change is no day of publication. */
const isOfUpdate = (time: PageElement): boolean =>
  /modif|updat/i.test(`${time.getAttribute("itemprop") ?? ""} ${time.className}`) ||
  /\b(?:updated|modified|edited)\b/i.test((time.parentNode?.textContent ?? "").slice(0, 24));

interface Article {
  headline?: string;
  publisher?: string;
  published?: string;
  url?: string;
}

/** The first article of a page's JSON-LD. */
function articleOf(page: Page): Article {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = nodesOf(jsonOf(script.textContent ?? "")).find((node) =>
      /Article|BlogPosting|Report|Posting/.test(JSON.stringify(node.get("@type") ?? "")),
    );
    if (!found) continue;
    const article: Article = {};
    const headline = clean(found.get("headline") ?? found.get("name"));
    const publisher = nodesOf(found.get("publisher"))[0];
    const name = clean(publisher?.get("name") ?? found.get("publisher"));
    const published = clean(found.get("datePublished"));
    const page = nodesOf(found.get("mainEntityOfPage"))[0];
    const url = clean(found.get("url") ?? page?.get("@id") ?? found.get("mainEntityOfPage"));
    if (url) article.url = url;
    if (headline) article.headline = headline;
    if (name) article.publisher = name;
    if (published) article.published = published;
    return article;
  }
  return {};
}

type JsonNode = ReadonlyMap<string, unknown>;

/** Objects of JSON-LD: one, a list, or a `@graph`. */
function nodesOf(value: unknown): JsonNode[] {
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(nodesOf);
  if (value === null || typeof value !== "object") return [];
  const node = new Map<string, unknown>(Object.entries(value));
  return [node, ...nodesOf(node.get("@graph"))];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const clean = (value: unknown): string | null =>
  typeof value === "string" ? value.replace(/\s+/g, " ").trim() || null : null;
