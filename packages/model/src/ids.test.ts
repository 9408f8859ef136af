import { describe, expect, test } from "vitest";
import { recordIds, sha256 } from "./ids.js";

describe("ids of records", () => {
  const idOf = recordIds(sha256("a"));

  test("are the same every time, and differ between lines and files", () => {
    expect(idOf(2)).toBe(recordIds(sha256("a"))(2));
    expect(idOf(2)).toMatch(/^[0-9a-f]{16}$/);
    const ids = new Set<string>();
    for (const file of ["a", "b", "c"]) {
      const of = recordIds(sha256(file));
      for (let line = 1; line <= 100_000; line++) ids.add(of(line));
    }
    expect(ids.size).toBe(300_000);
  });

  test("have each of their bits set as often as not", () => {
    const set = new Array<number>(64).fill(0);
    for (let line = 1; line <= 4_000; line++) {
      const bits = BigInt(`0x${idOf(line)}`)
        .toString(2)
        .padStart(64, "0");
      for (let at = 0; at < 64; at++) if (bits[at] === "1") set[at] = (set[at] ?? 0) + 1;
    }
    expect(Math.min(...set)).toBeGreaterThan(1_800);
    expect(Math.max(...set)).toBeLessThan(2_200);
  });
});
