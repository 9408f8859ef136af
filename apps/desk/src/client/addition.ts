import type { ClaimKind, CorrectionField } from "@sitrep/model";
import { element } from "@sitrep/notebooks/elements";
import { type AdditionRequest, type Choices, FIELDS_OF } from "../protocol.js";
import { cancelButton } from "./field-editor.js";
import { fieldHint, fieldName } from "./field-names.js";
import type { Marked } from "./marking.js";

/** A dialog that asks what marked words state. */
export function addition(
  marked: Marked,
  document_id: string,
  choices: Choices,
  on: { save(request: AdditionRequest): Promise<void>; closed(): void },
): void {
  const kinds = Object.keys(FIELDS_OF).filter(isKind);
  const kind = element(
    "select",
    { id: "added-kind" },
    ...kinds.map((value) => element("option", { value }, value.replaceAll("_", " "))),
  );
  kind.value = /\p{N}/u.test(marked.quote) ? "event_count" : "event";
  const why = element("input", { id: "added-why", type: "text", autocomplete: "off" });
  const fields = element("div", { class: "added-fields" });
  const told = element("output", { class: "reads" });
  let inputs: readonly (readonly [CorrectionField, HTMLInputElement])[] = [];
  const ask = (): void => {
    const before = new Map(inputs.map(([field, { value }]) => [field, value]));
    const chosen = isKind(kind.value) ? FIELDS_OF[kind.value] : [];
    inputs = chosen.map((field) => {
      const input = element("input", {
        id: `added-${field}`,
        type: "text",
        autocomplete: "off",
        spellcheck: "false",
        list: `choices-${field}`,
        placeholder: fieldHint(field),
      });
      input.value = before.get(field) ?? "";
      return [field, input] as const;
    });
    fields.replaceChildren(
      ...inputs.flatMap(([field, input]) => [
        element("label", { for: `added-${field}` }, fieldName(field)),
        input,
        element(
          "datalist",
          { id: `choices-${field}` },
          ...(choices[field] ?? []).map((value) => element("option", { value })),
        ),
      ]),
    );
  };
  kind.addEventListener("change", ask);
  ask();
  const form = element(
    "form",
    { method: "dialog" },
    element("h2", {}, "A claim that was missed"),
    element("blockquote", { dir: "auto" }, marked.quote),
    element("label", { for: "added-kind" }, "What the words state"),
    kind,
    fields,
    element("label", { for: "added-why" }, "Why (may be empty)"),
    why,
    told,
    element(
      "p",
      { class: "buttons" },
      element("button", { type: "submit", class: "main" }, "Save ", element("kbd", {}, "Enter")),
      " ",
      cancelButton(() => dialog.close()),
    ),
  );
  const dialog = element("dialog", { "aria-label": "A claim that was missed" }, form);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!isKind(kind.value)) return;
    const to = inputs
      .filter(([, { value }]) => value.trim() !== "")
      .map(([field, { value }]) => `${field}: ${value.trim()}`)
      .join(" | ");
    on.save({ document: document_id, kind: kind.value, ...marked, to, why: why.value.trim() }).then(
      () => dialog.close(),
      (error: unknown) => {
        told.classList.add("wrong");
        told.textContent = error instanceof Error ? error.message : String(error);
      },
    );
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    on.closed();
  });
  document.body.append(dialog);
  dialog.showModal();
  kind.focus();
}

const isKind = (text: string): text is ClaimKind => Object.hasOwn(FIELDS_OF, text);
