import { csvText } from "@sitrep/model/csv";
import type { Notebook } from "../notebooks/notebook.js";
import { element } from "./elements.js";

/** Pixels of a picture for each of the chart's. */
const SCALE = 2;

/** What is shown, to take away: the chart as SVG and PNG, its numbers as CSV. Replaces the links to the files of the whole. */
export function downloads(
  place: Element,
  name: string,
  svg: () => SVGElement | null,
  notebook: () => Notebook,
): void {
  const button = (words: string, act: () => void): HTMLButtonElement => {
    const made = element("button", { type: "button" }, words);
    made.addEventListener("click", act);
    return made;
  };
  place.replaceChildren(
    "What is shown: ",
    button("SVG", () => {
      const drawn = svg();
      if (drawn) save(`${name}.svg`, "image/svg+xml", markupOf(drawn));
    }),
    " ",
    button("PNG", () => {
      const drawn = svg();
      if (drawn) picture(drawn, `${name}.png`);
    }),
    " ",
    button("CSV", () => {
      const data = notebook().data.get(name);
      if (data) save(`${name}.csv`, "text/csv", csvText(data.header, data.rows));
    }),
  );
}

const markupOf = (svg: SVGElement): string => new XMLSerializer().serializeToString(svg);

function save(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A PNG, drawn by the browser on a canvas; links of the SVG lead nowhere there. */
function picture(svg: SVGElement, name: string): void {
  const image = new Image();
  image.addEventListener("load", () => {
    const canvas = element("canvas");
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    const context = canvas.getContext("2d");
    context?.scale(SCALE, SCALE);
    context?.drawImage(image, 0, 0);
    canvas.toBlob((made) => made && save(name, "image/png", made), "image/png");
  });
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markupOf(svg))}`;
}
