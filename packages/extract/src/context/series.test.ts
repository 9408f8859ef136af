import { describe, expect, it } from "vitest";
import { draftsIn } from "../testing/read-sentence.js";

const eventsIn = (text: string) => draftsIn(text).filter(({ kind }) => kind === "event");

describe("a series", () => {
  it.each([
    "The officer spoke.\nMilitias have carried out a series of attacks against US troops in Iraq.",
    "The officer spoke.\nThe United States has also made further strikes against the Houthis in Yemen.",
    "The officer spoke.\nThe systematic Israeli strikes on hospitals in Gaza break the law, he said.",
    "The officer spoke.\nThey had allowed the Houthis to attack US ships in the Red Sea.",
    "The officer spoke.\nSince then the Houthis began attacking US ships in the Red Sea.",
    "The officer spoke.\nWe saw an uptick in drone attacks by Hezbollah on Israel over the last few days.",
    "The officer spoke.\nHezbollah has repeatedly attacked Israel from Lebanon.",
  ])("is no event: %s", (text) => expect(eventsIn(text)).toEqual([]));

  it.each([
    "Eleven soldiers died in a string of attacks by the Islamic State around Palmyra.",
    "The officer spoke.\nThe United States conducted further strikes against the Houthis in Yemen on Monday.",
    "The United States has made airstrikes against the Houthis in Yemen.",
    "The officer spoke.\nHezbollah used drones to attack Israel on Monday.",
  ])("is one with a day, those hurt, or as the news of the day: %s", (text) =>
    expect(eventsIn(text).length).toBeGreaterThan(0),
  );
});
