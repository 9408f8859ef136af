import { describe, expect, it } from "vitest";
import { draftsIn } from "../testing/read-sentence.js";

const eventsIn = (text: string) => draftsIn(text).filter(({ kind }) => kind === "event");

describe("a mention of an event told before", () => {
  it.each([
    "Jihadists carried out an attack on a village in eastern Burkina Faso.\nThe raid, which hit the village of Kodyel, was the third there.",
    "A drone strike on a base in Erbil wounded four.\nKataib Hezbollah claimed responsibility for the attack.",
    "A car bombing killed six in Mosul on Sunday.\nThe car bomb exploded near a market.",
  ])("is no event of its own: %s", (text) => expect(eventsIn(text)).toHaveLength(1));

  it("lends its day and its town", () => {
    const [event] = eventsIn(
      "A bomb exploded at a market in northern Mali, killing six.\nMonday's attack was the third this year.\nThe blast in Gao was heard far away.",
    );
    expect(event?.dates.map(({ words }) => words)).toEqual(["Monday"]);
    expect(event?.place?.name).toBe("Gao");
    expect(event?.basis.place?.basis).toBe("chain");
  });

  it("may be told of the sea or of its coast", () =>
    expect(
      eventsIn(
        "Houthi missiles hit the cargo ship Halden Star off Yemen on Monday, killing two sailors.\nThe owner mourned the crew of the Halden Star, who died in a Houthi attack in the Red Sea.",
      ),
    ).toHaveLength(1));

  it.each([
    "A car bombing killed six in Mosul on Sunday.\nA roadside bomb exploded near a market in Mosul.",
    "Rockets hit the Al-Asad base on Monday.\nAn Iranian missile attack on the Al-Asad base in 2020 wounded dozens.",
    "Rebels attacked a US base in Iraq on Monday.\nUS aircraft bombed rebels in Iraq on Tuesday.",
  ])("is another where weapon, day or sides differ: %s", (text) => expect(eventsIn(text)).toHaveLength(2));
});

describe("one sentence", () => {
  it.each([
    "Russian drones hit a depot in Odesa in an overnight attack on the port.",
    "The group claimed an attack on a base in Erbil, a rocket attack.",
  ])("speaks of one event with verb and noun: %s", (text) => expect(eventsIn(text)).toHaveLength(1));
});

describe("a state", () => {
  it("is not taken to strike its own towns", () => {
    const events = eventsIn(
      "Iraqi aircraft struck militants near Kirkuk on Monday.\nA bomb exploded in a market in Baghdad, killing four.",
    );
    expect(events[1]?.actor).toEqual([]);
  });
});
