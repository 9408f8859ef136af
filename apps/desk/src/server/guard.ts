import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** How the desk knows its own page among all that may call a port of this machine. */
export interface Door {
  readonly host: string;
  readonly origin: string;
  readonly token: string;
  readonly cookie: string;
}

export const doorOf = (port: number, token: string): Door => ({
  host: `127.0.0.1:${port}`,
  origin: `http://127.0.0.1:${port}`,
  token,
  // all ports of an address share their cookies
  cookie: `sitrep_${port}`,
});

export interface Refusal {
  readonly status: number;
  readonly says: string;
}

/**
 * Why a request is not answered; null for one of the desk's own page. A page of another address that a name server gives ours sends its
 * own name as `Host`; one of another site says so in `Origin` or `Sec-Fetch-Site`, and has no cookie.
 */
export function refusalOf(request: IncomingMessage, door: Door): Refusal | null {
  const { host, origin, "sec-fetch-site": site, "content-type": type } = request.headers;
  if (host !== door.host) return { status: 421, says: `Expected the address ${door.origin}.` };
  if (site !== undefined && site !== "same-origin" && site !== "none") return FOREIGN;
  if (origin !== undefined && origin !== door.origin) return FOREIGN;
  if (request.method === "POST") {
    if (origin === undefined) return FOREIGN;
    if (type?.split(";", 1)[0]?.trim().toLowerCase() !== "application/json")
      return { status: 415, says: "Expected JSON." };
  } else if (request.method !== "GET") return { status: 405, says: "Expected GET or POST." };
  return null;
}

const FOREIGN: Refusal = { status: 403, says: "Another page asked; expected the desk itself." };

/** Whether the request has the cookie that the printed address gives. */
export const hasCookie = (request: IncomingMessage, door: Door): boolean =>
  (request.headers.cookie ?? "").split(";").some((pair) => {
    const [name, value] = pair.trim().split("=", 2);
    return name === door.cookie && isToken(value ?? "", door);
  });

/** Takes as long for a near guess as for a wild one. */
export const isToken = (given: string, { token }: Door): boolean =>
  timingSafeEqual(digest(given), digest(token));

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
