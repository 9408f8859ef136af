import { describe, expect, test } from "vitest";
import { editionDay } from "./edition-day.js";

describe("a headline that names the day of its issue", () => {
  test.each([
    ["Orlan: Clashes in the north - Flash Update No. 4 - 21 April 2023", "2023-04-21"],
    ["Offensive campaign assessment, March 3, 2024", "2024-03-03"],
    ["Daily brief (14 June 2025)", "2025-06-14"],
    ["Humanitarian situation report #12 | as of 9 May 2024", "2024-05-09"],
    ["Weekly digest: Friday, 7 February 2025", "2025-02-07"],
    ["Statement by the ministry – 2024-02-03", "2024-02-03"],
  ])("%s", (title, day) => expect(editionDay(title)).toBe(day));

  test.each([
    "Attack on the airport of Orlan, 26 August 2021",
    "Report on the attack of 7 October 2023",
    "Weekly summary, 1–7 May 2024",
    "Situation report – May 2024",
    "March 3, 2024: a report from the front",
    "Update: strikes on 12 sites",
  ])("silent: %s", (title) => expect(editionDay(title)).toBeNull());
});
