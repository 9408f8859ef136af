/** Whether the system knows a zone by its IANA name. */
export function isZone(zone: string): boolean {
  try {
    clockIn(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * A day and its hour as they are counted in a zone: "2024-02-02T16:00-05:00" in Asia/Baghdad is `2024-02-03T00:00+03:00`. An hour
 * without a zone of its own is that zone's already.
 */
export function inZone(day: string, time: string, zone: string): string {
  // of other years zones know nothing that anybody could check
  if (day < "1900" || day > "9998") return `${day}T${time}`;
  const clock = clockIn(zone);
  const end = time.search(/[Z+-]/);
  const [hour, offset] = end < 0 ? [time, ""] : [time.slice(0, end), time.slice(end)];
  const asUtc = Date.parse(`${day}T${hour}Z`);
  if (offset === "") return `${day}T${hour}${offsetText(offsetAt(asUtc - offsetAt(asUtc, clock), clock))}`;
  const moment = Date.parse(`${day}T${hour}${offset}`);
  const shift = offsetAt(moment, clock);
  const local = new Date(moment + shift).toISOString();
  return `${local.slice(0, hour.length > 5 ? 19 : 16)}${offsetText(shift)}`;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    hourCycle: "h23",
    ...{
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    },
  });
  clocks.set(zone, clock);
  return clock;
}

/** Milliseconds that a zone's clocks are ahead of UTC at a moment. */
function offsetAt(moment: number, clock: Intl.DateTimeFormat): number {
  const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const local = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
  return local - Math.floor(moment / 1000) * 1000;
}

function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${offset < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}
