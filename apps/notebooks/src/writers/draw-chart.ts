import * as Plot from "@observablehq/plot";
import { CHART_WIDTH, type Chart, type Panel } from "../charts/chart.js";
import { legendPanel } from "../charts/legend.js";
import { FONT, INK, LABEL_SIZE, MUTED, PAPER } from "../drawing/palette.js";
import { wrapped } from "../drawing/text-width.js";

const PADDING = 14;
const XLINK = "http://www.w3.org/1999/xlink";
const SVG = "http://www.w3.org/2000/svg";

/**
 * The chart as one SVG element that can stand alone: title, subtitle, legend, panels and note are all inside. `page` is the address that
 * marks link to: `""` within the page itself, `attack-counts.html` from a file beside it. `document` is a browser's, or stands in for one.
 */
export function drawChart(chart: Chart, page: string, document: Document): SVGElement {
  const element = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
    const made = document.createElementNS(SVG, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    return made;
  };
  const inside = element("g", { transform: `translate(${PADDING},0)` });
  let y = PADDING;
  const write = (
    text: string,
    size: number,
    weight: "bold" | "normal",
    colour: string,
    gap: number,
  ): void => {
    const isBold = weight === "bold";
    for (const line of wrapped(text, CHART_WIDTH, size, isBold)) {
      y += Math.round(size * 1.3);
      const written = element("text", { x: 0, y, "font-size": size, fill: colour });
      if (isBold) written.setAttribute("font-weight", "bold");
      written.textContent = line;
      inside.append(written);
    }
    y += gap;
  };
  const draw = (panel: Panel): void => {
    if (panel.heading !== null) write(panel.heading, 14, "bold", INK, 0);
    if (panel.remark !== null) write(panel.remark, LABEL_SIZE, "normal", MUTED, 0);
    if (panel.heading !== null) y += 6;
    const group = element("g", { transform: `translate(0,${y})`, "text-anchor": "middle" });
    group.append(...drawn(panel, page, document));
    inside.append(group);
    y += panel.height + 10;
  };
  write(chart.title, 20, "bold", INK, 2);
  write(chart.subtitle, 13, "normal", INK, 4);
  const legend = legendPanel(chart.legend);
  if (legend) draw(legend);
  for (const panel of chart.panels) draw(panel);
  write(chart.note, 11, "normal", MUTED, PADDING);
  const [width, height] = [CHART_WIDTH + 2 * PADDING, Math.ceil(y)];
  const root = element("svg", {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "group",
    "aria-label": chart.title,
    "font-family": FONT,
    "font-size": LABEL_SIZE,
  });
  root.append(element("rect", { width, height, fill: PAPER }), inside);
  return root;
}

/** What Plot draws of a panel, without Plot's own frame and style. */
function drawn(panel: Panel, page: string, document: Document): ChildNode[] {
  const svg = Plot.plot({
    ...panel.plot,
    document,
    width: CHART_WIDTH,
    height: panel.height,
    // our charts say their colours; an own notebook has a scale
    color: panel.plot.color ?? { type: "identity" },
  });
  for (const link of svg.querySelectorAll("a")) {
    const target = link.getAttribute("href") ?? link.getAttribute("xlink:href") ?? "";
    // a browser keeps Plot's attribute apart from that of SVG 2, by its namespace
    link.removeAttributeNS(XLINK, "href");
    if (target.startsWith("#")) link.setAttribute("href", `${page}${target}`);
  }
  // a picture that stands alone has no page to take a colour from
  for (const name of ["fill", "stroke"])
    for (const element of svg.querySelectorAll(`[${name}="currentColor"]`)) element.setAttribute(name, INK);
  for (const style of svg.querySelectorAll("style")) style.remove();
  return [...svg.childNodes];
}
