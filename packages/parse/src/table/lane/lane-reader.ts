import type { ByteRows } from "@sitrep/model";
import type { Dialect } from "../dialect.js";
import type { RecordReader } from "../records.js";
import { asText } from "../text-stream.js";
import type { Widths } from "../widths.js";
import { RowScanner } from "./row-scanner.js";

/** Takes a table's pieces: bytes where they are UTF-8, else text. */
export interface PieceReader {
  push(piece: string | Uint8Array): void;
  end(): void;
}

export interface LaneSink {
  onRows(rows: ByteRows): void;
  widths(): Widths;
}

/** Characters that the other reader reads of a place that is not plain: twice as many each time that there was little between two. */
const SHORTEST = 512;
const LONGEST = 1 << 16;
/** Bytes that are waited for before rows are looked for: many rows at once are read faster. */
const LARGEST_PIECE = 1 << 16;
/** Bytes for which it pays to change from the one to the other. */
const WORTH_IT = 1 << 14;

/**
 * Reads plain rows from the bytes. A row that is not plain goes to the reader that knows all forms, with what is after it, as text; when
 * that is past the row it gives the rest back. From the first piece that is no UTF-8 on, all is text.
 */
export function laneReader(reader: RecordReader, dialect: Dialect, sink: LaneSink): PieceReader {
  const scanner = new RowScanner(dialect.delimiter, reader.isOneRow);
  let isPlain = false;
  let isUtf8 = true;
  /** bytes since it was entered */
  let read = 0;
  let least = SHORTEST;

  /** From where the reader is, as far as its rows are such as the lane reads. */
  const enter = (): void => {
    const { usual } = sink.widths();
    const rest = usual === null || !isUtf8 ? null : reader.giveBack();
    if (usual === null || rest === null) return;
    scanner.begin(rest.line, usual);
    isPlain = true;
    read = 0;
    take(Buffer.from(rest.text));
  };
  const leave = (behind: Uint8Array): void => {
    isPlain = false;
    least =
      read > Math.max(WORTH_IT, 2 * least) ? Math.max(least / 2, SHORTEST) : Math.min(least * 2, LONGEST);
    const { line } = scanner;
    reader.resume(line, scanner.rest().toString() + asText(behind), least);
  };
  const take = (bytes: Uint8Array): void => {
    let waiting = bytes;
    while (isPlain && waiting.length > 0) {
      const end = Math.min(waiting.length, scanner.room);
      scanner.add(waiting.subarray(0, end));
      read += end;
      waiting = waiting.subarray(end);
      if (scanner.room >= LARGEST_PIECE) continue;
      if (scanner.scan(sink.onRows) === "more" && scanner.room > 0) continue;
      leave(waiting);
      enter();
      return;
    }
  };
  return {
    push(piece) {
      if (typeof piece === "string") {
        isUtf8 = false;
        if (isPlain) leave(NOTHING);
        reader.push(piece);
      } else if (isPlain) take(piece);
      else {
        reader.push(asText(piece));
        enter();
      }
    },
    end() {
      if (isPlain) scanner.scan(sink.onRows);
      if (isPlain) leave(NOTHING);
      reader.end();
    },
  };
}

const NOTHING = new Uint8Array(0);

/** Rows for which the lane is made; those of the others have forms of their own. */
export const isForLane = ({ quote, inner, newline, delimiter }: Dialect): boolean =>
  quote === '"' && inner === null && newline === "\n" && DELIMITERS.includes(delimiter);
const DELIMITERS = [",", ";", "\t", "|"];
