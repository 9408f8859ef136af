import { remembered } from "./remembered.js";

/** What the cell of an instant must hold, for messages. */
export const AN_INSTANT = "seconds since 1970, or a day with its hour: 2022-12-28T10:00:00Z";

const SECONDS = /^\d{9,10}(?:\.0{1,9})?$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** An instant in UTC, `2022-12-28T10:00:00Z`; undefined for anything else. An hour without a zone is UTC, a day its beginning. */
export const instantOf = remembered((words: string): string | undefined => {
  if (SECONDS.test(words)) return isoOf(Number(words) * 1000);
  const [, day, time = "00:00", seconds = "00", zone = "Z"] = MOMENT.exec(words) ?? [];
  if (!day) return undefined;
  return isoOf(
    Date.parse(
      `${day}T${time}:${seconds}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`,
    ),
  );
});

const isoOf = (milliseconds: number): string | undefined =>
  Number.isNaN(milliseconds) ? undefined : `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
