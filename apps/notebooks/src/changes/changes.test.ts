import { describe, expect, it } from "vitest";
import { changesIn, historyAfter, historyIn } from "./changes.js";
import { changesPart } from "./changes-part.js";
import type { Holdings } from "./holdings.js";

const held = (overrides: Partial<Holdings> = {}): Holdings => ({
  files: { "reports/a.md": "1", "tables/b.csv": "2" },
  figures: { f1: "event count, reports/a.md" },
  events: { e1: "attack, 2024-01-03, IQ" },
  disputes: {},
  ...overrides,
});

describe("historyAfter", () => {
  const first = historyAfter(null, held());
  it("knows no changes of a first run", () => {
    expect(changesIn(first)).toBeNull();
    expect(changesPart(changesIn(first))).toBe("");
  });
  it("stays as it is where a run finds the same: the same pages come of it", () => {
    const second = historyAfter(first, held({ figures: {} }));
    expect(historyAfter(second, held({ figures: {} }))).toEqual(second);
    expect(historyAfter(first, held())).toEqual(first);
    expect(historyAfter(first, held({ figures: { f1: "in other words" } }))).toEqual(first);
  });
  it("is read back from its own text, and from no other", () => {
    expect(historyIn(JSON.stringify(first))).toEqual(first);
    for (const text of [
      "",
      "{}",
      "[]",
      '{"now":{},"before":null}',
      '{"before":null,"now":{"files":{"a":1}}}',
    ])
      expect(historyIn(text)).toBeNull();
  });
});

describe("changesIn", () => {
  const after = historyAfter(
    historyAfter(null, held()),
    held({
      files: { "reports/a.md": "9", "reports/<b>.md": "3" },
      figures: {},
      events: { e1: "attack, 2024-01-03, IQ", e2: "strike, 2024-02-02, SY" },
      disputes: { "x/y": "casualty, 2024-01-03, IQ" },
    }),
  );
  it("tells what is new, changed and gone", () => {
    expect(
      changesIn(after)?.map(({ of, added, changed, gone }) => [
        of,
        added.length,
        changed.length,
        gone.length,
      ]),
    ).toEqual([
      ["files", 1, 1, 1],
      ["figures", 0, 0, 1],
      ["events", 1, 0, 0],
      ["disputes", 1, 0, 0],
    ]);
  });
  it("says so on the page, with file names as text and events as links", () => {
    const part = changesPart(changesIn(after));
    expect(part).toContain('<strong>1 file new</strong>: <span dir="auto">reports/&lt;b&gt;.md</span>');
    expect(part).toContain("<strong>1 file changed</strong>");
    expect(part).toContain("<strong>1 file gone</strong>");
    expect(part).toContain('<a href="strike-chronology.html#row-e2">strike, 2024-02-02, SY</a>');
    expect(part).toContain("1 pair of figures that disagree new");
  });
  it("names a few of many", () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`f${at + 2}`, `figure ${at + 2}`]),
    );
    const part = changesPart(
      changesIn(historyAfter(historyAfter(null, held()), held({ figures: { f1: "", ...many } }))),
    );
    expect(part).toContain("30 figures new");
    expect(part).toContain("and 22 more");
  });
});
