const words = (list: string) => new Set(list.split(" "));

/** Words that every text of a language is full of and its neighbours are not. ISO 639-1. */
const STOPWORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "en",
    words(
      "the of and to in a that is was for on with by at as from were have has had it its be are said an this which after against near one they we i you not",
    ),
  ],
  [
    "fr",
    words(
      "le la les des du et en un une dans pour que qui sur par au aux est ont été plus avec ce cette selon contre il elle ne pas après",
    ),
  ],
  [
    "es",
    words(
      "el la los las de del y en un una que por con para se su al es han sido más contra según como lo fue no este esta tras",
    ),
  ],
  [
    "de",
    words(
      "der die das und in den von zu mit auf für ist im dem nicht ein eine des sich als auch bei nach wurde aus wie haben",
    ),
  ],
  [
    "it",
    words(
      "il la le di e che in un una per con del della dei delle nel è sono al alla ha gli da non più si contro dopo",
    ),
  ],
  [
    "pt",
    words(
      "o a os as de do da dos das e em um uma que por com para não se no na ao foi mais contra segundo após são",
    ),
  ],
  [
    "nl",
    words(
      "de het een en van in op te dat met voor zijn is aan door bij niet ook werd uit naar tegen na hebben om",
    ),
  ],
  [
    "tr",
    words("ve bir bu da de için ile olarak olan daha çok gibi sonra karşı kadar ise ancak göre tarafından"),
  ],
  ["pl", words("w i na z do się nie to że jest po od o przez dla za oraz który przed jak ale")],
  [
    "id",
    words("yang dan di dari untuk dengan pada ini itu dalam tidak oleh akan ke telah juga sebagai terhadap"),
  ],
  [
    "sv",
    words("och i att det som en på är av för med den till har inte om ett han var de från vid efter mot"),
  ],
]);

const SCRIPTS: readonly (readonly [RegExp, (sample: string) => string])[] = [
  [/\p{Script=Arabic}/gu, (sample) => (/[پچژگ]/.test(sample) ? "fa" : "ar")],
  [/\p{Script=Cyrillic}/gu, (sample) => (/[іїєґ]/i.test(sample) ? "uk" : "ru")],
  [/\p{Script=Hebrew}/gu, () => "he"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, () => "ja"],
  [/\p{Script=Han}/gu, () => "zh"],
  [/\p{Script=Hangul}/gu, () => "ko"],
  [/\p{Script=Greek}/gu, () => "el"],
  [/\p{Script=Devanagari}/gu, () => "hi"],
  [/\p{Script=Thai}/gu, () => "th"],
];

const SAMPLE = 1000;
const FEWEST_WORDS = 20;
const ENGLISH_SHARE = 0.15;

/**
 * ISO 639-1 code by the words and the script; `en` unless they clearly say otherwise, `und` where they say only that it is not English;
 * null for a text without words. Looks at 1,000 characters.
 */
export function languageOf(text: string): string | null {
  if (isPlainlyEnglish(text)) return "en";
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const found = sample.toLowerCase().match(/[a-zà-öø-ÿāăąćčďđēęěğīıłńňōőřśşšťūůűźżž]+/g) ?? [];
  const foreign = /[^\x00-\u024f\u2000-\u2fff]/.test(sample) ? languageOfScript(sample, found) : null;
  if (foreign !== null) return foreign;
  if (found.length === 0) return /\p{L}/u.test(text.slice(0, SAMPLE * 10)) ? "und" : null;
  return found.length < FEWEST_WORDS ? "en" : languageOfWords(found);
}

/** The letters of English words as one number each, five bits a letter, by their length. */
const ENGLISH = [...(STOPWORDS.get("en") ?? [])].reduce(
  (codes, word) => codes.add(codeOf(word, 0, word.length)),
  new Set<number>(),
);
const LONGEST = 7;

function codeOf(text: string, start: number, end: number): number {
  let code = 0;
  for (let at = start; at < end; at++) code = code * 32 + (text.charCodeAt(at) & 31);
  return code;
}

/** What nearly every text is, seen without making its words: enough of them, enough of them English, and no other script. */
function isPlainlyEnglish(text: string): boolean {
  const size = Math.min(text.length, SAMPLE);
  let words = 0;
  let english = 0;
  for (let at = 0; at < size; ) {
    const start = at;
    let accented = false;
    for (; at < size; at++) {
      const code = text.charCodeAt(at);
      if (code < 128) {
        if (!isLetter(code)) break;
      } else if (code >= 0xc0 && code < 0x100 && code !== 0xd7 && code !== 0xf7 && code !== 0xdf) {
        accented = true;
      } else if (code < 0x100 || (code >= 0x2000 && code < 0x3000)) break;
      else return false;
    }
    if (at > start) {
      words++;
      if (!accented && at - start <= LONGEST && ENGLISH.has(codeOf(text, start, at))) english++;
    } else at++;
  }
  return words >= FEWEST_WORDS && english / words >= ENGLISH_SHARE;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function languageOfScript(sample: string, found: readonly string[]): string | null {
  const latin = found.reduce((sum, word) => sum + word.length, 0);
  for (const [letters, language] of SCRIPTS) {
    const count = sample.match(letters)?.length ?? 0;
    if (count > Math.max(latin * 0.7, 1)) return language(sample);
  }
  return null;
}

function languageOfWords(found: readonly string[]): string {
  const english = shareOf(found, "en");
  if (english >= ENGLISH_SHARE) return "en";
  let best = "en";
  let most = english;
  for (const language of STOPWORDS.keys()) {
    const share = shareOf(found, language);
    if (share > most) {
      most = share;
      best = language;
    }
  }
  if (best !== "en" && most > english * 1.4 && most > 0.1) return best;
  return english < 0.02 && found.length >= 60 ? "und" : "en";
}

function shareOf(found: readonly string[], language: string): number {
  const stopwords = STOPWORDS.get(language);
  let count = 0;
  for (const word of found) if (stopwords?.has(word)) count++;
  return count / found.length;
}
