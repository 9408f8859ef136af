import type { Document } from "@sitrep/model";
import { isDigest } from "./context/digest.js";
import { withDayOfPage } from "./context/page-day.js";
import { resolve, type Watch } from "./context/resolve.js";
import type { Step } from "./context/step.js";
import { steps } from "./context/steps.js";
import { among, inOrder, tied } from "./context/table-rows.js";
import { settleNamesakes, type Unsettled } from "./engine/namesakes.js";
import { type Removed, type Statement, spanOf } from "./engine/statement.js";
import { threadsOf } from "./engine/threads.js";
import type { View } from "./engine/view.js";
import { readStatements } from "./read-statements.js";
import { domains, ofConflict } from "./refine/domains.js";
import { withHedges } from "./said-by/hedges.js";
import { saidWithWhole } from "./said-by/parts.js";
import { withSaidBy } from "./said-by/said-by.js";

export interface Trace {
  readonly views: readonly View[];
  readonly kept: readonly Statement[];
  readonly removed: readonly Removed[];
  /** names of several places that nothing told apart */
  readonly unsettled: readonly Unsettled[];
}

/** The whole way from sentences to drafts, with what was removed and why; `watch` sees the statements before the first step under an empty name. */
export function traceOf(document: Document, watch: Watch | null = null, run: readonly Step[] = steps): Trace {
  const { views, read } = readStatements(document);
  const { settled, unsettled } = settleNamesakes(inOrder(read), views);
  const isPageOfDay = document.published !== null && isDigest(views);
  const dated = isPageOfDay ? settled.map(withDayOfPage) : settled;
  const said = withHedges(withSaidBy(dated, views), views);
  watch?.("", said);
  const removed: Removed[] = [];
  // before the threads: what a flood did would lead a thread of its own
  const conflict = ofConflict(said, views, (statement, domain) =>
    removed.push({ statement, step: domains.name, why: `what is said is not armed conflict: ${domain}` }),
  );
  watch?.(domains.name, conflict);
  const { rows, others } = among(read, conflict);
  const inRow = rows.map((statements) => ({
    statements,
    views: [...new Set(statements.map(({ view }) => view))],
  }));
  const prose = rows.length === 0 ? views : views.filter(({ sentence }) => !sentence.cell);
  const resolved = [...inRow, ...threadsOf(others, prose)].map((thread) =>
    resolve(thread, run, removed, watch),
  );
  const kept = resolved.flatMap((statements, at) => (at < rows.length ? tied(statements) : statements));
  const now = new Map(kept.map((statement) => [statement.id, statement]));
  return {
    views,
    kept: kept
      .map((statement) => saidWithWhole(statement, now.get(statement.partOf ?? 0) ?? null))
      .sort((a, b) => spanOf(a).start - spanOf(b).start),
    removed,
    unsettled,
  };
}
