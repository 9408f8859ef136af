import { describe, expect, test } from "vitest";
import { formOf } from "./form-of.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const form = (file: string, content: Uint8Array | string) => {
  const found = formOf(file, typeof content === "string" ? bytes(content) : content);
  return found.why ? `${found.role} ${found.why.code}` : `${found.role} ${found.form ?? ""}`.trim();
};

describe("report or table, by form", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["a.txt", "Two drones fell.", "report text"],
    ["a", "Two drones fell.", "report text"],
    ["reports/a.md", "# Two drones", "report markdown"],
    ["a.txt", "---\ndate: 2024-01-23\n---\nText.", "report markdown"],
    ["a.html", "<p>Two drones fell.", "report html"],
    ["a.txt", "\n<!DOCTYPE html><title>x</title>", "report html"],
    ["reports/a.csv", "a,b\n1,2\n", "table csv"],
    ["A.TSV", "a\tb\n", "table csv"],
    ["a.txt", "id\tname\tplace\n1\tx\ty\n2\tx\ty\n", "table csv"],
    ["a.txt", "id,name,place\n1,x,y\n2,x,y\n", "table csv"],
    ["a.txt", 'id;name;note\n1;x;"two; three.\nfour"\n2;x;y\n', "table csv"],
    ["export", "id|name|place\r\n1|x|y\r\n", "table csv"],
    ["a.dat", "id,name,place\n1,x,y\n", "table csv"],
    ["a.xls", "id\tname\tplace\n1\tx\ty\n2\tx\ty\n", "table csv"],
    [
      "a.log",
      `${"1,2,3,A long note that says, what was seen.,5,6,7,8\n".replace("says, what", "says what").repeat(3)}`,
      "table csv",
    ],
    ["a.txt", `Our export\n\nid,name,place\n${"1,x,y\n".repeat(8)}2,x\n`, "table csv"],
    ["a.txt", "1,200,000 people fled\nTwo towns, a port, and a base fell.\n", "report text"],
    ["a.txt", "Erbil,Mosul,Basra fell\nTwo drones fell, a third, nobody was hurt.\n", "report text"],
    ["a.txt", "Kabul, Kandahar, Herat\nBalkh, Ghazni, Farah\n", "report text"],
    [
      "a.txt",
      "Two drones fell, a third, nobody was hurt.\nA base, a bridge, a port were hit.\n",
      "report text",
    ],
    ["a.txt", "Home | News | World\nTwo drones | fell | today.\n", "report text"],
    ["a.txt", "one,two,three\n", "report text"],
    ["a.txt", "id,name,place\n1,x\n2,x,y\n", "report text"],
    ["a.dat", "no table", "set_aside unknown-form"],
    ["a.json", '{"a":1,"b":2,"c":3}\n{"a":1,"b":2,"c":3}\n', "container json"],
    ["a.txt", ' [ {"a": 1}, {"a": 2} ]', "container json"],
    ["a", '[["a","b"],[1,2]]', "container json"],
    ["a.txt", "[Updated] Two drones fell.\n", "report text"],
    ["a.txt", "[[Baghdad]] was quiet.\n", "report text"],
    ["a.txt", "{{Infobox}} Two drones fell.\n", "report text"],
    ["a.csv", '{"a",b\n1,2\n', "table csv"],
    ["a.xls", "<html><body><table><tr><td>id</td></tr></table></body></html>", "container xls"],
    ["a.xls", "<table><tr><td>id</td></tr></table>", "container xls"],
    ["a.xml", '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>', "container xls"],
    ["a.xls", "id\tname\tn\n1\tx\t2\n", "table csv"],
    ["readme data.ndjson", '{"a":1}\n{"a":2}', "container json"],
    ["a.parquet", "PAR1", "container parquet"],
    ["a.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "container xls"],
    ["README.csv", "id,name\n1,x\n", "table csv"],
    ["license data.csv", "id,name\n1,x\n", "table csv"],
    ["COPYING_of_acled.csv", "id,name\n1,x\n", "table csv"],
    ["000000_0", "1\x01x\x01y\n2\x01x\x01y\n", "table csv"],
    ["a.csv", "1\x01x\n2\x01y\n", "table csv"],
    ["a.csv", "id,name\n1,a\n2,\0\0\0\n3,c\n", "table csv"],
    ["a.csv", "\0\x02,\n\0\x02\n", "set_aside binary"],
    ["a.csv", "<!doctype html><p>Not found", "set_aside not-a-table"],
    ["README.md", "# Sources", "ignored"],
    ["x/LICENSE", "MIT", "ignored"],
    ["x/Licence.txt", "MIT", "ignored"],
    ["licensed-weapons.txt", "Two drones fell.", "report text"],
    ["a.sitrep.json", "{}", "ignored"],
    [".DS_Store", "x", "ignored"],
    [".git/a.txt", "x", "ignored"],
    ["./a.txt", "Two drones fell.", "report text"],
    ["judgements.csv", "left,right\n", "ignored"],
    ["a.json", "{}", "container json"],
    ["a.json", "{ a: 1 }", "set_aside unknown-form"],
    ["a.pdf", "%PDF-1.7", "container pdf"],
    ["a", "%PDF-1.4", "container pdf"],
    ["a.pdf", "Content-Type: x\n\n%PDF-1.4", "container pdf"],
    ["a.txt", "A file that begins with %PDF- is a PDF.", "report text"],
    ["a.csv", "PK\x03\x04", "container zip"],
    ["a.xlsx", "PK\x05\x06\0\0", "container zip"],
    ["a", new Uint8Array([0x1f, 0x8b, 8]), "container gzip"],
    ["a.eml", "Subject: Two drones\n\nText.", "container mail"],
    ["a", "Received: by x\n\twith y\nFrom: a@example.org\nSubject: z\n\nText.", "container mail"],
    ["a.mht", "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org\n\n", "container mail"],
    ["a.mbox", "From a@example.org Tue Jan 23 21:15:00 2024\nSubject: x\n\nText.", "container mbox"],
    ["a.txt", "From: Orlan\nSubject: Two drones\nDate: 3 January\n\nText.", "report text"],
    ["a.txt", "From Orlan Tue Jan 23 21:15:00 2024\nTwo drones fell.\n", "report text"],
    ["a.txt", "Received: three letters. They said:\nnothing.\n\nText.", "report text"],
    ["a.tar", `${"a".padEnd(257, "\0")}ustar\0`, "set_aside binary"],
    ["a.rar", "Rar!\x1a\x07\0", "set_aside binary"],
    ["a.bz2", "BZh91AY&SY", "set_aside binary"],
    ["a.txt", "BZh9 was the call sign of the station.", "report text"],
    ["a.zip/__MACOSX/a.txt", "x", "ignored"],
    ["a.txt", "", "set_aside empty"],
    ["a.txt", "\ufeff \n", "set_aside empty"],
    ["a.csv", "", "set_aside empty"],
  ])("%s holding %j is %s", (file, content, wanted) => expect(form(file, content)).toBe(wanted));

  test("binary data is distinguished from text in any encoding", () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 256);
    expect(form("a.txt", noise)).toBe("set_aside binary");
    expect(form("a.txt", Uint8Array.from([0x41, 0, 0x42, 0x43, 0x44, 0x45]))).toBe("set_aside binary");
    expect(form("a.txt", new Uint8Array(Buffer.from("\ufeffTwo drones fell.", "utf16le")))).toBe(
      "report text",
    );
    expect(form("a.txt", Uint8Array.from([0x93, ...bytes("Two drones"), 0x94]))).toBe("report text");
  });

  test("what was set aside says what was found and what was expected", () => {
    expect(formOf("a.7z", new Uint8Array(Buffer.from("7z\xbc\xaf\x27\x1c", "latin1"))).why).toMatchObject({
      file: "a.7z",
      line: null,
      found: "a 7z archive",
      expected: "the same packed as .zip",
    });
    expect(formOf("a.jpg", new Uint8Array(Buffer.from("\xff\xd8\xff\xe0", "latin1"))).why).toMatchObject({
      found: "a JPEG image",
      expected:
        "a report (text, Markdown, HTML, PDF, .docx), a mail (.eml, .mbox, .mhtml), a table (CSV, .xlsx, .xls, .xlsb, .ods, Parquet, JSON) or an archive (.zip, .gz)",
    });
    expect(formOf("a.txt", new Uint8Array()).why?.expected).toMatch(/PDF.*\.xlsx.*\.zip/);
  });
});
