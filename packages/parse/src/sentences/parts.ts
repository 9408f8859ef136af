import type { SentencePart } from "@sitrep/model";
import type { Block } from "./blocks.js";
import { isCaption, isCaptionLabel } from "./captions.js";
import { headsEmbed, isEmbed, isSignature } from "./embeds.js";
import { bare, isFurniture, isInvitation, isMenu } from "./furniture.js";
import { opensLinks } from "./links.js";
import { isRunningTime, leadsToVideo } from "./running-times.js";
import { splitSentences } from "./split.js";
import { isStopped } from "./stopped.js";

const SHORT = 160;
const HEADING_WORDS = 18;

/** A block with the words that its part is distinguished from. */
export interface Told {
  readonly block: Block;
  readonly words: string;
  part: SentencePart;
  /** ends like a sentence */
  readonly stopped: boolean;
  /** short and not stopped: what a headline, a heading or a label looks like */
  readonly short: boolean;
}

/** A first reading of each block by its own words. */
export function toldBlocks(text: string, blocks: readonly Block[]): Told[] {
  return blocks.map((block) => {
    const words = text.slice(block.from, block.end);
    const stopped = isStopped(text, block.from, block.end);
    const short = !stopped && words.length <= SHORT && wordCount(words) <= HEADING_WORDS;
    return { block, words, stopped, short, part: block.part ?? ownPart(words, block, short) };
  });
}

function ownPart(words: string, block: Block, short: boolean): SentencePart {
  if (isFurniture(words) || isMenu(words, block.item)) return "furniture";
  if (short && isInvitation(words)) return "furniture";
  if (isMarkdownHeading(words)) return "heading";
  if (isCaption(words)) return "caption";
  if (isEmbed(words)) return "embed";
  return block.item && short && !words.endsWith(",") ? "heading" : "body";
}

/** A paragraph of reporting has more characters than this; the teaser of another story mostly fewer. */
const PARAGRAPH = 80;

/** What the neighbours of a block decide: posts and their titles, captions, headings, and the links below "Related". */
export function settleParts(told: readonly Told[]): void {
  let links = false;
  let reportEnds = told.length;
  let begun = false;
  for (const [index, it] of told.entries()) {
    const before = told[index - 1];
    // "SOMALIA: STRIKE KILLS THREE" among paragraphs in small letters leads to another story
    if (begun && it.block.part === null && it.short && isShouted(it.words)) it.part = "furniture";
    begun ||= it.part === "body" && it.stopped && it.words.length > PARAGRAPH;
    if (it.part === "embed") settleEmbed(told, index);
    if (it.block.part === null && it.short && !it.block.item && isOfVideo(it, before)) it.part = "furniture";
    if (before && isCaptionLabel(before.words) && it.part !== "furniture") it.part = "caption";
    if (links && it.block.part === null && (!it.stopped || it.words.endsWith("?")) && !opensSection(it)) {
      if (it.words.length <= SHORT) it.part = "furniture";
    } else if (links && (opensSection(it) || (it.stopped && it.words.length > PARAGRAPH))) links = false;
    if (it.part === "furniture" && it.words.length <= 90 && opensLinks(bare(it.words))) {
      if (!links) reportEnds = index;
      links = true;
    }
    if (before?.part === "body" && isHeading(before) && goesOn(told, index)) before.part = "heading";
  }
  if (links) endReport(told.slice(reportEnds));
}

/** "2:05 Blast seen from the air", on one line or on two: it leads to a video. */
const isOfVideo = (it: Told, before: Told | undefined): boolean =>
  leadsToVideo(it.words) || (before !== undefined && isRunningTime(before.words));

/** After the last list of links: teasers go with the headlines above them, sentences that outnumber the headlines are the report's. */
function endReport(rest: readonly Told[]): void {
  const open = rest.filter((it) => it.block.part === null);
  const headlines = open.filter((it) => !it.stopped && wordCount(it.words) >= 4).length;
  const sentences = open.filter((it) => it.stopped && it.part !== "furniture").length;
  if (headlines >= 2 && headlines >= sentences) for (const it of open) it.part = "furniture";
}

/** Six words or more, in capitals throughout. */
const isShouted = (words: string): boolean =>
  wordCount(words) >= 6 && !/\p{Ll}/u.test(words) && words.charCodeAt(0) !== 35;

/** A heading of Markdown that leads nowhere: the report goes on below it. */
const opensSection = (it: Told): boolean =>
  it.words.charCodeAt(0) === 35 && it.part !== "furniture" && isMarkdownHeading(it.words);

/** A post's title is right above it; where only its signature was found, its words do. */
function settleEmbed(told: readonly Told[], index: number): void {
  const post = told[index];
  const above = told[index - 1];
  if (!post || !above || (above.part !== "body" && above.part !== "heading")) return;
  if (isSignature(post.words)) above.part = "embed";
  else if (above.short && headsEmbed(above.words, post.words)) above.part = "embed";
}

/** One phrase, not broken off with a comma or a dash. */
const isHeading = (it: Told): boolean =>
  it.short &&
  it.block.part === null &&
  !/[,–—-]$/.test(it.words) &&
  splitSentences(it.words, 0, it.words.length).length === 2;

/** Whether reporting follows, directly or behind furniture: a short line at the very end is a signature, not a heading. */
function goesOn(told: readonly Told[], from: number): boolean {
  for (let index = from; index < Math.min(told.length, from + 6); index++)
    if (told[index]?.part !== "furniture") return true;
  return false;
}

const isMarkdownHeading = (words: string): boolean =>
  (words.charCodeAt(0) === 35 && words.length < 300 && /^#{1,6}\s+\S/.test(words)) ||
  (words.charCodeAt(0) === 42 && words.length < 120 && /^\*\*[^*]+[^*.!?:,…]\*\*:?$/.test(words));

function wordCount(words: string): number {
  let count = 1;
  for (let at = words.indexOf(" "); at >= 0 && count < 40; at = words.indexOf(" ", at + 1)) count++;
  return count;
}
