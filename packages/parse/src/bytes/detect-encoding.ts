import { detectAll } from "jschardet";
import { decodeWindows1252 } from "./windows-1252.js";

/** An encoding that letters suggest; WHATWG's name for it. */
export interface EncodingGuess {
  readonly encoding: string;
  /** another in which the text would read otherwise and that is nearly as likely; null where there is none */
  readonly rival: string | null;
}

/** The detector's names of what people's tables are written in, with WHATWG's. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ...["windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255"].map(
    own,
  ),
  ...["windows-1256", "windows-1257", "KOI8-R", "KOI8-U", "IBM866", "ISO-8859-2", "ISO-8859-5"].map(own),
  ["MacRoman", "macintosh"],
  ...["GB18030", "Big5", "EUC-JP"].map(own),
  ["CP932", "shift_jis"],
  ["CP949", "euc-kr"],
]);
function own(name: string): [string, string] {
  return [name, name.toLowerCase()];
}
const SEVERAL_BYTES = new Set(["gb18030", "big5", "euc-jp", "shift_jis", "euc-kr"]);

/** A text in several bytes a character is hardly ever doubtful; what is reported below is a name or two in Latin letters. */
const LEAST_SURE = 0.05;
/** Most tables that are no UTF-8 are Windows-1252: another one must be so many times as likely. */
const TIMES_AS_LIKELY = 1.55;
const SAMPLE = 65_536;

/** What bytes that are no UTF-8 are most likely written in, by their cells with other letters than English. */
export function detectEncoding(bytes: Uint8Array): EncodingGuess {
  const sample = tellingCells(bytes);
  if (isBrokenUtf8(sample)) return { encoding: "utf-8", rival: null };
  const latin = decodeWindows1252(sample);
  const hasControls = sample.some((byte) => byte >= 0x80 && byte < 0xa0);
  const found = detectAll(sample, { detectEncodings: [...KNOWN.keys()], minimumThreshold: 0 }).flatMap(
    ({ encoding, confidence }) => {
      const name = KNOWN.get(
        [...KNOWN.keys()].find((it) => it.toLowerCase() === encoding?.toLowerCase()) ?? "",
      );
      if (name === undefined || (hasControls && name.startsWith("iso-"))) return [];
      return SEVERAL_BYTES.has(name) && confidence < LEAST_SURE ? [] : [{ name, confidence }];
    },
  );
  const usual = found.find(({ name }) => name === USUAL)?.confidence ?? 0;
  const isOdd = readsOddly(latin);
  const [best, ...others] = found.filter(({ name }) => name !== "macintosh" || isOdd);
  if (best === undefined) return { encoding: USUAL, rival: null };
  // of the letters that Turkish and Western Europe write otherwise the latter are Icelandic's alone
  const isBest = isOdd || best.name === "windows-1254" || best.confidence >= TIMES_AS_LIKELY * usual;
  const encoding = isBest ? best.name : USUAL;
  const other = isBest ? others[0] : best;
  const isClose = other !== undefined && other.confidence * TIMES_AS_LIKELY > best.confidence;
  const rival = isClose ? other.name : null;
  const text = decoded(sample, encoding);
  const plainer = PLAINER.get(encoding) ?? USUAL;
  return {
    encoding: decoded(sample, plainer) === text ? plainer : encoding,
    rival: rival === null || decoded(sample, rival) === text ? null : rival,
  };
}

const USUAL = "windows-1252";
/** The Ukrainian page is the Russian one with four letters more. */
const PLAINER: ReadonlyMap<string, string> = new Map([["koi8-u", "koi8-r"]]);

const decoded = (bytes: Uint8Array, encoding: string): string =>
  encoding === USUAL ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);

/** UTF-8 in which a program has cut some texts within a character: five in six characters beyond ASCII are whole. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  let [whole, broken] = [0, 0];
  for (const character of new TextDecoder("utf-8").decode(bytes)) {
    if (character === "\ufffd") broken++;
    else if (character > "\x7f") whole++;
  }
  return whole > 5 * broken;
}

/** The cells with bytes beyond ASCII, each once: the others say nothing, and would drown a few names. */
function tellingCells(bytes: Uint8Array): Uint8Array {
  const cells = new Set<string>();
  let size = 0;
  // none of these bytes is the second of a character
  for (const cell of Buffer.from(bytes)
    .toString("latin1")
    .split(/[\r\n,;\t"]+/)) {
    if (size > SAMPLE) break;
    if (!HIGH.test(cell) || cells.has(cell)) continue;
    cells.add(cell);
    size += cell.length;
  }
  return Buffer.from([...cells].join("\n"), "latin1");
}
const HIGH = /[\x80-\xff]/;

/** Whether a sign is within a word, as in "Gie§en", money before one, a capital after a small letter, or a byte that Windows-1252 lacks. */
function readsOddly(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    if (code < 0xa0) return true;
    const [before, sign, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
    if (SMALL.test(before) && CAPITAL.test(sign)) return true;
    if (LETTER.test(after) && (MONEY.test(sign) || (LETTER.test(before) && !LETTER_OR_DASH.test(sign))))
      return true;
  }
  return false;
}
const LETTER = /^\p{L}$/u;
const SMALL = /^\p{Ll}$/u;
const CAPITAL = /^\p{Lu}$/u;
const MONEY = /^[¢£¤¥]$/;
const LETTER_OR_DASH = /^[\p{L}\p{M}‘’‚“”„–—·\u00ad\u00a0]$/u;
