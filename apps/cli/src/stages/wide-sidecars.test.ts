import { join } from "node:path";
import { xlsxOf, zipOf } from "@sitrep/testing";
import { describe, expect, it } from "vitest";
import { withUnpacker } from "../parts/unpacker.js";
import { scratchFolder, writeFiles } from "../testing/scratch.js";
import { inventoryOf } from "./inventory.js";
import { withInputsAt } from "./named-inputs.js";
import { walk } from "./walk.js";

const table = (day: number) => `day,dead\n2024-01-0${day},3\n`;
const sidecar = (files: unknown) =>
  JSON.stringify({ files, columns: { event_date: "day", fatalities: "dead" } });

async function inputsOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = scratchFolder();
  writeFiles(join(folder, "data"), files);
  const inputs = await withUnpacker(join(folder, "parts"), "", (unpacker) =>
    inventoryOf(walk(join(folder, "data"), null), unpacker),
  );
  return {
    folder,
    inputs,
    sidecars: Object.fromEntries(
      inputs.flatMap((it) =>
        it.role === "table" || it.role === "report" ? [[it.file, it.sidecar?.file]] : [],
      ),
    ),
  };
}

describe("one sidecar for many files", () => {
  it("holds for those that its pattern fits, in its folder, and not for the one beside it", async () => {
    const { sidecars } = await inputsOf({
      "gva/gva.sitrep.json": sidecar("gva_*.csv"),
      "gva/gva_2019.csv": table(1),
      "gva/gva_2020.csv": table(2),
      "gva/gva.csv": table(3),
      "gva/more/gva_2021.csv": table(4),
      "gva_2022.csv": table(5),
    });
    expect(sidecars).toEqual({
      "gva/gva_2019.csv": "gva/gva.sitrep.json",
      "gva/gva_2020.csv": "gva/gva.sitrep.json",
      "gva/gva.csv": undefined,
      "gva/more/gva_2021.csv": undefined,
      "gva_2022.csv": undefined,
    });
  });

  it.each([
    ['{"files": ["a_*.csv", "b.csv"], "dataset": {"restricted": tru}}'],
    ['{\n  "files": "a_*.csv",\n  "columns": {\n'],
    ['{"columns": {,}, "files": ["a_*.csv'],
  ])("holds for what it names although it has a slip: %s", async (broken) => {
    const { sidecars } = await inputsOf({
      "all.sitrep.json": broken,
      "all.csv": table(1),
      "a_1.csv": table(2),
      "other.csv": table(3),
    });
    // the one beside it may be meant as well
    expect(sidecars).toMatchObject({ "all.csv": "all.sitrep.json", "other.csv": undefined });
    if (!broken.endsWith("csv")) expect(sidecars["a_1.csv"]).toBe("all.sitrep.json");
  });

  it("leaves a table the sidecar of its own", async () => {
    const { sidecars } = await inputsOf({
      "all.sitrep.json": sidecar(["*.csv", "**/*.csv"]),
      "a.csv": table(1),
      "a.sitrep.json": "{}",
      "deep/er/b.csv": table(2),
    });
    expect(sidecars).toEqual({ "a.csv": "a.sitrep.json", "deep/er/b.csv": "all.sitrep.json" });
  });

  it("holds for parts of containers, by their names or that of the container", async () => {
    const zip = (day: number) =>
      zipOf([
        { name: "2024/a.csv", content: table(day) },
        { name: "b.csv", content: table(day + 1) },
      ]);
    const { sidecars } = await inputsOf({
      "parts.sitrep.json": sidecar("old.zip/2024/*"),
      "whole.sitrep.json": sidecar("new_*.zip"),
      "old.zip": zip(1),
      "new_1.zip": zip(3),
    });
    expect(sidecars).toEqual({
      "new_1.zip/2024/a.csv": "whole.sitrep.json",
      "new_1.zip/b.csv": "whole.sitrep.json",
      "old.zip/2024/a.csv": "parts.sitrep.json",
      "old.zip/b.csv": undefined,
    });
  });

  it("holds for the sheets of a workbook", async () => {
    const cell = (place: string, words: string) =>
      `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const rows = `<row r="1">${cell("A1", "day")}${cell("B1", "dead")}</row><row r="2">${cell("A2", "2024-01-01")}${cell("B2", "3")}</row>`;
    const sheets = ["Sheet1", "Sheet2", "Notes"].map((name, at) => ({
      name,
      rows: rows.replace("2024-01-01", `2024-01-0${at + 1}`),
    }));
    const { sidecars } = await inputsOf({
      "gva.sitrep.json": sidecar("gva.xlsx/Sheet*"),
      "gva.xlsx": xlsxOf({ sheets }),
    });
    expect(sidecars).toEqual({
      "gva.xlsx/Notes": undefined,
      "gva.xlsx/Sheet1": "gva.sitrep.json",
      "gva.xlsx/Sheet2": "gva.sitrep.json",
    });
  });

  it("sets a file aside that two of them fit, and names both", async () => {
    const { inputs } = await inputsOf({
      "one.sitrep.json": sidecar("a*.csv"),
      "two.sitrep.json": sidecar("*b.csv"),
      "ab.csv": table(1),
      "ac.csv": table(2),
    });
    const [both] = inputs.filter(({ file }) => file === "ab.csv");
    expect(both?.why).toMatchObject({
      code: "two-sidecars",
      found: "patterns of one.sitrep.json and two.sitrep.json that fit it",
      expected: "one of them, or a sidecar of its own, ab.sitrep.json",
    });
    expect(inputs.find(({ file }) => file === "ac.csv")?.sidecar?.file).toBe("one.sitrep.json");
  });

  it("holds for a file by its name before any pattern, whatever marks the name has", async () => {
    const { sidecars } = await inputsOf({
      "all.sitrep.json": sidecar("x.zip/d*"),
      "odd.sitrep.json": sidecar("x.zip/d?.csv"),
      "x.zip": zipOf([
        { name: "d?.csv", content: table(1) },
        { name: "d1.csv", content: table(2) },
      ]),
    });
    expect(sidecars).toEqual({ "x.zip/d1.csv": "all.sitrep.json", "x.zip/d?.csv": "odd.sitrep.json" });
  });

  it("offers a part that two patterns fit no sidecar beside it, as it is in no folder", async () => {
    const files = {
      "old/one.sitrep.json": sidecar("x.zip/a*"),
      "old/two.sitrep.json": sidecar("x.zip/*b.csv"),
      "old/x.zip": zipOf([{ name: "ab.csv", content: table(1) }]),
    };
    const { inputs } = await inputsOf(files);
    expect(inputs.find(({ file }) => file === "old/x.zip/ab.csv")?.why?.expected).toBe(
      'one of them, or a sidecar of its own, in old/ with "files": "x.zip/ab.csv"',
    );
    const { sidecars } = await inputsOf({ ...files, "old/own.sitrep.json": sidecar("x.zip/ab.csv") });
    expect(sidecars).toEqual({ "old/x.zip/ab.csv": "old/own.sitrep.json" });
  });

  it("tells a pattern that nothing fits", async () => {
    const { inputs } = await inputsOf({
      "x/gva.sitrep.json": sidecar(["a*.csv", "gvb_*.csv"]),
      "x/a1.csv": table(1),
    });
    const notes = inputs.flatMap((it) => it.notes);
    expect(notes).toMatchObject([
      { code: "sidecar-alone", file: "x/gva.sitrep.json", found: "no file that matches gvb_*.csv" },
    ]);
    expect(notes[0]?.expected).toContain("a table in x/");
  });

  it("is found for a file that is named alone", async () => {
    const { folder } = await inputsOf({ "days.sitrep.json": sidecar("d_*.csv"), "d_1.csv": table(1) });
    const found = await withInputsAt(["d_1.csv"], join(folder, "data"), async (inputs) =>
      inputs.map((it) => [it.file, it.sidecar?.file]),
    );
    expect(found).toEqual([["d_1.csv", "days.sitrep.json"]]);
  });
});
