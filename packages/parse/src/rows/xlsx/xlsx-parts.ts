import { cellDoubts } from "../cell-doubts.js";
import { mergedCells } from "../merged-cells.js";
import {
  type ByteSource,
  type Doubt,
  doubt,
  type PartLine,
  PartsRefused,
  type RowsPart,
} from "../part-line.js";
import { type ZipMembers, zipMembers } from "../zip-members.js";
import { mergesIn } from "./merges.js";
import { sharedStringsIn } from "./shared-strings.js";
import { sheetRows } from "./sheet-rows.js";
import { formatsIn } from "./styles.js";
import { type Sheet, type Workbook, workbookIn } from "./workbook.js";

/** The sheets of a workbook (.xlsx, .xlsm) in their order. Rows are read as they come, so that its size does not matter. */
export async function* xlsxParts(source: ByteSource, tell: (it: Doubt) => void): AsyncGenerator<RowsPart> {
  const members = await zipMembers(source);
  const workbook = await workbookIn(members);
  if (workbook === null) throw new PartsRefused("no-workbook", "an archive without a workbook", "a workbook");
  for (const it of dangersIn(members)) tell(it);
  for (const sheet of workbook.sheets)
    if (!sheet.hasRows)
      tell(doubt("no-rows", `the sheet ${sheet.name}, a chart or a dialog`, "a sheet of rows"));
    else if (sheet.isHidden)
      tell(
        doubt(
          "hidden-sheet",
          `the hidden sheet ${sheet.name}`,
          "a sheet that people see; read like the others",
        ),
      );
  const strings =
    workbook.sharedStrings === null ? [] : await sharedStringsIn(members, workbook.sharedStrings);
  const formats = workbook.styles === null ? [] : await formatsIn(members, workbook.styles);
  for (const sheet of workbook.sheets)
    if (sheet.hasRows)
      yield { name: sheet.name, rows: linesOf(members, sheet, workbook, { strings, formats }) };
}

async function* linesOf(
  members: ZipMembers,
  { member }: Sheet,
  { from1904 }: Workbook,
  facts: Pick<Parameters<typeof sheetRows>[1], "strings" | "formats">,
): AsyncGenerator<PartLine> {
  const doubts = cellDoubts();
  const merged = mergedCells();
  merged.add(await mergesIn(members, member));
  for await (const rows of sheetRows(members.chunksOf(member), { ...facts, from1904, doubts }))
    for (const row of rows) {
      merged.fill(row.line, row.cells);
      yield row;
    }
  for (const told of doubts.all()) yield { told };
}

/** Programs and links in a workbook: nothing of them is run or fetched, and people are reported. */
export function dangersIn({ names }: Pick<ZipMembers, "names">): Doubt[] {
  const has = (word: string) => names.some((name) => name.toLowerCase().includes(word));
  const dangers: Doubt[] = [];
  if (has("vbaproject.bin") || names.some((name) => /^basic\//i.test(name)))
    dangers.push(doubt("macros", "a workbook with macros", "rows; nothing of the macros is run"));
  if (has("externallinks/"))
    dangers.push(
      doubt(
        "outside-links",
        "cells linked to other workbooks",
        "values; the last ones saved are read, nothing is fetched",
      ),
    );
  return dangers;
}
