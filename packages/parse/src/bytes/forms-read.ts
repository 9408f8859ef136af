/** What is read today, as messages name it: each kind of file with its forms. */
export const FORMS_READ: readonly (readonly [kind: string, forms: readonly string[]])[] = [
  ["a report", ["text", "Markdown", "HTML", "PDF", ".docx"]],
  ["a mail", [".eml", ".mbox", ".mhtml"]],
  ["a table", ["CSV", ".xlsx", ".xls", ".xlsb", ".ods", "Parquet", "JSON"]],
  ["an archive", [".zip", ".gz"]],
];

/** "a report (text, Markdown, …), … or an archive (.zip, .gz)". */
export function formsRead(): string {
  const kinds = FORMS_READ.map(([kind, forms]) => `${kind} (${forms.join(", ")})`);
  return `${kinds.slice(0, -1).join(", ")} or ${kinds.at(-1)}`;
}
