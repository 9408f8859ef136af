import { describe, expect, test } from "vitest";
import { datasetNamed, termsOf } from "./known-datasets.js";
import { outcomes } from "./testing/mapped.js";

describe("a known data set's name brings its terms", () => {
  test.each([
    ["ACLED", "ACLED"],
    ["acled_2024", "ACLED"],
    ["Armed Conflict Location & Event Data Project", "ACLED"],
    ["GTD", "GTD"],
    ["Global Terrorism Database (extract)", "GTD"],
    ["UCDP GED 24.1", "UCDP GED"],
  ])("%s", (name, known) => expect(datasetNamed(name)?.name).toBe(known));

  test.each(["Mine", "Incidents beside the placed led", "UCDP battle deaths", ""])(
    "%j is nobody else's",
    (name) => expect(datasetNamed(name)).toBeNull(),
  );

  test("under any mapping, whatever else is said", () => {
    expect(termsOf({ name: "ACLED", licence: "CC0-1.0", restricted: false }, null)).toMatchObject({
      name: "ACLED",
      licence: expect.stringContaining("ACLED Terms of Use"),
      citation: expect.stringContaining("Raleigh"),
      restricted: true,
    });
    const content = { dataset: { name: "ACLED" }, columns: { location: "where" } };
    expect(outcomes(content, [["where"], ["Erbil"]])[0]?.record).toMatchObject({ dataset: "ACLED" });
  });

  test("and leaves one's own as it is said", () => {
    expect(termsOf({ name: "Mine", licence: "CC0-1.0" }, null)).toEqual({
      name: "Mine",
      licence: "CC0-1.0",
      citation: null,
      restricted: false,
    });
    expect(termsOf(undefined, null)).toBeNull();
    const madeUp = { name: "made up like ACLED", licence: "CC0-1.0", synthetic: true };
    expect(termsOf(madeUp, null)).toMatchObject({ licence: "CC0-1.0", restricted: false });
  });
});
