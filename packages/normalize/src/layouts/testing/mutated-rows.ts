/** What cells may hold that no column expects, or only some do. */
const ODD = [
  ...[
    "",
    " ",
    "NA",
    "NULL",
    ".",
    "-9",
    "-99",
    "-99.0",
    "-1",
    "0",
    "-0",
    "1",
    "2",
    "3",
    "4",
    "7",
    "12",
    "13",
    "31",
  ],
  ...[
    "1.0",
    "1.5",
    "+2",
    "1e3",
    "12345",
    "1.97E+11",
    "999999999999999",
    "9999999999999999",
    "33.",
    ".5",
    "33,4",
  ],
  ...[
    "-91",
    "90.0",
    "180.0001",
    "x",
    "\u00a07\u00a0",
    "٣",
    "\0",
    "1_0",
    "0x10",
    "Infinity",
    "NaN",
    "Unknown",
  ],
  ...[
    "2024-02-31",
    "2024-01-20",
    "2024-01-20 00:00:00.000",
    "2024-01-20T10:00:00Z",
    "31/12/2023",
    "12/31/2023",
  ],
  ...["28-Dec-22", "29 February 2023", "1706054400", "20160728", "20160231", "20160700", "20160728154500"],
  ...["20160728254500", "20.01.2024", "3 – 7", "at least 5", "2.500", "Iraq", "IZ", "http://example.org/a"],
] as const;

/**
 * Rows in which up to three cells hold something odd, or what is in another row's cell; the same ones every time. `known` are
 * cells for the columns, from examples.
 */
export function* mutatedRows(
  good: readonly string[],
  known: readonly (readonly string[])[],
  count: number,
): Generator<string[]> {
  let seed = 20240120;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % limit;
  };
  for (let row = 0; row < count; row++) {
    const cells = [...good];
    for (let change = below(4); change > 0; change--) {
      const at = below(cells.length);
      const words = known[at] ?? [];
      cells[at] =
        (below(3) === 0 ? words[below(words.length || 1)] : undefined) ?? ODD[below(ODD.length)] ?? "";
    }
    yield cells;
  }
}
