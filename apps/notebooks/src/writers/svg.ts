import { parseHTML } from "linkedom";
import type { Chart } from "../charts/chart.js";
import { drawChart } from "./draw-chart.js";
import { escaped } from "./escape.js";
import { serializeSvg } from "./serialize-svg.js";

/** The chart as text: one SVG that can stand alone. `page` is the address that marks link to, `""` within the page itself. */
export function svgOf(chart: Chart, page: string): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const root = drawChart(chart, page, document);
  const attributes = ["viewBox", "width", "height", "role", "aria-label", "font-family", "font-size"].map(
    (name) => ` ${name}="${escaped(root.getAttribute(name) ?? "")}"`,
  );
  const children = [...root.childNodes].map((node) => serializeSvg(node));
  return `<svg xmlns="http://www.w3.org/2000/svg"${attributes.join("")}>${children.join("\n")}</svg>\n`;
}
