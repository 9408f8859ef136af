import { describe, expect, it } from "vitest";
import { viewIn } from "../testing/read-sentence.js";
import { partsIn } from "./parts.js";

/** Each part as `words: who (of how many, what befell them)`. */
function told(sentence: string): string[] {
  const view = viewIn(sentence);
  return [...partsIn(view).values()].map(({ from, to, who, of, hurt }) => {
    const more = [of && view.words(of.from, of.to), hurt?.outcome].filter(Boolean).join(", ");
    return `${view.words(from, to)}: ${who ? view.words(who.from, who.to) : "-"}${more ? ` (${more})` : ""}`;
  });
}

describe("numbers of some of those whom another counts", () => {
  it.each<[string, string[]]>([
    [
      "The blast killed 21 people, including two women and a medic.",
      ["including two women: two women", "a medic: a medic"],
    ],
    ["The raid killed 21 people, 14 of them children.", ["14 of them children: children"]],
    ["Three of the 18 came from Bol.", ["Three of the 18: - (18)"]],
    ["Three of the dead were women.", ["Three of the dead were women: women (killed)"]],
    ["Among the dead were six nurses.", ["Among the dead were six nurses: six nurses (killed)"]],
    ["A doctor is included among the dead.", ["A doctor is included among the dead: A doctor (killed)"]],
    ["The wounded included a teacher.", ["included a teacher: a teacher (injured)"]],
    ["Shelling killed ten people, four children among them.", ["four children among them: four children"]],
    [
      "Nine people died: three women, four men and two boys.",
      ["three women: three women", "four men: four men", "two boys: two boys"],
    ],
    ["Three died (a woman and two girls).", ["a woman: a woman", "two girls: two girls"]],
    ["Nine people died; three women and two men called for calm.", []],
    ["The blast killed 60 people, including a child, and 13 guards.", ["including a child: a child"]],
  ])("%s", (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});
