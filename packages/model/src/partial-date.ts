import { z } from "zod";
import { partsOf } from "./days.js";

/**
 * A date as precise as its source and no more: `2024`, `2024-01`, `2024-01-20`; `XXXX-01-20` where the year is not known (EDTF).
 * A day or month that no calendar has (`2024-02-31`) is refused.
 */
export const PartialDate = z.string().refine((text) => partsOf(text) !== null, { error: "no such date" });
export type PartialDate = z.infer<typeof PartialDate>;

/** The first and last day that a date may mean, both `YYYY-MM-DD` and inclusive. */
export const DateBounds = z.strictObject({ from: z.iso.date(), to: z.iso.date() });
export type DateBounds = z.infer<typeof DateBounds>;
