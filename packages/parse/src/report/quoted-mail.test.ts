import { describe, expect, test } from "vitest";
import { withoutQuotes } from "../html/quoted-html.js";
import { quotedIn } from "./quoted-mail.js";

/** What is left of a mail without what it quotes. */
const own = (lines: readonly string[]): string[] => {
  let text = lines.join("\n");
  for (const [start, end] of [...quotedIn(text)].reverse()) text = text.slice(0, start) + text.slice(end);
  return text.split("\n").filter((line) => line.trim() !== "");
};

describe("what a mail quotes", () => {
  test.each<[string, string[]]>([
    ["lines with a mark", ["Ours.", "> Theirs.", ">> Older.", "Ours again."]],
    ["with who wrote it", ["Ours.", "On Tue, 23 Jan 2024, Anna Dorrel wrote:", "> Theirs.", "Ours again."]],
    [
      "with who wrote it on two lines",
      [
        "Ours.",
        "On Tue, 23 Jan 2024 at 21:15",
        "Anna Dorrel <a@example.org> wrote:",
        "",
        "> Theirs.",
        "Ours again.",
      ],
    ],
    ["in another language", ["Ours.", "Am 23.01.2024 schrieb Anna Dorrel:", "> Theirs.", "Ours again."]],
    ["to the end", ["Ours.", "Ours again.", "----- Original Message -----", "From: Anna", "", "Theirs."]],
    [
      "handed on",
      ["Ours.", "Ours again.", "---------- Forwarded message ---------", "From: Anna", "Theirs."],
    ],
    ["handed on by a phone", ["Ours.", "Ours again.", "Begin forwarded message:", "Theirs."]],
    [
      "below the rule of Outlook",
      ["Ours.", "Ours again.", "________________________________", "From: Anna", "Theirs."],
    ],
    ["before a signature", ["Ours.", "Ours again.", "-- ", "The desk"]],
  ])("%s is another's", (_how, lines) => expect(own(lines)).toEqual(["Ours.", "Ours again."]));

  test.each<[string, string[]]>([
    ["a range", ["Between 3 and 5 > 2."]],
    ["a rule", ["Ours.", "________________________________", "More of ours."]],
    ["a colon", ["On Tuesday the army said:", "three were killed."]],
    ["a list", ["-- one", "-- two"]],
  ])("%s is none", (_why, lines) => expect(own(lines)).toEqual(lines));
});

describe("what the page of a mail quotes", () => {
  test.each([
    "<blockquote type=cite>Theirs.</blockquote>",
    "<div class=gmail_quote><div class=gmail_attr>Anna wrote:</div><blockquote>Theirs.</blockquote></div>",
    "<div id=divRplyFwdMsg>From: Anna</div><div>Theirs.</div>loose words",
    "<div><div><p><b>From:</b> Anna<br><b>Sent:</b> Monday</p></div></div><p>Theirs.</p>",
  ])("%s is another's", (quote) => {
    const { markup, quotes } = withoutQuotes(`<html><body><p>Ours.</p>${quote}</body></html>`);
    expect(markup.replace(/<[^>]*>/g, "")).toBe("Ours.");
    expect(quotes).toBeGreaterThan(0);
  });

  test("nothing is none", () => {
    const markup = "<p>From: the desk. <blockquote>He said: three.</blockquote></p>";
    expect(withoutQuotes(markup)).toEqual({ markup, quotes: 0 });
  });
});
