// How fast the stages are, beside other people's tools on the same input in one run.
//
//   pnpm bench [documents]                 reports: parse, extract and normalize, beside wink-nlp
//   pnpm bench tables [MB] [--memory]      event tables: our import, DuckDB's read_csv, papaparse with zod
//   pnpm bench start [rounds]              how long the command takes to start, beside `node -e 0`
//   pnpm bench scale [reports] [rows]      how stages and views grow with twice and four times as much
//   pnpm bench views [claims] [records]    each view over so many made-up claims and records, and how it grows
if (process.argv[2] === "start") await import("./start/main.mjs");
else if (process.argv[2] === "tables") await import("./tables/main.mjs");
else if (process.argv[2] === "scale") await import("./scale/main.mjs");
else if (process.argv[2] === "views") await import("./views/main.mjs");
else await import("./documents.mjs");
