import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { buildDatabase, openDatabase } from "../src/index.js";
import { inputOf, temporaryFolder } from "./rows.js";

const api = createRequire(import.meta.url).resolve("@duckdb/node-api");
const holding = `
  const { DuckDBInstance } = require(process.argv[1]);
  DuckDBInstance.create(process.argv[2]).then((instance) => {
    process.stdout.write("held");
    setInterval(() => instance, 1000);
  });`;

let holder: ReturnType<typeof spawn> | null = null;
afterEach(() => holder?.kill("SIGKILL"));

it("a database that another process writes cannot be opened, but can be replaced", async () => {
  const path = join(temporaryFolder(), "sitrep.duckdb");
  await buildDatabase(inputOf(path));
  const child = spawn(process.execPath, ["-e", holding, api, path], { stdio: ["ignore", "pipe", "inherit"] });
  holder = child;
  await once(child.stdout, "data");
  const failure: unknown = await openDatabase(path).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "locked", message: expect.stringContaining("another process") });
  await buildDatabase(inputOf(path));
  (await openDatabase(path)).close();
});
