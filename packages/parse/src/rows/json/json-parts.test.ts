import { growthOf } from "@sitrep/testing";
import { describe, expect, test } from "vitest";
import { gathered } from "../testing.js";
import { jsonParts } from "./json-parts.js";

const read = (text: string | Uint8Array) =>
  gathered(jsonParts, typeof text === "string" ? new TextEncoder().encode(text) : text);
const refused = (text: string) =>
  read(text).then(
    () => "read",
    (error: unknown) => String(error),
  );

describe("lists of objects", () => {
  test("are tables, whose columns are all names that come up", async () => {
    const items = [
      { id: 1, day: "2024-01-20" },
      { id: 2, place: "Heet", day: null },
      { id: 3, sure: true, n: 33.800000000000004 },
    ];
    expect(await read(JSON.stringify(items, null, 2))).toEqual({
      parts: {
        items: [
          [1, "id", "day", "place", "sure", "n"],
          [1, "1", "2024-01-20", "", "", ""],
          [2, "2", "", "Heet", "", ""],
          [3, "3", "", "", "true", "33.8"],
        ],
      },
      told: [],
      broken: [],
    });
  });

  test("in objects get dotted names, lists in them stay JSON", async () => {
    const items = [
      { id: 1, where: { place: { name: "Heet" }, at: [44.3, 33.1] }, actors: [{ name: "a" }], none: {} },
    ];
    expect((await read(JSON.stringify(items))).parts).toEqual({
      items: [
        [1, "id", "where.place.name", "where.at", "actors"],
        [1, "1", "Heet", "[44.3,33.1]", '[{"name":"a"}]'],
      ],
    });
  });

  test("in the answers of ACLED and UCDP are found, and a page of a longer answer is reported", async () => {
    const acled = {
      status: 200,
      success: true,
      last_update: 3,
      count: 1,
      messages: [],
      data: [{ event_id_cnty: "SYN1" }],
      filename: "",
    };
    expect(await read(JSON.stringify(acled))).toEqual({
      parts: {
        data: [
          [1, "event_id_cnty"],
          [1, "SYN1"],
        ],
      },
      told: [],
      broken: [],
    });
    const ucdp = {
      TotalCount: 900,
      TotalPages: 450,
      NextPageUrl: "https://example.org/2",
      Result: [{ id: 7 }, { id: 8 }],
    };
    expect(await read(JSON.stringify(ucdp))).toMatchObject({
      parts: {
        Result: [
          [1, "id"],
          [1, "7"],
          [2, "8"],
        ],
      },
      told: ["- partial-answer: 2 of 900 items (TotalCount)"],
    });
  });

  test("may be several, and are in objects", async () => {
    const text = JSON.stringify({ response: { events: [{ a: 1 }], empty: [], actors: [{ b: 2 }] } });
    expect((await read(text)).parts).toEqual({
      "response.events": [
        [1, "a"],
        [1, "1"],
      ],
      "response.actors": [
        [1, "b"],
        [1, "2"],
      ],
    });
  });

  test("of lists are rows as they stand", async () => {
    expect((await read('{"values": [["id", "n"], [1, 2], [null, "x"]]}')).parts).toEqual({
      values: [
        [1, "id", "n"],
        [2, "1", "2"],
        [3, "", "x"],
      ],
    });
  });
});

describe("one object", () => {
  test("is an item, whatever lists it has, where it is mostly no list", async () => {
    const article = {
      title: "Made up",
      text: "A long text. ".repeat(20),
      authors: [{ name: "A" }, { name: "B" }],
    };
    const { parts } = await read(JSON.stringify(article));
    expect(Object.keys(parts)).toEqual(["items"]);
    expect(parts).toMatchObject({
      items: [
        [1, "title", "text", "authors"],
        [1, "Made up", article.text, '[{"name":"A"},{"name":"B"}]'],
      ],
    });
  });

  test("on each line is an item, with the line as its number; a broken one costs itself", async () => {
    const text = '{"id":1}\n\n{"id":2,"n":NaN}\n{"id":3,}\n7\n{"id":4}';
    expect(await read(text)).toEqual({
      parts: {
        items: [
          [1, "id", "n"],
          [1, "1", ""],
          [3, "2", ""],
          [6, "4", ""],
        ],
      },
      told: [],
      broken: [
        expect.stringMatching(/^4 bad-item: item 4, on line 4 of the text, that is no JSON: /),
        "5 bad-item: item 5, on line 5 of the text, that is no JSON: no object",
      ],
    });
  });

  test("after another, over several lines, is one too", async () => {
    expect((await read('{\n "a": 1\n}\n{\n "a": 2\n}\n')).parts).toEqual({
      items: [
        [1, "a"],
        [1, "1"],
        [2, "2"],
      ],
    });
  });
});

describe("values", () => {
  test("of many digits are not rounded, and NaN is nothing", async () => {
    const text =
      '[{"id": 12345678901234567890, "text": "no 1234567890123456789 \\" NaN", "n": NaN, "m": -Infinity}]';
    expect((await read(text)).parts).toEqual({
      items: [
        [1, "id", "text", "n", "m"],
        [1, "12345678901234567890", 'no 1234567890123456789 " NaN', "", ""],
      ],
    });
  });

  test("under names that JavaScript knows are values like others", async () => {
    const text = '[{"__proto__": {"polluted": 1}, "constructor": "c", "toString": "t"}]';
    expect((await read(text)).parts).toEqual({
      items: [
        [1, "__proto__.polluted", "constructor", "toString"],
        [1, "1", "c", "t"],
      ],
    });
    expect(Reflect.has({}, "polluted")).toBe(false);
  });

  test("in UTF-16 or after a byte order mark are read", async () => {
    const { parts } = await read(new Uint8Array(Buffer.from('\ufeff[{"a":"Zoë"}]', "utf16le")));
    expect(parts).toEqual({
      items: [
        [1, "a"],
        [1, "Zoë"],
      ],
    });
    expect((await read('\ufeff[{"a":"Zoë"}]')).parts).toEqual(parts);
  });
});

describe("a broken item costs itself", () => {
  const around = (item: string, pretty = false) => {
    const items = ['{"id":1,"t":"a"}', item, '{"id":3,"t":"c"}', '{"id":4,"t":"d, {e}"}'];
    return pretty
      ? `{"data": [\n${items.join(",\n")}\n], "last": true}`
      : `{"data":[${items.join(",")}],"last":true}`;
  };
  const rest = [
    [1, "id", "t"],
    [1, "1", "a"],
    [3, "3", "c"],
    [4, "4", "d, {e}"],
  ];

  test.each([
    ["a comma too many", '{"id":2,,"t":"b"}'],
    ["no object", "null"],
    ["a text", '"{"'],
    ["a missing quote at the end of a text", '{"id":2,"t":"b}'],
    ["a missing quote at its beginning", '{"id":2,"t":b"}'],
    ["a quote too many", '{"id":2,"t":"b""}'],
    ["a missing bracket", '{"id":2,"t":"b"'],
    ["a wrong escape", '{"id":2,"t":"\\x"}'],
  ])("%s", async (_, item) => {
    for (const pretty of [false, true]) {
      const found = await read(around(item, pretty));
      expect(found.parts).toEqual({ data: rest });
      expect(found.broken).toHaveLength(1);
      expect(found.broken[0]).toMatch(/^2 bad-item: item 2, on line \d of the text/);
    }
  });

  test("and no more where objects within items begin like the items", async () => {
    const text = '{"data":[{"id":1,"of":[{"id":7},{"id":8}]},{"id":2,,"of":[{"id":9},{"id":10}]},{"id":3}]}';
    const { parts, broken } = await read(text);
    const { data } = parts;
    expect(data?.map(([line, id]) => [line, id])).toEqual([
      [1, "id"],
      [1, "1"],
      [3, "3"],
    ]);
    expect(broken).toHaveLength(1);
  });

  test("and the last is cut where the file ends", async () => {
    const found = await read('{"data":[{"id":1},{"id":2},{"id":3,"t":"unfin');
    expect(found.parts).toEqual({
      data: [
        [1, "id"],
        [1, "1"],
        [2, "2"],
      ],
    });
    expect(found.broken).toMatchObject([expect.stringMatching(/^3 bad-item: item 3.*it does not end/)]);
    expect(found.told).toEqual(["- cut: the end of the text before its last bracket"]);
  });
});

describe("shapes on a map", () => {
  const feature = (geometry: unknown, properties: unknown) => ({ type: "Feature", geometry, properties });

  test("have their properties as columns; a point its place, others their centre and radius", async () => {
    const square = [
      [44, 0],
      [46, 0],
      [46, 2],
      [44, 2],
      [44, 0],
    ];
    const features = [
      feature({ type: "Point", coordinates: [44.36, 33.31] }, { id: "a", killed: 2 }),
      feature({ type: "Polygon", coordinates: [square] }, { id: "b", killed: null }),
      feature(null, { id: "c" }),
    ];
    expect(await read(JSON.stringify({ type: "FeatureCollection", name: "made", features }))).toEqual({
      parts: {
        features: [
          [1, "id", "killed", "latitude", "longitude", "geo_radius_m"],
          [1, "a", "2", "33.31", "44.36", ""],
          [2, "b", "", "1", "45", "157250"],
          [3, "c", "", "", "", ""],
        ],
      },
      told: [
        "2 shape-centre: 1 shape that is no point",
        "3 shape-without-place: 1 shape without a place in degrees",
      ],
      broken: [],
    });
  });

  test("keep the place that their properties state; one alone, or on a line of its own, is a row", async () => {
    const alone = feature(
      { type: "Point", coordinates: [44.36, 33.31] },
      { latitude: 33.3, longitude: "", id: 1 },
    );
    const row = [1, "33.3", "44.36", "1", ""];
    for (const text of [JSON.stringify(alone), `${JSON.stringify(alone)}\n${JSON.stringify(alone)}\n`]) {
      const { items } = (await read(text)).parts;
      expect(items?.[1]).toEqual(row);
    }
  });
});

test("what holds no rows is refused or told", async () => {
  expect(await refused("[1, 2, 3]")).toMatch(/JSON without a list of objects/);
  expect(await refused("[")).toMatch(/JSON without a list of objects/);
  expect(await read('{"status":200,"data":[]}')).toMatchObject({
    parts: {},
    told: ["- no-rows: nothing in data"],
  });
  const many = Array.from({ length: 5000 }, (_, at) => `"k${at}":1`);
  expect(await refused(`[{${many.join(",")}}]`)).toMatch(/more than 4000 names/);
  const deep = `{"a":${"[".repeat(5000)}${"]".repeat(5000)}}`;
  expect((await read(`[{"a":1},${deep}]`)).broken).toEqual([
    "2 bad-item: item 2, on line 1 of the text, that is no JSON: lists and objects 100 deep in one another",
  ]);
});

test("pieces may end anywhere, and broken quotes take no more time a byte in a larger file", async () => {
  const text = (count: number) =>
    `{"data":[${Array.from({ length: count }, (_, at) => `{"id":${at},"t":"${at % 3 === 0 ? "x" : 'x"'}}`).join(",")}]}`;
  const work = async (count: number) => {
    const { parts, broken } = await read(text(count));
    const { data } = parts;
    expect((data?.length ?? 0) - 1 + broken.length).toBeLessThanOrEqual(count);
  };
  expect(await growthOf(work, { small: 2000, large: 8000 })).toBeLessThan(2);
});
