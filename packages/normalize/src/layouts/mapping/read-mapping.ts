import { type Issue, issue } from "@sitrep/model";
import type { z } from "zod";
import { meantBy } from "../nearest.js";
import { type JsonPlaces, jsonPlaces } from "./json-places.js";
import { Mapping, optionKeys, sourceKeys, Unpivot } from "./mapping.js";
import { sidecarDocs, sourceDocs } from "./mapping-docs.js";

/** What a sidecar says, or why it says nothing: one doubt for each mistake, with its place in the file. */
export type MappingRead = { readonly mapping: Mapping } | { readonly issues: readonly Issue[] };

/** `text` is the content of `name.sitrep.json`; `file` its path relative to the data folder. */
export function readMapping(text: string, file: string): MappingRead {
  const json = text.replace(/^\uFEFF/, "");
  const places = jsonPlaces(json);
  if (places.mistake) {
    const { line, found, expected } = places.mistake;
    return { issues: [doubt(file, line, found, `${expected}, as JSON has it`)] };
  }
  const content: unknown = JSON.parse(json);
  const read = Mapping.safeParse(content);
  if (read.success) return { mapping: read.data };
  const issues = read.error.issues.flatMap((it) => doubtsOf(it, { content, file, places }));
  // of one value the first mistake is enough
  const found = new Set<string>();
  return { issues: issues.filter((it) => found.size < found.add(it.found).size) };
}

/** A sidecar that is JSON, and where things are in it. */
interface Read {
  readonly content: unknown;
  readonly file: string;
  readonly places: JsonPlaces;
}

function doubtsOf(it: z.core.$ZodIssue, sidecar: Read): Issue[] {
  const { content, file, places } = sidecar;
  if (it.code === "invalid_union") {
    const meant = formMeant(it.errors);
    if (meant !== null)
      return meant.flatMap((inner) => doubtsOf({ ...inner, path: [...it.path, ...inner.path] }, sidecar));
  }
  const path = it.path.map(String);
  if (it.code === "unrecognized_keys")
    return it.keys.map((key) => {
      const known = keysAt(path);
      const near = meantBy(key, known);
      const expected = near === null ? `one of ${known.join(", ")}` : `a known key; the nearest is ${near}`;
      return doubt(file, places.lineOf([...path, key]), [...path, key].join("."), expected);
    });
  const value = path.reduce<unknown>((held, key) => (isObject(held) ? held[key] : undefined), content);
  const found = `${path.join(".") || "the whole"}: ${value === undefined ? "nothing" : (JSON.stringify(value) ?? "").slice(0, 100)}`;
  return [doubt(file, places.lineOf(path), found, expectedOf(it, path))];
}

/** Our own words for what should be there; where zod has none of ours, what the key says, with its example. */
function expectedOf(it: z.core.$ZodIssue, path: readonly string[]): string {
  if (it.code === "custom" || it.message.startsWith("expected ")) return it.message.replace(/^expected /, "");
  const [top, , key] = path;
  if (top === undefined) return 'an object such as { "columns": { "location": "Ort" } }';
  const docs = (top === "columns" || top === "unpivot") && path.length > 2 ? sourceDocs : sidecarDocs;
  const doc = docs.find(({ name }) => name.split(", ").includes(docs === sourceDocs ? (key ?? "") : top));
  return doc === undefined ? "words of one letter or more" : `${doc.says}, such as ${doc.example}`;
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

const doubt = (file: string, line: number, found: string, expected: string): Issue =>
  issue("normalize", "bad-mapping", file, found, expected, {
    line,
    severity: "error",
    because: "the table is set aside",
  });
