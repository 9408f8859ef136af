import { describe, expect, it } from "vitest";
import { clausesTold } from "../testing/clauses-told.js";

describe("clauses that say how often or how many", () => {
  it.each<[string, string]>([
    [
      "Junta jets carried out 23 air strikes in Kachin State.",
      "main: Junta jets > carried out > 23 air strikes (in Kachin State)",
    ],
    [
      "Rebels have attacked the depot near Kidal 14 times.",
      "main: Rebels > attacked > the depot (near Kidal, null 14 times)",
    ],
    [
      "The town came under attack at least five times in March.",
      "main: The town > came under attack > - (null at least five times) @ in March",
    ],
    [
      "It was the third time since Monday that militants attacked the port.",
      "subordinate: militants > attacked > the port",
    ],
    [
      "The number of attacks on shipping has climbed to 60.",
      "main: The number of attacks > climbed > - (to 60)",
    ],
    [
      "There were 150 rocket and drone attacks on bases in Mali and Niger.",
      "nominal: 150 rocket and drone > attacks > bases (in Mali and Niger)",
    ],
    [
      "Rebels attacked convoys 30 times and ambushed traders 12 times.",
      "coordinated: Rebels > ambushed > traders (null 12 times)",
    ],
    [
      "The army hunted militants responsible for 40 attacks.",
      "participle: militants > responsible for > 40 attacks",
    ],
    [
      "Since May, when it took the town, JNIM has carried out 40 raids.",
      "main: JNIM > carried out > 40 raids @ Since May",
    ],
    ["Attacks on convoys total more than 60.", "main: Attacks > total > more than 60"],
    [
      "The depot in Gao, home to Malian soldiers, was hit for the fourth time.",
      "main: - > passive hit > The depot in Gao, home to Malian soldiers (in Gao, for the fourth time)",
    ],
  ])("%s", (sentence, expected) => {
    expect(clausesTold(sentence)).toContain(expected);
  });
});

describe("the present of a plural is a verb", () => {
  it.each<[string, string[]]>([
    [
      "Residents say 14 drones hit the refinery.",
      ["main: Residents > say > -", "reported: 14 drones > hit > the refinery"],
    ],
    ["Some 900 French troops remain in Chad.", ["main: Some 900 French troops > remain > - (in Chad)"]],
    [
      "The camps that host Ethiopian soldiers came under fire.",
      ["relative: The camps > host > Ethiopian soldiers", "main: The camps > came under fire > -"],
    ],
    ["African states will raise a force of 8,000.", ["main: African states > raise > a force of 8,000"]],
    ["The weapons report angered the army.", ["main: The weapons report > angered > the army"]],
    ["Somalia's army numbers only 20,000.", ["main: Somalia's army > numbers > 20,000"]],
  ])("%s", (sentence, expected) => {
    expect(clausesTold(sentence)).toEqual(expected);
  });
});
