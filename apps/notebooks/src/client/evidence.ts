import { element } from "./elements.js";

/** The panel that a mark opens: the cells of its row with their headings, links to the report and the source, ids to copy. */
export function evidencePanel(table: HTMLTableElement | null): {
  open(anchor: string, from: HTMLElement | SVGElement): void;
} {
  const heading = element("h2", { id: "evidence-heading", tabindex: "-1" }, "Evidence");
  const close = element("button", { type: "button", class: "close" }, "Close");
  const body = element("div");
  const panel = element(
    "aside",
    { class: "evidence", "aria-labelledby": "evidence-heading" },
    close,
    heading,
    body,
  );
  panel.hidden = true;
  document.body.append(panel);
  const headings = [...(table?.querySelectorAll("thead th") ?? [])].map((cell) => cell.textContent ?? "");
  let opener: HTMLElement | SVGElement | null = null;
  const shut = (): void => {
    panel.hidden = true;
    opener?.focus();
  };
  close.addEventListener("click", shut);
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") shut();
  });
  return {
    open(anchor, from) {
      const row = document.getElementById(anchor);
      if (!row) return;
      opener = from;
      const list = element("dl");
      for (const [at, cell] of [...row.children].entries()) {
        const copy = element("dd");
        for (const child of cell.childNodes) copy.append(child.cloneNode(true));
        list.append(element("dt", {}, headings[at] ?? ""), copy);
      }
      const address = `${location.href.replace(/#.*$/, "")}#${anchor}`;
      const copied = element("button", { type: "button" }, "Copy its address");
      copied.addEventListener("click", () => {
        void navigator.clipboard?.writeText(address).then(() => {
          copied.textContent = "Copied";
        });
      });
      body.replaceChildren(
        list,
        element("p", {}, element("a", { href: `#${anchor}` }, "Its row in the table"), " · ", copied),
      );
      panel.hidden = false;
      heading.focus();
    },
  };
}
