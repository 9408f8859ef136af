/** "2:05", "0:45", "(1:30)": how long a video runs. An hour of the day has two digits, or a.m. after it. */
const ALONE = /^\W{0,3}\d:[0-5]\d\W{0,3}$/;
const FIRST =
  /^(?:(?:video|watch|play|now playing)\W{1,3})?\(?\d:[0-5]\d\)?\s{1,3}(?![ap]\.?m\b|GMT|UTC)["“‘']?\p{Lu}/iu;
const LAST = /\S\W{1,3}\d:[0-5]\d\)?$/;
const CASED = /^(?:[^\d]{0,20})\(?\d:[0-5]\d\)?\s{1,3}["“‘']?\p{Lu}/u;

export const isRunningTime = (words: string): boolean => words.length <= 10 && ALONE.test(words);

/** A line that leads to a video: a running time, and what the video is called, without a stop. */
export const leadsToVideo = (words: string): boolean =>
  (FIRST.test(words) && CASED.test(words)) || LAST.test(words);
