import type { SetAside } from "@sitrep/model";
import type { LayoutChoice } from "@sitrep/normalize";

/** A table that no layout reads. */
interface Unknown {
  readonly file: string;
  readonly choice: LayoutChoice & { layout: null };
  readonly firstRow: readonly string[];
  readonly rows: number;
  /** whether a sidecar says what its columns are */
  readonly hasSidecar: boolean;
}

/** A layout that lacks half of what it asks for is no hint. */
const NEAR = 0.5;

/** Why a table is set aside whole, with what would help: what its sidecar must name, or the command that begins one. */
export function unknownLayout(it: Unknown): Pick<SetAside, "code" | "found" | "expected" | "raw"> {
  const { choice, firstRow, rows } = it;
  const under = `${rows} ${rows === 1 ? "row" : "rows"} under the columns`;
  return {
    code: choice.refused ? "refused-layout" : "unknown-layout",
    found: (choice.refused ?? `${under} ${firstRow.map((cell) => cell.trim()).join(", ")}`).slice(0, 500),
    expected: expectedOf(it),
    raw: firstRow.join(",").slice(0, 10_000),
  };
}

function expectedOf({ file, choice, hasSidecar }: Unknown): string {
  const { nearest, missing, refused, lacks } = choice;
  if (refused !== null)
    return nearest === "none"
      ? "the name of a known layout"
      : `rows of one event each, as ${nearest} reads them`;
  if (hasSidecar) return `what its sidecar names: ${missing.join("; ")}`;
  const hint = lacks < NEAR ? `the nearest is ${nearest}, which also needs ${missing.join(", ")}; ` : "";
  return `a known layout, or a sidecar that says what the columns are (${hint}\`sitrep map ${quoted(file)}\` begins one)`;
}

const quoted = (file: string): string => (/^[\w./-]+$/.test(file) ? file : `"${file}"`);
