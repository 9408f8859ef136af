import { element } from "@sitrep/notebooks/elements";
import type { ClaimView, DecisionView, FieldView, OtherView, QueueItem } from "../protocol.js";
import { fieldName } from "./field-names.js";

export interface PanelEvents {
  edit(field: FieldView): void;
  light(field: FieldView["field"] | null): void;
}

/** What was read of a claim, field by field, and what is after it. */
export function claimPanel(
  view: ClaimView,
  item: QueueItem | undefined,
  on: PanelEvents,
): readonly HTMLElement[] {
  return [
    element("h2", { id: "claim-heading", dir: "auto" }, view.head),
    ...(item === undefined || item.reasons.length === 0
      ? []
      : [element("ul", { class: "reasons" }, ...item.reasons.map((reason) => element("li", {}, reason)))]),
    element("ul", { class: "fields" }, ...view.fields.map((field, at) => fieldRow(field, at, on))),
    section("Source", sourceParts(view)),
    ...(view.disputes.length === 0 ? [] : [section("Says otherwise", view.disputes.map(otherPart))]),
    ...(view.members.length === 0 ? [] : [section("The same event", view.members.map(otherPart))]),
    ...(view.decisions.length === 0 ? [] : [section("Decided", view.decisions.map(decisionPart))]),
    element("p", { class: "faint ids" }, `${view.kind} ${view.claim_id} · rule ${view.rule}`),
  ];
}

function fieldRow(field: FieldView, at: number, on: PanelEvents): HTMLElement {
  const key = keyOf(at);
  const says = isOwnName(field) ? field.named : `${field.named} (${field.says})`;
  const row = element(
    "button",
    { type: "button", "data-field": field.field, class: field.says === "" ? "none" : "" },
    element("kbd", {}, key),
    element("span", { class: "name" }, fieldName(field.field)),
    element(
      "span",
      { class: "says", dir: "auto" },
      ...(field.read !== null && field.read !== field.says
        ? [element("del", {}, field.read === "" ? "not said" : field.read), " "]
        : []),
      says,
    ),
    element("span", { class: "known" }, knownWords(field)),
  );
  row.addEventListener("click", () => on.edit(field));
  for (const type of ["focus", "mouseenter"]) row.addEventListener(type, () => on.light(field.field));
  for (const type of ["blur", "mouseleave"]) row.addEventListener(type, () => on.light(null));
  return element("li", {}, row);
}

/** Whether a name says no more than its id. */
const isOwnName = ({ named, says }: FieldView): boolean =>
  says === "" ||
  named.toLowerCase().replaceAll(" ", "-") === says.toLowerCase().replaceAll("_", "-").replaceAll(" ", "-");

/** 1 to 9 and 0; further fields have no key of their own. */
export const keyOf = (at: number): string => (at < 9 ? String(at + 1) : at === 9 ? "0" : "");

function knownWords({ known, words, by, waits }: FieldView): string {
  if (by !== null) return `set by ${by}${waits ? ", waits for the next run" : ""}`;
  return [known, words === null ? "" : `“${words}”`].filter((it) => it !== "").join(" ");
}

function sourceParts({ source, file, line }: ClaimView): (Node | string)[] {
  const { title, publisher, published, url, copies } = source;
  const facts = [publisher, title, published, line === null ? file : `${file}, line ${line}`];
  return [
    element(
      "p",
      {},
      ...facts.flatMap((fact) =>
        fact === null ? [] : [element("span", { class: "fact", dir: "auto" }, fact)],
      ),
    ),
    ...(url !== null && /^https?:\/\//i.test(url)
      ? [
          element(
            "p",
            {},
            element(
              "a",
              { href: url, rel: "noopener noreferrer external", target: "_blank" },
              "the page itself",
            ),
          ),
        ]
      : []),
    ...(copies.length === 0 ? [] : [element("p", {}, `Shares its text with ${copies.join(", ")}.`)]),
  ];
}

const otherPart = ({ says, quote, source, why }: OtherView): HTMLElement =>
  element(
    "blockquote",
    { dir: "auto" },
    element("b", {}, says),
    element("span", {}, quote),
    element("span", { class: "faint" }, source),
    element("span", { class: "faint" }, why),
  );

function decisionPart({ who, action, field, to, from, why, when, state, line }: DecisionView): HTMLElement {
  const what = field === null ? action : `${action} ${fieldName(field)}`;
  const values =
    action === "set" ? `: ${from === "" ? "not said" : from} → ${to === "" ? "not said" : to}` : "";
  return element(
    "p",
    { class: "decision", dir: "auto" },
    element("b", {}, `${what}${values}`),
    element("span", { class: `state ${state ?? "waits"}` }, state ?? "waits for the next run"),
    element(
      "span",
      { class: "faint" },
      [who, when, `line ${line}`, why].filter((it) => it !== "").join(" · "),
    ),
  );
}

const section = (name: string, parts: readonly (Node | string)[]): HTMLElement =>
  element("section", {}, element("h3", {}, name), ...parts);
