import { placeOf } from "@sitrep/lexicon";
import { remembered } from "./remembered.js";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/**
 * ISO 3166-1 alpha-2 of a country by the name that Intl has for it in a language, by its BCP 47 tag: "Syrien" in `de`, "سوريا" in `ar`;
 * null for none. Case, accents and "&" for "and" do not matter.
 */
export const countryNamedIn = (words: string, language: string): string | null =>
  namesIn(language).get(folded(words)) ?? null;

const namesIn = remembered((language: string): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const style of ["long", "short"] as const) {
    const display = new Intl.DisplayNames(language, { type: "region", style, fallback: "none" });
    for (const first of LETTERS)
      for (const second of LETTERS) {
        const code = first + second;
        const name = placeOf(code)?.kind === "country" ? display.of(code) : undefined;
        if (name !== undefined && !names.has(folded(name))) names.set(folded(name), code);
      }
  }
  return names;
});

const folded = (words: string): string =>
  words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
