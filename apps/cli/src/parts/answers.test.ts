import { expect, it } from "vitest";
import type { Answer } from "../readers/reader.js";
import { answersTo } from "./answers.js";

function heard(pieces: readonly string[], longest?: number): (Answer | null)[] {
  const answers: (Answer | null)[] = [];
  const take = answersTo((answer) => answers.push(answer), longest);
  for (const piece of pieces) take(Buffer.from(piece));
  return answers;
}

it("hears an answer that comes in pieces, and two in one", () => {
  expect(heard(['{"fau', 'lt":"a"}', '\n{"fault":"b"}\n{'])).toEqual([{ fault: "a" }, { fault: "b" }]);
});

it("says where a line is no answer", () => {
  expect(heard(["Warning: a font is missing\n"])).toEqual([null]);
  expect(heard(['null\n{"x":1}\n'])).toEqual([null, null]);
});

it("gives up an answer that does not end", () => {
  expect(heard(['{"fault":"', "aaaaa", "aaaaa"], 15)).toEqual([null]);
});
