import { z } from "zod";

/** One word of a list that a rule or the grammar asks for by name: `file/name`, the file that asks. */
export const WordListRow = z.strictObject({
  list: z.string().regex(/^[a-z0-9/-]+$/, { error: "expected a file and a name in kebab case" }),
  word: z.string().min(1),
});

/** The rows as one entry a list, its words with spaces between them. */
export function listsOf(rows: readonly z.infer<typeof WordListRow>[]): [string, string][] {
  const lists = new Map<string, string[]>();
  for (const { list, word } of rows) lists.set(list, [...(lists.get(list) ?? []), word]);
  return [...lists].map(([list, words]) => [list, words.join(" ")]);
}
