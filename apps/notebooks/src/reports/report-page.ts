import { anchorOf } from "../charts/chart.js";
import type { Report, ReportClaim, ReportSentence, SlotSource } from "../rows/report-rows.js";
import { claimHead, slotWords } from "../words/claim-words.js";
import { dateWords, momentWords, windowWords } from "../words/date-words.js";
import { listWords, type Names } from "../words/names.js";
import { claimantWords } from "../words/source-words.js";
import { escaped, webAddress } from "../writers/escape.js";
import { shell } from "../writers/shell.js";
import { markedText } from "./marked-text.js";
import { markOf, readingOf, reportFile } from "./report-address.js";

/** A report with all that was read in it. */
export interface ReadReport {
  readonly report: Report;
  readonly sentences: readonly ReportSentence[];
  /** in the order of the text */
  readonly claims: readonly ReportClaim[];
}

/**
 * A report as a page: its text with the words of each claim marked, and beside each paragraph what was read in it, slot by slot. A mark
 * leads to its reading and back, with scripts off. Parts from which no claim is taken are folded.
 */
export function reportPage({ report, sentences, claims }: ReadReport, names: Names): string {
  const numbers = new Map(claims.map(({ claim_id }, index) => [claim_id, index + 1]));
  const title = report.title ?? report.file;
  const blocks = blocksOf(sentences).map((block) =>
    block.isRead ? blockPart(block.sentences, claims, numbers, names) : foldedPart(block.sentences),
  );
  return shell({
    title,
    parts: [
      `<nav><a href="../index.html">All notebooks</a><a href="index.html">All reports</a></nav>`,
      `<h1 dir="auto">${escaped(title)}</h1>`,
      `<p>${factsOf(report).join(" · ")}</p>`,
      claims.length === 0
        ? `<p class="empty">No figure and no event was read in this report.</p>`
        : `<p>${claims.length === 1 ? "1 claim was" : `${claims.length} claims were`} read in it. Marked words carry a claim; its number leads to how each part of it is known.</p>`,
      `<article class="report">\n${blocks.join("\n")}\n</article>`,
    ],
  });
}

/** The first page of the reports: what there is, and how much was read in each. */
export function reportsIndex(
  reports: readonly { readonly report: Report; readonly claims: number }[],
): string {
  const rows = reports.map(
    ({ report, claims }) =>
      `<tr><td>${report.published === null ? "not known" : escaped(dateWords(report.published))}</td><td dir="auto">${escaped(report.publisher ?? "not known")}</td><td dir="auto"><a href="${reportFile(report.document_id)}">${escaped(report.title ?? report.file)}</a></td><td>${claims}</td><td>${escaped(report.file)}</td></tr>`,
  );
  const header = ["Published", "Publisher", "Report", "Claims", "File"].map(
    (it) => `<th scope="col">${it}</th>`,
  );
  return shell({
    title: "Reports",
    parts: [
      `<nav><a href="../index.html">All notebooks</a></nav>`,
      "<h1>Reports</h1>",
      "<p>Each report with the words of every claim marked, and how each part of the claim is known. A report that must not be redistributed has no page.</p>",
      rows.length === 0
        ? `<p class="empty"><strong>Nothing to show.</strong> No report is in the database (the table documents is empty). Add reports to the data folder and run the pipeline again.</p>`
        : `<div class="scroll"><table>\n<thead><tr>${header.join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table></div>`,
    ],
  });
}

function factsOf(report: Report): string[] {
  const published =
    report.published === null
      ? "day of publication not known"
      : `published ${dateWords(report.published)} (${BASES[report.published_basis] ?? report.published_basis})`;
  const address = webAddress(report.url);
  const facts = [
    report.publisher ?? "publisher not known",
    published,
    ...(report.restates.length === 0 ? [] : [`our digest of ${listWords([...new Set(report.restates)])}`]),
    ...(report.licence === null ? [] : [`licence: ${report.licence}`]),
    report.file,
  ].map((fact) => `<span dir="auto">${escaped(fact)}</span>`);
  return address === null
    ? facts
    : [
        ...facts,
        `<a href="${escaped(address)}" rel="noopener noreferrer nofollow external">the page itself</a>`,
      ];
}

const BASES: Readonly<Record<string, string>> = {
  sidecar: "as its sidecar says",
  front_matter: "as its front matter says",
  page: "as the page says",
  dateline: "day of its dateline",
  url: "day in its address",
};

interface Block {
  readonly isRead: boolean;
  readonly sentences: ReportSentence[];
}

/** Sentences of one block together; neighbouring blocks that nothing is read from are one. */
function blocksOf(sentences: readonly ReportSentence[]): Block[] {
  const blocks: Block[] = [];
  for (const sentence of sentences) {
    const isRead = sentence.part !== "furniture";
    const last = blocks.at(-1);
    const isSame = last?.isRead === isRead && (!isRead || last.sentences[0]?.block === sentence.block);
    if (last && isSame) last.sentences.push(sentence);
    else blocks.push({ isRead, sentences: [sentence] });
  }
  return blocks;
}

const foldedPart = (sentences: readonly ReportSentence[]): string =>
  `<details><summary>Not read: menus, adverts, front matter and the like (${sentences.length})</summary>\n${sentences
    .map(({ text }) => `<p dir="auto">${escaped(text)}</p>`)
    .join("\n")}\n</details>`;

function blockPart(
  sentences: readonly ReportSentence[],
  claims: readonly ReportClaim[],
  numbers: ReadonlyMap<string, number>,
  names: Names,
): string {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return "";
  const here = claims.filter(
    ({ char_start: start }) => start !== null && start >= first.char_start && start < last.char_end,
  );
  const text = sentences.map((sentence) => sentenceOf(sentence, here, numbers)).join(" ");
  const speaker = first.speaker === null ? "" : `<b>${escaped(first.speaker)}</b> `;
  const tag = TAGS[first.part] ?? "p";
  const words = `<${tag} dir="auto"${first.item ? ' class="item"' : ""}>${speaker}${text}</${tag}>`;
  if (here.length === 0) return `<section>${words}</section>`;
  return `<section>${words}\n<ol>\n${here.map((claim) => readingPart(claim, numbers, names)).join("\n")}\n</ol></section>`;
}

const TAGS: Readonly<Record<string, string>> = { headline: "h2", heading: "h3" };

/** A sentence with the words of its claims marked; the number after a mark leads to what was read. */
function sentenceOf(
  sentence: ReportSentence,
  claims: readonly ReportClaim[],
  numbers: ReadonlyMap<string, number>,
): string {
  const marks = claims.flatMap(({ claim_id, char_start, char_end }) => {
    if (char_start === null || char_end === null) return [];
    if (char_start < sentence.char_start || char_start >= sentence.char_end) return [];
    return [
      {
        start: char_start - sentence.char_start,
        end: char_end - sentence.char_start,
        open: `<mark id="${markOf(claim_id)}">`,
        close: `<sup><a href="#${readingOf(claim_id)}">${numbers.get(claim_id)}</a></sup></mark>`,
      },
    ];
  });
  return markedText(sentence.text, marks);
}

function readingPart(claim: ReportClaim, numbers: ReadonlyMap<string, number>, names: Names): string {
  const when = claim.kind === "event" ? [] : [windowOf(claim), `as of ${momentWords(claim)}`];
  const lines = [
    ...(claim.certainty === "asserted" ? [] : [claim.certainty]),
    `said by ${claimantWords(claim, names)}`,
    ...when.filter((line) => line !== null),
  ];
  const event =
    claim.event_id === null
      ? ""
      : ` <a href="../strike-chronology.html#${anchorOf(claim.event_id)}">the event in the chronology</a>`;
  return `<li id="${readingOf(claim.claim_id)}" value="${numbers.get(claim.claim_id)}"><a href="#${markOf(claim.claim_id)}"><b>${escaped(claimHead(claim, names))}</b></a>
<span>${escaped(lines.join("; "))}${event}</span>
<span>${claim.slots.map((slot) => slotPart(slot, numbers, names)).join(" · ")}</span>
<span class="faint">read by ${escaped(claim.rule)}</span></li>`;
}

const windowOf = (claim: ReportClaim): string | null =>
  claim.since_words === null && claim.since === null && claim.until === null && claim.until_words === null
    ? null
    : windowWords(claim);

function slotPart(slot: SlotSource, numbers: ReadonlyMap<string, number>, names: Names): string {
  const { says, known } = slotWords(slot, names);
  const about = slot.slot === "about" ? numbers.get(slot.value ?? "") : undefined;
  const head = about === undefined ? says : `event: claim ${about}`;
  const words = slot.words === null ? "" : ` <q dir="auto">${escaped(slot.words)}</q>`;
  return `${escaped(head)} <span class="faint">(${escaped(known)}${words})</span>`;
}
