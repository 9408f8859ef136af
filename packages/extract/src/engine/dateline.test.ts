import { read } from "@sitrep/lexicon";
import { describe, expect, it } from "vitest";
import { datelineIn, datelineOf } from "./dateline.js";

const wordsOf = (text: string) => {
  const reading = read(text);
  const dateline = datelineOf(reading);
  return dateline && [text.slice(0, reading.tokens[dateline.to - 1]?.end), dateline.country];
};

describe("a dateline", () => {
  it.each<[string, string, string[]]>([
    ["BAGHDAD (Reuters) - A bomb exploded.", "BAGHDAD (Reuters) -", ["IQ"]],
    ["BEIRUT — Israeli jets struck Tyre.", "BEIRUT —", ["LB"]],
    [
      "DAMASCUS/WASHINGTON, Feb 3 (Reuters) - The raid began.",
      "DAMASCUS/WASHINGTON, Feb 3 (Reuters) -",
      ["SY", "US"],
    ],
    ["Khartoum, Sudan – Fighters killed 12 people.", "Khartoum, Sudan –", ["SD"]],
    ["TAMPA, Fla. – Forces struck a depot.", "TAMPA, Fla. –", ["US"]],
    ["Hilla, Iraq, Aug. 3 - Three mortar rounds fell.", "Hilla, Iraq, Aug. 3 -", ["IQ"]],
    ["KABUL: At least ten people died.", "KABUL:", ["AF"]],
    ["Gaza City (AFP) – An air strike hit a house.", "Gaza City (AFP) –", ["PS"]],
    ["Saidabad, March 9 – Gunmen stormed a post.", "Saidabad, March 9 –", []],
  ])("%s", (text, words, country) => expect(wordsOf(text)).toEqual([words, country]));

  it.each([
    ["KHARTOUM, Sudan – Fighters killed 12 people.", "Khartoum"],
    ["PORT ORLAN (XYZ) - A bomb exploded.", "Port Orlan"],
    ["DAMASCUS/WASHINGTON, Feb 3 (Reuters) - The raid began.", "Damascus"],
    ["LEBANON — Jets struck Tyre.", null],
  ])("names a town: %s", (text, town) => expect(datelineOf(read(text))?.town?.name ?? null).toBe(town));

  it.each([
    ["a chronology gives its days so", "January 5 – Rockets hit the base."],
    ["an aside", "Gaza – home to two million people – was hit."],
    ["a quote has a speaker", "Mr. Kirby: We struck three sites."],
    ["a title is no code of a country", "MS. DALE: We struck three sites."],
    ["a subject with an aside", "The Houthis — Iran's allies — fired."],
    ["no dash", "Baghdad was quiet on Monday."],
    ["a headline with a colon", "Kashmir attack: Bomb kills dozens."],
    ["nothing", ""],
  ])("is none where %s", (_, text) => expect(wordsOf(text)).toBeNull());
});

describe("a sentence that is a dateline", () => {
  it.each<[string, string | null, string[]]>([
    ["Lima, 14 Mar 89 (XYZ) --", "Lima", ["PE"]],
    ["Orlan city (Peru), 14 Mar 89 (radio Orlan) --", "Orlan City", ["PE"]],
    ["GENEVA/KHARTOUM (3 May 2024) -", "Geneva", ["CH", "SD"]],
    ["MOSCOW, March 3. /XYZ/.", "Moscow", ["RU"]],
    ["KUFA, Iraq (Reuters) -", "Kufa", ["IQ"]],
    ["September 30, 2008 (AFP) –", null, []],
    ["(Reuters) -", null, []],
  ])("%s", (text, town, country) => {
    const dateline = datelineIn(read(text));
    expect([dateline.town?.name ?? null, dateline.country]).toEqual([town, country]);
  });
});
