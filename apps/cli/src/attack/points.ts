/** How many points an attack tries: a few beside the other tests, all of them by `pnpm test:attack` (or so many thousandths of all). */
export function pointsOf(sample: number, all: number): number {
  const share = Number(process.env["SITREP_ATTACK"] ?? 0);
  return share > 0 ? Math.max(sample, Math.round(all * share)) : sample;
}

/** Whether `pnpm test:attack` runs. */
export const isFullAttack = process.env["SITREP_ATTACK"] !== undefined;
