import type { ArticleField } from "@sitrep/model";
import { columnName } from "../records/named-columns.js";

/**
 * What tables call the columns of their articles, the best first: a crawler's `maintext` is the article where its `text` is the whole
 * page. Without blanks, strokes and capitals: `publishedAt` and `published_at` are one name.
 */
const NAMES: Readonly<Record<ArticleField, readonly string[]>> = {
  text: [
    ...["maintext", "articletext", "articlebody", "articlecontent", "fulltext", "bodytext", "storytext"],
    ...[
      "textcontent",
      "contenttext",
      "cleantext",
      "plaintext",
      "text",
      "body",
      "content",
      "article",
      "story",
    ],
    ...["bodyhtml", "contenthtml", "html"],
  ],
  title: ["title", "headline", "articletitle", "newstitle", "storytitle", "titlepage", "heading", "head"],
  published: [
    ...["published", "datepublished", "datepublish", "publisheddate", "publishdate", "publicationdate"],
    ...["publishedat", "publishedon", "publishedtime", "publishtime", "publishedutc", "pubdate"],
    ...["dateofpublication", "articledate", "newsdate", "releasedate", "datetime", "date", "day"],
  ],
  publisher: [
    ...["publisher", "publication", "outlet", "newspaper", "sourcename", "medianame", "pubtitle", "sitename"],
    ...[
      "site",
      "newsoutlet",
      "newssource",
      "media",
      "threadsite",
      "source",
      "agency",
      "sourcedomain",
      "domain",
    ],
  ],
  url: [
    ...[
      "url",
      "link",
      "articleurl",
      "articlelink",
      "weburl",
      "canonicalurl",
      "permalink",
      "pageurl",
      "newsurl",
    ],
    ...["documenturl", "sourceurl", "uri", "href", "guid", "source"],
  ],
  zone: ["zone", "timezone"],
  id: ["id", "articleid", "newsid", "documentid", "docid", "storyid", "storiesid", "uuid"],
};

/** Columns that tables of events and figures have, and tables of articles do not: with one of them no header makes a table of articles. */
const OF_EVENTS: ReadonlySet<string> = new Set([
  ...[
    "eventdate",
    "eventtype",
    "subeventtype",
    "eventid",
    "eventidcnty",
    "globaleventid",
    "eventcode",
    "iyear",
  ],
  ...[
    "incidentid",
    "incidentdate",
    "incidenttype",
    "disordertype",
    "attacktype",
    "attacktype1",
    "actor",
    "actor1",
  ],
  ...[
    "actor1name",
    "sidea",
    "sideb",
    "perpetrator",
    "weapon",
    "fatalities",
    "killed",
    "deaths",
    "dead",
    "nkill",
  ],
  ...["wounded", "injured", "nwound", "casualties", "victims", "latitude", "longitude", "lat", "lon", "lng"],
  ...["kind", "value", "asof", "saidby", "whereprec", "admin1"],
]);

/** Columns of words about something that is not theirs to report whole: notes of coders, what a page says of itself. */
const ABOUT: ReadonlySet<string> = new Set([
  ...[
    "notes",
    "note",
    "summary",
    "description",
    "comment",
    "comments",
    "remarks",
    "abstract",
    "details",
    "excerpt",
  ],
  ...[
    "sourcearticle",
    "sourceheadline",
    "wheredescription",
    "eventdescription",
    "snippet",
    "teaser",
    "keywords",
  ],
]);

/** The name without blanks, strokes and capitals: "Publish Date" is `publishdate`. */
export const plainName = (written: string): string => columnName(written).replaceAll("_", "");

export const isOfEvents = (name: string): boolean => OF_EVENTS.has(plainName(name));
export const isAbout = (name: string): boolean => ABOUT.has(plainName(name));

/** Where the columns of a field stand by their names, the best first. */
export function placesOf(field: ArticleField, header: readonly string[]): number[] {
  const names = header.map(plainName);
  return NAMES[field].map((name) => names.indexOf(name)).filter((at) => at >= 0);
}
