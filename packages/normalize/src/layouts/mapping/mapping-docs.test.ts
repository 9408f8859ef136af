import { expect, test } from "vitest";
import { doubts } from "../testing/mapped.js";
import { Mapping, sourceKeys } from "./mapping.js";
import { ourColumnDocs, sidecarDocs, sourceDocs } from "./mapping-docs.js";
import { ourColumns } from "./our-columns.js";

const namesOf = (docs: readonly { readonly name: string }[]) => docs.flatMap(({ name }) => name.split(", "));

test("every key of a sidecar is reported, and nothing that is none", () => {
  expect(namesOf(sidecarDocs).sort()).toEqual(Object.keys(Mapping.shape).sort());
  expect(namesOf(sourceDocs).sort()).toEqual([...sourceKeys].sort());
});

test("every example of a key is taken", () => {
  for (const { name, example } of sidecarDocs)
    expect([
      name,
      doubts(name === "columns" ? `{"columns": ${example}}` : `{"${name}": ${example}}`),
    ]).toEqual([name, []]);
});

test("every column of ours is reported once", () => {
  expect(ourColumnDocs.flatMap(({ names }) => names).sort()).toEqual([...ourColumns.keys()].sort());
});

test("a value that a key cannot have is reported in our words, with an example", () => {
  const wrong = [12.5, { odd: [] }, [], "", null];
  const told = [
    ...sidecarDocs.flatMap(({ name }) => wrong.map((it) => doubts({ [name]: it }))),
    ...sourceDocs.flatMap(({ name }) =>
      name
        .split(", ")
        .flatMap((key) =>
          wrong.map((it) =>
            doubts({ columns: { event_date: { ...(key === "from" ? {} : { from: "x" }), [key]: it } } }),
          ),
        ),
    ),
  ].flat();
  expect(told.length).toBeGreaterThan(100);
  expect(told.filter((it) => /Invalid|Too (?:small|big)|received|undefined/.test(it))).toEqual([]);
});
