import { readdirSync } from "node:fs";
import { RowCorpus } from "./row-corpus.js";

const stems = readdirSync(new URL("..", import.meta.url)).flatMap((file) =>
  file.endsWith(".corpus.ts") ? [file.slice(0, -".corpus.ts".length)] : [],
);
const modules: unknown[] = await Promise.all(
  stems.map(async (stem) => (await import(`../${stem}.corpus.ts`)).default),
);
/** Every corpus of rows that is beside its layout; a file has one, or a list of them. */
export const corpora = modules.flat().filter((it) => it instanceof RowCorpus);
