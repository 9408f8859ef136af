import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { serializeSvg } from "./serialize-svg.js";

const drawn = (markup: string): string => {
  const { document } = parseHTML(`<!doctype html><html><body><svg>${markup}</svg></body></html>`);
  const [group] = document.querySelectorAll("svg > *");
  return group ? serializeSvg(group) : "";
};

it("lets only the parts of a chart through", () => {
  expect(
    drawn('<g onclick="x()" style="color:red" fill="red"><script>x()</script><foreignObject/></g>'),
  ).toBe('<g fill="red"/>');
});

it.each(["javascript:alert(1)", "https://example.org/#row-a", "#row a", "x y#row"])(
  "has no link to %s",
  (href) => {
    expect(drawn(`<a href="${href}"><path d="M0,0"/></a>`)).toBe('<a><path d="M0,0"/></a>');
  },
);

it.each(["#row-a_1", "attack-counts.html#row-a"])("links to %s", (href) => {
  expect(drawn(`<a href="${href}"/>`)).toBe(`<a href="${href}"/>`);
});

it("rounds numbers and sorts attributes, so that every machine writes the same", () => {
  expect(drawn('<path transform="translate(1.23456,-0.00001)" d="M0.3333333,2"/>')).toBe(
    '<path d="M0.33,2" transform="translate(1.23,0)"/>',
  );
});
