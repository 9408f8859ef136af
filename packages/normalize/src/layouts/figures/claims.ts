import {
  CasualtyOutcome,
  type Claim,
  type ClaimKind,
  LossOutcome,
  MunitionOutcome,
  noSlotFields,
  rowClaimId,
  type Span,
  statedSlots,
} from "@sitrep/model";
import type { RowContext, TableRow } from "../layout.js";
import type { CountCell } from "./cells.js";
import { type SideFigure, sideFigures } from "./columns.js";
import type { FigureCell, FiguresRow } from "./row.js";

/** Everything of a row that its claims share. */
interface RowFacts {
  readonly row: FiguresRow;
  readonly kind: ClaimKind;
  readonly line: number;
  readonly context: RowContext;
}

/** The row's main claim, the parts of its value by country, and its further figures. */
export function claimsOf(
  row: FiguresRow,
  kind: ClaimKind,
  count: CountCell | null,
  figures: readonly FigureCell[],
  { line }: TableRow,
  context: RowContext,
): Claim[] {
  const facts: RowFacts = { row, kind, line, context };
  const main = mainClaim(facts, count);
  const id = (figure: FigureCell | undefined) => (figure ? figureId(facts, figure) : null);
  const whole = (counts: string) =>
    id(figures.find(({ column }) => column.counts === counts && column.country === null));
  const claims = figures.flatMap((figure) => {
    const { counts, country } = figure.column;
    if (counts === "value") return main && main.kind !== "event" ? [partOf(main, figure, facts)] : [];
    const side = sideFigures.get(counts);
    const joint = counts === "killed" || counts === "injured" ? whole("killed_or_injured") : null;
    const claim = side && sideClaim(side, figure, country === null ? joint : whole(counts), facts);
    return claim ? [withBases(claim, country === null ? "stated" : "heading")] : [];
  });
  return main ? [withBases(main, "stated"), ...claims] : [];
}

/** A cell states its slot, and the name of a column (`value:IQ`) heads it. */
function withBases<T extends Claim>(claim: T, country: "stated" | "heading"): T {
  const slots = statedSlots(claim);
  return { ...claim, ...slots, country_basis: slots.country_basis && country };
}

/** The main claim is part 0 of its row; the others are numbered by their columns, from 1. */
const mainId = ({ context, line }: RowFacts) => rowClaimId(context.file_hash, line, 0);
const figureId = ({ context, line }: RowFacts, { column }: FigureCell) =>
  rowClaimId(context.file_hash, line, column.at + 1);

function mainClaim(facts: RowFacts, count: CountCell | null): Claim | null {
  const { row, kind } = facts;
  const shared = sharedBy(facts, mainId(facts), kind);
  switch (kind) {
    case "event":
      return row.event_type
        ? { kind, ...shared, ...whenOf(row), event_type: row.event_type, munition: row.munition ?? [] }
        : null;
    case "event_count":
      return count && row.event_type
        ? { kind, ...shared, ...counted(count, shared.quote), ...windowOf(row), event_type: row.event_type }
        : null;
    case "troop_level":
      return count && { kind, ...shared, ...counted(count, shared.quote), change: row.change ?? "level" };
    case "casualty": {
      const outcome = CasualtyOutcome.safeParse(row.outcome).data;
      return count && outcome
        ? { kind, ...shared, ...counted(count, shared.quote), ...windowOf(row), about: null, outcome }
        : null;
    }
    case "munition_count": {
      const outcome = MunitionOutcome.safeParse(row.outcome).data;
      const [munition] = row.munition ?? [];
      return count && outcome && munition
        ? { kind, ...shared, ...counted(count, shared.quote), about: null, munition, outcome }
        : null;
    }
    case "target_count":
      return count && { kind, ...shared, ...counted(count, shared.quote), about: null };
    case "loss_count": {
      const { equipment } = row;
      const outcome = LossOutcome.safeParse(row.outcome).data ?? "lost";
      return count && equipment !== undefined
        ? { kind, ...shared, ...counted(count, shared.quote), ...windowOf(row), equipment, outcome }
        : null;
    }
  }
}

/** A number, and for words without one the words in place of a quote: "dozens" says more than that there is none. */
const counted = ({ value, value_high, qualifier, vague }: CountCell, quote: string | null) => ({
  ...{ value, value_high, qualifier },
  quote: quote ?? vague ?? null,
});

/** The share of one country in the main claim: its own count, and no place, which belongs to the whole. */
function partOf(main: Exclude<Claim, { kind: "event" }>, figure: FigureCell, facts: RowFacts): Claim {
  const { country } = figure.column;
  const part: Claim = {
    ...main,
    ...counted(figure.count, null),
    claim_id: figureId(facts, figure),
    country: country === null ? [] : [country],
    place: null,
    place_id: null,
    part_of: main.claim_id,
  };
  return withBases(part, "heading");
}

function sideClaim(
  side: SideFigure,
  figure: FigureCell,
  part_of: string | null,
  facts: RowFacts,
): Claim | null {
  const { row, kind } = facts;
  const { country } = figure.column;
  const shared = {
    ...sharedBy(facts, figureId(facts, figure), side.kind),
    ...counted(figure.count, null),
    part_of,
    ...(country === null ? {} : { country: [country], place: null, place_id: null }),
  };
  const about = kind === "event" ? mainId(facts) : null;
  switch (side.kind) {
    case "casualty": {
      const target = row.victims ?? row.target ?? [];
      return { kind: side.kind, ...shared, ...windowOf(row), target, about, outcome: side.outcome };
    }
    case "munition_count": {
      const [munition] = row.munition ?? [];
      return munition === undefined
        ? null
        : { kind: side.kind, ...shared, about, munition, outcome: side.outcome };
    }
    case "target_count":
      return { kind: side.kind, ...shared, about };
  }
}

function sharedBy({ row, line, context }: RowFacts, claim_id: string, kind: ClaimKind) {
  return {
    claim_id,
    document_id: null,
    file: context.file,
    file_hash: context.file_hash,
    line,
    sentence: null,
    rule: `figures/${kind}`,
    quote: row.quote ?? null,
    char_start: null,
    char_end: null,
    also_at: noSpans(),
    certainty: row.certainty ?? "asserted",
    said_by: row.said_by?.said_by ?? null,
    said_by_words: row.said_by?.words ?? null,
    said_by_kind: row.said_by?.kind ?? null,
    via: null,
    via_words: null,
    actor: row.actor ?? [],
    target: row.target ?? [],
    country: row.country ?? (row.place?.country ? [row.place.country] : []),
    place: row.place?.place ?? null,
    place_id: row.place?.place_id ?? null,
    as_of: row.as_of?.date ?? null,
    as_of_from: row.as_of?.from ?? null,
    as_of_to: row.as_of?.to ?? null,
    as_of_basis: row.as_of ? "stated" : "unknown",
    part_of: null,
    source: row.source ?? null,
    source_url: row.source_url ?? null,
    ...noSlotFields,
  } as const;
}

/** The day of an event; without one, that of its hour on the spot. */
function whenOf({ date, date_words, time }: FiguresRow) {
  const day = time?.localDay ?? null;
  const when = date ?? (day === null ? null : { date: day, from: day, to: day, words: day });
  return {
    date: when?.date ?? null,
    date_from: when?.from ?? null,
    date_to: when?.to ?? null,
    date_words: date_words ?? date?.words ?? null,
    date_reading: when ? "explicit" : "unknown",
    time: time?.instant ?? null,
    time_words: time?.words ?? null,
  } as const;
}

const windowOf = ({ since, since_words, until, until_words }: FiguresRow) => ({
  since: since?.date ?? null,
  since_from: since?.from ?? null,
  since_to: since?.to ?? null,
  since_words: since_words ?? since?.words ?? null,
  until: until?.date ?? null,
  until_from: until?.from ?? null,
  until_to: until?.to ?? null,
  until_words: until_words ?? until?.words ?? null,
});

/** A row says a thing once: there are no further spans. */
const noSpans = (): Span[] => [];
