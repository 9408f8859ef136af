import type { DatePhrase } from "@sitrep/model";

/** "same" words, "none" on both sides, on "one" side only, of "unlike" kinds ("Tuesday" and "Jan. 24"), or "no": two different days. */
export function datesAgree(
  left: readonly DatePhrase[],
  right: readonly DatePhrase[],
): "same" | "none" | "one" | "unlike" | "no" {
  if (left.length === 0 && right.length === 0) return "none";
  if (left.length === 0 || right.length === 0) return "one";
  if (left.some((a) => right.some((b) => JSON.stringify(a.reading) === JSON.stringify(b.reading))))
    return "same";
  const close = left.some((a) =>
    right.some(
      (b) =>
        a.reading.form === "calendar" &&
        b.reading.form === "calendar" &&
        a.reading.month === b.reading.month &&
        a.reading.day === b.reading.day,
    ),
  );
  if (close) return "same";
  // a day with its year written out is another day than "Sunday": reports give the year of what is long past
  const dated = [...left, ...right].some(
    ({ reading }) => reading.form === "calendar" && reading.year !== null,
  );
  const unlike = left.some((a) => right.some((b) => a.reading.form !== b.reading.form));
  return unlike && !dated ? "unlike" : "no";
}
