import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readReport } from "./read-report.js";
import { partsOf } from "./testing.js";

/** Real articles, which are not part of the repository: beside a checkout of it, or nowhere. */
const FOLDER = join(import.meta.dirname, "../../../../../shared/seeds");

/** By the first three digits of the file's name: published, publisher, title, and how many sentences of which part. */
const WANTED: Readonly<Record<string, object>> = {
  "000": { published: "2024-01-23", publisher: "ICARO Media Group", titled: true, headline: 1, furniture: 6 },
  "001": { published: null, publisher: "ICARO Media Group", titled: true, headline: 1, furniture: 1 },
  "002": { published: "2024-01-23", publisher: "OAN", titled: true, headline: 1, caption: 4, furniture: 7 },
  "003": { published: "2024-02-08", publisher: null, titled: false, heading: 1, embed: 5, furniture: 5 },
  "004": { published: null, publisher: null, titled: false },
};

describe("the seeds", () => {
  if (!existsSync(FOLDER)) {
    test("are not beside this checkout, so there is nothing to read", () =>
      expect(existsSync(FOLDER)).toBe(false));
    return;
  }
  test.each(readdirSync(FOLDER).filter((name) => name.endsWith(".txt")))("%s", (file) => {
    const { document, setAside } = readReport({
      file,
      bytes: readFileSync(join(FOLDER, file)),
      sidecar: null,
    });
    expect(setAside).toEqual([]);
    const counts: Record<string, number> = {};
    for (const part of partsOf(document)) {
      const name = part.slice(0, part.indexOf(":"));
      if (name !== "body") counts[name] = (counts[name] ?? 0) + 1;
    }
    const { published, publisher, title } = document ?? {};
    expect({ published, publisher, titled: title !== null, ...counts }).toEqual(WANTED[file.slice(0, 3)]);
  });
});
