import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { heading } from "./markdown.mjs";

const rulesFolder = new URL("../../../../packages/extract/dist/rules/", import.meta.url);

/** Every rule with what it reads and examples from its corpus: said in these words, silent on those, and what it does not read yet. */
export async function rulesPage() {
  const { rules } = await import(new URL("index.js", rulesFolder).href);
  const kinds = [...new Set(rules.map((rule) => rule.name.split("/")[0]))];
  const sections = await Promise.all(
    kinds.map((kind) =>
      kindSection(
        kind,
        rules.filter((rule) => rule.name.startsWith(`${kind}/`)),
      ),
    ),
  );
  return `${heading("Rules", "packages/extract/src/rules")}
A rule reads one way of saying something; \`⟦ ⟧\` marks the words that it quotes. \`sitrep explain FILE\` shows which rule read what.

${sections.join("\n")}`;
}

async function kindSection(kind, rules) {
  const texts = await Promise.all(rules.map(ruleSection));
  return `## ${kind}\n\n${texts.join("\n")}`;
}

async function ruleSection({ name, says }) {
  const examples = await examplesOf(name);
  const list = (form, title, more = () => "") => {
    const lines = examples.filter((it) => it.form === form).map((it) => `- ${it.sentence}${more(it)}\n`);
    return lines.length ? `\n${title}\n\n${lines.join("")}` : "";
  };
  const because = (it) => ` *(${it.reason})*`;
  return `### ${name}\n\n${says}\n${list("says", "Reads:")}${list("silent", "Is silent on:", because)}${list("knownGap", "Does not read yet:", because)}`;
}

/** The corpus beside the rule, as compiled; none where the rule has none. */
async function examplesOf(name) {
  const path = fileURLToPath(new URL(`${name}.corpus.js`, rulesFolder));
  return existsSync(path) ? (await import(pathToFileURL(path).href)).default.examples : [];
}
