import { chance } from "../tables/chance.mjs";

const PLACES = [
  ["Mosul", "Iraq"],
  ["Kirkuk", "Iraq"],
  ["Erbil", "Iraq"],
  ["Homs", "Syria"],
  ["Idlib", "Syria"],
  ["Aleppo", "Syria"],
  ["Marib", "Yemen"],
  ["Taiz", "Yemen"],
  ["Hodeidah", "Yemen"],
  ["Goma", "the Democratic Republic of Congo"],
  ["Maiduguri", "Nigeria"],
  ["El Fasher", "Sudan"],
  ["Nyala", "Sudan"],
  ["Mogadishu", "Somalia"],
];
const SIDES = ["The Houthis", "Islamic State militants", "Rebels", "Gunmen", "Militants backed by Iran"];
const OUTLETS = ["Bay Wire", "Hill Herald", "Delta Times", "Capital Post", "Coast Radio", "Day Digest"];
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
/** The made-up table goes back from about then too. */
const LAST_DAY = Date.UTC(2024, 6, 1);

/** So many made-up reports, as many a day however many there are: five sentences each, with attacks, tolls and a running count. */
export function madeReports(wanted, perDay) {
  const { whole, oneOf, isOnceIn } = chance(11);
  return Array.from({ length: wanted }, (_, at) => {
    const dayOf = (back) => new Date(LAST_DAY - (Math.floor(at / perDay) + back) * 86_400_000);
    const words = (date) => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
    const attack = () => {
      const [town, land] = oneOf(PLACES);
      const hurt = isOnceIn(2) ? ` and wounding ${whole(2, 60)}` : "";
      return `${oneOf(SIDES)} attacked a base in ${town} in ${land} on ${words(dayOf(whole(0, 2)))}, killing ${whole(2, 40)} soldiers${hurt}.`;
    };
    const body = [
      attack(),
      `The army said ${whole(3, 30)} of the dead were recruits.`,
      attack(),
      `A drone strike by the United States killed ${whole(2, 9)} fighters near ${oneOf(PLACES)[0]} on ${words(dayOf(1))}.`,
      `There have been more than ${whole(40, 400)} attacks on U.S. forces in Iraq and Syria since ${words(dayOf(whole(20, 60)))}, the Pentagon said.`,
    ];
    const head = `---\npublisher: ${oneOf(OUTLETS)}\npublished: ${dayOf(0).toISOString().slice(0, 10)}\n---\n`;
    return { file: `r${at}.md`, text: `${head}\n${body.join("\n")}\n` };
  });
}
