import { type Issue, issue } from "@sitrep/model";
import { isByline, isOutletLine, outletOfByline } from "../sentences/bylines.js";
import { isGreeting } from "../sentences/greetings.js";
import { isOnlyLinks } from "../sentences/links.js";
import type { Told } from "../sentences/parts.js";
import { editionDay } from "./edition-day.js";
import type { Facts } from "./facts.js";
import { type WrittenDate, writtenDate } from "./written-date.js";

/** How many blocks of a report can belong to its top, and how long a line with a date can be. */
const TOP_BLOCKS = 20;
/** How many blocks below the first sentence can still hold the date: what is below a standfirst. */
const BELOW_BLOCKS = 8;
const DATE_LINE = 140;
const LABELLED = /^(?:source|publisher|outlet|via)\s*:\s*(\S.{0,60})$/i;
const CAPITALISED =
  /^(?:by\s+)?[\p{Lu}\d][\p{L}\d.'’&]*(?:\s+(?:[\p{Lu}\d][\p{L}\d.'’&]*|and|of|the|for|de|al)){0,8}$/u;

/**
 * Reads headline, outlet and publication date from the lines above the first paragraph, and gives those lines their parts. A date is
 * taken only from a line that holds little else; no date is null. An update's day is taken only where neither a dateline nor the address
 * gives a better one. `isTitleApart` says that the title is outside of the text, as in the cell of a row: no other line is a headline.
 */
export function readTopLines(
  file: string,
  told: readonly Told[],
  known: Facts,
  written: Facts,
  isTitleApart = false,
): { facts: Facts; issues: Issue[] } {
  const facts: Facts = {};
  const issues: Issue[] = [];
  const dates: { it: Told; date: WrittenDate }[] = [];
  const labels: Told[] = [];
  let headline = isTitleApart;
  let seen = 0;
  for (const [index, it] of told.entries()) {
    if (it.block.part === "headline") headline = true;
    if (it.block.cell) break;
    if (it.block.part === "furniture" || it.block.part === "headline") continue;
    if (++seen > TOP_BLOCKS) break;
    const outcome = readLine(it, facts, dates);
    if (outcome === "read") continue;
    if (it.part === "furniture" || it.part === "caption" || it.part === "embed") continue;
    if (it.block.item && isOnlyLinks(it.words)) continue;
    if (!headline && isGreeting(it.words) && hasHeadlineBelow(told, index)) {
      it.part = "furniture";
      continue;
    }
    if (it.block.item || it.words.length > 220 || (it.stopped && !it.words.startsWith("#"))) {
      readDatesBelow(told.slice(index + 1, index + 1 + BELOW_BLOCKS), dates);
      break;
    }
    if (!headline && isTopic(it.words) && hasHeadlineBelow(told, index)) it.part = "furniture";
    else if (sameWords(it.words, known.title) || !headline) {
      it.part = "headline";
      headline = true;
      facts.title ??= plain(it.words);
    } else if (isOutletLine(it.words)) {
      it.part = "furniture";
      facts.publisher ??= it.words;
    } else labels.push(it);
  }
  settleLabels(told, labels, dates.length > 0 || facts.publisher !== undefined);
  if (known.published === undefined) chooseDate(file, dates, written, facts, issues);
  return { facts, issues };
}

/** "News", "World / Middle East": a section's name where a longer line is between it and the text. */
const isTopic = (words: string): boolean =>
  !words.startsWith("#") && words.split(/[\s|/>›»·:-]+/).filter((word) => word !== "").length < 4;

function hasHeadlineBelow(told: readonly Told[], index: number): boolean {
  for (const it of told.slice(index + 1, index + TOP_BLOCKS)) {
    if (it.block.cell) return false;
    if (it.part !== "body" && it.part !== "heading") continue;
    if (it.words.startsWith("# ")) return true;
    if (it.stopped || it.block.item) return false;
    const dateless = writtenDate(it.words) === null || editionDay(it.words) !== null;
    if (it.short && it.words.split(" ").length >= 5 && dateless) return true;
  }
  return false;
}

/** "Published", an hour, or a weekday: what a page puts beside its day, and a day that heads a section lacks. */
const OF_THE_PAGE = /published|updated|posted|\d[:.]\d\d|\b(?:mon|tue|wed|thu|fri|sat|sun)/i;

/** Below a standfirst, and before the second paragraph, a line that is only a date and calls itself the page's. */
function readDatesBelow(told: readonly Told[], dates: { it: Told; date: WrittenDate }[]): void {
  for (const it of told) {
    if (it.block.cell || (it.stopped && it.words.length > 80)) break;
    if (it.block.item || it.words.length > 80 || !OF_THE_PAGE.test(it.words)) continue;
    const date = writtenDate(it.words);
    if (date?.rest !== "") continue;
    dates.push({ it, date });
    it.part = "furniture";
  }
}

/** A date line, a byline or a labelled outlet is read and becomes furniture. */
function readLine(it: Told, facts: Facts, dates: { it: Told; date: WrittenDate }[]): "read" | "other" {
  if (it.part === "caption" || it.part === "embed") return "other";
  if (it.words.includes(" | ") && readPieces(it, facts, dates)) return "read";
  const outlet = outletOfByline(it.words) ?? LABELLED.exec(it.words)?.[1];
  if (outlet !== undefined && outlet !== null && !/^https?:/.test(outlet)) {
    facts.publisher ??= outlet;
    it.part = "furniture";
    return "read";
  }
  if (isByline(it.words)) {
    it.part = "furniture";
    return "read";
  }
  const date = it.words.length <= DATE_LINE ? writtenDate(it.words) : null;
  if (date === null || !isDateLine(it, date)) return "other";
  dates.push({ it, date });
  it.part = "furniture";
  return "read";
}

/** "Source: OCHA | Posted: 11 Oct 2024 | Origin: …": a piece that is nothing but a date, and perhaps one that names the outlet. */
function readPieces(it: Told, facts: Facts, dates: { it: Told; date: WrittenDate }[]): boolean {
  const pieces = it.words.split(" | ");
  const found = pieces.flatMap((piece) => writtenDate(piece) ?? []).filter(({ rest }) => rest === "");
  if (found.length === 0) return false;
  dates.push(...found.map((date) => ({ it, date })));
  const outlet = pieces.map((piece) => LABELLED.exec(piece)?.[1]).find((name) => name !== undefined);
  if (outlet !== undefined) facts.publisher ??= outlet;
  it.part = "furniture";
  return true;
}

/** Nothing beside the date, or only names: "Example News, January 23, 2024". */
function isDateLine(it: Told, date: WrittenDate): boolean {
  if (date.rest === "" || /^by$/i.test(date.rest) || /^by [A-Z]/.test(it.words)) return true;
  if (it.words.length > 110 || !CAPITALISED.test(date.rest)) return false;
  return (
    /[|·•–—,-]|\b(?:published|posted|updated|by)\b/i.test(it.words) &&
    !/\b(?:in|on|of) \W*$/i.test(date.rest) &&
    date.rest.split(" ").length <= 6
  );
}

/** Short lines between headline and text: labels of a section where a date or outlet is among them, else what they look like. */
function settleLabels(told: readonly Told[], labels: readonly Told[], described: boolean): void {
  for (const it of labels) {
    const count = it.words.split(/\s+/).length;
    if (described && count <= 4) it.part = "furniture";
    else if (count >= 5 && told[told.indexOf(it) - 1]?.part === "headline") it.part = "headline";
  }
}

function chooseDate(
  file: string,
  dates: readonly { it: Told; date: WrittenDate }[],
  written: Facts,
  facts: Facts,
  issues: Issue[],
): void {
  for (const { it, date } of dates) {
    if (date.doubt === null) continue;
    const expected =
      date.doubt.code === "bad-date" ? "a day of the calendar" : "a date that can mean one day only";
    const span = { char_start: it.block.start, char_end: it.block.end };
    issues.push(issue("parse", date.doubt.code, file, date.doubt.words, expected, span));
  }
  const good = dates.filter(({ date }) => date.date !== null);
  const chosen =
    good.find(({ date }) => !date.updated) ?? (written.published === undefined ? good[0] : undefined);
  if (!chosen?.date.date) return;
  facts.published = chosen.date.date;
  if (chosen.date.at !== null) facts.published_at = chosen.date.at;
  if (chosen.date.updated) {
    issues.push(
      issue("parse", "updated-date", file, "only the day of an update", "the day of publication", {
        severity: "info",
      }),
    );
  }
}

const plain = (words: string): string =>
  words
    .replace(/^#{1,6}\s+/, "")
    .replace(/\s+/g, " ")
    .replace(/^\*\*(.*)\*\*$/, "$1")
    .trim();

const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const sameWords = (words: string, title: string | undefined): boolean =>
  title !== undefined && words.length <= 400 && letters(words) === letters(title);
