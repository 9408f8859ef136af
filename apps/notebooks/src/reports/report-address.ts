/** The page of a report, beside the others in `reports/`. */
export const reportFile = (documentId: string): string => `${named(documentId)}.html`;

/** The anchor of a claim's words in the page of its report. */
export const markOf = (claimId: string): string => `claim-${named(claimId)}`;

/** The anchor of what was read in them. */
export const readingOf = (claimId: string): string => `read-${named(claimId)}`;

/** Where a claim's words stand, from a notebook. */
export const addressOf = (documentId: string, claimId: string): string =>
  `reports/${reportFile(documentId)}#${markOf(claimId)}`;

const named = (id: string): string => id.replace(/[^\w-]/g, "_");
