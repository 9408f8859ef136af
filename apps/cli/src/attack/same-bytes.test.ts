import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scratchFolder, writeFiles } from "../testing/scratch.js";
import { smallReports } from "../testing/small-reports.js";
import { bytesOf, sitrep } from "./sitrep-process.js";

const WORDS = ["run", "--data", "data", "--out", "out"];
const data = {
  ...smallReports,
  "reports/İzmir ışık.txt":
    "Another day\n\nJanuary 20, 2024\n\nTWELVE CIVILIANS WERE INJURED IN AN ATTACK IN IRAQ. Eleven soldiers were killed in Syria.\n",
};

async function bytesUnder(environment: NodeJS.ProcessEnv, below = "", files = Object.entries(data)) {
  const folder = join(scratchFolder(), below);
  writeFiles(join(folder, "data"), Object.fromEntries(files));
  const { code, err } = await sitrep(folder, WORDS, { environment });
  return { code, err, bytes: bytesOf(join(folder, "out")) };
}

describe("the same data gives the same bytes", () => {
  it("in another zone and language, in another folder, and from files written in another order", async () => {
    const usual = await bytesUnder({ TZ: "UTC", LANG: "C", LC_ALL: "C" });
    expect(usual.code).toBe(0);
    const turkish = { TZ: "Asia/Baghdad", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    expect(await bytesUnder(turkish, "a b/ö'%20", Object.entries(data).reverse())).toEqual(usual);
    expect(await bytesUnder({ TZ: "Pacific/Kiritimati", UV_THREADPOOL_SIZE: "1" })).toEqual(usual);
  });
});
