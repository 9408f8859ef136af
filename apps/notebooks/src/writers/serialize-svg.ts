import { escaped } from "./escape.js";

/** The parts of a drawn element that are written out. */
export interface DrawnNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DrawnNode>;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
}

const ELEMENTS = new Set(["a", "circle", "g", "line", "path", "rect", "text", "title", "tspan"]);
const ATTRIBUTES = new Set([
  "cx",
  "cy",
  "d",
  "dx",
  "dy",
  "fill",
  "fill-opacity",
  "font-family",
  "font-size",
  "font-variant",
  "font-weight",
  "font-style",
  "height",
  "opacity",
  "paint-order",
  "r",
  "rx",
  "stroke",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "stroke-width",
  "text-anchor",
  "transform",
  "width",
  "x",
  "x1",
  "x2",
  "y",
  "y1",
  "y2",
]);

/**
 * Drawn elements as text that is both HTML and XML. Only the elements and attributes that a chart is made of come through, whatever
 * was drawn; numbers have two decimals, so that no machine's arithmetic shows.
 */
export function serializeSvg(node: DrawnNode): string {
  if (node.nodeType === 3) return escaped(node.textContent ?? "");
  const name = node.nodeName.toLowerCase();
  if (node.nodeType !== 1 || !ELEMENTS.has(name)) return "";
  const attributes = [...(node.attributes ?? [])]
    .flatMap((attribute) => attributeOf(attribute.name.toLowerCase(), attribute.value))
    .sort()
    .join("");
  const children = [...node.childNodes].map(serializeSvg).join("");
  return children === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${children}</${name}>`;
}

function attributeOf(name: string, value: string): string[] {
  if (name === "href" || name === "xlink:href")
    return /^[\w./-]*#[\w-]+$/.test(value) ? [` href="${escaped(value)}"`] : [];
  if (!ATTRIBUTES.has(name)) return [];
  return [` ${name}="${escaped(value.replace(/(?:-|(?<!\d))\d+\.\d{3,}(?:e[+-]?\d+)?/g, rounded))}"`];
}

const rounded = (number: string): string => String(Math.round(Number(number) * 100) / 100 || 0);
