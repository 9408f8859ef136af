import { extractDrafts } from "@sitrep/extract";
import { settleClaims } from "@sitrep/normalize";
import { readReport } from "@sitrep/parse";
import { describe, expect, it } from "vitest";

interface Shown {
  readonly quote: string | null;
  readonly day: string | null;
  readonly place: string | null;
  readonly country: readonly string[];
}

/** A whole report's day and claims, as all stages together read them. */
function readAll(text: string, file = "made.txt") {
  const { document } = readReport({ file, bytes: new TextEncoder().encode(text), sidecar: null });
  if (!document) throw new Error("Unexpected file set aside, expected a report");
  const claims = settleClaims(document, extractDrafts(document).value).value;
  const shown = claims.map(
    (claim): Shown => ({
      quote: claim.quote,
      day: claim.kind === "event" ? claim.date : claim.as_of,
      place: claim.place,
      country: claim.country,
    }),
  );
  return { published: [document.published, document.published_basis], claims: shown };
}

describe("a dispatch", () => {
  it.each([
    [
      "a day told in the text",
      "Lima, 14 Mar 89 (XYZ) -- [Text] Rebels attacked a bank in Orlan on 2 March.",
      "1989-03-14",
      "1989-03-02",
    ],
    [
      "yesterday",
      "LIMA, Jan. 17, 1990 (XYZ) - Rebels attacked a bank in Orlan yesterday.",
      "1990-01-17",
      "1990-01-16",
    ],
    [
      "a weekday",
      "LIMA, 17 January 1990 (XYZ) -- [Report] [Ana Prell] Rebels attacked a bank in Orlan on Sunday.",
      "1990-01-17",
      "1990-01-14",
    ],
    [
      "no day",
      "Lima, 12 May 2024: Rebels attacked a bank in Orlan, and police fired at them.",
      "2024-05-12",
      null,
    ],
  ])("gives the day of publication, not that of its event: %s", (_, text, published, day) => {
    const read = readAll(text);
    expect(read.published).toEqual([published, "dateline"]);
    const [event] = read.claims;
    expect(event).toMatchObject({ day, place: "Orlan" });
  });

  it("names the town that “this city” means", () => {
    const read = readAll("LIMA, Jan. 17, 1990 (XYZ) - Rebels attacked a bank in this city on 12 January.");
    expect(read.claims).toMatchObject([{ day: "1990-01-12", place: "Lima", country: ["PE"] }]);
  });

  it("has its own day among several", () => {
    const read = readAll(
      "LIMA, Jan. 17, 1990 (XYZ) - Rebels attacked a bank in Lima yesterday.\n\nBOGOTA, Jan. 24, 1990 (XYZ) - Gunmen bombed a depot in Bogota yesterday.",
    );
    expect(read.claims).toMatchObject([
      { day: "1990-01-16", place: "Lima" },
      { day: "1990-01-23", place: "Bogota" },
    ]);
  });
});

describe("a page", () => {
  const BODY = "Rockets hit the air base at Orlan last night. On 18 April rebels bombed a ferry off Bol.";

  it("counts its days from its address, and never from the day on which it was taken", () => {
    const front = (lines: string) => `---\n${lines}\n---\n\n# Rockets hit base\n\n${BODY}\n`;
    expect(readAll(front("url: https://example.org/2024/05/03/rockets"), "a.md").published).toEqual([
      "2024-05-03",
      "url",
    ]);
    const taken = readAll(`<!--\ndate: 2024-09-27 15:05:05\n-->\n\n# Rockets hit base\n\n${BODY}\n`, "a.md");
    expect(taken.published).toEqual([null, "none"]);
    expect(taken.claims.map(({ day }) => day).filter((day) => day?.startsWith("2024-09"))).toEqual([]);
  });
});

describe("a table", () => {
  const TABLE =
    "| Date | Location | Killed | Notes |\n|---|---|---|---|\n| May 4, 2024 | Mellit, North Darfur | 6 | RSF forces conducted airstrikes against vehicles of the army. |\n| May 6, 2024 | El Fasher | 12 | Army jets bombed a market. |\n";
  const CLAIMS = [
    { quote: "6", day: "2024-05-04", place: "Mellit", country: ["SD"] },
    { day: "2024-05-04", place: "Mellit", country: ["SD"] },
    { quote: "12", day: "2024-05-06", place: "El Fasher", country: ["SD"] },
    { day: "2024-05-06", place: "El Fasher", country: ["SD"] },
  ];

  it("is read row by row, with paragraphs around it or without", () => {
    expect(readAll(TABLE, "a.md").claims).toMatchObject(CLAIMS);
    const around = "The week was quiet elsewhere, monitors said on Tuesday.";
    expect(readAll(`# The week\n\n${around}\n\n${TABLE}\n${around}\n`, "a.md").claims).toMatchObject(CLAIMS);
  });
});
