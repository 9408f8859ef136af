import {
  boundsOf,
  codePoints,
  type Dispatch,
  type Document,
  daysBetween,
  documentId,
  type Issue,
  issue,
  type Sentence,
  type SetAside,
  sha256,
} from "@sitrep/model";
import { declaredCharset } from "../bytes/declared-charset.js";
import { decode } from "../bytes/decode.js";
import { formOf, type ReportForm } from "../bytes/form-of.js";
import { withoutQuotes } from "../html/quoted-html.js";
import { readPage } from "../html/read-page.js";
import { type Block, blocksOf } from "../sentences/blocks.js";
import { type Dateline, withoutDatelines } from "../sentences/datelines.js";
import { settleParts, toldBlocks } from "../sentences/parts.js";
import { sentencesOf } from "../sentences/sentences-of.js";
import { speakersOf } from "../sentences/speakers.js";
import { dayOfAddress, hostOf } from "./addresses.js";
import { doubtsOf } from "./doubts.js";
import { editionDay } from "./edition-day.js";
import type { Facts } from "./facts.js";
import { frontMatter } from "./front-matter.js";
import { headerComment } from "./header-comment.js";
import { languageOf } from "./language.js";
import { metadataBlock } from "./metadata-block.js";
import { quotedIn, type Span } from "./quoted-mail.js";
import { readSidecar } from "./sidecar.js";
import { stampOf } from "./stamp.js";
import { readTopLines } from "./top-lines.js";

export interface ReportInput {
  /** path relative to the data folder */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** `x.sitrep.json` beside `x.txt` */
  readonly sidecar: { readonly file: string; readonly bytes: Uint8Array } | null;
  /** where the bytes are not the file's own, but were taken out of another form as UTF-8 */
  readonly takenOut?: TakenOut;
}

/** What another form says of itself; a sidecar is believed before it. */
export interface TakenOut {
  readonly form: "text" | "html";
  /** sha-256 of the file that it was taken out of */
  readonly file_hash: string;
  readonly facts: Pick<Facts, "title" | "publisher" | "url" | "published" | "published_at">;
  /** whatever it says of its encoding */
  readonly isUtf8: boolean;
  /** a message: what it quotes is another's */
  readonly isMail: boolean;
  /** all of a page is its text: it has no menus */
  readonly isWhole: boolean;
  /** what is no part of its text (running heads), by JavaScript index, in order */
  readonly furniture: readonly Span[];
  /** where each of its pages begins, by JavaScript index; none where it has no pages */
  readonly pages: readonly number[];
}

export interface ReportRead {
  /** null where the file was set aside */
  readonly document: Document | null;
  readonly setAside: SetAside[];
  readonly issues: Issue[];
}

/** What a document is made of, before its parts are reported. */
export interface Body {
  readonly text: string;
  readonly blocks: Block[];
  /** what front matter or the page's markup says */
  readonly facts: Facts;
  readonly basis: "front_matter" | "page";
  readonly datelines: readonly Dateline[];
  readonly issues: Issue[];
  /** where its pages begin, by JavaScript index; absent where the form has none */
  readonly pages?: readonly number[];
}

/** Bytes of one report to a document: text to the character, sentences with their parts, and what the report says about itself. */
export function readReport({ file, bytes, sidecar, takenOut }: ReportInput): ReportRead {
  const { role, why, form } = takenOut
    ? { role: "report", why: null, form: takenOut.form }
    : formOf(file, bytes);
  if (why) return { document: null, setAside: [why], issues: [] };
  if (role === "container")
    return {
      document: null,
      setAside: [setAside(file, bytes, "binary", `the packed bytes of a ${form}`, "the text in them")],
      issues: [],
    };
  const isPage = form === "html";
  const decoded = decode(bytes, isPage && !takenOut?.isUtf8 ? declaredCharset(bytes) : null);
  const nul = decoded.text.indexOf("\0");
  if (nul >= 0)
    return {
      document: null,
      setAside: [setAside(file, bytes, "binary", `a NUL character at position ${nul}`, "text")],
      issues: [],
    };
  const issues: Issue[] = [];
  if (decoded.doubt !== null) issues.push(encodingDoubt(file, decoded.doubt, decoded.encoding));
  const body = bodyOf(file, decoded.text, isPage, takenOut ?? null);
  if (body === null)
    return {
      document: null,
      setAside: [setAside(file, bytes, "html", "markup that cannot be read", "an HTML page")],
      issues,
    };
  const mended = sidecar ? readSidecar(sidecar.file, sidecar.bytes) : { facts: {}, issues: [] };
  const hash = takenOut?.file_hash ?? sha256(bytes);
  const origin = {
    document_id: documentId(hash),
    file,
    file_hash: hash,
    form: reportForm(form),
    encoding: decoded.encoding,
  };
  const { document, issues: found } = documentOf(origin, body, mended.facts, "sidecar");
  return { document, setAside: [], issues: [...issues, ...body.issues, ...mended.issues, ...found] };
}

/** Where a document comes from, and what it is written in. */
export type Origin = Pick<
  Document,
  "document_id" | "file" | "file_hash" | "line" | "source_id" | "form" | "encoding"
>;

/** A document of a body; `mended` is what a sidecar, or the row that it is in, says of it: that goes before all else. */
export function documentOf(
  origin: Origin,
  body: Body,
  mended: Facts,
  by: "sidecar" | "row",
): { readonly document: Document; readonly issues: Issue[] } {
  const { file } = origin;
  const issues: Issue[] = [];
  const told = toldBlocks(body.text, body.blocks);
  const written = writtenFacts(body, mended);
  dropLateStamp(body.facts, written.facts);
  const isTitleApart = by === "row" && mended.title !== undefined;
  const top = readTopLines(file, told, { ...body.facts, ...mended }, written.facts, isTitleApart);
  settleParts(told);
  const points = codePoints(body.text);
  for (const it of top.issues) issues.push(inCodePoints(it, points.fromIndex));
  const speakers = speakersOf(body.text, body.blocks);
  const parted = told.map(({ block, part }, index) => ({ block, part, speaker: speakers[index] ?? null }));
  const facts: Facts = { ...written.facts, ...top.facts, ...body.facts, ...mended };
  const edition = facts.published === undefined && facts.title ? editionDay(facts.title) : null;
  if (edition) facts.published = edition;
  const pages = body.pages?.map(points.fromIndex) ?? [];
  const sentences = withPages(sentencesOf(body.text, points, parted), pages);
  const dispatches = dispatchesOf(body, sentences);
  const document: Document = {
    ...origin,
    title: facts.title ?? null,
    publisher: facts.publisher ?? (facts.url === undefined ? null : hostOf(facts.url)),
    url: facts.url ?? null,
    published: facts.published ?? null,
    published_at: publishedAt([mended, body.facts, top.facts]),
    published_basis: edition ? "page" : basisOf(written, top.facts, body, mended, by),
    zone: facts.zone ?? null,
    restates: facts.restates ?? [],
    ...(dispatches.length > 0 && { dispatches }),
    language: languageOf(wordsOf(body.text, told)),
    text: body.text,
    sentences,
  };
  issues.push(...doubtsOf(document, body.facts.description));
  return { document, issues };
}

function bodyOf(file: string, text: string, isPage: boolean, takenOut: TakenOut | null): Body | null {
  if (takenOut === null) return isPage ? pageBody(file, text) : textBody(file, text);
  const unquoted = isPage && takenOut.isMail ? withoutQuotes(text) : { markup: text, quotes: 0 };
  const quoted = !isPage && takenOut.isMail ? quotedIn(text) : [];
  const body = isPage
    ? pageBody(file, unquoted.markup, takenOut.isWhole)
    : textBody(file, text, [...takenOut.furniture, ...quoted]);
  if (body === null) return null;
  const { isBareDate: _bare, ...said } = body.facts;
  const { facts, pages } = takenOut;
  if (quoted.length + unquoted.quotes > 0) body.issues.push(quotesAnother(file));
  return { ...body, pages, facts: { ...(facts.published === undefined ? body.facts : said), ...facts } };
}

/** The page on which each sentence begins; `begins` are the code points at which pages begin. */
function withPages(sentences: Sentence[], begins: readonly number[]): Sentence[] {
  if (begins.length === 0) return sentences;
  let page = 1;
  return sentences.map((sentence) => {
    while ((begins[page] ?? Number.POSITIVE_INFINITY) <= sentence.start) page++;
    return { ...sentence, page };
  });
}

const quotesAnother = (file: string): Issue =>
  issue(
    "parse",
    "quoted-mail",
    file,
    "words of another message, quoted or handed on",
    "the sender's own: the others are not read",
    {
      severity: "info",
      because: "give the other message as a file of its own if its claims are wanted",
    },
  );

function textBody(file: string, text: string, furniture: readonly Span[] = []): Body {
  const stamp = stampOf(text);
  const preamble = stamp ?? frontMatter(file, text) ?? headerComment(file, text) ?? metadataBlock(file, text);
  const from = preamble?.bodyStart ?? 0;
  const apart = withoutDatelines(text, blocksAround(text, from, furniture));
  return {
    text,
    blocks: [...(preamble?.blocks ?? []), ...apart.blocks],
    datelines: apart.datelines,
    facts: preamble?.facts ?? {},
    basis: stamp ? "page" : "front_matter",
    issues: preamble?.issues ?? [],
  };
}

/** The blocks of a text in which some pieces are known to be furniture. */
function blocksAround(text: string, from: number, furniture: readonly Span[]): Block[] {
  const blocks: Block[] = [];
  let at = from;
  for (const [start, end] of furniture) {
    if (start < at) continue;
    blocks.push(...blocksOf(text, at, start));
    for (const block of blocksOf(text, start, end)) blocks.push({ ...block, part: "furniture" });
    at = end;
  }
  return [...blocks, ...blocksOf(text, at, text.length)];
}

/** The article of an HTML page; null where the markup cannot be read at all. */
export function pageBody(file: string, markup: string, isWhole = false): Body | null {
  const page = readPage(file, markup, isWhole);
  return page && { ...page, ...withoutDatelines(page.text, page.blocks), basis: "page" };
}

/** The instant belongs to the date that was taken, and is dropped where a better source gives another day. */
function publishedAt(sources: readonly Facts[]): string | null {
  return sources.find(({ published }) => published !== undefined)?.published_at ?? null;
}

function basisOf(
  written: Written,
  top: Facts,
  body: Body,
  mended: Facts,
  by: "sidecar" | "row",
): Document["published_basis"] {
  if (mended.published !== undefined) return by;
  if (body.facts.published !== undefined) return body.basis;
  if (top.published !== undefined) return "page";
  return written.basis;
}

/** Days after which a bare `date` is rather that on which the page was taken. */
const LATE = 30;

/** A bare `date` long after the day of the dateline or the address is no publication date. */
function dropLateStamp(facts: Facts, { published }: Facts): void {
  const taken = facts.published && boundsOf(facts.published)?.from;
  const written = published && boundsOf(published)?.to;
  if (!facts.isBareDate || !taken || !written || daysBetween(written, taken) <= LATE) return;
  delete facts.published;
  delete facts.published_at;
}

/** What the text or its address gives away of its day, where the report does not say it. */
interface Written {
  readonly facts: Facts;
  readonly basis: "dateline" | "url" | "none";
}

/** The day of the first dispatch, else that of the address. */
function writtenFacts(body: Body, mended: Facts): Written {
  const dispatched = body.datelines.find(({ date }) => date !== null)?.date ?? null;
  if (dispatched !== null) return { facts: { published: dispatched }, basis: "dateline" };
  const url = mended.url ?? body.facts.url;
  const addressed = url === undefined ? null : dayOfAddress(url);
  return addressed === null
    ? { facts: {}, basis: "none" }
    : { facts: { published: addressed }, basis: "url" };
}

/** The dispatches of a document whose datelines name different days; none for all others. */
function dispatchesOf({ blocks, datelines }: Body, sentences: readonly Sentence[]): Dispatch[] {
  const dated = datelines.flatMap(({ block, date }) =>
    date === null ? [] : [{ at: blocks.indexOf(block), date }],
  );
  if (new Set(dated.map(({ date }) => date)).size < 2) return [];
  return dated.flatMap(({ at, date }) => {
    const first = sentences.find(({ block }) => block === at);
    return first ? [{ sentence: first.ordinal, published: date }] : [];
  });
}

const reportForm = (form: string | null): ReportForm =>
  form === "markdown" || form === "html" ? form : "text";

/** The first words that are reporting: front matter and menus say nothing about the language. */
function wordsOf(text: string, told: readonly { block: Block; part: string }[]): string {
  let sample = "";
  for (const { block, part } of told) {
    if (part === "furniture") continue;
    sample += `${text.slice(block.start, Math.min(block.end, block.start + 1500))}\n`;
    if (sample.length > 1500) break;
  }
  return sample;
}

const encodingDoubt = (file: string, doubt: string, encoding: string): Issue =>
  issue("parse", "encoding", file, doubt, `UTF-8; read as ${encoding}`, {
    severity: encoding === "windows-1252" ? "info" : "warning",
  });

const setAside = (
  file: string,
  bytes: Uint8Array,
  code: string,
  found: string,
  expected: string,
): SetAside => ({
  file,
  file_hash: sha256(bytes),
  line: null,
  column: null,
  code,
  found,
  expected,
  raw: null,
});

function inCodePoints(it: Issue, fromIndex: (index: number) => number): Issue {
  if (it.char_start === null || it.char_end === null) return it;
  return { ...it, char_start: fromIndex(it.char_start), char_end: fromIndex(it.char_end) };
}
