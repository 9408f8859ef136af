import { idOf } from "@sitrep/model";
import { z } from "zod";
import type { LayoutKind } from "../layout.js";
import type { RecordFields } from "../records/new-record.js";
import { NO_NUMBER, NO_WORDS } from "../records/null-words.js";
import type { Native } from "../records/records-layout.js";
import { made, required, requiredMade, text, whole } from "../rows/cells.js";
import { instantOf } from "./cells.js";
import { mentions2 } from "./columns.js";
import { gdeltDataset, gdeltLayout } from "./events.js";
import { recogniseGdelt } from "./recognise.js";

const INSTANT = "a moment of fourteen digits, 20170701234500";
const offset = (what: string) => whole(-1, 999_999_999, NO_NUMBER, `${what}, -1 where there is none`);

/** A sentence of a document that mentions an event. Offsets count characters of GDELT's English text of the document. */
export const mentionRow = z.object({
  globaleventid: required("the id of an event"),
  eventtimedate: made(instantOf, INSTANT, NO_NUMBER),
  mentiontimedate: requiredMade(instantOf, INSTANT),
  mentiontype: whole(
    0,
    99,
    NO_NUMBER,
    "the kind of source: 1 web, 2 citation, 3 CORE, 4 DTIC, 5 JSTOR, 6 captions",
  ),
  mentionsourcename: text(NO_WORDS),
  mentionidentifier: text(NO_WORDS),
  sentenceid: offset("the number of the sentence"),
  actor1charoffset: offset("where actor 1 stands"),
  actor2charoffset: offset("where actor 2 stands"),
  actioncharoffset: offset("where the action stands"),
  confidence: whole(0, 100, NO_NUMBER, "percent, 0 to 100"),
});
type MentionRow = z.output<typeof mentionRow>;

const TOLD = new Set(["globaleventid", "mentionsourcename"]);
const name = "gdelt-2-mentions";
const dataset = gdeltDataset("GDELT 2.0 Mentions");
const says = `${dataset.name}: 16 columns, most often without a header; each sentence of the news in which an event was read`;

/** Mentions have no day of their own event: its row in GDELT 2.0 Events has, found by `native.global_event_id`. */
export const gdelt2Mentions: LayoutKind = {
  name,
  says,
  recognise(head) {
    const found = recogniseGdelt(head, {
      columns: mentions2,
      needed: mentions2.slice(0, 12),
      foreign: [],
      widths: [16],
      begins: [/^\d+$/, /^\d{14}$/, /^\d{14}$/, /^\d{1,2}$/],
    });
    if ("missing" in found) return found;
    const plan = { name, says, dataset, schema: mentionRow, delimiter: head.delimiter };
    return { layout: gdeltLayout(plan, found, TOLD, fieldsOf) };
  },
};

function fieldsOf(row: MentionRow, native: Native): RecordFields {
  const { mentiontype, mentionidentifier } = row;
  const isAddress =
    mentiontype === 1 && mentionidentifier !== null && /^https?:\/\//i.test(mentionidentifier);
  return {
    source_event_id: mentionId(row),
    source: row.mentionsourcename,
    source_url: isAddress ? mentionidentifier : null,
    timestamp: row.mentiontimedate,
    native: { global_event_id: row.globaleventid, ...native },
  };
}

/**
 * The event's id and a hash of where it is mentioned, the same in whatever file the mention stands. The document is not enough: one may
 * tell of an event in several sentences, or twice in one.
 */
function mentionId(row: MentionRow): string {
  const { actor1charoffset, actor2charoffset, actioncharoffset, sentenceid } = row;
  const document = row.mentionidentifier ?? row.mentionsourcename;
  const place = idOf(
    ...[row.mentiontype, document, row.mentiontimedate],
    ...[sentenceid, actor1charoffset, actor2charoffset, actioncharoffset],
  );
  return `${row.globaleventid}:${place}`;
}
