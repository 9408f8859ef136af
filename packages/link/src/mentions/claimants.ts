import type { Claim, EventClaim } from "@sitrep/model";

/**
 * Who gives each event, by name: who is said to tell of it, else the one whose figures of it the report has. A report that quotes a
 * ministry and a hospital rests on neither alone.
 */
export function claimantsOf(claims: readonly Claim[]): (event: EventClaim) => readonly string[] {
  const ofFigures = new Map<string, Set<string>>();
  for (const claim of claims) {
    const voice = namedVoice(claim);
    if (voice === null || !("about" in claim) || !claim.about) continue;
    ofFigures.set(claim.about, (ofFigures.get(claim.about) ?? new Set()).add(voice));
  }
  return (event) => {
    const own = namedVoice(event);
    if (own !== null) return [own];
    const others = [...(ofFigures.get(event.claim_id) ?? [])];
    return others.length === 1 ? others : [];
  };
}

/** "Witnesses" of two reports are not one source; two bodies, persons or outlets of one name are. */
const namedVoice = ({ said_by, said_by_kind }: Claim): string | null =>
  said_by_kind === "anonymous" ? null : said_by;
