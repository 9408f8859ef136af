import { describe, expect, it } from "vitest";
import { namesAround } from "./document-names.js";
import { read } from "./mentions.js";

/** The actors that a text names, as one sentence of itself or of a longer document. */
const actorsIn = (text: string, document = text) =>
  read(text, 0, text.length, namesAround(document)).mentions.flatMap((mention) =>
    mention.type === "actor" && mention.ids.length > 0 ? [mention.ids.join("+")] : [],
  );

describe("a group that no table knows", () => {
  it.each([
    ["The Dorrel Brigade fired from a lorry.", "dorrel-brigade"],
    ["Ambarek Liberation Front fighters took the town.", "ambarek-liberation-front"],
    ["Gunmen of the Orlan cartel shot a judge.", "orlan-cartel"],
    ["Gunmen of the Medellin cartel shot a judge.", "medellin-cartel"],
    ["Dorrel rebels shelled the post.", "dorrel-rebels"],
    ["a Dorrel guerrilla", "dorrel-guerrillas"],
    ["The Popular Resistance Army of the hills struck.", "popular-resistance-army"],
    ["The Movement for the Liberation of Tavria attacked.", "movement-for-the-liberation-of-tavria"],
    ["Karst People's Army rebels attacked.", "karst-people-s-army"],
    ["The Karst Defenders, an armed group, attacked.", "karst-defenders"],
    ["the guerrilla group Dorrel Brigade", "dorrel-brigade"],
    ["Three FPXR guerrillas were held.", "fpxr"],
    ["FPXR urban guerrillas were held.", "fpxr"],
  ])("has the slug of its name: %s", (text, slug) => expect(actorsIn(text)).toEqual([slug]));

  it.each([
    ["Officials in Beni blamed the Allied Democratic Forces.", ["allied-democratic-forces"]],
    ["The Gulf Clan took the town of Turbo.", ["clan-del-golfo"]],
  ])("is read anywhere where it is the one of its name: %s", (text, ids) =>
    expect(actorsIn(text)).toEqual(ids),
  );

  it("is not the known one whose name it holds", () => {
    expect(actorsIn("The Prell Vasco National Liberation Front struck in Syria.")).toEqual([
      "prell-vasco-national-liberation-front",
    ]);
    expect(actorsIn("The National Liberation Front struck in Tavria.")).toEqual([
      "national-liberation-front",
    ]);
    expect(actorsIn("The National Liberation Front struck in Syria.")).toEqual([
      "national-front-for-liberation",
    ]);
  });

  it.each([
    ["in the order of its letters", "The Dorrel Liberation Front (DLF) struck.", "dorrel-liberation-front"],
    ["in another language", "The Vasco Prell Patriotic Front (FPVP) struck.", "vasco-prell-patriotic-front"],
  ])("is its acronym wherever the document uses it, %s", (_, definition, slug) => {
    const acronym = /\((\w+)\)/.exec(definition)?.[1] ?? "";
    expect(actorsIn(`${acronym} men fled.`, `${acronym} men fled. ${definition}`)).toEqual([slug]);
    expect(actorsIn(`${acronym} men fled.`)).toEqual([]);
  });

  it.each([
    ["a network of doctors", "The Tavria Doctors Network counted nine dead."],
    ["a party", "The Dorrel Party won. The Democratic Alliance lost."],
    ["a firm", "The Dorrel Company and the Orlan Group sold ships."],
    ["a unit by its number", "The 93rd Mechanized Brigade advanced."],
    ["a front of a war", "The Northern Front was quiet."],
    ["a charity", "The Salvation Army fed them."],
    ["a creed", "Islamist militants and Muslim rebels fled."],
    ["the first word of a sentence", "Masked gunmen fled. Suspected militants fired."],
    ["a town before its rebels", "In Orlan rebels fired."],
    ["a headline", "Seven Hurt As Dorrel Gunmen Fire Upon Market"],
    ["a trade union", "The National Union of Teachers met."],
  ])("is not %s", (_, text) => expect(actorsIn(text)).toEqual([]));

  it.each([
    ["Ukraine's Dorrel Brigade fired.", ["ukraine"]],
    ["The Ukrainian Armed Forces fired.", ["ukraine"]],
    ["Yemen's Houthi movement fired.", ["houthis"]],
    ["Three Amal Movement fighters fled.", ["amal-movement"]],
  ])("leaves states and known groups as they are: %s", (text, actors) =>
    expect(actorsIn(text)).toEqual(actors),
  );
});

describe("the people of a group", () => {
  it.each([
    ["Members of the Dorrel Brigade attacked a bank.", "dorrel-brigade", "Members of the Dorrel Brigade"],
    ["Gunmen from the Orlan cartel shot a judge.", "orlan-cartel", "Gunmen from the Orlan cartel"],
    ["Fighters of Hamas fired rockets.", "hamas", "Fighters of Hamas"],
  ])("are the group: %s", (text, actor, words) => {
    const { mentions, tokens } = read(text);
    const found = mentions.flatMap((it) =>
      it.type === "actor"
        ? [[it.ids.join("+"), text.slice(tokens[it.from]?.start, tokens[it.to - 1]?.end)]]
        : [],
    );
    expect(found).toEqual([[actor, words]]);
  });

  it("are no state", () => expect(actorsIn("Members of the parliament of Norland met.")).toEqual([]));
});
