import { describe, expect, it } from "vitest";
import { read } from "../mentions.js";
import { namedSpeaker } from "./named-speaker.js";

const speaker = (words: string) => {
  const reading = read(words);
  return namedSpeaker(reading, 0, reading.tokens.length);
};

const NAMES: readonly [words: string, slug: string, kind: string][] = [
  ["Defense Secretary Lloyd Austin", "lloyd-austin", "person"],
  ["MR. KIRBY", "kirby", "person"],
  ["Pentagon spokesman Maj. Gen. Pat Ryder", "pat-ryder", "person"],
  ["the head of Volga Now Anna Petrova", "anna-petrova", "person"],
  ["a Pentagon spokesman", "pentagon", "organisation"],
  ["the Israeli army", "israel", "organisation"],
  ["two Iraqi officials", "iraq", "anonymous"],
  ["a spokesperson for India's Navy", "india", "organisation"],
  ["UNIFIL peacekeepers", "unifil", "organisation"],
  ["Yemen's Houthis", "houthis", "organisation"],
  ["the Sudan Relief Monitor", "sudan-relief-monitor", "organisation"],
  ["the security firm Halyard", "halyard", "organisation"],
  ["Russia's Volga24 news site", "volga24", "outlet"],
  ["the state news agency TASS", "tass", "outlet"],
  ["an AFP count", "agence-france-presse", "outlet"],
  ["a report by the Hague Institute", "hague-institute", "organisation"],
  ["Iraqi medics", "iraqi-medics", "anonymous"],
  ["a doctor at Zarif hospital", "doctor-at-zarif-hospital", "anonymous"],
  ["the Sudan-based monitor", "monitor", "organisation"],
  ["the Khartoum-based Observatory", "observatory", "organisation"],
  ["a Nairobi-based Sudanese rights group", "sudanese-rights-group", "organisation"],
  ["the Yemen-based Red Sea Monitor", "red-sea-monitor", "organisation"],
  ["the Cairo-based analyst Anna Petrova", "anna-petrova", "person"],
  ["the Doctors Beyond Borders", "doctors-beyond-borders", "organisation"],
];

describe("a speaker's name", () => {
  it.each(NAMES)("%s", (words, slug, kind) => expect(speaker(words)).toMatchObject({ slug, kind }));

  it.each(["the", "local reports", "the attack", "its 40 ships", "many", "of the"])("is not «%s»", (words) =>
    expect(speaker(words)).toBeNull(),
  );

  it("keeps the words as a reader sees them", () =>
    expect(speaker("[Northern Command](https://example.org/a)")?.words).toBe("Northern Command"));
});
