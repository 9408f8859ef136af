import { codePoints, type Document, type Issue, issue } from "@sitrep/model";

/** What a reader of the report should know before he takes its silence for an answer. `description` is what the report says of itself. */
export function doubtsOf(document: Document, description: string | undefined): Issue[] {
  const { file, language, published } = document;
  const issues: Issue[] = [];
  if (language === null) issues.push(issue("parse", "no-words", file, "no words", "a report"));
  else if (language !== "en")
    issues.push(
      issue("parse", "language", file, `a text in ${language}`, "English; no claims are taken from it"),
    );
  const thin = language === null ? null : thinBody(document, description);
  if (thin) issues.push(thin);
  if (published === null) {
    const expected = "a publication date near the top, in front matter or in a sidecar";
    issues.push(issue("parse", "no-date", file, "no publication date", expected, { severity: "info" }));
  }
  return issues;
}

const REMEDY = "the report's own text: save the page with it shown, or as plain text";

/** A body without one sentence, or with fewer words than the report's own description, lacks its report. */
function thinBody(document: Document, description: string | undefined): Issue | null {
  const { file, form, sentences } = document;
  if (sentences.some(({ cell }) => cell !== undefined)) return null;
  const points = codePoints(document.text);
  const body = sentences.filter(({ part }) => part === "body" || part === "embed" || part === "heading");
  const what = form === "html" ? "a page" : "a text";
  if (!body.some(({ start, end }) => isSentence(points.slice(start, end)))) {
    return issue("parse", "no-body", file, `${what} without a sentence in its body`, REMEDY);
  }
  const said = wordsOf(description ?? "");
  if (said === 0) return null;
  let told = 0;
  for (const { start, end } of body) {
    told += wordsOf(points.slice(start, end));
    // no need to count a whole report
    if (told >= said) return null;
  }
  return issue(
    "parse",
    "thin-body",
    file,
    `${what} with ${told} words in its body, ${said} in its description`,
    REMEDY,
  );
}

function wordsOf(words: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < words.length; at++) {
    const isWord = !isBlank(words.charCodeAt(at));
    if (isWord && !inWord) count++;
    inWord = isWord;
  }
  return count;
}

/** What `\s` matches. */
const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code >= 0xa0 && (code === 0xa0 || code === 0x1680 || OTHER_BLANK.test(String.fromCharCode(code))));
const OTHER_BLANK = /\s/;

const FEWEST_WORDS = 3;

/** Three words or more with a stop, or so many that a stop was forgotten. */
const isSentence = (words: string): boolean => {
  const count = wordsOf(words);
  return count >= FEWEST_WORDS && (/[.!?…]["”’')\]*_]{0,3}$/.test(words) || count >= 12);
};
