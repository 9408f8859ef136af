import { sentenceOf } from "@sitrep/model";
import { describe, expect, test } from "vitest";
import { jsonPlaces } from "./json-places.js";
import { readMapping } from "./read-mapping.js";

const sentences = (text: string): string[] => {
  const read = readMapping(text, "a.sitrep.json");
  return "issues" in read ? read.issues.map(sentenceOf) : [];
};

describe("M: a sidecar with mistakes names the line", () => {
  test.each([
    ['{\n  "columns": {\n    "notes": ,\n  }\n}', 3, ",", "a value"],
    ['{\n  "full": true,\n}', 3, "}", "a name in quotes behind the comma"],
    ["{\n  full: true\n}", 2, "full: true", "a name in quotes"],
    ["{\n  'full': true\n}", 2, "'full': true", "a name in quotes"],
    ['{\n  "full": yes\n}', 2, "yes", "a value"],
    ['{\n  "full": true\n  "kind": "events"\n}', 3, '"kind": "events"', '"," or "}"'],
    ['{\n  "vintage": "2024\n}', 2, '"2024', "the quote that ends"],
    [
      '{\n  "vintage": "20\t24"\n}',
      2,
      '"20\t24"',
      "the quote that ends the words, on the same line and with no tab",
    ],
    ['{\n  "vintage": "\\u20"\n}', 2, '"\\u20"', "the quote that ends"],
    ['{\n  "full": true', 2, "the end of the file", '"," or "}"'],
    ['{ "full": true }\n}', 2, "}", "the end of the file"],
    ["", 1, "the end of the file", "a value"],
  ])("%j", (text, line, found, expected) => {
    const [only, ...more] = sentences(text);
    expect(more).toEqual([]);
    expect(only).toContain(`a.sitrep.json:${line}: Unexpected ${found}, expected ${expected}`);
    expect(() => JSON.parse(text)).toThrow();
  });

  test("keys and values that are no such thing", () => {
    const text = `{
  "kind": "events",
  "colour": "red",
  "columns": {
    "event_date": { "from": "day", "format": "dd" },
    "fatalites": "dead",
    "notes": {
      "from": "remark",
      "nulls": "none"
    }
  }
}`;
    const lines = sentences(text).map((it) => it.split(": Unexpected ")[0]);
    expect(lines).toEqual(["a.sitrep.json:5", "a.sitrep.json:9", "a.sitrep.json:3"]);
    expect(sentences('{\n "columns": { "fatalites": "dead" } }')).toEqual([
      expect.stringContaining(
        'a.sitrep.json:2: Unexpected columns.fatalites: "dead", expected one of our columns; the nearest is fatalities ',
      ),
    ]);
  });

  test("agrees with the parser of JSON on what is JSON, and hangs on nothing", () => {
    const texts = [
      "{}",
      "[]",
      "1",
      '"a"',
      '{"a":[1,{"b":null}]}',
      '{"a":"\\u00e4\\n"}',
      '{"a":1e5}',
      " [ 1 , 2 ] ",
    ];
    for (const text of texts) expect(jsonPlaces(text).mistake).toBeNull();
    const wrong = ["{", "[1,]", "01", "-", '{"a"}', "nul", "[1 2]", '"\\x"', "1.", ".5", '{"a":1,,}'];
    for (const text of wrong) expect(jsonPlaces(text).mistake, text).not.toBeNull();
    expect(jsonPlaces("[".repeat(100_000)).mistake?.expected).toContain("levels");
    expect(jsonPlaces(`"${"a".repeat(200_000)}`).mistake).not.toBeNull();
  });
});
