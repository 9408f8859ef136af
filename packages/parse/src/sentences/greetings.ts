const GREETING =
  /^\W{0,4}(?:welcome(?: back)?(?:[,!]|$)|welcome to (?:the |our )?[\w.’' -]{1,40}$|(?:hello|hi|dear|good (?:morning|evening|afternoon)),? (?:guest|reader|readers|visitor|visitors|friend|friends|there)\b|thank(?:s| you) for (?:visiting|reading|subscribing|your (?:visit|interest|support)))/i;
const LONGEST = 90;

/** "Welcome to Example News", "Hello, reader": a site speaks to its visitors, and no report has such a headline. */
export const isGreeting = (words: string): boolean => words.length <= LONGEST && GREETING.test(words);
