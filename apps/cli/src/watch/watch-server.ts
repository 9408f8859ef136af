import { readFile, realpath } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { systemCode, wrongUsage } from "../failure.js";
import { FRAME_PAGE, FRAME_POLICY } from "./frame-page.js";

export interface WatchServer {
  /** where to look */
  readonly address: string;
  /** tells every open page: `made` loads it anew, `said` only shows the words */
  tell(event: "made" | "said", words: string): void;
  close(): Promise<void>;
}

/** What is served, and as what; everything else of the folder is not there. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".svg": "image/svg+xml",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json",
};

/**
 * Serves a folder of pages on 127.0.0.1 alone; `port` 0 takes a free one. Whoever asks by another name than this machine's own is
 * refused: a page of the web whose name leads here could read along otherwise. Nothing is taken, only given.
 */
export async function watchServer(folder: string, port: number): Promise<WatchServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(folder, listeners, request, response).catch(() =>
      ended(response, 500, "The page cannot be read."),
    );
  });
  await new Promise<void>((done, refuse) => {
    server.once("error", (error) =>
      refuse(
        systemCode(error) === "EADDRINUSE"
          ? wrongUsage(`--port ${port}: another program listens there, expected a free port, or 0 for any.`)
          : error,
      ),
    );
    server.listen(port, "127.0.0.1", done);
  });
  const at = server.address();
  const own = typeof at === "object" && at !== null ? at.port : port;
  return {
    address: `http://127.0.0.1:${own}/`,
    tell(event, words) {
      const data = words.split(/\r?\n/).map((line) => `data: ${line}\n`);
      for (const listener of listeners) listener.write(`event: ${event}\n${data.join("")}\n`);
    },
    close: () =>
      new Promise((done) => {
        for (const listener of listeners) listener.end();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  listeners: Set<ServerResponse>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOwnHost(request)) return ended(response, 403, "Ask for 127.0.0.1.");
  if (request.method !== "GET" && request.method !== "HEAD") return ended(response, 405, "Only GET.");
  const path = pathOf(request.url ?? "/");
  if (path === "/") return ended(response, 200, FRAME_PAGE, TYPES[".html"], FRAME_POLICY);
  if (path === "/events") {
    response.writeHead(200, { ...HEADERS, "content-type": "text/event-stream" });
    response.write(": watching\n\n");
    listeners.add(response);
    request.on("close", () => listeners.delete(response));
    return;
  }
  const type = TYPES[extname(path ?? "")];
  const bytes = path === null || type === undefined ? null : await bytesIn(folder, path);
  if (bytes === null) return ended(response, 404, "No such page.");
  ended(response, 200, bytes, type);
}

const isOwnHost = ({ headers, socket }: IncomingMessage): boolean =>
  ["127.0.0.1", "localhost"].some((name) => headers.host === `${name}:${socket.localPort}`);

/** Null for what is no path of ours: `..`, a backslash, a sign that no file name here has. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "/");
    return /^(?:\/[\w-][\w.-]*)+$|^\/$/.test(path) ? path : null;
  } catch {
    return null;
  }
}

/** A file of the folder, whatever links say. */
async function bytesIn(folder: string, path: string): Promise<Buffer | null> {
  try {
    const [root, file] = [await realpath(folder), await realpath(join(folder, path))];
    return file.startsWith(root + sep) ? await readFile(file) : null;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

const HEADERS = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
};

function ended(
  response: ServerResponse,
  code: number,
  body: string | Buffer,
  type = "text/plain; charset=utf-8",
  policy: string | null = null,
): void {
  response.writeHead(code, {
    ...HEADERS,
    "content-type": type,
    ...(policy === null ? {} : { "content-security-policy": policy }),
  });
  response.end(body);
}
