import { describe, expect, it } from "vitest";
import { draftsIn } from "../testing/read-sentence.js";

/** Place and countries of the first event of a text. */
function sceneOf(text: string) {
  const event = draftsIn(text).find(({ kind }) => kind === "event");
  return event ? [event.place?.name ?? null, ...event.country] : null;
}

describe("where an event happens", () => {
  it.each([
    ["a town that nobody knows", "Gunmen attacked a bus in Dorrel, Peru, on Monday.", ["Dorrel", "PE"]],
    ["its country behind “in”", "Gunmen attacked a bus in Dorrel, in Peru, on Monday.", ["Dorrel", "PE"]],
    [
      "a department",
      "Gunmen attacked a bus in Dorrel department, Colombia, on Monday.",
      ["Dorrel department", "CO"],
    ],
    [
      "its country before",
      "Gunmen attacked a bus in the Colombian department of Dorrel on Monday.",
      ["Dorrel", "CO"],
    ],
    [
      "a longer name",
      "Gunmen attacked a bank in San Miguel de Dorrel, Guatemala, on Monday.",
      ["San Miguel de Dorrel", "GT"],
    ],
    ["a namesake abroad", "Gunmen killed a farmer in Victoria, Argentina, on Monday.", ["Victoria", "AR"]],
  ])("is %s", (_, text, scene) => expect(sceneOf(text)).toEqual(scene));

  it.each([
    [
      "the border that it is near",
      "Five troops were killed in an ambush in the Gao region of Mali near the Niger border on Monday.",
      ["Gao Region", "ML"],
    ],
    [
      "the base of departure",
      "A drone that took off from a base in Chad struck El Fasher on Monday.",
      ["El Fasher", "SD"],
    ],
    [
      "the firing point",
      "A missile launched from Yemen hit a house in Tel Aviv on Monday.",
      ["Tel Aviv", "IL"],
    ],
    [
      "the speaker's city",
      "Officials in Amman said a rocket hit a house in Tel Aviv on Monday.",
      ["Tel Aviv", "IL"],
    ],
    [
      "the speaker's seat",
      "The Orrin Institute, based in Paris, said a rocket hit a house in Tel Aviv on Monday.",
      ["Tel Aviv", "IL"],
    ],
    ["who holds the town", "A car bomb exploded in Turkish-held Afrin on Monday.", ["Afrin", "SY"]],
    ["an office", "The mayor of Lima was killed by gunmen in Cusco on Monday.", ["Cusco", "PE"]],
    ["a surname", "Gunmen killed Alvaro Prell Valencia in Cusco on Monday.", ["Cusco", "PE"]],
    ["a ministry", "A bomb hit the Administrative Department in Cusco on Monday.", ["Cusco", "PE"]],
    ["a person's name", "Rebels bombed the house of Ana Prell in Lima on Monday.", ["Lima", "PE"]],
    [
      "a capital for its government",
      "Khartoum's largest strike on the rebels hit El Fasher on Monday.",
      ["El Fasher", "SD"],
    ],
  ])("is not %s", (_, text, scene) => expect(sceneOf(text)).toEqual(scene));
});
