import { programOf } from "../../dist/index.js";
import { heading } from "./markdown.mjs";

/** The help of the command and of each of its commands, as a terminal shows it. */
export async function cliPage() {
  const program = programOf({
    streams: { out: async () => {}, err() {}, progress() {} },
    environment: {},
    here: ".",
    exitCode: 0,
  });
  const section = (command, title) => `\n## ${title}\n\n\`\`\`text\n${helpOf(command)}\`\`\`\n`;
  const commands = program.commands.map((command) => section(command, `sitrep ${command.name()}`));
  return `${heading("The sitrep command", "apps/cli/src/commands")}
\`pnpm sitrep …\` runs it from the root of the project; without pnpm on the path, \`npx -y pnpm@12.21.0 sitrep …\`.
${section(program, "sitrep")}${commands.join("")}`;
}

/** `helpInformation` leaves out what was added below the options. */
function helpOf(command) {
  let text = "";
  command.configureOutput({ writeOut: (words) => (text += words) });
  command.outputHelp();
  return `${text.trimEnd()}\n`;
}
