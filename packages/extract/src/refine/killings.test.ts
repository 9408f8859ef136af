import { describe, expect, it } from "vitest";
import { extractDrafts } from "../extract-drafts.js";
import { documentOf } from "../testing/read-sentence.js";

/** Rule, actor and place of each event of a text. */
const eventsOf = (text: string) =>
  extractDrafts(documentOf(text)).value.flatMap((draft) =>
    draft.kind === "event" && draft.certainty === "asserted"
      ? [[draft.rule, draft.actor.join("+"), draft.place?.name ?? null]]
      : [],
  );

describe("a killing is an attack", () => {
  it.each([
    ["The mayor was murdered in Mosul on Monday by gunmen.", "", "Mosul"],
    ["Three farmers were shot dead in Mosul on Monday.", "", "Mosul"],
    ["A judge was gunned down in Mosul on Monday.", "", "Mosul"],
    ["Three soldiers were killed by a roadside bomb near Mosul.", "", "Mosul"],
    ["Nine people were killed by a suicide bomber in Mosul.", "", "Mosul"],
    ["Judge Karla Prell was murdered in Mosul.", "", "Mosul"],
    ["Two drivers, wounded in Mosul on Monday, were flown out.", "", "Mosul"],
    ["The court looks into the murder of Judge Ana Prell.", "", null],
    ["Protesters spoke of the killing of 12 court officials near Mosul.", "", "Mosul"],
    ["Pedro Ruda, another party leader, was killed on 1 August.", "", null],
    ["A judge was murdered last week.", "", null],
    ["Several men wounded a watchman in Mosul.", "", "Mosul"],
    ["The bishop condemned the murder of Judge Ana Prell in Mosul.", "", "Mosul"],
    ["The group denied any part in the murder of Judge Ana Prell.", "", null],
    ["Hamas fighters entered Sderot on Monday, executing six farmers.", "hamas", "Sderot"],
    ["Hezbollah managed to kill two soldiers near Metula on Friday.", "hezbollah", "Metula"],
  ])("%s", (text, actor, place) => {
    expect(eventsOf(text)).toEqual([["event/killing", actor, place]]);
  });
});

describe("it is none of its own", () => {
  it.each([
    ["with no day, side or town", "Three farmers were killed."],
    ["by somebody, with no weapon named", "Two drivers were killed by their captors."],
    ["in a count that runs", "Since March 40 people have been killed in Mosul by Hamas."],
    ["of a year", "In 2019 six farmers were killed in Mosul."],
    ["in a plan", "Hamas could have killed six farmers in Mosul on Monday."],
    ["of people who died", "Three farmers died in Mosul on Monday."],
    ["that was only plotted", "He is charged with plotting the assassination of Judge Ana Prell."],
    ["that was only attempted", "Police look into the attempted murder of Judge Ana Prell."],
    ["that was only called for", "They had called for the assassination of Judge Ana Prell."],
    ["for which somebody was hired", "Two men were hired to assassinate Judge Ana Prell."],
    ["that is the reason of something else", "Tehran vowed revenge for the killing of Razi Prell."],
    ["that is denied", "The group denied the murder of Judge Ana Prell."],
    ["where nobody was hurt", "Nobody was killed in Mosul on Monday by Hamas."],
  ])("%s", (_why, text) => {
    expect(eventsOf(text)).toEqual([]);
  });

  it("where the text names its attack", () => {
    expect(
      eventsOf("Hamas attacked Sderot on Monday. Four people were killed in the attack.").map(
        ([rule]) => rule,
      ),
    ).toEqual(["event/struck"]);
  });
});
