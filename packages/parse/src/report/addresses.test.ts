import { describe, expect, test } from "vitest";
import { dayOfAddress, hostOf } from "./addresses.js";

describe("the day in an address", () => {
  test.each([
    ["https://example.org/2014/06/03/rockets-fall", "2014-06-03"],
    ["https://example.org/world/2024/feb/03/rockets", "2024-02-03"],
    ["https://example.org/news/2024/3/6/rockets", "2024-03-06"],
    ["https://example.org/doc/2006-03/07/content_52.htm", "2006-03-07"],
    ["https://example.org/world/attack-on-camp-20240203.html", "2024-02-03"],
    ["https://example.org/20240413/rockets-fall-11.html", "2024-04-13"],
    ["https://example.org/news/2006/dec/26/20061226-121337-9468r/", "2006-12-26"],
    ["https://example.org/world/rockets-fall-2024-02-03", "2024-02-03"],
    ["https://example.org/2025/03/rockets-fall", "2025-03"],
    ["https://web.archive.org/web/20240927150505/https://example.org/2014/06/03/rockets", "2014-06-03"],
  ])("%s", (address, day) => expect(dayOfAddress(address)).toBe(day));

  test.each([
    ["a number", "https://example.org/news/20240000-item"],
    ["an id", "https://example.org/article/901994.html"],
    ["a year alone", "https://example.org/2014/elections"],
    ["words", "https://example.org/world/attack-on-7-october-2023-kills-12"],
    ["a day that no calendar has", "https://example.org/world/attack-20240231.html"],
    ["an archive's stamp", "https://web.archive.org/web/20240927150505/https://example.org/rockets"],
    ["a query", "https://example.org/a?from=2024/02/03"],
    ["no address", "2014/06/03"],
  ])("none: %s", (_, address) => expect(dayOfAddress(address)).toBeNull());
});

test("the host of an address", () => {
  expect(hostOf("https://www.example.org/a")).toBe("example.org");
  expect(hostOf("https://web.archive.org/web/20240927150505/http://news.example.org/a")).toBe(
    "news.example.org",
  );
  expect(hostOf("http://localhost/a")).toBeNull();
  expect(hostOf("http://127.0.0.1/a")).toBeNull();
});
