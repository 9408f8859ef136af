import { type Issue, issue, Sidecar } from "@sitrep/model";
import { decode } from "../bytes/decode.js";
import type { Facts, FactsRead } from "./facts.js";
import { isZone } from "./field-readers.js";

const EXPECTED: Readonly<Record<keyof Sidecar, string>> = {
  published: "a date as YYYY-MM-DD, YYYY-MM or YYYY",
  published_at: "an instant with its zone, as 2024-01-23T21:15:00Z",
  publisher: "a name",
  title: "a title",
  url: "an address that starts with http:// or https://",
  zone: "an IANA zone such as Asia/Baghdad",
};

/** Reads `x.sitrep.json`. A field that cannot be used is an issue that names it; the others are taken. */
export function readSidecar(file: string, bytes: Uint8Array): FactsRead {
  const issues: Issue[] = [];
  const doubt = (found: string, expected: string) =>
    issues.push(issue("parse", "sidecar", file, found.slice(0, 300), expected));
  const value = jsonOf(decode(bytes).text);
  if (value === undefined || value === null || typeof value !== "object" || Array.isArray(value)) {
    doubt(
      value === undefined ? "text that is no JSON" : JSON.stringify(value),
      "an object with published, publisher, title, url or zone",
    );
    return { facts: {}, issues };
  }
  const good: Record<string, unknown> = {};
  for (const [name, content] of Object.entries(value)) {
    // which files it holds for was asked before
    if (name === "files") continue;
    if (!isField(name)) {
      doubt(`the field ${name}`, `one of ${Object.keys(EXPECTED).join(", ")}`);
    } else if (
      !Sidecar.shape[name].safeParse(content).success ||
      (name === "zone" && !isZone(String(content)))
    ) {
      doubt(`${name}: ${JSON.stringify(content)}`, EXPECTED[name]);
    } else good[name] = content;
  }
  return { facts: factsOf(Sidecar.parse(good)), issues };
}

const isField = (name: string): name is keyof Sidecar => Object.hasOwn(EXPECTED, name);

function factsOf(sidecar: Sidecar): Facts {
  const facts: Facts = {};
  if (sidecar.published !== undefined) facts.published = sidecar.published;
  if (sidecar.published_at !== undefined) {
    facts.published_at = new Date(sidecar.published_at).toISOString().replace(".000Z", "Z");
    facts.published ??= sidecar.published_at.slice(0, 10);
  }
  if (sidecar.publisher !== undefined) facts.publisher = sidecar.publisher;
  if (sidecar.title !== undefined) facts.title = sidecar.title;
  if (sidecar.url !== undefined) facts.url = sidecar.url;
  if (sidecar.zone !== undefined) facts.zone = sidecar.zone;
  return facts;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
