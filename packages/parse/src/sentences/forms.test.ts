import { describe, expect, test } from "vitest";
import { partsOf, readText } from "../report/testing.js";

const LEAD =
  "Two rockets fell beside the runway of the northern air base on Monday night, a spokesman for the garrison said.";
const NEXT =
  "Nobody was hurt, but a hangar and three parked vehicles were damaged by fragments, according to the same spokesman.";

/** What reporting is left of lines that are between two paragraphs, each line a block. */
const between = (...lines: string[]): string[] =>
  partsOf(readText([LEAD, ...lines, NEXT].join("\n\n"), "made.md").document)
    .filter((part) => !part.startsWith("furniture: "))
    .slice(1, -1);
/** The same for lines after the last paragraph. */
const behind = (...lines: string[]): string[] =>
  partsOf(readText([LEAD, NEXT, ...lines].join("\n\n"), "made.md").document)
    .filter((part) => !part.startsWith("furniture: "))
    .slice(2);

describe("another story's headline is no part of the report", () => {
  test.each([
    ["> **Read more:** [Drone strike kills nine](https://example.org/a)"],
    ["READ MORE: Drone strike kills nine, army says"],
    ["Also Read | Boats attack ship; navy kills ten"],
    ["**Related**: Drone strike kills nine"],
    ["WATCH: Drone strike kills nine"],
    ["[Drone strike kills nine soldiers in the hills](https://example.org/a)"],
    ["### [Drone strike kills nine](https://example.org/a)"],
    [
      "[Drone strike kills nine](https://example.org/a) [Nine soldiers were killed in the hills.](https://example.org/a) 10/11/2024",
    ],
    ["Read about a raid that killed two leaders"],
    ["Watch footage of the strike that killed nine »"],
    ["Video: Nine killed in hills"],
    ["SOMALIA: US STRIKE KILLS THREE MILITANTS NEAR PORT"],
    ["[![A tank](https://example.org/t.jpg)](https://example.org/a)"],
    ["- [Drone strike kills nine soldiers](https://example.org/a)"],
  ])("%s", (line) => expect(between(line)).toEqual([]));

  test.each([
    ["Related Topics"],
    ["Most read"],
    ["**Explore more on these topics**"],
    ["Keep reading"],
    ["Read Next"],
    ["TOP NEWS RIGHT NOW"],
    ["More from World"],
    ["## Recent Posts"],
    ["RELATED PRESS RELEASES"],
    ["You may also like"],
  ])("lines below “%s”", (opener) => {
    const links = [
      "1",
      "Drone strike kills nine in the hills",
      "Army shells port of the capital",
      "2 hours ago",
      "Who struck the port?",
      "Published",
      "4 October",
    ];
    expect(between(opener, ...links)).toEqual([]);
    expect(behind(opener, ...links, "Army shells hills. Ten die.")).toEqual([]);
  });

  test("a numbered list that a page reads aloud", () => {
    expect(
      between(
        "Keep reading\nlist of 2 items\nlist 1 of 2\nStrike kills nine in the hills\nlist 2 of 2\nArmy shells port\nend of list",
      ),
    ).toEqual([]);
  });

  test("but a section goes on below its own heading", () => {
    expect(
      between(
        "## Most read",
        "- [Drone strike kills nine](#a)",
        "## What happened next",
        "- Four soldiers were killed",
      ),
    ).toEqual(["heading: ## What happened next", "heading: - Four soldiers were killed"]);
  });
});

test("one link among paragraphs does not take the end of the report along", () => {
  const rest = [
    "About 30 more were injured, residents told the agency.",
    "Witnesses said the plane dropped two bombs.",
  ];
  expect(behind("SEE ALSO:", "Air strike kills 11 at camp", ...rest, "Forum")).toEqual(
    rest.map((sentence) => `body: ${sentence}`),
  );
});

describe("what a page says about itself is no part of the report", () => {
  test.each([
    ["Published On 7 Mar 2024"],
    ["Updated at 12.58 GMT"],
    ["Last updated: January 5, 2024 10:12 am EST"],
    ["3 days ago"],
    ["[Share on Facebook](https://facebook.com) | [Tweet](https://twitter.com) | [Print](#)"],
    ["Click to share on Twitter (Opens in new window)"],
    ["Register now for FREE unlimited access to Example.com"],
    ["Advertisement · Scroll to continue"],
    ["Purchase Licensing Rights"],
    ["We and our 842 partners store and access personal data on your device."],
    ["Reporting by A. Roe in Baghdad; Editing by B. Doe"],
    ["(With inputs from agencies)"],
    ["Agency writers A. Roe and B. Doe contributed to this report."],
    ["Media contact: +1 555 0100 | press@example.org"],
    ["[View image in fullscreen](https://example.org/i.jpg)"],
    ["-END-"],
    ["Tags: Mali, Wagner, 47 dead"],
    ["Home » News » Mali: 20 soldiers killed"],
  ])("%s", (line) => expect(between(line)).toEqual([]));

  test.each([
    ["Related attacks killed four people in the north of the country on Monday."],
    ["More than 40 people were killed when the port was shelled, the governor said."],
    ["[Four soldiers](https://example.org/a) were killed [near the port](https://example.org/b)."],
    ["The army published a list of 40 dead on Monday, and updated it on Tuesday."],
    ["Watching the port, soldiers saw two missiles fall into the sea before dawn."],
    ["Live fire killed four people at the port on Monday, the governor of the north said."],
  ])("but this is: %s", (line) => expect(between(line)).toEqual([`body: ${line}`]));
});

describe("pictures", () => {
  test.each([
    ["![Smoke rises from a hangar after the strike](https://example.org/a.jpg)"],
    ["*A jet leaves the northern base. Photograph: MoD/Crown copyright*"],
    ["Supporters rally in the capital [File: A. Roe/Reuters]"],
    ["Image source, Example Images"],
    ["A crater near a school on October 1, 2024. (Jane Roe/AFP)"],
    ["Smoke rises over a village in the north, in this photo taken May 9, 2024."],
  ])("caption: %s", (line) => {
    expect(between(line).every((part) => part.startsWith("caption"))).toBe(true);
    expect(between(line)).not.toEqual([]);
  });

  test("a caption on the line below its label", () => {
    expect(
      between("Image caption,\nRescuers search the ruins, where four people were found dead").at(-1),
    ).toBe("caption: Rescuers search the ruins, where four people were found dead");
  });
});

describe("datelines", () => {
  test.each([
    ["BAGHDAD, July 7 (Reuters) -"],
    ["KYIV, Ukraine (AP) —"],
    ["Gaza City (AFP) –"],
    ["SOUTHWEST ASIA --"],
    ["GAZA/CAIRO, Oct 30 (Reuters) -"],
    ["TEL AVIV, Israel, Jan. 3, 2024 —"],
    ["Sanaa, January 12 (ANI):"],
    ["(Reuters) -"],
    ["WASHINGTON —"],
  ])("%s", (dateline) => {
    const parts = partsOf(readText(`${LEAD}\n\n${dateline} ${NEXT}`).document);
    expect(parts.slice(1)).toEqual([`furniture: ${dateline}`, `body: ${NEXT}`]);
  });

  test.each([
    ["January 12: Four soldiers were killed near the port, the army said."],
    ["HAMAS — which rules the strip — said that four were killed."],
    ["UN: 12 people killed in a week, says the envoy to the country."],
    ["MR. ROE: -- let me finish."],
    ["Jerusalem — and the hills around it — was quiet."],
  ])("none: %s", (line) => {
    expect(partsOf(readText(`${LEAD}\n\n${line}`).document).slice(1)).toEqual([`body: ${line}`]);
  });
});

describe("the top of a page", () => {
  const publishedOf = (text: string) => readText(text).document?.published;

  test("a byline in small letters with its day", () => {
    const { document } = readText(
      `Mali: 20 soldiers killed near Tessalit\nby Jane Roe — 26 July 2024 in Africa, News\n\n${LEAD}`,
    );
    expect([document?.title, document?.published]).toEqual([
      "Mali: 20 soldiers killed near Tessalit",
      "2024-07-26",
    ]);
  });

  test("a menu of links above the headline", () => {
    const menu = "[![The Example](l.svg)](/)\n\n* [Live](/live)\n* [War](/war)\n\nLiveblog closed";
    const { document } = readText(
      `${menu}\n\n# Rockets fall beside base\n\nOctober 1, 2024\n\n${LEAD}`,
      "made.md",
    );
    expect([document?.title, document?.published]).toEqual(["Rockets fall beside base", "2024-10-01"]);
  });

  test("a menu is no headline", () => {
    const { document } = readText(
      `Home\nNews\nWorld / Middle East\n\nRockets fall beside the northern base\n\n${LEAD}`,
    );
    expect(document?.title).toBe("Rockets fall beside the northern base");
  });

  test("the day below a standfirst", () => {
    expect(
      publishedOf(`Rockets fall beside the base\n\nNobody was hurt.\n\nPublished On 7 Mar 2024\n\n${LEAD}`),
    ).toBe("2024-03-07");
  });

  test("a day of the text itself is not the page's", () => {
    expect(publishedOf(`Rockets fall beside the base\n\n${LEAD}\n\nMarch 7, 2024\n\n${NEXT}`)).toBeNull();
  });

  test("a day among labels, and an hour with a dot", () => {
    expect(
      publishedOf(`Update 12\n\nSource: OCHA | Posted: 11 Oct 2024 | Origin: View original\n\n${LEAD}`),
    ).toBe("2024-10-11");
    expect(publishedOf(`Rockets fall beside the base\n\nMon 1 Apr 2024 21.58 BST\n\n${LEAD}`)).toBe(
      "2024-04-01",
    );
  });

  test("hours from Greenwich, and how long ago an update was", () => {
    const { document } = readText(
      `Rockets fall beside base\n\nJuly 7, 2021 11:42 PM GMT+3 Updated 2 years ago\n\n${LEAD}`,
    );
    expect(document?.published).toBe("2021-07-07");
    expect(document?.published_at).toBe("2021-07-07T20:42:00Z");
  });
});

test("a bullet of two dashes is an item", () => {
  const { document } = readText(
    `Strikes in the north:\n\n-- Near the port, two strikes hit a tank.\n-- Near the hills, one strike hit a truck.`,
  );
  expect(document?.sentences.map(({ item }) => item)).toEqual([false, true, true]);
});
