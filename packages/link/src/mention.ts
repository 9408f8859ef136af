import type { Claim, Document, EventClaim, Record } from "@sitrep/model";

/** What linking knows of one claim or record of an event. */
export interface Mention {
  readonly id: string;
  readonly kind: "claim" | "record";
  readonly event_type: "attack" | "strike";
  readonly document_id: string | null;
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: "explicit" | "relative" | "unknown";
  readonly time: string | null;
  readonly actor: readonly string[];
  readonly target: readonly string[];
  readonly country: readonly string[];
  readonly place: string | null;
  readonly place_id: string | null;
  readonly munition: readonly string[];
  readonly said_by: string | null;
  /** day of the report, as far as it is known: what an undated event must lie near */
  readonly published: string | null;
  /** numbers that belong to it, as `injured 4` */
  readonly figures: ReadonlySet<string>;
  /** outlets behind it; a digest stands for what it restates */
  readonly publishers: readonly string[];
}

/** Every event claim that is asserted, and every record of an event, ready to be compared. */
export function mentionsOf(
  documents: readonly Document[],
  claims: readonly Claim[],
  records: readonly Record[],
): Mention[] {
  const byId = new Map(documents.map((document) => [document.document_id, document]));
  const figures = figuresByEvent(claims);
  const asserted = claims.filter(
    (claim): claim is EventClaim => claim.kind === "event" && !UNASSERTED.has(claim.certainty),
  );
  const fromClaims = asserted.map((claim) =>
    fromClaim(claim, byId.get(claim.document_id ?? ""), figures.get(claim.claim_id) ?? new Set()),
  );
  return [...fromClaims, ...records.map(fromRecord)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const UNASSERTED = new Set(["possible", "planned", "denied"]);

function fromClaim(claim: EventClaim, document: Document | undefined, figures: ReadonlySet<string>): Mention {
  const restated = document?.restates.map(({ publisher }) => publisher) ?? [];
  const own = document?.publisher ?? claim.source;
  return {
    id: claim.claim_id,
    kind: "claim",
    event_type: claim.event_type,
    document_id: claim.document_id,
    date: claim.date,
    from: claim.date_from,
    to: claim.date_to,
    basis: claim.date_basis,
    time: claim.time,
    actor: claim.actor,
    target: claim.target,
    country: claim.country,
    place: claim.place,
    place_id: claim.place_id,
    munition: claim.munition,
    said_by: claim.said_by,
    published: document?.published ?? null,
    figures,
    publishers: restated.length > 0 ? restated : own ? [own] : [],
  };
}

function fromRecord(record: Record): Mention {
  return {
    id: record.record_id,
    kind: "record",
    event_type: /air|drone|missile|shell|bomb/i.test(record.sub_event_type ?? "") ? "strike" : "attack",
    document_id: null,
    date: record.event_date,
    from: record.date_from,
    to: record.date_to,
    basis: "explicit",
    time: null,
    actor: record.actor1 ? [record.actor1] : [],
    target: record.actor2 ? [record.actor2] : [],
    country: record.country ? [record.country] : [],
    place: record.location,
    place_id: null,
    munition: [],
    said_by: record.source,
    published: null,
    figures: record.fatalities_best === null ? new Set() : new Set([`killed ${record.fatalities_best}`]),
    publishers: [record.dataset],
  };
}

/** The figures that are about each event, as comparable words. */
function figuresByEvent(claims: readonly Claim[]): Map<string, Set<string>> {
  const figures = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (!("about" in claim) || claim.about === null || claim.value === null) continue;
    const what =
      claim.kind === "casualty"
        ? claim.outcome
        : claim.kind === "munition_count"
          ? `${claim.munition} ${claim.outcome}`
          : "targets";
    const known = figures.get(claim.about) ?? new Set();
    figures.set(claim.about, known.add(`${claim.value} ${what}`));
  }
  return figures;
}
