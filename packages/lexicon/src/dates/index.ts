import type { DatePhrase, TimePhrase } from "@sitrep/model";

export function readDates(
  _text: string,
  _from: number,
  _to: number,
): { dates: DatePhrase[]; times: TimePhrase[] } {
  return { dates: [], times: [] };
}
