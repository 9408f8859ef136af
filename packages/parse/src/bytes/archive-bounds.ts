/** What an archive may come to, a workbook as any other. */
export interface ArchiveBounds {
  readonly members: number;
  /** bytes that come out for each byte that lies packed: sheets of text become 10 to 50, a bomb a thousand */
  readonly ratio: number;
  /** bytes that may come out of any file, however small it is */
  readonly freely: number;
  /** bytes that come out at most */
  readonly expanded: number;
}

export const ARCHIVE_BOUNDS: ArchiveBounds = {
  members: 100_000,
  ratio: 200,
  freely: 16 << 20,
  expanded: 20 * 2 ** 30,
};

/** Bytes that may come out of so many packed ones. */
export const allowed = (
  packed: number,
  { ratio, freely, expanded }: Omit<ArchiveBounds, "members">,
): number => Math.min(expanded, Math.max(freely, packed * ratio));
