import { spawnSync } from "node:child_process";
import { readText, root } from "../workspace.mjs";

const BLOCK = /```console\n\$ (pnpm sitrep [^\n]*)\n[\s\S]*?```/g;

/**
 * A page with the output of each command in it as it is today: the lines after `$ pnpm sitrep …` in a `console` block are what the
 * command printed, run over `out`, which was made from data/.
 */
export function withAnswers(file, out) {
  return readText(file).replaceAll(
    BLOCK,
    (_, line) => `\`\`\`console\n$ ${line}\n${outputOf(line, out)}\`\`\``,
  );
}

function outputOf(line, out) {
  const command = line.replace(/^pnpm sitrep/, `"${process.execPath}" apps/cli/dist/main.js`);
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: root,
    shell: true,
    encoding: "utf8",
    env: { ...process.env, SITREP_OUT: out },
  });
  if (status !== 0) throw new Error(`${line}: ended with ${status}\n${stderr}`);
  return stdout;
}
