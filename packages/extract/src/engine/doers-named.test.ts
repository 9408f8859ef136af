import { describe, expect, it } from "vitest";
import { clausesOf } from "../grammar/clauses.js";
import { participantsOf } from "../grammar/participants.js";
import { viewIn } from "../testing/read-sentence.js";

/** Who does what the verb says. */
function doers(sentence: string, verb: string): readonly string[] {
  const view = viewIn(sentence);
  const at = view.tokens.findIndex(({ norm }) => norm === verb);
  const clause = clausesOf(view).find(({ head }) => head === at);
  return clause ? participantsOf(view, clause).actor : [];
}

describe("who acts beside an aside", () => {
  it.each([
    ["Hamas, a Palestinian Islamist group, shelled Haifa.", ["hamas"]],
    ["Hezbollah, the Iranian-backed militia and political Lebanese group, shelled Haifa.", ["hezbollah"]],
    ["M23, a group backed by Rwanda, shelled Goma.", ["m23"]],
    ["JNIM, al-Qaeda's affiliate in the Sahel, shelled Djibo.", ["jnim"]],
    ["The Houthis, who fight the Saudi army, shelled Marib.", ["houthis"]],
    ["Fighters from Boko Haram, a jihadist group, shelled Bama.", ["boko-haram"]],
    ["In response Hezbollah shelled Haifa.", ["hezbollah"]],
    ["The US, the UK and Australia shelled Sanaa.", ["us", "uk", "australia"]],
    ["Russia, Iran and Syria shelled Idlib.", ["russia", "iran", "syria"]],
  ])("%s", (sentence, ids) => {
    expect(doers(sentence, "shelled")).toEqual(ids);
  });

  it("says who goes on with the deed, not whom it was on", () => {
    const goesOn = (sentence: string) => doers(sentence, "hitting");
    expect(goesOn("The US launched strikes on Yemen, hitting a camp near Marib.")).toEqual(["us"]);
    expect(goesOn("US jets carried out raids on Houthi targets, hitting a port.")).toEqual(["us"]);
    expect(goesOn("Strikes rocked Yemen, hitting a camp near Marib.")).toEqual([]);
    expect(goesOn("The Houthis accused the government of hitting a camp near Marib.")).toEqual([]);
  });

  it("takes no state for a group from there", () => {
    const shelled = (sentence: string) => doers(sentence, "shelled");
    for (const sentence of [
      "Lebanese militants shelled Haifa.",
      "Syrian rebels shelled Aleppo.",
      "The Palestinian Islamist group shelled Haifa.",
    ])
      expect(shelled(sentence)).toEqual([]);
    expect(shelled("Two SDF fighters shelled Aleppo.")).toEqual(["syrian-democratic-forces"]);
    expect(shelled("The Syrian army shelled Aleppo.")).toEqual(["syrian-army"]);
  });

  it("names nobody for a gun or a front", () => {
    expect(doers("Rockets from Lebanon shelled Haifa.", "shelled")).toEqual([]);
    expect(doers("Troops from the front shelled Bama.", "shelled")).toEqual([]);
  });
});
