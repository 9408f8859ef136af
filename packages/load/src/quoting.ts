/** A name in SQL. */
export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** A text in SQL. */
export const quotedText = (value: string): string => `'${value.replaceAll("'", "''")}'`;
