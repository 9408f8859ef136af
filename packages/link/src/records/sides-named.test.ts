import { describe, expect, it } from "vitest";
import { sidesNamed } from "./sides-named.js";

describe("sidesNamed", () => {
  it.each([
    ["Military Forces of the United States (2021-2025)", ["us"]],
    ["Government of United States of America", ["us"]],
    ["Police Forces of Iraq (2014-)", ["iraq"]],
    ["Military Forces of Iran (1989-) Islamic Revolutionary Guard Corps", ["irgc"]],
    ["Islamic State (Iraq)", ["islamic-state"]],
    ["QSD: Syrian Democratic Forces", ["syrian-democratic-forces"]],
    ["Kata'ib Hizballah", ["kataib-hezbollah"]],
    ["IS", ["islamic-state"]],
    [
      "Islamic Resistance in Iraq\nMilitary Forces of the United States (2021-2025)",
      ["islamic-resistance-in-iraq", "us"],
    ],
  ])("%s", (words, sides) => expect(sidesNamed([words])).toEqual(sides));

  it.each([
    "Civilians (Iraq)",
    "Unidentified Armed Group (Syria)",
    "Protesters (Iraq)",
    "Lions of a Mountain (Iran)",
    "",
  ])("has nobody for %s", (words) => expect(sidesNamed([words])).toEqual([]));
});
