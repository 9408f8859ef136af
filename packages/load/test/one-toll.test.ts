import type { CasualtyClaim } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { ask } from "./in-memory.js";
import { actor } from "./names.js";
import { type Reported, raid } from "./raid.js";

const ACTORS = [
  actor("norland", "state", null, "NO"),
  actor("norland-army", "force", "norland"),
  actor("zembla", "state", null, "ZE"),
  actor("civilians", "population"),
  actor("hill-front", "umbrella", "zembla"),
  actor("hill-brigade", "group", "hill-front"),
];

/** A number of dead as one outlet gives it, and whom it names. */
const told = (
  publisher: string,
  value: number,
  target: readonly string[],
  more: Partial<CasualtyClaim> = {},
): Reported => ({
  publisher,
  published: "2024-03-04",
  words: `${value} died, says ${publisher}`,
  figure: { value, target: [...target], country: ["NO"], ...more },
});

const asked = (sql: string, ...reports: Reported[]) => ask({ ...raid(reports), actors: ACTORS }, sql);

const killed = async (...reports: Reported[]) => {
  const [row] = await asked("SELECT killed FROM strike_chronology", ...reports);
  return row?.["killed"];
};

describe("one toll of which two reports name the dead in two ways", () => {
  it("is one: civilians, and the state of their land", async () => {
    expect(await killed(told("Gazette", 16, ["civilians"]), told("Herald", 16, ["norland"]))).toBe("16");
    expect(
      await killed(
        told("Gazette", 16, ["civilians"]),
        told("Herald", 16, ["norland"]),
        told("Globe", 18, ["norland"]),
      ),
    ).toBe("16–18");
  });

  it("is one: a group, and the militias that it is one of", async () => {
    expect(await killed(told("Gazette", 4, ["hill-brigade"]), told("Herald", 4, ["hill-front"]))).toBe("4");
    expect(
      await killed(told("Gazette", 4, ["hill-front"]), told("Herald", 4, ["hill-front", "norland-army"])),
    ).toBe("4");
  });

  it("is one: the crew of a ship, and the land that its sailors are of", async () => {
    const atSea = { country: ["red-sea"] };
    const crew = told("Gazette", 3, ["civilians"], atSea);
    expect(await killed(crew, told("Herald", 3, ["zembla"], atSea))).toBe("3");
  });

  it("is one where a report names nobody", async () => {
    expect(await killed(told("Gazette", 3, ["norland-army"]), told("Herald", 3, []))).toBe("3");
  });

  it("stays two where the numbers differ, or one report counts both", async () => {
    expect(await killed(told("Gazette", 2, ["civilians"]), told("Herald", 9, ["norland"]))).toBe(
      "9 (norland); 2 (civilians)",
    );
    const also = { words: "5 of the army died", figure: { value: 5, target: ["norland"], country: ["NO"] } };
    expect(await killed({ ...told("Gazette", 5, ["civilians"]), also }, told("Herald", 5, ["norland"]))).toBe(
      "5 (civilians); 5 (norland)",
    );
  });

  it("stays two where the sides are no kin: people of another land, another group", async () => {
    expect(await killed(told("Gazette", 5, ["civilians"]), told("Herald", 5, ["zembla"]))).toBe(
      "5 (civilians); 5 (zembla)",
    );
    expect(await killed(told("Gazette", 5, ["norland-army"]), told("Herald", 5, ["hill-brigade"]))).toBe(
      "5 (hill-brigade); 5 (norland-army)",
    );
  });

  it("answers one question, and is disputed as one", async () => {
    const reports = [
      told("Gazette", 16, ["civilians"]),
      told("Herald", 16, ["norland"]),
      told("Globe", 18, ["norland"]),
    ];
    expect(
      await asked("SELECT target, low, best, high FROM resolved_figures('low_best_high')", ...reports),
    ).toEqual([{ target: ["civilians"], low: 16, best: 16, high: 18 }]);
    expect(
      await asked("SELECT DISTINCT left_figure, right_figure FROM disputed_figures", ...reports),
    ).toEqual([{ left_figure: "16", right_figure: "18" }]);
  });
});
