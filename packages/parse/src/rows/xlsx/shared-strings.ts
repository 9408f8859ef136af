import { PartsRefused } from "../part-line.js";
import { readXml } from "../read-xml.js";
import type { ZipMembers } from "../zip-members.js";

/** Characters of all texts: they are held while the workbook is read. */
const MOST_CHARACTERS = 1 << 30;

/** The texts that cells name by number. What says how a word is pronounced (Japanese workbooks) is no part of them. */
export async function sharedStringsIn(members: ZipMembers, member: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let characters = 0;
  let current: string | null = null;
  let isText = false;
  let aside = 0;
  const pieces = readXml(members.chunksOf(member), {
    onOpen(tag) {
      if (tag === "si") current = "";
      else if (tag === "rPh") aside++;
      else if (tag === "t") isText = aside === 0;
    },
    onText(text) {
      if (isText && current !== null) current += text;
    },
    onClose(tag) {
      if (tag === "t") isText = false;
      else if (tag === "rPh") aside--;
      else if (tag === "si" && current !== null) {
        characters += current.length;
        strings.push(plainText(current));
        current = null;
      }
    },
  });
  for await (const _ of pieces)
    if (characters > MOST_CHARACTERS)
      throw new PartsRefused("too-large", `texts of more than ${MOST_CHARACTERS} characters`, "fewer");
  return strings;
}

const ESCAPED = /_x([0-9a-fA-F]{4})_/g;

/** `_x000D_` is how a workbook writes a character that XML cannot hold. */
export const plainText = (text: string): string =>
  text.includes("_x")
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
