const PICTURE = /\bpic\.(?:twitter|x)\.com\/\w/;
const ACCOUNT = /\(@\w{1,20}\)/g;
const SIGNATURE = /^[—–-]\s?[^—\n]{1,80}? \(@\w{1,20}\)/;
const LONGEST = 1500;
const WORD = /[\p{L}]{4,}/gu;

/** A block that holds a post of a social network: its picture's address, or its signature with the account. */
export const isEmbed = (words: string): boolean =>
  words.length <= LONGEST &&
  ((words.includes("pic.") && PICTURE.test(words)) || (words.includes("(@") && isSigned(words)));

/** "— Name (@account)" anywhere in the block. */
const isSigned = (words: string): boolean =>
  [...words.matchAll(ACCOUNT)].some(({ index }) => {
    const line = words.lastIndexOf("\n", index) + 1;
    return /[—–-]/.test(words.slice(Math.max(line, index - 83), Math.max(line, index - 2)));
  });

/** Only the signature of a post, whose words are in the block before. */
export const isSignature = (words: string): boolean => words.length <= 200 && SIGNATURE.test(words);

/** Whether a line above a post belongs to it: the two share two words of four letters or more. */
export function headsEmbed(heading: string, post: string): boolean {
  const inPost = new Set(post.slice(0, LONGEST).toLowerCase().match(WORD));
  const shared = new Set(
    heading
      .toLowerCase()
      .match(WORD)
      ?.filter((word) => inPost.has(word)),
  );
  return shared.size >= 2;
}
