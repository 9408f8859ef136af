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
  title: [
    "title",
    "headline",
    "articletitle",
    "newstitle",
    "storytitle",
    "documenttitle",
    "titlepage",
    "heading",
    "head",
  ],
  published: [
    ...["published", "datepublished", "datepublish", "publisheddate", "publishdate", "publicationdate"],
    ...[
      "publishedat",
      "publishedon",
      "publishedtime",
      "publishtime",
      "publishedutc",
      "datetimepub",
      "pubdate",
    ],
    ...["dateofpublication", "articledate", "newsdate", "releasedate", "datetime", "date"],
  ],
  publisher: [
    ...[
      "publisher",
      "publication",
      "publicationname",
      "outlet",
      "newspaper",
      "sourcename",
      "sourcetitle",
      "medianame",
      "pubtitle",
      "sitename",
    ],
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
    "disordertype",
    "attacktype",
    "attacktype1",
    "actor",
    "actor1",
    "actor1name",
    "sidea",
    "sideb",
    "weapon",
  ],
  ...[
    "dead",
    "deaths",
    "nkill",
    "nwound",
    "lat",
    "lon",
    "lng",
    "kind",
    "value",
    "asof",
    "saidby",
    "whereprec",
  ],
  "admin1",
]);
/** The same as pieces of names: `civilians_killed`, `incident_number`. */
const PIECES_OF_EVENTS = [
  "fatalit",
  "casualt",
  "killed",
  "wounded",
  "injured",
  "victim",
  "incident",
  "perpetrator",
  "latitude",
  "longitude",
];

/** Pieces of names of columns that tell something in the words of coders, or that a page says of itself: no report as it was printed. */
const ABOUT = [
  "note",
  "summary",
  "descri",
  "comment",
  "remark",
  "abstract",
  "detail",
  "excerpt",
  "narrative",
  "snippet",
  "teaser",
  "sourcearticle",
];

/** The name without blanks, strokes and capitals: "Publish Date" is `publishdate`. */
export const plainName = (written: string): string => columnName(written).replaceAll("_", "");

export function isOfEvents(name: string): boolean {
  const plain = plainName(name);
  return OF_EVENTS.has(plain) || PIECES_OF_EVENTS.some((piece) => plain.includes(piece));
}

export function isAbout(name: string): boolean {
  const plain = plainName(name);
  return ABOUT.some((piece) => plain.includes(piece));
}

/** Where the columns of a field are next to their names, the best first. */
export function placesOf(field: ArticleField, header: readonly string[]): number[] {
  const names = header.map(plainName);
  return NAMES[field].map((name) => names.indexOf(name)).filter((at) => at >= 0);
}
