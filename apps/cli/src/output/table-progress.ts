import type { TableProgress } from "../stages/stage-context.js";

/** Milliseconds between two lines of progress: people read no faster. */
const PAUSE = 200;

/** Tells a terminal how far the reading of a table is, not more often than people can read. */
export function tableProgress(progress: (line: string) => void): (it: TableProgress) => void {
  let last = 0;
  return (it) => {
    // a small table is done before anybody could read of it
    if (it.spent < PAUSE || (it.spent - last < PAUSE && it.spent > last)) return;
    last = it.spent;
    progress(`\r${progressText(it).padEnd(79)}`);
  };
}

/** `tables/acled.csv: 43 %, 210,000 rows, 35,000 rows a second, 0:12 left`. */
export function progressText({ file, rows, bytes, ofBytes, spent }: TableProgress): string {
  const share = ofBytes === 0 ? 1 : Math.min(1, bytes / ofBytes);
  const speed = spent > 0 ? Math.round((rows * 1000) / spent) : 0;
  const left = share > 0 ? Math.round((spent * (1 - share)) / share / 1000) : 0;
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  return `${file}: ${Math.floor(share * 100)} %, ${grouped(rows)} rows, ${grouped(speed)} rows a second, ${clock} left`;
}

/** `787000` → `787,000` */
export const grouped = (count: number): string => count.toLocaleString("en");
