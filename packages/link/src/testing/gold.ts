import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Claim, type Document, type EventClaim, partsOf } from "@sitrep/model";
import { event, injured, launched, report, sites } from "./claims.js";

/** Facts and texts that are beside the project, for those who have them. */
export const SHARED = join(import.meta.dirname, "../../../../../shared");
export const hasGold = existsSync(join(SHARED, "gold", "score-events.mjs"));
const SEEDS = [
  "000_d08af5f4b4904687",
  "001_8a4f933b9d933014",
  "002_1501ca4a56a52ef3",
  "003_233e02564d14f36d",
  "004_906ac2d7b8ce854e",
];

interface Fact {
  readonly kind: string;
  readonly event_type?: "attack" | "strike";
  readonly outcome?: string;
  readonly value?: number | null;
  readonly date?: string | null;
  readonly date_any?: readonly (string | null)[];
  readonly time?: string;
  readonly actor?: readonly string[] | null;
  readonly target?: readonly string[] | null;
  readonly country?: readonly string[] | null;
  readonly place?: string | null;
  readonly quote: readonly string[];
  readonly optional?: boolean;
}

interface GoldFile {
  readonly document: { readonly publisher: string | null; readonly published: string | null };
  readonly facts: readonly Fact[];
}

/** What perfect reading of the five seeds would give linking: the gold's facts as claims. */
export function goldWorld(): { documents: Document[]; claims: Claim[] } {
  const worlds = SEEDS.map(oneSeed);
  return {
    documents: worlds.map(({ document }) => document),
    claims: worlds.flatMap(({ claims }) => claims),
  };
}

function oneSeed(stem: string): { document: Document; claims: Claim[] } {
  const gold: GoldFile = JSON.parse(readFileSync(join(SHARED, "gold", `${stem}.json`), "utf8"));
  const text = readFileSync(join(SHARED, "seeds", `${stem}.txt`), "utf8");
  const { publisher, published } = gold.document;
  const named = report(publisher ?? stem, published, { file: basename(`${stem}.txt`) });
  const document: Document = { ...named, publisher, text, sentences: sentencesIn(text) };
  const placeIn = ({ quote }: Fact) => Math.max(0, text.indexOf(quote[0] ?? ""));
  const sentenceOf = (at: number) => document.sentences.findLast(({ start }) => start <= at)?.ordinal ?? 0;
  const events = gold.facts
    .filter(({ kind, optional }) => kind === "event" && !optional)
    .map((fact) => eventOf(fact, document, placeIn(fact), sentenceOf(placeIn(fact))));
  const figures = gold.facts.flatMap((fact): Claim[] => {
    const nearest = nearestTo(placeIn(fact), fact, events);
    if (typeof fact.value !== "number" || !nearest) return [];
    if (fact.kind === "munition_count" && fact.outcome === "launched")
      return [launched(document, nearest, fact.value)];
    if (fact.kind === "target_count") return [sites(document, nearest, fact.value)];
    return fact.kind === "casualty" && fact.outcome === "injured"
      ? [injured(document, nearest, fact.value)]
      : [];
  });
  return { document, claims: [...events, ...figures] };
}

function sentencesIn(text: string): Document["sentences"] {
  let start = 0;
  return text.split(/(?<=[.!?”"]\s)/).map((words, ordinal) => {
    const sentence = {
      ordinal,
      start,
      end: start + words.trimEnd().length,
      part: "body" as const,
      block: ordinal,
    };
    start += words.length;
    return { ...sentence, item: false, speaker: null };
  });
}

function eventOf(fact: Fact, document: Document, at: number, sentence: number): EventClaim {
  const date = fact.date ?? fact.date_any?.find((other) => other?.startsWith("XXXX")) ?? null;
  const isSunday = date === "2024-01-21" || date === "2024-01-23" || date === "2024-01-22";
  const precise = date !== null && partsOf(date) !== null;
  return event(document, at, precise ? date : null, {
    sentence,
    event_type: fact.event_type ?? "attack",
    actor: [...(fact.actor ?? [])].slice(0, fact.actor?.includes("uk") ? 2 : 1),
    target: [...(fact.target ?? [])].slice(0, 1),
    country: [...(fact.country ?? [])],
    place: fact.place ?? null,
    place_id: fact.place ? "al-asad-airbase" : null,
    time: fact.time?.replace("Z", ":00Z") ?? null,
    ...(isSunday ? { date_reading: "relative" as const } : {}),
  });
}

const MEANT_FOR: Readonly<Record<string, readonly string[]>> = {
  munition_count: ["attack"],
  target_count: ["strike"],
};

/** The event that a figure is about: of those it may belong to, the one whose words stand nearest. */
function nearestTo(at: number, fact: Fact, events: readonly EventClaim[]): EventClaim | undefined {
  const types = MEANT_FOR[fact.kind] ?? ["attack", "strike"];
  const fits = ({ event_type, target }: EventClaim) =>
    types.includes(event_type) &&
    (!fact.target || target.length === 0 || target.some((id) => fact.target?.includes(id)));
  const distance = (it: EventClaim) => Math.abs((it.char_start ?? 0) - at);
  return events.filter(fits).sort((a, b) => distance(a) - distance(b))[0];
}
