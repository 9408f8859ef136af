/** What a character is to the date reader; everything else is 0. */
export const LETTER = 1;
export const DIGIT = 2;
/** Letters of Latin and most other alphabets; what is above them is punctuation, symbols or scripts without our words. */
export const KIND = new Uint8Array(0x10000).fill(LETTER, 0xc0, 0x2000);
for (let code = 48; code < 58; code++) KIND[code] = DIGIT;
for (let code = 65; code < 91; code++) KIND[code] = KIND[code + 32] = LETTER;
