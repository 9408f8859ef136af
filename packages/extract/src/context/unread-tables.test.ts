import { describe, expect, it } from "vitest";
import { extractDrafts } from "../extract-drafts.js";
import { readWritten } from "../testing/written-document.js";

const issuesOf = (written: string) =>
  extractDrafts(readWritten(written).document).issues.map(({ code, found }) => `${code}: ${found}`);

describe("a table that nothing was read from", () => {
  it("is reported with its heads", () => {
    expect(
      issuesOf(`
      | Team | Points
      | Orlan | 40
      `),
    ).toEqual(["table-unread: a table of Team, Points, from which no claim came"]);
  });

  it("is not told where a row gave a claim, nor where there is no table", () => {
    expect(
      issuesOf(`
      | Date | Place | Killed
      | May 4, 2024 | Mellit, Sudan | 6
      `),
    ).toEqual([]);
    expect(issuesOf("Nobody was hurt.")).toEqual([]);
  });
});
