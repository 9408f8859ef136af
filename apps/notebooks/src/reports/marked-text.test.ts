import { describe, expect, it } from "vitest";
import { type Marked, markedText } from "./marked-text.js";

const mark = (start: number, end: number, name: string): Marked => ({
  start,
  end,
  open: `<${name}>`,
  close: `</${name}>`,
});

describe("markedText", () => {
  it("marks words, and escapes all of the text", () => {
    expect(markedText("a <b> c", [mark(2, 5, "m")])).toBe("a <m>&lt;b&gt;</m> c");
  });
  it("counts code points, not UTF-16 units", () => {
    expect(markedText("😀 ten 😀", [mark(2, 5, "m")])).toBe("😀 <m>ten</m> 😀");
  });
  it("nests a stretch in another, and two of the same words", () => {
    const marks = [mark(2, 3, "c"), mark(0, 5, "a"), mark(2, 3, "b")];
    expect(markedText("12345", marks)).toBe("<a>12<c><b>3</b></c>45</a>");
  });
  it("cuts a stretch that crosses the end of another", () => {
    expect(markedText("12345", [mark(0, 3, "a"), mark(2, 5, "b")])).toBe("<a>12<b>3</b></a>45");
  });
  it("closes what ends where the text ends, or after it", () => {
    expect(markedText("12", [mark(0, 9, "a"), mark(1, 2, "b")])).toBe("<a>1<b>2</b></a>");
  });
  it("has two side by side", () => {
    expect(markedText("1234", [mark(2, 4, "b"), mark(0, 2, "a")])).toBe("<a>12</a><b>34</b>");
  });
  it("leaves a text without marks as it is", () => expect(markedText("plain", [])).toBe("plain"));
});
