import * as Plot from "@observablehq/plot";
import { z } from "zod";

/** Options of Plot out of JSON: what they mean and which there are, Plot says. */
export const Options = z.custom<Readonly<Record<string, never>>>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  "expected an object",
);
export type Options = z.infer<typeof Options>;

/** What a transform is told: an object of reducers, or one word. */
export const Outputs = z.custom<never>(
  (value) => typeof value === "string" || (typeof value === "object" && value !== null),
  "expected an object or a word",
);

/** The marks that an own notebook may draw: none of them loads a picture. */
export const MARKS: Readonly<Record<string, (data: Plot.Data, options: Options) => Plot.Markish>> = {
  areaY: Plot.areaY,
  barX: Plot.barX,
  barY: Plot.barY,
  cell: Plot.cell,
  dot: Plot.dot,
  line: Plot.line,
  lineY: Plot.lineY,
  link: Plot.link,
  rect: Plot.rect,
  rectX: Plot.rectX,
  rectY: Plot.rectY,
  ruleX: Plot.ruleX,
  ruleY: Plot.ruleY,
  text: Plot.text,
  tickX: Plot.tickX,
  tickY: Plot.tickY,
};

interface Transform {
  /** whether one mark is made of several rows */
  readonly groups: boolean;
  readonly make: (outputs: never, options: Options) => unknown;
}

export const TRANSFORMS: Readonly<Record<string, Transform>> = {
  bin: { groups: true, make: Plot.bin },
  binX: { groups: true, make: Plot.binX },
  binY: { groups: true, make: Plot.binY },
  group: { groups: true, make: Plot.group },
  groupX: { groups: true, make: Plot.groupX },
  groupY: { groups: true, make: Plot.groupY },
  groupZ: { groups: true, make: Plot.groupZ },
  dodgeX: { groups: false, make: Plot.dodgeX },
  dodgeY: { groups: false, make: Plot.dodgeY },
  mapX: { groups: false, make: Plot.mapX },
  mapY: { groups: false, make: Plot.mapY },
  normalizeX: { groups: false, make: Plot.normalizeX },
  normalizeY: { groups: false, make: Plot.normalizeY },
  stackX: { groups: false, make: Plot.stackX },
  stackY: { groups: false, make: Plot.stackY },
  windowX: { groups: false, make: Plot.windowX },
  windowY: { groups: false, make: Plot.windowY },
};
