import { Claim } from "@sitrep/model";
import { describe, expect, test } from "vitest";
import { figures } from "../figures.js";
import { doubts, layoutOf, outcomes } from "../testing/mapped.js";
import { readAll } from "../testing/tables.js";

const claimsOf = (content: object, rows: readonly (readonly string[])[]) =>
  outcomes({ kind: "figures", ...content }, rows, [figures]).flatMap(({ claims, setAside }) => {
    expect(setAside).toEqual([]);
    return claims.map((claim) => Claim.parse(claim));
  });

/** Whose losses a table counts, and who counts them; neither is in any table of the lexicon. */
const side = {
  actors: {
    "Army of Orlan": { country: "UA" },
    "Free Karst Brigades": { kind: "group", country: "Ukraine" },
  },
  columns: {
    kind: { value: "loss_count" },
    as_of: "date",
    since: { value: "2022-02-24" },
    target: { value: "Army of Orlan" },
    said_by: { value: "Ministry of Karst" },
    country: { value: "UA" },
  },
};

describe("counts of losses", () => {
  test("a wide, cumulative daily series: a claim for each column of each day", () => {
    const unpivot = { columns: ["tank", "Field Artillery"], name: "equipment", value: "value" };
    const claims = claimsOf({ ...side, unpivot }, [
      ["date", "day", "tank", "Field Artillery"],
      ["2024-08-01", "890", "8,592", "16,023"],
      ["2024-08-02", "891", "8,600", ""],
    ]);
    expect(claims).toMatchObject([
      { kind: "loss_count", equipment: "tank", outcome: "lost", value: 8592, as_of: "2024-08-01" },
      { equipment: "field artillery", value: 16023, as_of: "2024-08-01" },
      { equipment: "tank", value: 8600, as_of: "2024-08-02" },
    ]);
    expect(claims[0]).toMatchObject({
      ...{ target: ["army-of-orlan"], target_basis: "heading", said_by: "ministry-of-karst" },
      ...{ since: "2022-02-24", country: ["UA"], part_of: null, native: { day: "890" } },
    });
    expect(new Set(claims.map(({ claim_id }) => claim_id)).size).toBe(3);
  });

  test("a list by what became of it, with whom it belonged to in a column", () => {
    const content = {
      actors: side.actors,
      columns: {
        ...side.columns,
        target: { from: "who", values: { AO: "Army of Orlan" } },
        actor: "by",
        equipment: "what",
      },
      unpivot: { columns: ["destroyed", "captured", "abandoned"], name: "outcome", value: "value" },
    };
    const claims = claimsOf(content, [
      ["date", "who", "by", "what", "destroyed", "captured", "abandoned"],
      ["2024-08-01", "AO", "Free Karst Brigades", "Tanks", "1,900", "540", "0"],
    ]);
    expect(claims).toMatchObject([
      { equipment: "tanks", outcome: "destroyed", value: 1900, actor: ["free-karst-brigades"] },
      { equipment: "tanks", outcome: "captured", value: 540, target: ["army-of-orlan"] },
      { equipment: "tanks", outcome: "abandoned", value: 0 },
    ]);
  });

  test("one row a figure, as typed by hand; a number needs what it counts", () => {
    const rows = [
      ["kind", "equipment", "value", "outcome"],
      ["loss_count", "tank", "8,592", ""],
      ["loss count", "tank", "at least 12", "killed"],
      ["loss_count", "", "12", ""],
    ];
    const [good, killed, nothing] = readAll(figures, rows);
    expect(good?.claims).toMatchObject([
      { kind: "loss_count", equipment: "tank", outcome: "lost", value: 8592 },
    ]);
    expect(JSON.stringify(killed)).toContain("lost, destroyed, damaged, abandoned, captured");
    expect(nothing?.setAside).toMatchObject([{ column: "equipment", code: "missing-cell" }]);
  });

  test("an actor whom neither a table nor the sidecar knows is reported, with what to say", () => {
    const columns = { ...side.columns, target: "who", equipment: { value: "tank" }, value: "n" };
    const rows = [
      ["date", "who", "n"],
      ["2024-08-01", "The Blue Army", "3"],
    ];
    const [outcome] = outcomes({ kind: "figures", actors: side.actors, columns }, rows, [figures]);
    expect(JSON.stringify(outcome)).toContain(
      '{\\"actors\\": {\\"The Blue Army\\": {\\"country\\": \\"…\\"}}}',
    );
  });

  test("actors are given with the layout, those of the lexicon but by their ids", () => {
    const content = { ...side, kind: "figures", actors: { ...side.actors, Russia: {} } };
    const unpivot = { columns: ["tank"], name: "equipment", value: "value" };
    expect(layoutOf({ ...content, unpivot }, [["date", "tank"]], [figures]).actors).toEqual([
      { actor_id: "army-of-orlan", name: "Army of Orlan", kind: "force", country: "UA" },
      { actor_id: "free-karst-brigades", name: "Free Karst Brigades", kind: "group", country: "UA" },
    ]);
  });

  test("mistakes are reported with their place", () => {
    expect(doubts({ actors: { "Army of Orlan": { country: "Orlan" } } })).toEqual([
      'actors.Army of Orlan.country: "Orlan" | a country as ISO code or English name',
    ]);
    expect(doubts({ actors: { "Army of Orlan": { land: "UA" } } })[0]).toMatch(
      /^actors\.Army of Orlan\.land \| /,
    );
    expect(doubts({ kind: "figures", columns: { equipmnt: "what" } })[0]).toContain(
      "the nearest is equipment",
    );
  });
});

describe("cells of figures that no column has", () => {
  test("are kept, with those that are read otherwise than as written", () => {
    const columns = {
      kind: { value: "casualty" },
      outcome: { value: "killed" },
      value: "killed_cum",
      as_of: { from: "report_date", format: "dd.MM.yyyy" },
    };
    const rows = [
      ["report_date", "killed", "killed_cum", "POW"],
      ["08.10.2023", "138", "370", "12"],
    ];
    const [outcome] = outcomes({ kind: "figures", columns }, rows, [figures]);
    expect(outcome?.claims).toMatchObject([
      { value: 370, native: { report_date: "08.10.2023", killed: "138", POW: "12" } },
    ]);
    expect(outcome?.claims).toHaveLength(1);
    expect(outcome?.issues).toMatchObject([
      { code: "unknown-column", because: "not read, and kept in native" },
    ]);
  });
});
