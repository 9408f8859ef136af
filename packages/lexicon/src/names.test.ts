import { describe, expect, it } from "vitest";
import type { Mention } from "./mention.js";
import { read } from "./mentions.js";
import { actorNamed, actorsRelated, forceOf, isState, placeNamed } from "./names.js";
import { countryNumbered } from "./tables.js";

const mentionsOf = (text: string) => read(text).mentions;
const actorsIn = (text: string) =>
  mentionsOf(text).flatMap((mention) => (mention.type === "actor" ? [mention.ids.join("+") || "?"] : []));
const placesIn = (text: string) =>
  mentionsOf(text).flatMap((mention) => (mention.type === "place" ? [mention.place.place_id] : []));
const events = (mentions: readonly Mention[]) =>
  mentions.flatMap((mention) => (mention.type === "event" ? [mention.form] : []));

describe("countries by number", () => {
  it("has ISO's, zeros before or not", () => {
    expect([4, 368, 804, 728].map(countryNumbered)).toEqual(["AF", "IQ", "UA", "SS"]);
    expect(countryNumbered(0)).toBeNull();
  });
});

describe("ships", () => {
  const vessels = (text: string) =>
    mentionsOf(text).filter((mention) => mention.type === "facility" && mention.kind === "vessel");

  it.each(["at M/V Sea Lark", "at MV Sea Lark", "the M/V Sea Lark sank"])("stand in %j", (text) => {
    expect(vessels(text)).toHaveLength(1);
  });

  it("are not in what only has the letters", () => {
    expect(vessels("an m and a v on the wall")).toEqual([]);
  });
});

describe("names that hold a day", () => {
  const days = (text: string) => mentionsOf(text).filter(({ type }) => type === "date").length;

  it.each([
    "Fighters of the March 23 Movement left.",
    "The April 6 Movement said so.",
    "the 17 November Group",
  ])("%s", (text) => expect(days(text)).toBe(0));

  it.each(["On March 23 Army jets took off.", "the Oct. 7 Massacre", "on the March 23 attack"])(
    "not in: %s",
    (text) => expect(days(text)).toBe(1),
  );
});

describe("names", () => {
  it.each([
    [
      "al-asad-airbase",
      ["Al-Asad", "Al-Assad", "al-Asad", "Ain al-Assad", "Al Asad Air Base", "Ain al-Asad base"],
    ],
    ["IQ", ["Iraq", "IQ", "iq", "Republic of Iraq"]],
    ["red-sea", ["Red Sea", "the Red Sea", "red-sea"]],
    ["sanaa", ["Sanaa", "Sana'a", "Sana’a"]],
  ])("finds the place %s", (id, names) => {
    for (const name of names) expect(placeNamed(name)?.place_id, name).toBe(id);
  });

  it.each([
    ["kataib-hezbollah", ["Kataib Hezbollah", "KH", "Kata'ib Hizballah", "Kata’ib Hezbollah"]],
    ["houthis", ["Houthis", "Houthi", "Ansar Allah"]],
    ["iran-backed-militias", ["Iran-backed militias", "Iranian proxies"]],
    ["us", ["US", "U.S.", "United States", "American", "us"]],
    ["south-korea", ["South Korea", "South Korean"]],
    // shared with their own islands
    ["france", ["French", "France"]],
    ["netherlands", ["Dutch"]],
  ])("finds the actor %s", (id, names) => {
    for (const name of names) expect(actorNamed(name), name).toBe(id);
  });

  it("knows nothing of other names, nor of pronouns", () => {
    for (const name of ["Atlantis", "they", "is", "", "Congolese", "Dominican"])
      expect(actorNamed(name), name).toBeNull();
    expect(actorsIn("They told us that it is over.")).toEqual([]);
  });

  it.each([
    ["militia backed by its neighbour", "Iran-backed militias fired.", ["iran-backed-militias"]],
    ["named behind the backing", "the Iran-backed Houthis", ["houthis"]],
    ["named with its noun", "Iranian-backed Kataib Hezbollah militia group", ["kataib-hezbollah"]],
    ["participle behind", "militias backed by Iran", ["iran-backed-militias"]],
    ["capital for its state", "Tehran-affiliated groups", ["iran-backed-militias"]],
    ["no name at all", "Masked gunmen opened fire.", ["?"]],
    ["state by its forces", "Ukrainian drones hit a depot.", ["ukraine"]],
    ["fighters for a state", "Nine pro-Iranian fighters were killed.", ["iran-backed-militias"]],
    ["protesters for a people", "pro-Palestinian protesters", []],
    ["a people that a group is of", "the Palestinian Islamist organization Hamas", ["hamas"]],
    ["a country that a group is of", "Yemen's Houthi rebels", ["houthis"]],
    ["two sides of a war", "the Israel-Hamas war", ["israel", "hamas"]],
    ["a state that strikes a group", "Israeli strikes on Hamas", ["israel", "hamas"]],
    ["origin is no side", "a Liberian-flagged tanker", []],
    ["irregulars of a country are not its state", "Sudanese militias fired.", ["?"]],
    ["nor are its paramilitaries", "Sudanese paramilitary forces fired.", ["?"]],
    ["nor a group of it", "The Lebanese group fired.", ["?"]],
    ["nor men of a militia", "Zambian militiamen fired.", ["?"]],
    ["nor is the group that those who act have left", "A Taliban splinter group fired.", []],
    ["nor one of which they are an offshoot", "An offshoot of the Islamic State fired.", []],
    ["nor one whose faction they are", "A breakaway faction of the Taliban fired.", ["?"]],
    ["who is left without a word for it acts", "Taliban fighters fired.", ["taliban"]],
    ["its soldiers are", "Sudanese soldiers fired.", ["sudan"]],
    ["a plural that owns", "after Hamas’ mortar fire", ["hamas"]],
    ["a body of doctors", "The Sudan Doctors Network said that nine were hurt.", []],
    ["an airline", "a Turkish Airlines office", []],
    ["a ship", "the tanker Malta Star burned", []],
    ["what a state's ship did", "the ship Israel seized", ["israel"]],
    ["parts of a land", "They held parts of Mali and Niger.", []],
  ])("reads %s", (_, text, actors) => expect(actorsIn(text)).toEqual(actors));

  it.each([
    ["Troops in Iraq and Syria", ["IQ", "SY"]],
    ["Iraq's parliament met.", []],
    ["in northern Israeli cities", ["IL"]],
    ["near Mosul, Iraq", ["mosul", "IQ"]],
    ["the government of Sudan", []],
  ])("reads the places of: %s", (text, places) => expect(placesIn(text)).toEqual(places));

  it("relates groups to their umbrella, but no militia to the state that backs it", () => {
    expect(actorsRelated("kataib-hezbollah", "iran-backed-militias")).toBe("parent");
    expect(actorsRelated("irgc", "iran")).toBe("parent");
    expect(actorsRelated("kataib-hezbollah", "iran")).toBe("unrelated");
    expect(forceOf("centcom")).toBe("us");
    expect(isState("hamas")).toBe(false);
  });
});

describe("event words", () => {
  it.each([
    ["The strike killed two.", ["noun"]],
    ["Drones strike the airbase.", ["base"]],
    ["Attacks on shipping continue.", ["plural"]],
    ["They will attack again.", ["base"]],
    ["The union called a general strike.", []],
    ["a carrier strike group arrived", []],
  ])("%s", (text, forms) => expect(events(mentionsOf(text))).toEqual(forms));
});
