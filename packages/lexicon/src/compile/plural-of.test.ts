import { expect, it } from "vitest";
import { pluralOf } from "./plural-of.js";

it.each([
  ["judge", "judges"],
  ["army patrolman", "army patrolmen"],
  ["policewoman", "policewomen"],
  ["human", "humans"],
  ["schoolchild", "schoolchildren"],
  ["midwife", "midwives"],
  ["missionary", "missionaries"],
  ["boy", "boys"],
  ["nurse", "nurses"],
  ["military complex", "military complexes"],
  ["church", "churches"],
  ["front-end loader", "front-end loaders"],
])("the plural of %s is %s", (word, plural) => expect(pluralOf(word, "")).toBe(plural));

it("is what the table says", () => {
  expect(pluralOf("passer-by", "passers-by")).toBe("passers-by");
  expect(pluralOf("aircraft", "-")).toBeNull();
});
