import { describe, expect, it } from "vitest";
import { draftsIn } from "../testing/read-sentence.js";

describe("what disasters and accidents do", () => {
  it.each([
    "A bus crash in Peru killed 17 people.",
    "The earthquake in Turkey killed more than 50,000 people.",
    "Cholera has killed 172 people in Sudan since May.",
    "Flooding damaged 300 houses in Libya.",
    "A stampede at a stadium in Yaounde left eight people dead.",
  ])("is no figure of a conflict: %s", (sentence) => expect(draftsIn(sentence)).toEqual([]));

  it.each([
    "A drone strike after the earthquake killed 12 people in Idlib.",
    "Shelling during the flood killed four people in Kherson.",
    "A missile killed nine people in Aleppo, hit by an earthquake before.",
  ])("leaves what weapons did: %s", (sentence) =>
    expect(draftsIn(sentence).filter(({ kind }) => kind === "casualty")).toHaveLength(1),
  );
});
