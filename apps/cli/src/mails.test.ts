import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parsed } from "./testing/parsed.js";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";

const mail = (headers: Readonly<Record<string, string>>, body: string): string =>
  `${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\r\n")}\r\n\r\n${body.replaceAll("\n", "\r\n")}`;

const HEADERS = {
  From: "Orlan Monitor <desk@monitor.example>",
  To: "list@monitor.example",
  Subject: "=?utf-8?Q?Strikes_near_Mosul_=E2=80=93_daily_note?=",
  Date: "Tue, 23 Jan 2024 23:15:00 +0300",
  "Message-ID": "<1@monitor.example>",
  "MIME-Version": "1.0",
};
const BODY = "Rockets hit a base near Mosul in Iraq on Monday.\nThree soldiers were killed in the attack.\n";
const CSV =
  "kind,value,since,as_of,country,source,source_url,event_type\nevent_count,7,2024-01-01,2024-01-09,IQ,Example,https://example.org/a,attack\n";

/** The claims of files, and what was reported. */
async function claimsOf(files: Readonly<Record<string, string | Uint8Array>>, ...paths: string[]) {
  const folder = scratchFolder();
  writeFiles(folder, files);
  const { out, err } = await runSitrep(
    ["claims", ...(paths.length > 0 ? paths : Object.keys(files))],
    folder,
  );
  return {
    claims: out
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    err,
  };
}

async function rowsOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = scratchFolder();
  writeFiles(join(folder, "data"), files);
  const words = ["--data", "data", "--out", "out"];
  for (const stage of ["parse", "extract", "normalize", "link", "load"])
    expect((await runSitrep([stage, ...words], folder)).code).toBe(0);
  const rows = async (sql: string) =>
    JSON.parse((await runSitrep(["sql", sql, "--out", "out", "--format", "json"], folder)).out);
  return rows;
}

describe("a mail", () => {
  it("is a report of its sender and day; what is attached to it are parts", async () => {
    const body = [
      "--b1",
      "Content-Type: text/plain; charset=utf-8",
      "",
      BODY,
      "--b1",
      'Content-Type: text/csv; name="counts.csv"',
      "Content-Transfer-Encoding: base64",
      'Content-Disposition: attachment; filename="counts.csv"',
      "",
      Buffer.from(CSV).toString("base64"),
      "--b1",
      "Content-Type: message/rfc822",
      "",
      mail(
        { ...HEADERS, Subject: "Earlier note", Date: "Mon, 8 Jan 2024 10:00:00 +0000" },
        "Two drones fell on Erbil on Sunday, wounding four people.\n",
      ),
      "--b1--",
      "",
    ].join("\n");
    const rows = await rowsOf({
      "note.eml": mail({ ...HEADERS, "Content-Type": "multipart/mixed; boundary=b1" }, body),
    });
    expect(await rows("SELECT file, container, part, role FROM files ORDER BY file")).toEqual([
      { file: "note.eml", container: null, part: null, role: "report" },
      { file: "note.eml/counts.csv", container: "note.eml", part: "counts.csv", role: "table" },
      { file: "note.eml/message.eml", container: "note.eml", part: "message.eml", role: "report" },
    ]);
    expect(
      await rows(
        "SELECT file, title, publisher, published, published_at::VARCHAR AS at, published_basis AS basis FROM documents ORDER BY file",
      ),
    ).toEqual([
      {
        file: "note.eml",
        title: "Strikes near Mosul – daily note",
        publisher: "Orlan Monitor",
        published: "2024-01-23",
        at: "2024-01-23 20:15:00+00",
        basis: "front_matter",
      },
      {
        file: "note.eml/message.eml",
        title: "Earlier note",
        publisher: "Orlan Monitor",
        published: "2024-01-08",
        at: "2024-01-08 10:00:00+00",
        basis: "front_matter",
      },
    ]);
    expect(
      await rows(
        "SELECT file, kind, value FROM claims WHERE kind IN ('casualty', 'event_count') ORDER BY file",
      ),
    ).toEqual([
      { file: "note.eml", kind: "casualty", value: 3 },
      { file: "note.eml/counts.csv", kind: "event_count", value: 7 },
      { file: "note.eml/message.eml", kind: "casualty", value: 4 },
    ]);
    expect(
      await rows(
        "SELECT DISTINCT date_from::VARCHAR AS day FROM claims WHERE file = 'note.eml' AND kind = 'event'",
      ),
    ).toEqual([{ day: "2024-01-22" }]);
  });

  it("is not the author of what it quotes or hands on", async () => {
    const quoted = `${BODY}\nOn Sun, Jan 21, 2024 at 9:15 PM Anna Dorrel\n<anna@example.org> wrote:\n\n> Gunmen killed 12 people in Kirkuk on Saturday.\n> Nine more were wounded.\n\nNo more is known.\n\n-- \nThe desk, 40 killed jokes a day\n`;
    const handedOn = `${BODY}\n-----Original Message-----\nFrom: Anna Dorrel\nSent: Sunday\n\nGunmen killed 12 people in Kirkuk on Saturday.\n`;
    const html = `<html><body><p>${BODY.replaceAll("\n", "</p><p>")}</p><div class="gmail_quote"><blockquote>Gunmen killed 12 people in Kirkuk on Saturday.</blockquote></div></body></html>`;
    const outlook = `<html><body><p>${BODY.replaceAll("\n", "</p><p>")}</p><div><p><b>From:</b> Anna Dorrel<br><b>Sent:</b> Sunday<br><b>To:</b> Desk</p></div><p>Gunmen killed 12 people in Kirkuk on Saturday.</p></body></html>`;
    const { claims } = await claimsOf({
      "a.eml": mail(HEADERS, quoted),
      "b.eml": mail(HEADERS, handedOn),
      "c.eml": mail({ ...HEADERS, "Content-Type": "text/html" }, html),
      "d.eml": mail({ ...HEADERS, "Content-Type": "text/html" }, outlook),
    });
    const killed = claims.filter((claim) => claim.kind === "casualty");
    expect(killed.map(({ file, value }) => [file, value])).toEqual([
      ["a.eml", 3],
      ["b.eml", 3],
      ["c.eml", 3],
      ["d.eml", 3],
    ]);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ["without words", mail(HEADERS, ""), /a mail without text and attachments.*\(empty\); set aside/],
    ["that is a text", "Two drones fell.", /a \.eml file.*\(unknown-form\)/],
    ["of nothing", "", /an empty file/],
    ["cut in its headers", mail(HEADERS, BODY).slice(0, 90), /without text and attachments|empty/],
  ])("%s is told", async (_what, content, wanted) => {
    const { claims, err } = await claimsOf({ "x.eml": content });
    expect(claims).toEqual([]);
    expect(err).toMatch(wanted);
  });

  it("of another encoding, packed as base64 or cut in an attachment, is read", async () => {
    const latin = Buffer.from(
      mail(
        { ...HEADERS, "Content-Type": "text/plain; charset=windows-1252" },
        "In Orlan \x93two soldiers\x94 were killed on Monday.\n",
      ),
      "latin1",
    );
    const packed = mail(
      { ...HEADERS, "Content-Type": "text/plain; charset=utf-8", "Content-Transfer-Encoding": "base64" },
      Buffer.from("Five soldiers were killed near Mosul on Monday.").toString("base64"),
    );
    const { claims } = await claimsOf({ "a.eml": latin, "b.eml": packed });
    expect(claims.filter(({ kind }) => kind === "casualty").map(({ file, value }) => [file, value])).toEqual([
      ["a.eml", 2],
      ["b.eml", 5],
    ]);
  });
});

describe("a mailbox", () => {
  it("is read message by message, each with its own day", async () => {
    const mbox = [1, 2, 3]
      .map((nth) => {
        const headers = {
          ...HEADERS,
          Date: `${20 + nth} Jan 2024 10:00:00 +0000`,
          Subject: `Note ${nth}`,
        };
        const body = `>From the desk: ${nth + 3} soldiers were killed near Mosul on Friday.\n\nFrom here no more is known.\n`;
        return `From desk@monitor.example Tue Jan 23 21:15:0${nth} 2024\r\n${mail(headers, body)}\r\n`;
      })
      .join("");
    const { documents, files } = await parsed({ "mails.mbox": mbox });
    expect(documents.map(({ file, published, title, text }) => [file, published, title, text])).toEqual([
      [
        "mails.mbox/1",
        "2024-01-21",
        "Note 1",
        "From the desk: 4 soldiers were killed near Mosul on Friday.\n\nFrom here no more is known.\n",
      ],
      [
        "mails.mbox/2",
        "2024-01-22",
        "Note 2",
        "From the desk: 5 soldiers were killed near Mosul on Friday.\n\nFrom here no more is known.\n",
      ],
      [
        "mails.mbox/3",
        "2024-01-23",
        "Note 3",
        "From the desk: 6 soldiers were killed near Mosul on Friday.\n\nFrom here no more is known.\n",
      ],
    ]);
    expect(files.map(({ role }) => role)).toEqual(["container", "report", "report", "report"]);
  });
});

describe("a saved page", () => {
  const page = (words: string) =>
    `<html><head><title>Strikes near Mosul</title></head><body><article><h1>Strikes near Mosul</h1><p>${words}</p></article></body></html>`;
  const saved = (html: string, type = "text/html") =>
    [
      "From: <Saved by Blink>",
      "Snapshot-Content-Location: https://news.example.org/2024/01/a.html",
      "Subject: =?utf-8?Q?Strikes_near_Mosul?=",
      "Date: Wed, 7 Feb 2024 08:00:00 -0000",
      "MIME-Version: 1.0",
      "Content-Type: multipart/related;",
      '\ttype="text/html";',
      '\tboundary="----b--x"',
      "",
      "",
      "------b--x",
      `Content-Type: ${type}`,
      "Content-Transfer-Encoding: quoted-printable",
      "Content-Location: https://news.example.org/2024/01/a.html",
      "",
      html.replaceAll("=", "=3D").replaceAll("é", "=E9"),
      "------b--x",
      "Content-Type: image/png",
      "Content-Transfer-Encoding: base64",
      "",
      "iVBORw0KGgo=",
      "------b--x",
      "Content-Type: text/html",
      "",
      page("Ninety soldiers were killed in an advert."),
      "------b--x--",
      "",
    ].join("\r\n");

  it("is a report of its address, without its frames; the day of saving is not its own", async () => {
    const { documents, issues } = await parsed({
      "a.mhtml": saved(page("Two soldiers were killed near Mosul in January.")),
    });
    expect(documents).toEqual([
      expect.objectContaining({
        title: "Strikes near Mosul",
        url: "https://news.example.org/2024/01/a.html",
        publisher: "news.example.org",
        published: "2024-01",
        published_basis: "url",
        text: "Strikes near Mosul\n\nTwo soldiers were killed near Mosul in January.",
      }),
    ]);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([["saved-day", "info"]]);
  });

  it("is read in the encoding that it states, in its part or in its page", async () => {
    const words = "soldiers were killed in a café near Mosul.";
    const meta = page(`Two ${words}`).replace("<head>", '<head><meta charset="windows-1252">');
    const { documents } = await parsed({
      "a.mhtml": saved(meta),
      "b.mht": saved(page(`Three ${words}`), 'text/html; charset="iso-8859-1"'),
    });
    expect(documents.map(({ text }) => text.includes(words))).toEqual([true, true]);
  });

  it("without its page is reported", async () => {
    const { err } = await claimsOf({ "a.mhtml": saved("").split("------b--x")[0] ?? "" });
    expect(err).toMatch(
      /a\.mhtml: Unexpected a saved page without its page, expected .* \(damaged\); set aside/,
    );
  });
});
