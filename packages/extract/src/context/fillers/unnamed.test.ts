import { describe, expect, it } from "vitest";
import { extractDrafts } from "../../extract-drafts.js";
import { documentFrom } from "../../testing/documents.js";

/** Actor and type of the last draft of a report by the Pentagon or by nobody. */
function last(publisher: string | null, ...paragraphs: string[]) {
  const draft = extractDrafts({ ...documentFrom(paragraphs), publisher }).value.at(-1);
  return [draft?.actor, draft && "event_type" in draft ? draft.event_type : null];
}

describe("who acts under a word that names nobody", () => {
  it.each<[string, string[], string | null, string[]]>([
    ["we", ["us"], "Pentagon", ["On October 26 we struck a depot near Abu Kamal used by Iran's IRGC."]],
    [
      "the military",
      ["israel"],
      null,
      [
        "Israeli jets carried out air strikes in Tyre in Lebanon on Monday.",
        "The military said it had struck a Hezbollah depot near Nabatieh on Tuesday.",
      ],
    ],
    ["the air force", ["syria"], null, ["The air force bombed a school in Idlib on Monday."]],
  ])("%s: %s", (_, actor, publisher, paragraphs) =>
    expect(last(publisher, ...paragraphs)).toEqual([actor, "strike"]),
  );

  it.each<[string, string | null, string[]]>([
    ["nobody's office speaks", null, ["On October 26 we struck a depot near Abu Kamal used by Iran's IRGC."]],
    ["the army is hit", null, ["A bomb hit the army near Kirkuk on Sunday."]],
    ["the army tells of it", null, ["The army said that gunmen attacked a school near Kirkuk on Sunday."]],
  ])("stays unsaid: %s", (_, publisher, paragraphs) => expect(last(publisher, ...paragraphs)[0]).toEqual([]));

  it("is the office's own troops", () =>
    expect(last("U.S. Central Command", "There are about 2,500 troops in Iraq.")[0]).toEqual(["us"]));
});
