import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { wrongUsage } from "../failure.js";
import { formatRows } from "../output/rows.js";
import type { InputFile } from "../stages/inventory.js";
import { foldersOf } from "../workspace.js";
import { type AddCommand, DATA_FLAG, examples, type Session } from "./session.js";

interface MapFlags {
  readonly data?: string;
  readonly force?: boolean;
}

export const addMap: AddCommand = (program, session) => {
  program
    .command("map")
    .argument("<file>", "a table, or a part of a file that holds others: book.xlsx/Sheet1")
    .option("--force", "write over the sidecar that is there")
    .option(...DATA_FLAG)
    .summary("a first sidecar for a table, ready to edit")
    .description(
      "Looks at a table and writes name.sitrep.json beside it: the layout that reads it, or which of our columns each of its columns " +
        "may go to, how its days are written, and what only you can say (a ? to fill in). What each column looks like is below " +
        "under `seen`, which is not read. A sidecar that is there is kept, unless --force is given. A name that is not found here is looked for in the data folder.",
    )
    .addHelpText(
      "after",
      examples("sitrep map incidents.csv", "sitrep map gtd.xlsx/Sheet1", "sitrep map incidents.csv --force"),
    )
    .action((path: string, flags: MapFlags) => mapTable(path, flags, session));
};

async function mapTable(path: string, flags: MapFlags, session: Session): Promise<void> {
  const { infoOf } = await import("../stages/walk.js");
  const { withInputsAt } = await import("../stages/named-inputs.js");
  const { data } = foldersOf(flags, session.environment, session.here);
  const isHere = infoOf(resolve(session.here, path.split("/")[0] ?? path)) !== null;
  const here = isHere ? session.here : data;
  await withInputsAt([path], here, async (inputs) => {
    const table = oneTable(path, inputs);
    const { sidecarPlace } = await import("../stages/sidecar-place.js");
    const { sidecar, files } = sidecarPlace(table, inputs, here);
    const target = resolve(here, sidecar);
    if (infoOf(target) !== null && !flags.force)
      throw wrongUsage(`${sidecar}: there is a sidecar already. --force writes over it.`);
    const { firstSidecar } = await import("../stages/first-sidecar.js");
    const { first, text } = await firstSidecar(table, files);
    await writeFile(target, text);
    const { recognised, fillIn, seen } = first;
    const rows = Object.entries(seen).map(([name, it]) => [
      ...[
        name,
        it.looks,
        `${Math.round(it.filled * 100)} %`,
        it.goes_to,
        it.confidence,
        it.samples.join(" | "),
      ],
    ]);
    const columns = ["column", "looks like", "filled", "goes to", "confidence", "samples"];
    await session.streams.out(
      [
        `${table.file}: ${recognised}\n\n`,
        await formatRows({ columns, rows }, "table"),
        ...(fillIn.length > 0
          ? ["\nTo fill in, where the sidecar has a ?:\n", ...fillIn.map((it) => `  ${it}\n`)]
          : []),
        `\nWritten to ${sidecar}. Edit it, then run sitrep run.\n`,
      ].join(""),
    );
  });
}

/** The table of that name, or the only one in the file that holds it. */
function oneTable(path: string, inputs: readonly InputFile[]): InputFile {
  const tables = inputs.filter(({ role }) => role === "table");
  const named = tables.find(({ file }) => file === path);
  if (named) return named;
  const [only, ...more] = tables;
  if (only && more.length === 0) return only;
  const role = inputs.find(({ file }) => file === path)?.role;
  if (only) {
    const some = tables.slice(0, 5).map(({ file }) => `\`sitrep map ${file}\``);
    throw wrongUsage(
      `${path}: ${tables.length} tables, expected one: ${some.join(", ")}${more.length > 4 ? " …" : ""}.`,
    );
  }
  throw wrongUsage(`${path}: ${role === "report" ? "a report" : "no table"}, expected a table.`);
}
