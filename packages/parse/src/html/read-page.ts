import { Readability } from "@mozilla/readability";
import { type Issue, issue } from "@sitrep/model";
import { parseHTML } from "linkedom";
import type { Facts } from "../report/facts.js";
import type { Block } from "../sentences/blocks.js";
import { isConsent } from "../sentences/consent.js";
import { removeDialogs } from "./dialogs.js";
import { framed } from "./framed.js";
import { factsOfPage } from "./page-facts.js";
import type { Page, PageNode } from "./page-node.js";
import { wordsInTables } from "./page-tables.js";
import { type PageParagraph, paragraphsOf } from "./page-text.js";

export interface PageRead {
  /** the article's paragraphs, a blank line between them; the title first */
  readonly text: string;
  readonly blocks: Block[];
  readonly facts: Facts;
  readonly issues: Issue[];
}

/** Pages with more elements are read without Readability, whose cost grows faster than the page. */
const MOST_ELEMENTS = 60_000;
/** Deeper pages too: Readability looks up and down from every paragraph, 300 deep for seconds. Pages of publishers are 20 to 60 deep. */
const DEEPEST = 120;
/** An extract shorter than this beside a longer page is not the article. */
const SHORTEST_ARTICLE = 200;

/** The address that a browser writes above a page that it saves. */
const SAVED_FROM = /<!-- saved from url=\(\d{1,6}\)(https?:\/\/[^\s<>"]{1,1000}) -->/;

/** The article of an HTML page, or all of one that is `isWhole`; null where the markup cannot be read at all. */
export function readPage(file: string, markup: string, isWhole = false): PageRead | null {
  const page = pageOf(markup);
  if (page === null) return null;
  const { facts, issues: found } = factsOfPage(file, page);
  const issues = [...found];
  const saved = SAVED_FROM.exec(markup.slice(0, 2000))?.[1];
  if (saved !== undefined) facts.url ??= saved;
  if (isWhole) return { ...layOut(withTitle(bodyParagraphs(markup), facts.title)), facts, issues };
  removeDialogs(page);
  const tabled = page.body ? wordsInTables(page.body) : 0;
  const article = articleParagraphs(page);
  const length = lengthOf(article.filter(({ words }) => !isConsent(words)));
  // what is mostly a table is no article to Readability, which takes one row of it or none
  const isTable = tabled > length && tabled > lengthOf(article.filter(({ cell }) => cell)) * 2;
  const whole = isTable || length < SHORTEST_ARTICLE ? bodyParagraphs(markup) : [];
  const paragraphs = isTable || lengthOf(whole) > length * 2 ? whole : article;
  if (length === 0 && !isTable && lengthOf(paragraphs) > 0) issues.push(noArticle(file));
  return { ...layOut(withTitle(paragraphs, facts.title)), facts, issues };
}

/** All that a piece of markup shows, which is no page of its own; null where it cannot be read at all. */
export function readFragment(markup: string): Pick<PageRead, "text" | "blocks"> | null {
  return pageOf(markup) === null ? null : layOut(bodyParagraphs(markup));
}

const noArticle = (file: string): Issue =>
  issue(
    "parse",
    "no-article",
    file,
    "a page without an article, read whole with its menus",
    "markup of an article",
    {
      severity: "info",
      because: "save the text alone if claims are missing or are not the report's",
    },
  );

function pageOf(markup: string): Page | null {
  try {
    const { document }: { document: Page } = parseHTML(framed(markup));
    return document.body === null ? null : document;
  } catch {
    return null;
  }
}

function articleParagraphs(page: Page): PageParagraph[] {
  if (isDeep(page)) return [];
  try {
    const options = {
      maxElemsToParse: MOST_ELEMENTS,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node: PageNode) => node,
    };
    // Readability's types ask for the browser's Document, which the compiler does not know here.
    const article = Reflect.construct(Readability, [page, options]).parse();
    const content: PageNode | null = article?.content ?? null;
    return content ? paragraphsOf(content) : [];
  } catch {
    return [];
  }
}

function isDeep(page: Page): boolean {
  let depth = 0;
  let node: PageNode | null = page.body;
  while (node) {
    if (node.firstChild) {
      node = node.firstChild;
      if (++depth > DEEPEST) return true;
      continue;
    }
    while (node && node !== page.body && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node === page.body ? null : (node?.nextSibling ?? null);
  }
  return false;
}

/** Everything that the page shows: Readability has eaten the first reading, so it is read again. */
function bodyParagraphs(markup: string): PageParagraph[] {
  const page = pageOf(markup);
  if (!page?.body) return [];
  removeDialogs(page);
  return paragraphsOf(page.body);
}

const lengthOf = (paragraphs: readonly PageParagraph[]): number =>
  paragraphs.reduce((sum, it) => sum + it.words.length, 0);

const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The title as the first paragraph, unless it is near the top already. */
function withTitle(paragraphs: readonly PageParagraph[], title: string | undefined): PageParagraph[] {
  if (title === undefined) return [...paragraphs];
  const at = paragraphs.slice(0, 4).findIndex((it) => letters(it.words) === letters(title));
  const headline: PageParagraph = { words: paragraphs[at]?.words ?? title, part: "headline", item: false };
  return at < 0 ? [headline, ...paragraphs] : paragraphs.map((it, index) => (index === at ? headline : it));
}

function layOut(paragraphs: readonly PageParagraph[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let length = 0;
  for (const { words, part, item, cell } of paragraphs) {
    const start = length === 0 ? 0 : length + 2;
    const end = start + words.length;
    blocks.push({ start, end, from: start, item, part, whole: false, ...(cell && { cell }) });
    length = start + words.length;
  }
  return { text: paragraphs.map(({ words }) => words).join("\n\n"), blocks };
}
