import { describe, expect, it } from "vitest";
import { read } from "./mentions.js";

/** The ids of the places that a sentence names; "?" begins a name of several places. */
const placesIn = (text: string) =>
  read(text).mentions.flatMap((mention) => (mention.type === "place" ? [mention.place.place_id] : []));
const actorsIn = (text: string) =>
  read(text).mentions.flatMap((mention) => (mention.type === "actor" ? mention.ids : []));

describe("towns of the gazetteer", () => {
  it.each([
    ["A bomb exploded in Bahawalnagar.", "bahawalnagar-pk"],
    ["Gunmen attacked the town of Hadejia on Monday.", "hadejia-ng"],
    ["Jets bombed Khorol.", "khorol-ua"],
    ["The blast in Khorol, Ukraine, hurt nine.", "khorol-ua"],
  ])("%s", (text, id) => {
    expect(placesIn(text)).toContain(id);
  });

  it("are none where no word leads to a place", () => {
    expect(placesIn("A Sake was served, and Austin left.")).toEqual([]);
    expect(placesIn("They walked to Austin Powers.")).toEqual([]);
  });
});

describe("names of people, offices and governments", () => {
  it("are no places", () => {
    expect(placesIn("Michael Jordan scored.")).toEqual([]);
    expect(placesIn("The London-based observatory counted 12 dead.")).toEqual([]);
  });

  it("a capital that speaks is its government, and a town where it is hit", () => {
    expect(placesIn("Damascus condemned the strike.")).toEqual([]);
    expect(actorsIn("Damascus condemned the strike.")).toEqual(["syria"]);
    expect(placesIn("Israel struck Damascus.")).toEqual(["damascus"]);
  });
});

describe("names of several places", () => {
  it("are those of the land behind the comma", () => {
    expect(placesIn("A car bomb went off in Tripoli, Lebanon.")).toEqual(["tripoli-lb", "LB"]);
    expect(placesIn("A fire in Paris, Texas.")).not.toContain("paris");
  });

  it("stay open without one", () => {
    const [tripoli] = placesIn("A car bomb went off in Tripoli.");
    expect(tripoli?.startsWith("?")).toBe(true);
  });
});
