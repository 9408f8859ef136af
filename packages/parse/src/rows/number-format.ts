/** What a cell's number stands for, by the format that it is shown in. */
export interface NumberFormat {
  /** a count of days, shown as a day, a day with its time, or a time alone; null for a number */
  readonly date: "day" | "month" | "year" | "time" | null;
  /** digits that a whole number is filled up to with zeros; 0 where it is not */
  readonly digits: number;
}

const PLAIN: NumberFormat = { date: null, digits: 0 };
const DAY: NumberFormat = { date: "day", digits: 0 };
const TIME: NumberFormat = { date: "time", digits: 0 };

/** Formats that have a number instead of words; those of East Asia are dates in each edition. */
export function builtInFormat(id: number): NumberFormat {
  if (id === 17) return { date: "month", digits: 0 };
  if ((id >= 14 && id <= 16) || id === 22 || (id >= 27 && id <= 31) || id === 36) return DAY;
  if ((id >= 50 && id <= 54) || id === 57 || id === 58) return DAY;
  if ((id >= 18 && id <= 21) || id === 45 || id === 47 || (id >= 32 && id <= 35)) return TIME;
  if (id === 55 || id === 56) return TIME;
  return PLAIN;
}

/**
 * The kind of a format in words, as `dd\ mmmm\ yyyy;@`. Only its first section counts. Words in quotes, escaped characters, colours and
 * conditions are no part of it; a span of time (`[h]:mm`) is a number, not a time of day.
 */
export function formatOf(code: string): NumberFormat {
  const section = bareSection(code).toLowerCase();
  if (section.includes("[")) return PLAIN;
  if (/^0+$/.test(section)) return section.length > 1 ? { date: null, digits: section.length } : PLAIN;
  if (section.includes("general") || /[0#?]/.test(section.replaceAll(/\.0+/g, ""))) return PLAIN;
  const letters = section.replaceAll(/am\/pm|a\/p/g, "h");
  const [years, days, hours] = [/[yeg]/, /d/, /[hs]/].map((letter) => letter.test(letters));
  if (days) return DAY;
  if (hours) return years ? DAY : TIME;
  if (/m/.test(letters)) return { date: "month", digits: 0 };
  return years && letters.includes("y") ? { date: "year", digits: 0 } : PLAIN;
}

/** The first section of a format without what is only shown; `[h]`, `[m]` and `[s]` keep their bracket. */
function bareSection(code: string): string {
  let bare = "";
  for (let at = 0; at < code.length; at++) {
    const character = code.charAt(at);
    if (character === ";") break;
    if (character === "\\" || character === "_" || character === "*") at++;
    else if (character === '"') {
      const end = code.indexOf('"', at + 1);
      if (end < 0) break;
      at = end;
    } else if (character === "[") {
      const end = code.indexOf("]", at);
      if (end < 0) break;
      if (/^(?:h+|m+|s+)$/i.test(code.slice(at + 1, end))) bare += "[";
      at = end;
    } else bare += character;
  }
  return bare;
}
