const CLOCK =
  /^(\d{1,2})[:.h](\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(?:([ap])\.?m\.?)?\s?(z|utc|gmt|[+-]\d{2}(?::?\d{2})?)?$/i;

/** An hour as ISO 8601 writes it, with the zone where one is written: "2:35 PM" is `14:35`, "16:00:00-0500" `16:00-05:00`; undefined for none. */
export function timeIn(words: string): string | undefined {
  const [, hourWords, minutes = "", seconds = "00", half, zone] = CLOCK.exec(words.trim()) ?? [];
  if (hourWords === undefined) return undefined;
  const hour = half === undefined ? Number(hourWords) : ofHalf(Number(hourWords), half.toLowerCase());
  if (hour === null || hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const behind = seconds === "00" ? "" : `:${seconds}`;
  return `${String(hour).padStart(2, "0")}:${minutes}${behind}${zone === undefined ? "" : offsetIn(zone)}`;
}

/** 12 AM is midnight; null for an hour that no half day has. */
function ofHalf(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

/** "-0500" and "-05" are `-05:00`, "UTC" is `Z`. */
function offsetIn(zone: string): string {
  if (!/^[+-]/.test(zone)) return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Midnight without a zone of its own is what programs write where no hour is known. */
export const saysHour = (time: string): boolean => !time.startsWith("00:00") || time.length > 8;

/** A day and the hour that is after it, "24/02/2022, 2:35 PM"; the words themselves where none does. */
export function splitHour(words: string): { readonly day: string; readonly time: string | undefined } {
  const colon = words.indexOf(":");
  const start = colon < 0 ? -1 : Math.max(words.lastIndexOf(" ", colon), words.lastIndexOf("T", colon));
  const time = start > 0 ? timeIn(words.slice(start + 1)) : undefined;
  if (time === undefined) return { day: words, time };
  return { day: words.slice(0, start).replace(/[\s,]{1,3}$/, ""), time };
}

/** Digits of Arabic and Persian as 0 to 9. */
export const westernDigits = (words: string): string =>
  /[\u0660-\u0669\u06f0-\u06f9]/.test(words)
    ? words.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16))
    : words;
