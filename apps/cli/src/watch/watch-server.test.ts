import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type WatchServer, watchServer } from "./watch-server.js";

const folder = mkdtempSync(join(tmpdir(), "sitrep-watch-"));
let server: WatchServer;
beforeAll(async () => {
  mkdirSync(join(folder, "pages/reports"), { recursive: true });
  writeFileSync(join(folder, "secret.html"), "secret");
  writeFileSync(join(folder, "pages/index.html"), "<p>first</p>");
  writeFileSync(join(folder, "pages/reports/0a.html"), "<p>a report</p>");
  writeFileSync(join(folder, "pages/manifest"), "{}");
  symlinkSync(join(folder, "secret.html"), join(folder, "pages/link.html"));
  server = await watchServer(join(folder, "pages"), 0);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly code: number;
  readonly body: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

/** As it is written: `fetch` would tidy the path. */
const ask = (path: string, method = "GET", host?: string): Promise<Answer> =>
  new Promise((done, refuse) => {
    const { port, host: own } = new URL(server.address);
    const asked = request(
      { port, host: "127.0.0.1", path, method, headers: { host: host ?? own } },
      (answer) => {
        let body = "";
        answer.on("data", (part) => {
          body += part;
        });
        answer.on("end", () => done({ code: answer.statusCode ?? 0, body, headers: answer.headers }));
      },
    );
    asked.on("error", refuse);
    asked.end();
  });

describe("watchServer", () => {
  it("listens on this machine alone", () => expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/));
  it("gives pages as they are on the disk", async () => {
    expect(await ask("/index.html")).toMatchObject({ code: 200, body: "<p>first</p>" });
    expect(await ask("/reports/0a.html?x=1")).toMatchObject({ code: 200, body: "<p>a report</p>" });
  });
  it("gives a frame around them that may ask nobody else", async () => {
    const { body, headers } = await ask("/");
    expect(body).toContain("<iframe");
    expect(headers["content-security-policy"]).toMatch(/default-src 'none'; script-src 'sha256-[\w+/]{43}='/);
  });
  it.each([
    "/../secret.html",
    "/%2e%2e/secret.html",
    "/..%2fsecret.html",
    "/reports/../../secret.html",
    "/..\\secret.html",
    "/link.html",
    "//etc/hostname",
    "/manifest",
    "/.history.json",
    "/%00index.html",
    "/%E0%A4%A",
    "/none.html",
  ])("has nothing at %s", async (path) => expect((await ask(path)).code).toBe(404));
  it.each(["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1.evil.example", "[::1]"])(
    "refuses whoever calls it %s",
    async (host) => expect((await ask("/index.html", "GET", host)).code).toBe(403),
  );
  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("takes nothing by %s", async (method) =>
    expect((await ask("/index.html", method)).code).toBe(405),
  );
  it("says that a port is taken", async () => {
    const { port } = new URL(server.address);
    await expect(watchServer(folder, Number(port))).rejects.toThrow(
      `--port ${port}: another program listens there`,
    );
  });
});
