import { z } from "zod";

/** What `name.sitrep.json` beside a table says of it. */
export const Mapping = z.strictObject({
  dataset: z
    .strictObject({
      name: z.string().min(1),
      licence: z.string().min(1).optional(),
      citation: z.string().min(1).optional(),
      restricted: z.boolean().optional(),
    })
    .optional(),
  /** the day or release that the export is of */
  vintage: z.string().min(1).optional(),
  /** whether the export holds all of its data set */
  full: z.boolean().optional(),
  /** name of the layout that reads it, whatever its header looks like */
  layout: z.string().min(1).optional(),
});
export type Mapping = z.infer<typeof Mapping>;
