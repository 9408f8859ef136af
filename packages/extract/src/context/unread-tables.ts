import type { Document, Draft, Issue, Sentence } from "@sitrep/model";
import { issue } from "@sitrep/model";

/** A table from which no claim came is reported, so that nobody takes it for read. */
export function unreadTables(document: Document, drafts: readonly Draft[]): Issue[] {
  const tables = tablesOf(document);
  if (tables.size === 0) return [];
  const read = new Set(drafts.map(({ sentence }) => document.sentences[sentence]?.cell?.table));
  return [...tables].flatMap(([table, cells]) => {
    const [first] = cells;
    const last = cells.at(-1);
    if (read.has(table) || !first || !last) return [];
    const heads = [...new Set(cells.map(({ cell }) => cell?.label ?? cell?.of ?? ""))].filter(Boolean);
    return [
      issue(
        "extract",
        "table-unread",
        document.file,
        `a table of ${heads.slice(0, MOST_HEADS).join(", ") || "cells without heads"}, from which no claim came`,
        "heads such as Date, Location, Killed, Injured, or a column that describes each event",
        { severity: "info", char_start: first.start, char_end: last.end },
      ),
    ];
  });
}

const MOST_HEADS = 8;

function tablesOf({ sentences }: Document): ReadonlyMap<number, readonly Sentence[]> {
  const tables = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const { cell } = sentence;
    if (!cell || cell.row === 0) continue;
    const cells = tables.get(cell.table);
    if (cells) cells.push(sentence);
    else tables.set(cell.table, [sentence]);
  }
  return tables;
}
