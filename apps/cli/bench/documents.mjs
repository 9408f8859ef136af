// Documents a second of CPU time: parse + extract + normalize, beside wink-nlp's full pipeline with its sentences and entities.
//
//   pnpm bench [documents]     default 3000
import { extractDrafts } from "@sitrep/extract";
import { settleClaims } from "@sitrep/normalize";
import { readReport } from "@sitrep/parse";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { perturbedReports } from "./perturbed-reports.mjs";
import { cpuSeconds } from "./timing.mjs";

const WARM_UP = 2000;

const wanted = Number(process.argv[2] ?? 3000);
const { inputs, sources } = perturbedReports(wanted);
const texts = inputs.map((input) => Buffer.from(input.bytes).toString("utf8"));
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const nlp = winkNLP(model);

const ours = () => {
  const parsed = cpuSeconds(() =>
    inputs.flatMap((input) => readReport({ ...input, sidecar: null }).document ?? []),
  );
  const extracted = cpuSeconds(() => parsed.value.map((document) => extractDrafts(document).value));
  const normalized = cpuSeconds(() =>
    parsed.value.map((document, at) => settleClaims(document, extracted.value[at]).value),
  );
  return { parsed, extracted, normalized };
};
const theirs = () =>
  cpuSeconds(() =>
    texts.map((text) => {
      const document = nlp.readDoc(text);
      return document.sentences().out().length + document.entities().out().length;
    }),
  );

warmUp();
const { parsed, extracted, normalized } = ours();
const wink = theirs();
const all = parsed.seconds + extracted.seconds + normalized.seconds;
const claims = normalized.value.reduce((sum, list) => sum + list.length, 0);
const perSecond = (seconds) => Math.round(inputs.length / seconds).toLocaleString("en");
const line = (name, seconds, rest = "") =>
  console.log(
    `  ${name.padEnd(28)} ${perSecond(seconds).padStart(8)} documents/s  ${seconds.toFixed(2).padStart(7)} s${rest}`,
  );
const share = (seconds) => `  ${Math.round((100 * seconds) / all)} %`;

console.log(
  `${inputs.length} documents made from ${sources} reports, ${Math.round(characters / inputs.length)} characters each; CPU time of one process`,
);
line("sitrep, all three stages", all);
line("  parse", parsed.seconds, share(parsed.seconds));
line("  extract", extracted.seconds, share(extracted.seconds));
line("  normalize", normalized.seconds, share(normalized.seconds));
line("wink-nlp, full pipeline", wink.seconds);
console.log(
  `sitrep is ${(wink.seconds / all).toFixed(2)} times as fast as wink-nlp, and found ${claims.toLocaleString("en")} claims`,
);

/** Both are compiled by the engine before either is measured. */
function warmUp() {
  for (const input of inputs.slice(0, WARM_UP)) {
    const { document } = readReport({ ...input, sidecar: null });
    if (document) settleClaims(document, extractDrafts(document).value);
  }
  for (const text of texts.slice(0, WARM_UP)) nlp.readDoc(text).entities().out();
}
