import type { CorrectionField } from "@sitrep/model";

const NAMES: Readonly<Partial<Record<CorrectionField, string>>> = {
  event_type: "type",
  said_by: "claimant",
  date: "day",
  as_of: "as of",
};

/** What people call a field. */
export const fieldName = (field: CorrectionField): string => NAMES[field] ?? field;

const HINTS: Readonly<Partial<Record<CorrectionField, string>>> = {
  figure: "at least 150 · about 2,500 · 20-30",
  date: "2024-01-20 · 2024-01 · 2024-01-20/2024-01-22",
  as_of: "2024-01-20 · 2024-01 · 2024-01-20/2024-01-22",
  since: "2023-10-17 · 2023-10",
  until: "2024-01-20 · 2024-01",
  actor: "an id, more of them apart by ;",
  target: "an id, more of them apart by ;",
  country: "IQ; SY",
};

/** How people write it. */
export const fieldHint = (field: CorrectionField): string => HINTS[field] ?? "";
