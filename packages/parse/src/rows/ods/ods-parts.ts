import { mergedCells } from "../merged-cells.js";
import {
  type ByteSource,
  type Doubt,
  doubt,
  type PartLine,
  PartsRefused,
  type RowsPart,
} from "../part-line.js";
import { readXml } from "../read-xml.js";
import { dangersIn } from "../xlsx/xlsx-parts.js";
import { textOfMember, zipMembers } from "../zip-members.js";
import { type SheetEvent, sheetReader } from "./sheet-reader.js";

const CONTENT = "content.xml";
const LARGEST_MANIFEST = 16 << 20;

/** The sheets of an OpenDocument workbook (.ods), which lie one after another in one member. */
export async function* odsParts(source: ByteSource, tell: (it: Doubt) => void): AsyncGenerator<RowsPart> {
  const members = await zipMembers(source);
  if (!members.has(CONTENT))
    throw new PartsRefused("no-workbook", `an archive without ${CONTENT}`, "a workbook");
  const manifest = await textOfMember(members, "META-INF/manifest.xml", LARGEST_MANIFEST);
  if (manifest.includes("encryption-data"))
    throw new PartsRefused("encrypted", "a workbook with a password", "one without");
  for (const it of dangersIn(members)) tell(it);
  const events = eventsOf(members.chunksOf(CONTENT));
  for (let event = await next(events); event !== null; event = await next(events)) {
    if (event.kind !== "sheet") continue;
    const { name, isHidden } = event;
    if (isHidden)
      tell(
        doubt("hidden-sheet", `the hidden sheet ${name}`, "a sheet that people see; read like the others"),
      );
    const rows = linesOf(events, () =>
      tell(
        doubt(
          "outside-links",
          `cells of another workbook, kept as ${name}`,
          "values of this one; nothing is fetched",
        ),
      ),
    );
    yield { name, rows };
    for await (const _ of rows);
  }
}

const next = async (events: AsyncGenerator<SheetEvent>): Promise<SheetEvent | null> => {
  const { value, done } = await events.next();
  return done ? null : value;
};

/** The lines of the sheet that has begun, to its end. */
async function* linesOf(events: AsyncGenerator<SheetEvent>, onOutside: () => void): AsyncGenerator<PartLine> {
  let isOutside = false;
  const cells = mergedCells();
  for (let event = await next(events); event !== null; event = await next(events)) {
    if (event.kind === "outside") {
      isOutside = true;
      onOutside();
    } else if (event.kind === "row" && !isOutside) {
      const { row, merged } = event;
      // the areas come with each row that is said to be repeated
      if (merged[0]?.firstRow === row.line) cells.add(merged);
      cells.fill(row.line, row.cells);
      yield row;
    } else if (event.kind === "end") {
      if (!isOutside) for (const told of event.doubts.all()) yield { told };
      return;
    }
  }
}

async function* eventsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SheetEvent> {
  let events: SheetEvent[] = [];
  for await (const _ of readXml(
    chunks,
    sheetReader((event) => events.push(event)),
  )) {
    const ready = events;
    events = [];
    yield* ready;
  }
}
