import { Document } from "@sitrep/model";
import { describe, expect, test } from "vitest";
import { codesOf, partsOf, readText } from "./testing.js";

const BODY =
  "Two rockets fell beside the runway of the northern air base on Monday night, a spokesman for the garrison said.\n";

describe("a document", () => {
  test("is what the model says it is", () => {
    const { document, issues } = readText(
      `---\ntitle: Rockets\ndate: 2024-01-23\npublisher: Sample Wire\n---\n\n${BODY}`,
      "a.md",
    );
    expect(Document.parse(document)).toEqual(document);
    expect(issues).toEqual([]);
  });

  test("is its bytes: another name is the same document", () => {
    expect(readText(BODY, "a.txt").document?.document_id).toBe(readText(BODY, "b.txt").document?.document_id);
    expect(readText(BODY).document?.file_hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("encodings", () => {
  const text = "Zoë’s café – “quoted”.";
  test.each([
    ["utf-8", new TextEncoder().encode(text)],
    ["utf-8", new TextEncoder().encode(`\ufeff${text}`)],
    ["utf-16le", new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))],
    ["utf-16le", new Uint8Array(Buffer.from(text, "utf16le"))],
    ["utf-16be", new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le").swap16())],
  ])("%s", (encoding, bytes) => {
    const { document, issues } = readText(bytes);
    expect(document).toMatchObject({ text, encoding });
    expect(issues.map(({ code }) => code)).toEqual(["no-date"]);
  });

  test("Windows-1252, where the bytes are no UTF-8, is said", () => {
    const bytes = Uint8Array.from([
      ...Buffer.from("Zo"),
      0xeb,
      0x92,
      ...Buffer.from("s caf"),
      0xe9,
      ...Buffer.from(" "),
      0x96,
      0x20,
      0x93,
      0x80,
      0x94,
      0x2e,
    ]);
    const read = readText(bytes);
    expect(read.document).toMatchObject({ text: "Zoë’s café – “€”.", encoding: "windows-1252" });
    expect(codesOf(read)).toContain("encoding");
  });

  test("the encoding that a page declares", () => {
    const bytes = new Uint8Array(
      Buffer.from("<html><head><meta charset='iso-8859-5'></head><body><p>\xb4\xd2\xd0", "latin1"),
    );
    expect(readText(bytes, "a.html").document).toMatchObject({ text: "Два", encoding: "iso-8859-5" });
  });
});

describe("front matter", () => {
  const read = (yaml: string) => readText(`---\n${yaml}\n---\n\n${BODY}`, "a.md");

  test("gives facts, and stays in the text as furniture", () => {
    const { document } = read(
      "title: 'Rockets fall'\npublished_time: 2024-01-23 21:30:00-05:00\npublisher: Sample Wire\nsource_url: https://example.org/a\nzone: Asia/Baghdad",
    );
    expect(document).toMatchObject({
      title: "Rockets fall",
      published: "2024-01-23",
      published_at: "2024-01-24T02:30:00Z",
      published_basis: "front_matter",
      publisher: "Sample Wire",
      url: "https://example.org/a",
      zone: "Asia/Baghdad",
      restates: [],
    });
    const parts = partsOf(document);
    expect(parts).toContain("headline: Rockets fall");
    expect(parts.filter((part) => part.startsWith("furniture"))).toEqual([
      "furniture: ---",
      "furniture: title: '",
      "furniture: '",
      "furniture: published_time: 2024-01-23 21:30:00-05:00",
      "furniture: publisher: Sample Wire",
      "furniture: source_url: https://example.org/a",
      "furniture: zone: Asia/Baghdad",
      "furniture: ---",
    ]);
  });

  test("long front matter does not hide the headline below it", () => {
    const tags = Array.from({ length: 40 }, (_, at) => `  - tag ${at}`).join("\n");
    const { document } = readText(
      `---\ntitle: Rockets fall\ntags:\n${tags}\n---\n# Rockets fall\n\n${BODY}`,
      "a.md",
    );
    expect(partsOf(document)).toContain("headline: # Rockets fall");
  });

  test("a title of several lines is one span", () => {
    const { document } = read('title: "Rockets fall beside \\\n  the runway"\ndate: 2024-01-23');
    expect(document?.title).toBe("Rockets fall beside the runway");
    expect(partsOf(document)).toContain("headline: Rockets fall beside \\\n  the runway");
  });

  test("a digest names what it restates, one report or several", () => {
    expect(
      read("restates:\n  publisher: Example News\n  published: 2024-01-23\n  url: https://example.org/b")
        .document?.restates,
    ).toEqual([
      { publisher: "Example News", published: "2024-01-23", title: null, url: "https://example.org/b" },
    ]);
    expect(
      read("restates:\n  - publisher: A\n  - publisher: B\n    title: T").document?.restates,
    ).toMatchObject([{ publisher: "A" }, { publisher: "B", title: "T" }]);
  });

  test("a date that no calendar has is an issue, and no date", () => {
    const found = read("date: 2024-02-31");
    expect(found.document).toMatchObject({ published: null, published_basis: "none" });
    expect(found.issues[0]).toMatchObject({ code: "bad-date", found: "date: 2024-02-31" });
  });

  test("a month or a year is enough", () => {
    expect(read("date: 2024-01").document?.published).toBe("2024-01");
    expect(read("date: 2024").document?.published).toBe("2024");
  });

  test("broken YAML costs its broken line", () => {
    const found = read('title: "open\ndate: 2024-01-23\npublisher: Sample Wire');
    expect(found.document).toMatchObject({ published: "2024-01-23", publisher: "Sample Wire" });
    expect(found.issues[0]).toMatchObject({ code: "front-matter", severity: "warning" });
  });

  test("a zone that nobody knows, a restated report without a publisher", () => {
    expect(codesOf(read("date: 2024-01-23\nzone: Mars/North\nrestates:\n  title: x"))).toEqual([
      "bad-zone",
      "front-matter",
    ]);
  });

  test("aliases that would blow up do no harm", () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefgh"
      .split("")
      .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefg"[at]}`).join(",")}]`)
      .join("\n")}\nrestates: *h\ndate: 2024-01-23`;
    expect(read(bomb).document?.published).toBe("2024-01-23");
  });

  test("three dashes that nothing closes are text", () => {
    expect(partsOf(readText(`---\n${BODY}`).document)).toEqual(["furniture: ---", `body: ${BODY.trim()}`]);
  });
});

describe("a text that starts with names and values", () => {
  test("is a digest saved as YAML: metadata, then items", () => {
    const { document } = readText(
      "Date: '2023-10-19'\nSource_URI: Some portal\nPayload:\n  Group:\n  - Northern war\n  - Rockets fall on a base, which\n    houses troops. (Example Wire)\n",
    );
    expect(document).toMatchObject({
      published: "2023-10-19",
      published_basis: "front_matter",
      url: null,
      publisher: null,
    });
    expect(partsOf(document)).toEqual([
      "furniture: Date: '2023-10-19'",
      "furniture: Source_URI: Some portal",
      "furniture: Payload:",
      "furniture: Group:",
      "heading: - Northern war",
      "body: - Rockets fall on a base, which\n    houses troops. (Example Wire)",
    ]);
  });

  test("title and source", () => {
    const { document } = readText(
      `Title: Rockets fall\nSource: Example News\nURL: https://example.org/a\n\n${BODY}`,
    );
    expect(document).toMatchObject({
      title: "Rockets fall",
      publisher: "Example News",
      url: "https://example.org/a",
      published: null,
    });
    expect(partsOf(document)).toContain("headline: Rockets fall");
  });
});

describe("lines near the top", () => {
  const top = (...lines: string[]) => readText(`Rockets Fall Beside Base\n\n${lines.join("\n")}\n\n${BODY}`);

  test.each([
    ["23/01/2024 23h14", "2024-01-23"],
    ["03/01/2024 23h14", "2024-01-03"],
    ["01/23/2024", "2024-01-23"],
    ["23.01.2024", "2024-01-23"],
    ["4:00 PM – Tuesday, January 23, 2024", "2024-01-23"],
    ["date 2024-02-08 Advertisement", "2024-02-08"],
    ["Published: 23 January 2024 at 10:15", "2024-01-23"],
    ["Jan. 23, 2024", "2024-01-23"],
    ["Tuesday 23rd January 2024", "2024-01-23"],
    ["JANUARY 23, 2024", "2024-01-23"],
    ["By Jane Roe | January 23, 2024", "2024-01-23"],
    ["Published Jan 23, 2024 | Updated Jan 25, 2024", "2024-01-23"],
    ["Updated Jan 25, 2024, published Jan 23, 2024", "2024-01-23"],
  ])("%s is %s", (line, date) => {
    expect(top(line).document).toMatchObject({
      published: date,
      published_basis: "page",
      title: "Rockets Fall Beside Base",
    });
  });

  test("an archive's stamp before the first words is the page's date, and no part of what it says", () => {
    const { document } = readText(
      ` date 2024-02-08 KYIV – Two drones fell on the port before dawn.\n\n${BODY}`,
    );
    expect(document).toMatchObject({ published: "2024-02-08", published_basis: "page" });
    expect(partsOf(document).slice(0, 3)).toEqual([
      "furniture: date 2024-02-08",
      "furniture: KYIV –",
      "body: Two drones fell on the port before dawn.",
    ]);
    expect(readText(` date 2024-02-31 KYIV – Two drones fell.\n\n${BODY}`).document?.published).toBeNull();
  });

  test("an hour with its zone is an instant", () => {
    expect(top("2024-01-23 21:15 UTC").document?.published_at).toBe("2024-01-23T21:15:00Z");
    expect(top("January 23, 2024 at 4:15 pm EST").document?.published_at).toBe("2024-01-23T21:15:00Z");
    expect(top("January 23, 2024 at 4:15 pm").document?.published_at).toBeNull();
  });

  test("a date that can mean two days is an issue with its place, and none that the calendar lacks is taken", () => {
    const read = top("03/04/2024");
    expect(read.document?.published).toBeNull();
    expect(read.issues[0]).toMatchObject({
      code: "ambiguous-date",
      found: "03/04/2024",
      char_start: 26,
      char_end: 36,
    });
    expect(codesOf(top("February 31, 2024"))).toEqual(["bad-date", "no-date"]);
  });

  test("only the day of an update is taken, and said", () => {
    expect(codesOf(top("Last updated: January 25, 2024"))).toEqual(["updated-date"]);
  });

  test.each([
    "Attacks on January 23, 2024 killed three people in the town.",
    "Photo: a base on July 8, 2021",
    "BAGHDAD, Jan 24 (Agency) - Two rockets fell beside the runway of the northern air base.",
  ])("no publication date: %s", (line) => {
    expect(top(line).document).toMatchObject({ published: null, published_basis: "none" });
  });

  test.each([
    ["Sample Media Group", "Sample Media Group"],
    ["Example News’s Jane Roe", "Example News"],
    ["The Northern Tribune", "The Northern Tribune"],
    ["AFP", "AFP"],
    ["example.com", "example.com"],
    ["Source: Example Wire", "Example Wire"],
  ])("outlet: %s", (line, publisher) =>
    expect(top(line, "", "January 23, 2024").document?.publisher).toBe(publisher),
  );

  test.each(["By Jane Roe", "Jane Roe", "World News", "Politics", "The war goes on in the north"])(
    "no outlet: %s",
    (line) => {
      expect(top(line, "", "January 23, 2024").document?.publisher).toBeNull();
    },
  );
});

describe("a sidecar", () => {
  test("corrects what the text lacks, and wins", () => {
    const sidecar =
      '{ "published": "2024-01-23", "publisher": "Sample Wire", "title": "T", "url": "https://example.org/a", "zone": "Asia/Baghdad" }';
    const { document } = readText(`---\ndate: 2020-01-01\n---\n${BODY}`, "a.txt", sidecar);
    expect(document).toMatchObject({
      published: "2024-01-23",
      published_basis: "sidecar",
      publisher: "Sample Wire",
      title: "T",
      zone: "Asia/Baghdad",
    });
  });

  test("a bad field is named, the good ones are taken", () => {
    const read = readText(
      BODY,
      "a.txt",
      '{ "published": "2024-02-31", "publisher": "Sample Wire", "author": "x", "url": "javascript:alert(1)" }',
    );
    expect(read.document).toMatchObject({ published: null, publisher: "Sample Wire", url: null });
    expect(read.issues.filter(({ file }) => file === "made.sitrep.json").map(({ found }) => found)).toEqual([
      'published: "2024-02-31"',
      "the field author",
      'url: "javascript:alert(1)"',
    ]);
  });

  test("text that is no JSON is an issue", () => {
    expect(readText(BODY, "a.txt", "{").issues[0]).toMatchObject({
      code: "sidecar",
      found: "text that is no JSON",
    });
  });

  test("an instant gives the day in its own zone", () => {
    expect(readText(BODY, "a.txt", '{ "published_at": "2024-01-23T21:30:00-05:00" }').document).toMatchObject(
      {
        published: "2024-01-23",
        published_at: "2024-01-24T02:30:00Z",
      },
    );
  });
});

describe("language", () => {
  const french =
    "Deux roquettes sont tombées près de la piste de la base aérienne du nord dans la nuit de lundi, selon un porte-parole de la garnison qui a parlé aux journalistes.";
  test.each([
    [BODY, "en"],
    ["Two drones.", "en"],
    [french, "fr"],
    ["سقط صاروخان قرب مدرج القاعدة الجوية في الشمال ليلة الاثنين", "ar"],
    ["Две ракеты упали рядом с взлётной полосой северной базы", "ru"],
    ["12 345 !", null],
  ])("%s is %s", (text, language) => expect(readText(text).document?.language).toBe(language));

  test("a text that is not English is an issue", () => {
    expect(readText(french).issues[0]).toMatchObject({ code: "language", found: "a text in fr" });
  });
});

describe("bad input", () => {
  test("empty, binary, NUL in the middle", () => {
    expect(readText("").setAside[0]?.code).toBe("empty");
    expect(readText("%PDF-1.7").document).toBeNull();
    expect(codesOf(readText(`${"Two drones fell. ".repeat(5000)}\0`))).toEqual(["binary"]);
  });
});
