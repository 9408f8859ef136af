import { describe, expect, it } from "vitest";
import { read } from "./mentions.js";

const wordsOf = (text: string) =>
  read(text)
    .tokens.map(({ norm }) => norm)
    .join(" ");

describe("an aside that says nothing of its sentence", () => {
  it.each([
    ["FPXR [Vasco Prell Xaro Front] rebels fled.", "fpxr rebels fled ."],
    ["The DLF (Dorrel Liberation Front) rebels fled.", "the dlf rebels fled ."],
    ["They took [words indistinct] the town.", "they took the town ."],
    ["They took the twon [sic] on Monday.", "they took the twon on monday ."],
    ["[Text] They took the town.", "they took the town ."],
  ])("is left out: %s", (text, words) => expect(wordsOf(text)).toBe(words));

  it.each([
    ["an acronym behind its name", "The Dorrel Front (DLF) fled.", "the dorrel front ( dlf ) fled ."],
    ["who is meant", "They [the rebels] fled.", "they the rebels fled ."],
    ["a party", "Senator Prell (R) of the USA fled.", "senator prell ( r ) of the usa fled ."],
    ["no name of it", "The DLF (two men were seen) fled.", "the dlf ( two men were seen ) fled ."],
  ])("stays where it is %s", (_, text, words) => expect(wordsOf(text)).toBe(words));
});
