import { ODD } from "@sitrep/testing";

/** A piece of a text that a reader may stumble over, whatever it reads. */
const PIECES: readonly string[] = [
  ...ODD,
  ...'--- | ... |---\n|: |- |? |&a |*a |<<: *a|!!js/function|%YAML 1.2\n|[|]|{|}|"__proto__": |__proto__: |constructor|toString|null|true|1e400|-0|0x7f|2024-02-30|9999999999999999999|2024-01-20T25:61:00Z|Asia/Baghdad|http://|javascript:alert(1)|<script>|</p>|<p>|<!--|-->|&amp;|&#0;|&#xD800;|&#99999999999;|&nbsp|<table><tr><td>|<![CDATA[|<svg onload=x>|<base href=//x>|\u202e|\ud800|\udc00|\u0000|\u0007|\u001b[31m|\u2028|\u2029|\u00ad|e\u0301\u0301\u0301|🏳️‍🌈|İ|ﬁ|ß'.split(
    "|",
  ),
  "(".repeat(300),
  "[".repeat(300),
  "<div>".repeat(300),
  "{".repeat(300),
  '{"a":'.repeat(300),
  "&lol;".repeat(100),
  "a".repeat(5000),
  "\n".repeat(500),
  "  ".repeat(500),
];

/** A text with some pieces put in, taken out, doubled or swapped. */
export function mutated(text: string, below: (limit: number) => number): string {
  let made = text;
  for (let times = 1 + below(4); times > 0; times--) {
    const at = below(made.length + 1);
    const length = below(3) === 0 ? below(60) : 0;
    const piece = below(5) === 0 ? made.slice(at, at + below(200)) : (PIECES[below(PIECES.length)] ?? "");
    made = made.slice(0, at) + piece + made.slice(at + length);
  }
  return made;
}

const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  "",
  "a",
  "*",
  "**/*",
  "../x",
  "yyyy",
  "[".repeat(99),
  [],
  [[]],
  {},
  { from: "a" },
  { value: null },
  ["__proto__"],
  "toString",
  "utf-9",
  "\u0000",
];

/** JSON with some of its values replaced, dropped or put under another name. */
export function mutatedJson(text: string, below: (limit: number) => number): string {
  const change = (value: unknown, depth: number): unknown => {
    if (below(60) === 0) return VALUES[below(VALUES.length)];
    if (Array.isArray(value)) return value.map((it) => change(it, depth + 1));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).flatMap(([name, it]) => {
      if (below(120) === 0) return [];
      return [[below(120) === 0 ? (PIECES[below(PIECES.length)] ?? "") : name, change(it, depth + 1)]];
    });
    return Object.fromEntries(entries);
  };
  return JSON.stringify(change(JSON.parse(text), 0), null, below(3));
}

/** The same text in an encoding, with or without its mark, which may be a lie. */
export function encoded(text: string, below: (limit: number) => number): Buffer {
  const little = Buffer.from(`${below(2) ? "\ufeff" : ""}${text}`, "utf16le");
  switch (below(12)) {
    case 0:
      return little;
    case 1:
      return Buffer.from(little).swap16();
    case 2:
      return Buffer.from(text, "latin1");
    case 3: {
      const wide = Buffer.alloc(text.length * 4);
      for (let at = 0; at < text.length; at++) wide.writeUInt32LE(text.charCodeAt(at), at * 4);
      return Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), wide]);
    }
    case 4:
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text, "latin1")]);
    case 5:
      return little.subarray(0, Math.max(0, little.length - 1));
    default:
      return Buffer.from(text);
  }
}
