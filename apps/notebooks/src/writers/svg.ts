import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { CHART_WIDTH, type Chart, type Panel } from "../charts/chart.js";
import { legendPanel } from "../charts/legend.js";
import { FONT, INK, LABEL_SIZE, MUTED, PAPER } from "../drawing/palette.js";
import { wrapped } from "../drawing/text-width.js";
import { escaped } from "./escape.js";
import { serializeSvg } from "./serialize-svg.js";

const PADDING = 14;

/**
 * The chart as one SVG that can stand alone: title, subtitle, legend, panels and note are all inside. `page` is the address that marks
 * link to: `""` within the page itself, `attack-counts.html` from a file beside it.
 */
export function svgOf(chart: Chart, page: string): string {
  const parts: string[] = [];
  let y = PADDING;
  const write = (
    text: string,
    size: number,
    weight: "bold" | "normal",
    colour: string,
    gap: number,
  ): void => {
    for (const line of wrapped(text, CHART_WIDTH, size, weight === "bold")) {
      y += Math.round(size * 1.3);
      const bold = weight === "bold" ? ' font-weight="bold"' : "";
      parts.push(`<text x="0" y="${y}" font-size="${size}"${bold} fill="${colour}">${escaped(line)}</text>`);
    }
    y += gap;
  };
  const draw = (panel: Panel): void => {
    if (panel.heading !== null) write(panel.heading, 14, "bold", INK, 0);
    if (panel.remark !== null) write(panel.remark, LABEL_SIZE, "normal", MUTED, 0);
    if (panel.heading !== null) y += 6;
    parts.push(`<g transform="translate(0,${y})" text-anchor="middle">${drawn(panel, page)}</g>`);
    y += panel.height + 10;
  };
  write(chart.title, 20, "bold", INK, 2);
  write(chart.subtitle, 13, "normal", INK, 4);
  const legend = legendPanel(chart.legend);
  if (legend) draw(legend);
  for (const panel of chart.panels) draw(panel);
  write(chart.note, 11, "normal", MUTED, PADDING);
  const [width, height] = [CHART_WIDTH + 2 * PADDING, Math.ceil(y)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` role="group" aria-label="${escaped(chart.title)}" font-family="${escaped(FONT)}" font-size="${LABEL_SIZE}">`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    `<g transform="translate(${PADDING},0)">${parts.join("\n")}</g></svg>\n`,
  ].join("");
}

/** What Plot draws of a panel, without Plot's own frame and style. */
function drawn(panel: Panel, page: string): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = Plot.plot({
    ...panel.plot,
    document,
    width: CHART_WIDTH,
    height: panel.height,
    color: { type: "identity" },
  });
  for (const link of svg.querySelectorAll("a")) {
    const target = link.getAttribute("href") ?? link.getAttribute("xlink:href") ?? "";
    if (target.startsWith("#")) link.setAttribute("href", `${page}${target}`);
  }
  return [...svg.childNodes].map((node) => serializeSvg(node)).join("\n");
}
