import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
/** Our own reports, and real ones where they are beside the project. */
const FOLDERS = ["data/reports", "../shared/seeds", "../shared/articles"];

/**
 * As many reports as wanted, made from those at hand: each copy has other numbers and another first line, so that nothing that a
 * reader might remember from one serves for the next. The same copies on every machine.
 */
export function perturbedReports(wanted) {
  const reports = FOLDERS.flatMap(reportsIn);
  if (!reports.length) throw new Error(`no reports in ${FOLDERS.join(", ")}`);
  const inputs = Array.from({ length: wanted }, (_, at) => {
    const { file, text } = reports[at % reports.length];
    const round = Math.floor(at / reports.length);
    return { file: `${round}/${file}`, bytes: Buffer.from(perturbed(text, round)) };
  });
  return { inputs, sources: reports.length };
}

function reportsIn(folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => /\.(txt|md)$/.test(name) && !/^readme/i.test(name));
  return names.sort().map((name) => ({ file: name, text: readFileSync(join(path, name), "utf8") }));
}

/** Numbers from 32 to 999 move a little: days of a month, years, times and addresses stay as they are. */
const perturbed = (text, round) =>
  text.replace(/(?<![\d.,/:#=-])\b(\d{2,3})\b(?![\d.,]?\d|[/:-])/g, (words) => {
    const number = Number(words);
    return number > 31 && round > 0 ? String(32 + ((number + round) % 900)) : words;
  });
