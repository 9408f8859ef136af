import type { Claim, Document, EventClaim, EventCountClaim } from "@sitrep/model";
import { grouped } from "../grouped.js";
import { type HeldDocument, heldDocument, type Page } from "../held-document.js";
import { claimantsOf } from "./claimants.js";
import { figuresOf, reportIdOf } from "./figures.js";
import type { DateBasis, Mention, Report } from "./mention.js";
import { reportOf, rowReport } from "./reports.js";
import { whenOf } from "./when.js";

/** What did not take place, or may not have, is no event. */
const UNASSERTED: ReadonlySet<string> = new Set(["denied", "possible", "planned"]);
/** Several events within so many days may be one operation; within more they are a series. */
const MOST_DAYS_OF_ONE = 31;
const NO_FIGURES: ReadonlySet<string> = new Set();

/** Every claim that an event took place, each once, in the order of their ids. */
export function mentionsOf(
  documents: readonly (Document | HeldDocument)[],
  claims: readonly Claim[],
): Mention[] {
  const figures = figuresOf(claims);
  const claimants = claimantsOf(claims);
  const byReport = grouped(claims, reportIdOf);
  const documentById = new Map(documents.map((it) => [it.document_id, heldDocument(it)]));
  const found = new Map<string, Mention>();
  for (const [id, own] of byReport) {
    const withHurt = eventsWithHurt(own);
    const events = own
      .filter(isEvent)
      .flatMap((event) => (UNASSERTED.has(event.certainty) ? unclaimed(event, withHurt) : [event]));
    if (events.length === 0) continue;
    const document = documentById.get(id) ?? null;
    const all = figures.ofReport.get(id) ?? NO_FIGURES;
    const report = document ? reportOf(document, events, all) : rowReport(id, all);
    const shared = { report, page: document?.page ?? null, counts: own.filter(isSeveralCount), events };
    for (const event of events) {
      const own = figures.ofEvent.get(event.claim_id) ?? NO_FIGURES;
      const mention = { ...fromClaim(event, own, shared), claimants: claimants(event) };
      if (!isSeries(mention)) found.set(event.claim_id, mention);
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The events of which somebody says for certain that people were hurt. */
const eventsWithHurt = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(
    claims.flatMap((claim) =>
      claim.kind === "casualty" && claim.value !== 0 && !UNASSERTED.has(claim.certainty) && claim.about
        ? [claim.about]
        : [],
    ),
  );

/** "Norland denied that it struck the clinic. Nine died in the strike": there was one, by whom is not said. */
const unclaimed = (event: EventClaim, withHurt: ReadonlySet<string>): readonly EventClaim[] =>
  event.certainty === "denied" && withHurt.has(event.claim_id)
    ? [{ ...event, actor: [], said_by: null, said_by_kind: null }]
    : [];

/** "Hundreds of airstrikes this year": a count, and no event of the year. */
const isSeries = ({ isSeveral, when: { span } }: Mention) =>
  isSeveral && span !== null && span.last - span.first > MOST_DAYS_OF_ONE;

const isEvent = (claim: Claim): claim is EventClaim => claim.kind === "event";
const isSeveralCount = (claim: Claim): claim is EventCountClaim =>
  claim.kind === "event_count" && claim.value === null;

interface Around {
  readonly report: Report;
  readonly page: Page | null;
  readonly counts: readonly EventCountClaim[];
  readonly events: readonly EventClaim[];
}

function fromClaim(
  claim: EventClaim,
  figures: ReadonlySet<string>,
  { report, page, counts, events }: Around,
): Omit<Mention, "claimants"> {
  const basis: DateBasis = isBorrowed(claim, events) ? "borrowed" : claim.date_reading;
  const dates = { date: claim.date, from: claim.date_from, to: claim.date_to };
  return {
    id: claim.claim_id,
    members: [],
    kind: "claim",
    event_type: claim.event_type,
    report,
    dataset: null,
    when: whenOf({ ...dates, basis, time: claim.time }),
    actor: claim.actor,
    target: claim.target,
    country: claim.country,
    place: claim.place,
    place_id: claim.place_id,
    munition: claim.munition,
    figures,
    isLead: claim.sentence !== null && (page?.lead.has(claim.sentence) ?? false),
    isSeveral: counts.some((count) => count.event_type === claim.event_type && overlaps(count, claim)),
    item: claim.sentence === null ? null : (page?.items.get(claim.sentence) ?? null),
    said_by: claim.said_by,
    said_by_kind: claim.said_by_kind,
    isOfReport: claim.date_basis === "dateline" || claim.date_basis === "publisher",
    publishers: page?.publishers ?? (claim.source ? [claim.source] : []),
    file: claim.file,
    line: claim.line,
    char_start: claim.char_start,
    char_end: claim.char_end,
  };
}

type Spanned = { readonly char_start: number | null; readonly char_end: number | null };
const overlaps = (a: Spanned, b: Spanned) =>
  a.char_start !== null &&
  b.char_start !== null &&
  a.char_start < (b.char_end ?? 0) &&
  b.char_start < (a.char_end ?? 0);

/** "Answering Sunday's attack, the air force struck": one word for a day, two events, and it is in the quote of the other. */
function isBorrowed(claim: EventClaim, events: readonly EventClaim[]): boolean {
  const words = claim.date_words;
  if (claim.date_reading !== "relative" || words === null || claim.quote?.includes(words)) return false;
  return events.some(
    (other) =>
      other !== claim &&
      other.sentence === claim.sentence &&
      other.event_type !== claim.event_type &&
      other.date === claim.date &&
      other.date_words === words &&
      (other.quote?.includes(words) ?? false),
  );
}
