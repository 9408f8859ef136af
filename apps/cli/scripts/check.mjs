// Everything that can be checked without running the tests. Each check says how much it looked at: one that finds nothing to look at
// fails, so that a moved folder does not turn it into a check of nothing.
import { dataFilesHaveSources } from "./checks/data-files-have-sources.mjs";
import { docsAreFresh } from "./checks/docs-are-fresh.mjs";
import { englishIsPlain } from "./checks/english-is-plain.mjs";
import { filesAreShort } from "./checks/files-are-short.mjs";
import { listsAreTables } from "./checks/lists-are-tables.mjs";
import { nothingIsSilenced } from "./checks/nothing-is-silenced.mjs";
import { roomsAreIntroduced } from "./checks/rooms-are-introduced.mjs";
import { stagesKeepApart, styleHolds, typesHold } from "./checks/tools.mjs";
import { wordsBelong } from "./checks/words-belong.mjs";

/** Types first: they build what the documentation is generated from. */
const checks = [
  typesHold,
  styleHolds,
  stagesKeepApart,
  docsAreFresh,
  dataFilesHaveSources,
  roomsAreIntroduced,
  filesAreShort,
  nothingIsSilenced,
  wordsBelong,
  listsAreTables,
  englishIsPlain,
];

let failed = 0;
for (const { name, mend, run } of checks) {
  const { looked, problems } = await run();
  const said = looked === 0 ? ["found nothing to look at, expected at least one"] : problems;
  console.log(`${said.length ? "✗" : "✓"} ${name} (${looked})`);
  for (const problem of said.slice(0, 20)) console.log(`    ${problem}`);
  if (said.length > 20) console.log(`    and ${said.length - 20} more`);
  if (said.length) console.log(`    → ${mend}`);
  if (said.length) failed++;
}
console.log(failed ? `${failed} of ${checks.length} checks failed` : `all ${checks.length} checks passed`);
process.exitCode = failed ? 1 : 0;
