import type { Restated } from "@sitrep/model";
import { grouped } from "../grouped.js";
import type { HeldDocument } from "../held-document.js";

/** A digest and the report that it restates, by their ids. */
export interface Restatement {
  readonly digest: string;
  readonly source: string;
}

/** Digests whose sources are at hand: the same address; or the same publisher and title or day; or its only report without a day. */
export function restatements(documents: readonly HeldDocument[]): Restatement[] {
  const byUrl = grouped(documents, ({ url }) => url);
  const byPublisher = grouped(documents, ({ publisher }) => publisher && outletKey(publisher));
  return documents.flatMap((digest) =>
    digest.restates.flatMap((restated) => {
      const sameUrl = restated.url === null ? [] : (byUrl.get(restated.url) ?? []);
      const sameOutlet = (byPublisher.get(outletKey(restated.publisher)) ?? []).filter((it) => it !== digest);
      const found = sameUrl.length > 0 ? sameUrl : matching(restated, sameOutlet);
      return found
        .filter((it) => it !== digest)
        .map((it) => ({ digest: digest.document_id, source: it.document_id }));
    }),
  );
}

function matching({ title, published }: Restated, reports: readonly HeldDocument[]): readonly HeldDocument[] {
  const sameTitle = reports.filter((report) => title !== null && report.title === title);
  if (sameTitle.length > 0) return sameTitle;
  const sameDay = reports.filter((report) => report.published === published);
  return published === null && sameDay.length > 1 ? [] : sameDay;
}

/** Lower case and single spaces: how names of outlets are compared. */
const outletKey = (name: string): string => name.trim().replace(/\s+/g, " ").toLowerCase();
