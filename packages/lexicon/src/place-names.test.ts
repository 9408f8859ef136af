import { describe, expect, it } from "vitest";
import { namesAround } from "./document-names.js";
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
    expect(actorsIn("It was Damascus's largest strike on the rebels.")).toEqual(["syria"]);
    expect(placesIn("It was Damascus's deadliest bombing since May.")).toEqual(["damascus"]);
  });
});

describe("names of several places", () => {
  it("are those of the land after the comma", () => {
    expect(placesIn("A car bomb went off in Tripoli, Lebanon.")).toEqual(["tripoli-lb", "LB"]);
    expect(placesIn("A fire in Paris, Texas.")).not.toContain("paris");
  });

  it.each([
    ["a part of the country between", "a post in Santander department, Colombia", ["CO"]],
    ["a compass point between", "a post in Santander department in northern Colombia", ["CO"]],
    ["the country before", "a post in Colombia's Santander department", ["CO"]],
    ["its people before", "a post in the Colombian department of Santander", ["CO"]],
    ["a town of that country", "a bank in Santa Ana, El Salvador", ["SV", "SV"]],
    ["a town that only others have", "a bank in Victoria, Argentina", ["AR"]],
    ["a town that nobody knows", "a bank in Dorrel, Peru, on Monday", ["PE"]],
    ["the town of a list", "rockets hit Mosul, Iraq, and Aleppo, Syria", ["IQ", "IQ", "SY", "SY"]],
    ["a verb behind the country", "a bomb in Dorrel, Peru killed six", ["PE"]],
  ])("lie where the words say: %s", (_, text, countries) => {
    const found = read(text).mentions.flatMap((it) => (it.type === "place" ? [it.place.country] : []));
    expect(found).toEqual(countries);
  });

  it.each([
    ["who speaks", "In Dorrel, Peru said it would answer."],
    ["whose forces", "In Dorrel, US forces fired."],
    ["a firm", "According to CNN, US forces fired."],
  ])("are not settled by %s", (_, text) => expect(placesIn(text)).toEqual([]));

  it.each([
    ["a given name and a surname", "the house of Ana Prell"],
    ["an office before them", "the mayor, Ana Prell, fled"],
    ["a first name of a list", "Ana Prell and Ivo Dorrel died"],
    ["who holds a town", "in Turkish-held Dorrel"],
    ["a street", "at San Diego Street and between Valencia and Dorrel streets"],
    ["a border between two", "on the Israel-Lebanon border"],
  ])("are none in %s", (_, text) => {
    expect(placesIn(text)).toEqual([]);
    expect(actorsIn(text)).toEqual([]);
  });

  it("are those of a country that the report names", () => {
    const inReport = (text: string, report: string) =>
      read(text, 0, text.length, namesAround(report)).mentions.flatMap((it) =>
        it.type === "place" ? [it.place.country] : [],
      );
    expect(inReport("a post in Santander department", "Police in Colombia met.")).toEqual([]);
    expect(inReport("a post in Santander department", "Police in Spain met.")).toEqual(["ES"]);
    expect(inReport("a post in Santander department", "The police met.")).toEqual(["ES"]);
  });

  it("are no part of a longer name", () => {
    expect(placesIn("a bank in San Miguel de Dorrel, Guatemala")).toEqual(["GT"]);
  });

  it("stay open without one", () => {
    const [tripoli] = placesIn("A car bomb went off in Tripoli.");
    expect(tripoli?.startsWith("?")).toBe(true);
  });
});
