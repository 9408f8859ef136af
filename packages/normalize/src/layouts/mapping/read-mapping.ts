import { type Issue, issue } from "@sitrep/model";
import type { z } from "zod";
import { nearestOf } from "../nearest.js";
import { Mapping, optionKeys, sourceKeys, Unpivot } from "./mapping.js";

/** What a sidecar says, or why it says nothing: one doubt for each mistake, with its place in the file. */
export type MappingRead = { readonly mapping: Mapping } | { readonly issues: readonly Issue[] };

/** `text` is the content of `name.sitrep.json`; `file` its path relative to the data folder. */
export function readMapping(text: string, file: string): MappingRead {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const found = error instanceof Error ? error.message : "something else";
    return { issues: [doubt(file, found, "JSON")] };
  }
  const read = Mapping.safeParse(content);
  if (read.success) return { mapping: read.data };
  return { issues: read.error.issues.flatMap((it) => doubtsOf(it, content, file)) };
}

function doubtsOf(it: z.core.$ZodIssue, content: unknown, file: string): Issue[] {
  if (it.code === "invalid_union") {
    const meant = formMeant(it.errors);
    if (meant !== null)
      return meant.flatMap((inner) =>
        doubtsOf({ ...inner, path: [...it.path, ...inner.path] }, content, file),
      );
  }
  const path = it.path.map(String);
  if (it.code === "unrecognized_keys")
    return it.keys.map((key) => {
      const near = nearestOf(key, keysAt(path));
      return doubt(
        file,
        [...path, key].join("."),
        near === null ? "no such key" : `a known key; the nearest is ${near}`,
      );
    });
  const value = path.reduce<unknown>((held, key) => (isObject(held) ? held[key] : undefined), content);
  const found = `${path.join(".") || "the whole"}: ${value === undefined ? "nothing" : (JSON.stringify(value) ?? "").slice(0, 100)}`;
  return [doubt(file, found, it.message.replace(/^expected /, ""))];
}

/** What is wrong with the form that was meant, of several: the one with the fewest mistakes, where only one has so few, and they are in it. */
function formMeant(forms: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | null {
  const inside = forms.filter((issues) =>
    issues.every(({ path, code }) => path.length > 0 || code === "unrecognized_keys"),
  );
  const fewest = Math.min(...inside.map((issues) => issues.length));
  const [only, other] = inside.filter((issues) => issues.length === fewest);
  return only !== undefined && other === undefined ? only : null;
}

/** The keys that a place in a sidecar knows. */
function keysAt([first, second, third]: readonly string[]): readonly string[] {
  if (first === undefined) return Object.keys(Mapping.shape);
  if (first === "dataset") return Object.keys(Mapping.shape.dataset.unwrap().shape);
  if (first === "columns" && third === undefined && second !== undefined) return sourceKeys;
  if (first === "unpivot") return second === undefined ? Object.keys(Unpivot.shape) : optionKeys;
  return [];
}

const isObject = (it: unknown): it is Record<string, unknown> => typeof it === "object" && it !== null;

const doubt = (file: string, found: string, expected: string): Issue =>
  issue("normalize", "bad-mapping", file, found, expected, {
    severity: "error",
    because: "the table is set aside",
  });
