import { describe, expect, it } from "vitest";
import { escaped, webAddress } from "./escape.js";

describe("escaped", () => {
  it("leaves no markup", () => {
    expect(escaped(`<script>'"&`)).toBe("&lt;script&gt;&#39;&quot;&amp;");
  });
  it("drops what XML may not hold, and what turns the reading order", () => {
    expect(escaped("a\u0000b\u202ec\ufffed")).toBe("abcd");
  });
  it("keeps letters of every script, and line ends", () => {
    expect(escaped("العراق 😀\n")).toBe("العراق 😀\n");
    expect(escaped("half \ud800 a pair")).toBe("half \ufffd a pair");
  });
});

describe("webAddress", () => {
  it.each([
    ["https://example.org/a?b=1", "https://example.org/a?b=1"],
    ["http://example.org", "http://example.org/"],
  ])("takes %s", (url, address) => expect(webAddress(url)).toBe(address));
  it.each([
    null,
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "//example.org",
    "reports/a.md",
    "https://user:secret@example.org",
    "vbscript:x",
  ])("refuses %s", (url) => expect(webAddress(url)).toBeNull());
});
