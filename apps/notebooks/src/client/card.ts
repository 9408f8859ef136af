import { element } from "./elements.js";

/** A card beside the mark that is pointed at or has the focus, with the words of its title. */
export function hoverCard(): { watch(svg: Element): void } {
  const card = element("div", { class: "card", role: "status" });
  card.hidden = true;
  document.body.append(card);
  const show = (mark: Element): void => {
    const title = mark.querySelector("title");
    card.textContent = title?.textContent ?? mark.getAttribute("aria-label") ?? "";
    card.hidden = card.textContent === "";
    const { left, bottom, top } = mark.getBoundingClientRect();
    const [width, height] = [card.offsetWidth, card.offsetHeight];
    const below = bottom + 8 + height < window.innerHeight;
    card.style.left = `${Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8)) + window.scrollX}px`;
    card.style.top = `${(below ? bottom + 8 : Math.max(8, top - height - 8)) + window.scrollY}px`;
  };
  const hide = (): void => {
    card.hidden = true;
  };
  const markAt = (target: EventTarget | null): Element | null =>
    target instanceof Element ? target.closest('a[href^="#row-"]') : null;
  return {
    watch(svg) {
      svg.addEventListener("pointerover", (event) => {
        const mark = markAt(event.target);
        if (mark) show(mark);
      });
      svg.addEventListener("focusin", (event) => {
        const mark = markAt(event.target);
        if (mark) show(mark);
      });
      svg.addEventListener("pointerout", hide);
      svg.addEventListener("focusout", hide);
    },
  };
}
