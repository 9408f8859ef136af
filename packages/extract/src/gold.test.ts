import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Gold } from "@sitrep/testing";
import { describe, expect, test } from "vitest";

const folder = fileURLToPath(new URL("../gold/facts/", import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

describe("our own gold", () => {
  test("is there, one file for each report", () => {
    expect(files.length).toBeGreaterThanOrEqual(20);
    const reports = readdirSync(resolve(folder, "../reports")).map((name) => name.replace(/\.[^.]+$/, ""));
    expect(files.map((name) => name.replace(".json", ""))).toEqual(reports);
  });

  test.each(files)("%s quotes what stands in its report", (name) => {
    const { document, facts } = Gold.parse(JSON.parse(readFileSync(resolve(folder, name), "utf8")));
    const text = readFileSync(resolve(folder, document.file), "utf8");
    expect(facts.length).toBeGreaterThan(0);
    for (const { quote } of facts)
      for (const words of typeof quote === "string" ? [quote] : quote) expect(text).toContain(words);
  });
});
