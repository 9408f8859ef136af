import { createServer, type IncomingMessage, type Server } from "node:http";
import { type Answer, json, send } from "./answer.js";
import { bodyOf } from "./body.js";
import { type Door, doorOf, hasCookie, isToken, refusalOf } from "./guard.js";

/** What a path answers; a POST has the JSON that came with it. */
export type Route = (query: URLSearchParams, body: unknown) => Promise<Answer>;
/** By method and path: `GET /queue`. There is nothing else, and no file is read by a name in a request. */
export type Routes = ReadonlyMap<string, Route>;

export interface Served {
  readonly origin: string;
  readonly port: number;
  /** with the token: who opens it is in */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves routes to this machine alone, and to those who know the token. */
export async function serve(routes: Routes, token: string, port: number): Promise<Served> {
  const server = createServer();
  server.requestTimeout = 10_000;
  server.headersTimeout = 10_000;
  const bound = await listening(server, port);
  const door = doorOf(bound, token);
  server.on("request", (request, response) => {
    answerTo(request, routes, door)
      .catch((error: unknown) => json({ says: error instanceof Error ? error.message : String(error) }, 500))
      .then((answer) => {
        // what is left of a request that was refused is not waited for
        if (answer.status >= 400) response.shouldKeepAlive = false;
        send(response, answer);
        if (answer.status === 413) request.destroy();
      });
  });
  return {
    origin: door.origin,
    port: bound,
    address: `${door.origin}/?token=${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, refuse) => {
    server.once("error", refuse);
    server.listen({ host: "127.0.0.1", port }, () => {
      server.off("error", refuse);
      const address = server.address();
      if (address === null || typeof address === "string") refuse(new Error("no port"));
      else resolve(address.port);
    });
  });

async function answerTo(request: IncomingMessage, routes: Routes, door: Door): Promise<Answer> {
  const refusal = refusalOf(request, door);
  if (refusal) return json({ says: refusal.says }, refusal.status);
  const path = request.url ?? "/";
  if (!path.startsWith("/") || !URL.canParse(path, door.origin)) return NOTHING;
  const url = new URL(path, door.origin);
  if (url.origin !== door.origin) return NOTHING;
  const given = url.searchParams.get("token");
  if (request.method === "GET" && url.pathname === "/" && given !== null && isToken(given, door))
    return {
      status: 303,
      type: "text/plain",
      body: "",
      headers: {
        location: "/",
        "set-cookie": `${door.cookie}=${door.token}; HttpOnly; SameSite=Strict; Path=/`,
      },
    };
  if (!hasCookie(request, door))
    return json({ says: "Expected the whole address that `sitrep review` printed, with its token." }, 401);
  const route = routes.get(`${request.method} ${url.pathname}`);
  if (!route) return NOTHING;
  if (request.method === "GET") return route(url.searchParams, undefined);
  const body = await bodyOf(request);
  if (body === null) return json({ says: "Expected a smaller request." }, 413);
  if (body === undefined) return json({ says: "Expected JSON." }, 400);
  return route(url.searchParams, body);
}

const NOTHING: Answer = json({ says: "There is no such page." }, 404);
