import { expect, test } from "vitest";
import { readPage } from "./read-page.js";

test.each([
  ["all of it", "<html><head><title>T</title></head><body><p>WORDS</p></body></html>"],
  ["no head", "<!doctype html><html lang=en><meta charset=utf-8><body><p>WORDS</p></body></html>"],
  ["no body", "<html><head><title>T</title></head><p>WORDS</p></html>"],
  ["neither", "<HTML><P>WORDS</HTML>"],
  ["a header and no head", "<html><header>Site</header><p>WORDS</p></html>"],
  ["nothing", "<p>WORDS</p>"],
])("a page with %s of its frame shows its words", (_, markup) => {
  const words = "Nine soldiers were killed in an attack in Iraq on January 20, 2024, an official said.";
  expect(readPage("a.html", markup.replace("WORDS", words))?.text).toContain(words);
});
