import { type IncomingHttpHeaders, request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { json, text } from "./answer.js";
import { LARGEST_BODY } from "./body.js";
import { type Routes, type Served, serve } from "./serve.js";

const TOKEN = "0123456789abcdef0123456789abcdef";
const written: unknown[] = [];
const routes: Routes = new Map([
  ["GET /", async () => text("<p>the desk</p>", "text/html")],
  [
    "POST /decide",
    async (_: URLSearchParams, body: unknown) => {
      written.push(body);
      return json({});
    },
  ],
]);

let served: Served;
beforeAll(async () => {
  served = await serve(routes, TOKEN, 0);
});
afterAll(() => served.close());

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const ask = ({ method = "GET", path = "/", headers = {}, body = "" }: Asked) =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, refuse) => {
    const asked = request({ host: "127.0.0.1", port: served.port, method, path, headers }, (response) => {
      let said = "";
      response.on("data", (piece: Buffer) => {
        said += piece.toString();
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: said }),
      );
    });
    asked.on("error", refuse);
    asked.end(body);
  });

const inside = () => ({ host: `127.0.0.1:${served.port}`, cookie: `sitrep_${served.port}=${TOKEN}` });
const post = () => ({ ...inside(), origin: served.origin, "content-type": "application/json" });

describe("the desk's server", () => {
  it("answers this machine alone", () => expect(served.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/));

  it("lets in who has the printed address, once, and keeps the token out of the page's address", async () => {
    const { status, headers } = await ask({ path: `/?token=${TOKEN}` });
    expect([status, headers.location]).toEqual([303, "/"]);
    expect(headers["set-cookie"]).toEqual([
      `sitrep_${served.port}=${TOKEN}; HttpOnly; SameSite=Strict; Path=/`,
    ]);
    expect((await ask({ headers: inside() })).body).toBe("<p>the desk</p>");
  });

  it("writes what its own page sends", async () => {
    expect((await ask({ method: "POST", path: "/decide", headers: post(), body: '{"a":1}' })).status).toBe(
      200,
    );
    expect(written.splice(0)).toEqual([{ a: 1 }]);
  });

  it.each<[string, number, () => Asked]>([
    ["no token", 401, () => ({ headers: { host: inside().host } })],
    ["a wrong token", 401, () => ({ path: "/?token=0123456789abcdef0123456789abcdee" })],
    ["an empty token", 401, () => ({ path: "/?token=" })],
    ["a wrong cookie", 401, () => ({ headers: { ...inside(), cookie: `sitrep_${served.port}=x` } })],
    ["the cookie of another port", 401, () => ({ headers: { ...inside(), cookie: `sitrep_1=${TOKEN}` } })],
    [
      "a name that points here (DNS rebinding)",
      421,
      () => ({ headers: { ...inside(), host: `evil.example:${served.port}` } }),
    ],
    [
      "localhost, which another program may own",
      421,
      () => ({ headers: { ...inside(), host: `localhost:${served.port}` } }),
    ],
    ["a host without its port", 421, () => ({ headers: { ...inside(), host: "127.0.0.1" } })],
    [
      "the token with a foreign host",
      421,
      () => ({ path: `/?token=${TOKEN}`, headers: { host: "evil.example" } }),
    ],
    ["a foreign page", 403, () => ({ headers: { ...inside(), "sec-fetch-site": "cross-site" } })],
    [
      "another port of this machine",
      403,
      () => ({ headers: { ...inside(), "sec-fetch-site": "same-site" } }),
    ],
    [
      "a foreign origin",
      403,
      () => ({
        method: "POST",
        path: "/decide",
        headers: { ...post(), origin: "https://evil.example" },
        body: "{}",
      }),
    ],
    [
      "a page from a file",
      403,
      () => ({ method: "POST", path: "/decide", headers: { ...post(), origin: "null" }, body: "{}" }),
    ],
    [
      "a POST that does not say its origin",
      403,
      () => ({
        method: "POST",
        path: "/decide",
        headers: { ...inside(), "content-type": "application/json" },
        body: "{}",
      }),
    ],
    [
      "a form",
      415,
      () => ({
        method: "POST",
        path: "/decide",
        headers: { ...post(), "content-type": "text/plain" },
        body: "{}",
      }),
    ],
    ["no JSON", 400, () => ({ method: "POST", path: "/decide", headers: post(), body: "{" })],
    [
      "a huge body",
      413,
      () => ({ method: "POST", path: "/decide", headers: post(), body: `"${"x".repeat(LARGEST_BODY)}"` }),
    ],
    ["another method", 405, () => ({ method: "DELETE", headers: post() })],
    ["a preflight", 405, () => ({ method: "OPTIONS", path: "/decide", headers: post() })],
    ["a path up", 404, () => ({ path: "/../../etc/passwd", headers: inside() })],
    ["an encoded path up", 404, () => ({ path: "/%2e%2e/%2e%2e/etc/passwd", headers: inside() })],
    ["a whole address", 404, () => ({ path: "http://evil.example/", headers: inside() })],
    ["an address without its scheme", 404, () => ({ path: "//evil.example/", headers: inside() })],
    ["a GET of what writes", 404, () => ({ path: "/decide", headers: inside() })],
  ])("refuses %s", async (_, status, asked) => {
    const answer = await ask({ ...asked(), headers: { host: inside().host, ...asked().headers } });
    expect(answer.status).toBe(status);
    expect(written).toEqual([]);
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    expect(answer.headers["set-cookie"]).toBeUndefined();
  });

  it("lets nothing run or load but its own, and nobody frame it", async () => {
    const { headers } = await ask({ headers: inside() });
    const policy = headers["content-security-policy"];
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "trusted-types 'none'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toContain("unsafe");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    });
  });
});
