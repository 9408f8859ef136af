import { describe, expect, it } from "vitest";
import { isMap, isScalar, parseDocument } from "yaml";
import { plainFields } from "./plain-fields.js";

const plainOf = (node: unknown): unknown =>
  node !== null && typeof node === "object" && "toJSON" in node && typeof node.toJSON === "function"
    ? node.toJSON()
    : node;

/** What the library makes of the same lines; null where it finds a fault or anything but texts. */
function byYaml(source: string): [string, unknown][] {
  const { contents } = parseDocument(source, { schema: "core", uniqueKeys: false, logLevel: "silent" });
  if (!isMap(contents)) return [];
  return contents.items.map(({ key, value }) => [
    isScalar(key) ? String(key.value) : "",
    isScalar(value) ? value.value : plainOf(value),
  ]);
}

const PLAIN = [
  "title: Two bridges fall in Orlan",
  "date: 2031-05-04",
  "published_at: 2031-05-04T08:15:00Z",
  'title: "Orlan: a town under fire"',
  "title: 'Orlan: a town under fire'",
  "url: https://example.org/a/b?c=d#e",
  "source:   The Orlan Post  ",
  "title: It's over – say two “witnesses”",
  "title: 5 dead, 7 hurt (and counting)",
  "tags: a, b, c",
  "note: yes",
  "title: a#1 town",
  "tags:\n  - Orlan\n  - https://example.org/a",
  "restates:\n  - title: Two bridges fall\n    url: https://example.org/a\n  - title: Three\n  - Four\ndate: 2031-05-04",
];
const OTHERS = [
  "count: 12",
  "count: 1.5e3",
  "code: 0x1f",
  "is: true",
  "nothing: null",
  "nothing: ~",
  "nothing:",
  "list: [a, b]",
  "title: Orlan: a town under fire",
  "title: Orlan # a comment",
  'title: "say \\"no\\""',
  "title: 'it''s'",
  'title: ""',
  "title: |",
  "title: &anchor a",
  "title: *anchor",
  "title: !tag a",
  "title: a\n  goes on",
  "- a: b",
  "title: a:",
  "key with words: a",
  "title: a\n\ndate: b",
  "title:\ta",
  "list:\n- a",
  "list:\n  - 12",
  "list:\n  - a\n    b: c",
  "list:\n  - a: b\n      c: d",
  "list:\n  - a: b\n    a: c",
  "list:\n    - a",
  "list:\n  - a\n  b: c",
];

describe("plainFields", () => {
  it.each(PLAIN)("reads %j as YAML does", (line) => {
    const fields = plainFields(`${line}\n`);
    expect(fields?.map(({ key, value }) => [key, value])).toEqual(byYaml(line));
    for (const { value, start, end } of fields ?? [])
      if (typeof value === "string") expect(`${line}\n`.slice(start, end)).toBe(value);
  });

  it("reads many lines, each where it is", () => {
    const source = `${PLAIN.join("\n")}\n`;
    expect(plainFields(source)?.map(({ key, value }) => [key, value])).toEqual(byYaml(source));
  });

  it.each(OTHERS)("leaves %j to a reader of YAML", (source) => {
    expect(plainFields(`${source}\n`)).toBeNull();
  });
});
