import { appendFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";

// made reports of one made-up January
const MISSILES =
  "Militants fired 17 ballistic missiles at Al-Asad Air Base in western Iraq on Saturday. Two of them got through, and four American troops were injured.";
const STRIKES =
  "The United States carried out strikes on three facilities of Kataib Hezbollah in Iraq on Tuesday. Officials said more than 150 attacks on American troops had taken place since October 17.";
const TROOPS = "About 2,500 US troops are stationed in Iraq, and none of them will leave before the summer.";

const HEADER = "id,date,headline,body,url,outlet\n";
const row = (id: string, date: string, body: string, outlet = "The Courier") =>
  `${id},${date},Report ${id},"${body.replaceAll('"', '""')}",https://news.example.org/${id},${outlet}\n`;

const NEWS =
  HEADER +
  row(
    "a1",
    "2024-01-21",
    `${MISSILES}\n\nThe Pentagon has counted at least 143 attacks on US forces since mid-October.`,
  ) +
  row("a2", "24/01/2024", `<p>${STRIKES}</p><script>let killed = 900;</script>`) +
  row("a3", "05/02/2024", "") +
  row("a4", "05/02/2024", TROOPS) +
  row("a5", "soon", `${TROOPS} That was said on Monday. [+812 chars]`) +
  row("a6", "2024-01-21", TROOPS, "The Other");

const ask = async (folder: string, sql: string) =>
  JSON.parse((await runSitrep(["sql", sql, "--out", "out", "--format", "json"], folder)).out);
const RUN = ["run", "--data", "data", "--out", "out"];

describe("a table of articles", () => {
  it("is a report in each row, from its file to the database", async () => {
    const folder = scratchFolder();
    const sidecar = { dataset: { name: "Courier", licence: "CC-BY-4.0", citation: "The Courier, 2024" } };
    writeFiles(join(folder, "data"), { "news.csv": NEWS, "news.sitrep.json": JSON.stringify(sidecar) });
    expect(await runSitrep(RUN, folder)).toMatchObject({ code: 0 });
    expect(
      await ask(
        folder,
        "SELECT line, source_id, title, published, publisher, form FROM documents ORDER BY line",
      ),
    ).toEqual([
      {
        line: 2,
        source_id: "a1",
        title: "Report a1",
        published: "2024-01-21",
        publisher: "The Courier",
        form: "text",
      },
      {
        line: 5,
        source_id: "a2",
        title: "Report a2",
        published: "2024-01-24",
        publisher: "The Courier",
        form: "html",
      },
      {
        line: 7,
        source_id: "a4",
        title: "Report a4",
        published: "2024-02-05",
        publisher: "The Courier",
        form: "text",
      },
      {
        line: 8,
        source_id: "a5",
        title: "Report a5",
        published: null,
        publisher: "The Courier",
        form: "text",
      },
    ]);
    expect(await ask(folder, "SELECT line, code FROM set_aside ORDER BY line")).toEqual([
      { line: 6, code: "no-text" },
      { line: 9, code: "duplicate-text" },
    ]);
    expect(
      await ask(
        folder,
        "SELECT line, code FROM issues WHERE stage = 'parse' AND severity <> 'info' ORDER BY ALL",
      ),
    ).toEqual([
      { line: 8, code: "bad-date" },
      { line: 8, code: "cut-text" },
    ]);
    expect(
      await ask(
        folder,
        "SELECT layout, role, rows_read, rows_taken, rows_set_aside, licence, dataset, citation FROM files WHERE file = 'news.csv'",
      ),
    ).toEqual([
      {
        ...{ layout: "articles", role: "table", rows_read: 6, rows_taken: 4, rows_set_aside: 2 },
        ...{ licence: "CC-BY-4.0", dataset: "Courier", citation: "The Courier, 2024" },
      },
    ]);
    expect(
      await ask(
        folder,
        "SELECT file, line, value, quote FROM claims WHERE kind = 'troop_level' ORDER BY line",
      ),
    ).toMatchObject([
      { file: "news.csv", line: 7, value: 2500 },
      { file: "news.csv", line: 8, value: 2500 },
    ]);
    const { out } = await runSitrep(["tables", "--out", "out", "--format", "csv"], folder);
    expect(out).toContain("news.csv,articles,Courier,,6,4,2,,3,CC-BY-4.0");
    const again = await runSitrep(RUN, folder);
    expect(again.out + again.err).not.toContain("1 done");
  });

  it("is read by claims, explain and leftovers, row after row", async () => {
    const folder = scratchFolder();
    writeFiles(folder, { "news.csv": NEWS });
    const claims = await runSitrep(["claims", "news.csv"], folder);
    const lines = claims.out
      .trim()
      .split("\n")
      .map((line): { line: number } => JSON.parse(line).line);
    expect(lines).toEqual(lines.toSorted());
    expect([...new Set(lines)]).toEqual([2, 5, 7, 8]);
    expect(claims.err).toContain(
      "news.csv:6:body: Unexpected nothing, expected a text in body (no-text); set aside",
    );
    const explained = await runSitrep(["explain", "news.csv", "--line", "5"], folder);
    expect(explained.out).toContain("150 attacks");
    expect(explained.out).not.toContain("17 ballistic");
    expect(explained.out).not.toContain("900");
    expect((await runSitrep(["explain", "news.csv"], folder)).out).toContain("17 ballistic");
    expect(await runSitrep(["explain", "news.csv", "--line", "3"], folder)).toMatchObject({
      code: 2,
      err: expect.stringContaining("no report on line 3"),
    });
    const left = await runSitrep(["leftovers", "news.csv", "--format", "ndjson"], folder);
    expect(left.code).toBe(0);
  });

  it("is one as JSON too: a list, the answer of a programming interface, a line for each", async () => {
    const folder = scratchFolder();
    const items = [MISSILES, TROOPS].map((content, at) => ({
      ...{ source: { id: null, name: "The Courier" }, title: `T${at}`, description: "A day", content },
      ...{
        publishedAt: `2024-01-2${at + 1}T10:00:00Z`,
        url: `https://news.example.org/${at}`,
        urlToImage: null,
      },
    }));
    writeFiles(join(folder, "data"), {
      "list.json": JSON.stringify(items),
      "answer.json": JSON.stringify({ status: "ok", totalResults: 2, articles: items }),
      "lines.ndjson": items.map((it) => `${JSON.stringify(it)}\n`).join(""),
    });
    const { out, err } = await runSitrep(["claims", "data"], folder);
    expect(err).toBe("");
    const read = out
      .trim()
      .split("\n")
      .map((line): { file: string; line: number; kind: string } => JSON.parse(line));
    for (const file of ["data/list.json", "data/answer.json", "data/lines.ndjson"])
      expect(read.filter((it) => it.file === file && it.kind === "troop_level")).toMatchObject([
        { line: 2, value: 2500 },
      ]);
    expect(await runSitrep(RUN, folder)).toMatchObject({ code: 0 });
    expect(
      await ask(folder, "SELECT file, line, publisher, published_at FROM documents ORDER BY line"),
    ).toEqual([
      {
        file: "answer.json",
        line: 1,
        publisher: "The Courier",
        published_at: expect.stringContaining("2024-01-21"),
      },
      {
        file: "answer.json",
        line: 2,
        publisher: "The Courier",
        published_at: expect.stringContaining("2024-01-22"),
      },
    ]);
    expect(await ask(folder, "SELECT file, layout, rows_read, rows_taken FROM files ORDER BY file")).toEqual(
      ["answer.json", "lines.ndjson", "list.json"].map((file) => ({
        file,
        layout: "articles",
        rows_read: 2,
        rows_taken: 2,
      })),
    );
  });

  it("gives a report that another file has too once, and tells it", async () => {
    const folder = scratchFolder();
    const other = HEADER + row("b1", "2024-01-21", TROOPS, "The Other") + row("b2", "2024-01-22", STRIKES);
    writeFiles(join(folder, "data"), { "news.csv": NEWS, "other.csv": other, "z.txt": TROOPS });
    expect(await runSitrep(RUN, folder)).toMatchObject({ code: 0 });
    expect(await ask(folder, `SELECT file, line FROM documents WHERE text = '${TROOPS}'`)).toEqual([
      { file: "news.csv", line: 7 },
    ]);
    expect(
      await ask(folder, "SELECT file, line, found FROM issues WHERE code = 'same-text' ORDER BY ALL"),
    ).toEqual([
      { file: "other.csv", line: 2, found: "the text of news.csv:7 again" },
      { file: "z.txt", line: null, found: "the text of news.csv:7 again" },
    ]);
    expect(await ask(folder, "SELECT count(*)::INT AS n FROM claims WHERE kind = 'troop_level'")).toEqual([
      { n: 2 },
    ]);
  });

  it("that must not be redistributed shows its words in no notebook and no export", async () => {
    const folder = scratchFolder();
    const sidecar = { dataset: { name: "Press archive", restricted: true } };
    const secret = `${MISSILES} The porter Xaver Quillfeder saw it.`;
    const table = `${HEADER}${row("a1", "2024-01-21", secret)}${row("a2", "soon", "")}`.replace(
      "Report a1",
      "Quillhead",
    );
    writeFiles(join(folder, "data"), { "news.csv": table, "news.sitrep.json": JSON.stringify(sidecar) });
    expect(await runSitrep(RUN, folder)).toMatchObject({ code: 0 });
    expect(
      await runSitrep(["export", "--out", "given", "--database", "out/sitrep.duckdb"], folder),
    ).toMatchObject({ code: 0 });
    expect(await ask(folder, "SELECT title FROM documents")).toEqual([{ title: "Quillhead" }]);
    let files = 0;
    for (const place of ["out/notebooks", "given"])
      for (const entry of readdirSync(join(folder, place), { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        files++;
        const text = readFileSync(join(entry.parentPath, entry.name), "latin1");
        expect([entry.name, /Quill|Two of them got through|fired 17/.exec(text)?.[0]]).toEqual([
          entry.name,
          undefined,
        ]);
      }
    expect(files).toBeGreaterThan(20);
  });

  it("keeps the ids of its reports and claims when rows are put before and after them", async () => {
    const folder = scratchFolder();
    writeFiles(folder, { "old.csv": HEADER + row("a", "2024-01-21", MISSILES) });
    writeFiles(folder, {
      "new.csv": HEADER + row("b", "2024-01-22", TROOPS) + row("a", "2024-01-21", MISSILES),
    });
    const idsOf = async (file: string) =>
      (await runSitrep(["claims", file], folder)).out
        .trim()
        .split("\n")
        .map((line): string => JSON.parse(line).claim_id);
    const [old, now] = [await idsOf("old.csv"), await idsOf("new.csv")];
    expect(old.length).toBeGreaterThan(2);
    expect(now).toEqual(expect.arrayContaining(old));
  });

  it("reads days in the order that its rows show, and tells where none does", async () => {
    const folder = scratchFolder();
    const tables = {
      "shown.csv": HEADER + row("a", "05/02/2024", MISSILES) + row("b", "01/24/2024", STRIKES),
      "open.csv":
        HEADER + row("a", "05/02/2024", `${MISSILES} More.`) + row("b", "06/02/2024", `${STRIKES} More.`),
    };
    writeFiles(join(folder, "data"), tables);
    expect(await runSitrep(RUN, folder)).toMatchObject({ code: 0 });
    expect(await ask(folder, "SELECT file, published FROM documents ORDER BY file, line")).toEqual([
      { file: "open.csv", published: null },
      { file: "open.csv", published: null },
      { file: "shown.csv", published: "2024-05-02" },
      { file: "shown.csv", published: "2024-01-24" },
    ]);
    expect(
      await ask(
        folder,
        "SELECT file, line, code FROM issues WHERE code LIKE '%order' OR code LIKE 'ambig%' ORDER BY ALL",
      ),
    ).toEqual([
      { file: "open.csv", line: 2, code: "ambiguous-date" },
      { file: "open.csv", line: 2, code: "day-order" },
      { file: "open.csv", line: 3, code: "ambiguous-date" },
    ]);
  });
});

describe("a damaged table of articles", () => {
  it("loses the rows that are broken, each with its line, and no other", async () => {
    const folder = scratchFolder();
    const [first, second, third] = [MISSILES, STRIKES, TROOPS].map((text, at) =>
      row(`r${at}`, "2024-01-21", text),
    );
    const broken = 'x,2024-01-21,Open,"a quote that "never closes,https://news.example.org/x,The Courier\n';
    writeFiles(folder, { "news.csv": `${HEADER}${first}${broken}${second}x,y\n${third}` });
    const { out, err } = await runSitrep(["claims", "news.csv"], folder);
    const lines = out
      .trim()
      .split("\n")
      .map((line): number => JSON.parse(line).line);
    expect([...new Set(lines)]).toEqual([2, 4, 6]);
    expect(err).toContain("news.csv:3: ");
    expect(err).toContain("news.csv:5: ");
  });

  it("takes no line of a text for a row, though it has as many commas", async () => {
    const folder = scratchFolder();
    const torn = [
      'x,2024-01-21,Torn,"He said "no", and left.',
      "The guards, the cook, the driver, 30 soldiers were killed in Iraq, a clerk, and nobody else",
      'stayed.",https://news.example.org/x,The Courier',
      "",
    ].join("\n");
    writeFiles(folder, {
      "news.csv": HEADER + row("r0", "2024-01-21", MISSILES) + torn + row("r1", "2024-01-22", TROOPS),
    });
    const { out, err } = await runSitrep(["claims", "news.csv"], folder);
    const lines = out
      .trim()
      .split("\n")
      .map((line): number => JSON.parse(line).line);
    expect([...new Set(lines)]).toEqual([2, 6]);
    for (const line of [3, 4, 5]) expect(err).toContain(`news.csv:${line}:`);
    expect(err).toContain("(torn-row); set aside");
  });

  it("keeps the rows around a cell of megabytes", async () => {
    const folder = scratchFolder();
    const long = row("r1", "2024-01-22", "Nobody was hurt near the depot on Monday. ".repeat(100_000));
    writeFiles(folder, {
      "news.csv": HEADER + row("r0", "2024-01-21", MISSILES) + long + row("r2", "2024-01-22", TROOPS),
    });
    const { out, err } = await runSitrep(["claims", "news.csv"], folder);
    const lines = out
      .trim()
      .split("\n")
      .map((line): number => JSON.parse(line).line);
    expect([...new Set(lines)]).toEqual([2, 4]);
    expect(err).toContain("news.csv:3: ");
  });

  it("in another encoding is read in it, and reported", async () => {
    const folder = scratchFolder();
    const text = `${TROOPS} So said Jos\xe9 Mu\xf1oz of the Ca\xf1\xf3n press office, whose na\xefve fa\xe7ade hides \x93much\x94.`;
    const bytes = Buffer.from(HEADER + row("a", "2024-01-21", text), "latin1");
    writeFiles(join(folder, "data"), { "news.csv": bytes });
    expect(await runSitrep(RUN, folder)).toMatchObject({ code: 0 });
    const [document] = await ask(folder, "SELECT encoding, text FROM documents");
    expect(document.encoding).toBe("windows-1252");
    expect(document.text).toContain("José Muñoz");
  });

  it("that is empty, or a header alone, gives nothing and says so", async () => {
    const folder = scratchFolder();
    writeFiles(join(folder, "data"), { "empty.csv": "", "header.csv": HEADER });
    expect(await runSitrep(RUN, folder)).toMatchObject({ code: 0 });
    expect(await ask(folder, "SELECT file, code FROM set_aside")).toEqual([
      { file: "empty.csv", code: "empty" },
    ]);
    expect(await ask(folder, "SELECT file, code FROM issues")).toEqual([
      { file: "header.csv", code: "no-rows" },
    ]);
  });

  it("left half read by a run that was killed is the same after the next run as after a first", async () => {
    const folder = scratchFolder();
    writeFiles(join(folder, "data"), { "news.csv": NEWS });
    await runSitrep(RUN, folder);
    const parsed = () => {
      const files = readdirSync(join(folder, "out/parse")).filter((name) => name.endsWith(".ndjson"));
      return files.map((name) => [name, readFileSync(join(folder, "out/parse", name), "utf8")]);
    };
    const [whole, claims] = [parsed(), await ask(folder, "SELECT * FROM claims ORDER BY ALL")];
    expect(whole).toHaveLength(1);
    appendFileSync(join(folder, "data/news.csv"), row("a7", "2024-01-22", MISSILES));
    // what a process that was killed while it wrote leaves behind
    writeFiles(join(folder, "out/parse"), { "0123456789abcdef.ndjson.99999.tmp": '{"document":{"docum' });
    await runSitrep(RUN, folder);
    writeFiles(join(folder, "data"), { "news.csv": NEWS });
    await runSitrep(RUN, folder);
    expect(parsed()).toEqual(whole);
    expect(await ask(folder, "SELECT * FROM claims ORDER BY ALL")).toEqual(claims);
    expect(readdirSync(join(folder, "out/parse")).filter((name) => name.includes("tmp"))).toEqual([]);
  });
});
