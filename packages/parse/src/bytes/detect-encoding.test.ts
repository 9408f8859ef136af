import { describe, expect, test } from "vitest";
import { detectEncoding } from "./detect-encoding.js";
import { decodeAs } from "./encodings.js";
import { encoded } from "./testing.js";

const table = (header: string, ...rows: readonly string[]) => [header, ...rows, ...rows, ""].join("\n");
const RUSSIAN = table(
  "Дата,Город,Погибшие",
  "2023-05-01,Донецк,3",
  "2023-05-02,Харьков,0",
  "2023-05-03,Запорожье,2",
);

describe("an encoding is recognised by the letters of a table", () => {
  test.each([
    ["windows-1251", RUSSIAN],
    ["koi8-r", RUSSIAN],
    ["ibm866", RUSSIAN],
    ["windows-1251", table("date,place", "2023-05-01,Ankara", "2023-05-02,Донецк", "2023-05-03,Adana")],
    ["windows-1250", table("data,miasto,zabici", "2023-05-01,Łódź,3", "2023-05-02,Gdańsk,0")],
    ["windows-1250", table("datum,mesto", "2023-05-01,Plzeň", "2023-05-02,Ústí nad Labem")],
    ["windows-1250", table("datum,hely", "2023-05-01,Győr", "2023-05-02,Szűcsi")],
    ["windows-1254", table("tarih,yer,olen", "2023-05-01,Şırnak,3", "2023-05-02,Diyarbakır,1")],
    ["windows-1254", table("id,place", "1,Ankara", "2,Şırnak", "3,Adana")],
    [
      "windows-1254",
      `id,place,notes\n1,Şırnak,"On that day a drone fell near the depot, and nobody claimed it."\n`,
    ],
    [
      "windows-1256",
      `id,place,notes\n1,حلب,"On that day a drone fell near the depot, and nobody claimed it."\n`,
    ],
    [
      "windows-1251",
      `id,place,notes\n1,Донецк,"On that day a drone fell near the depot, and nobody claimed it."\n`,
    ],
    [
      "windows-1250",
      `id,place,notes\n1,Łódź,"On that day a drone fell near the depot, and nobody claimed it."\n`,
    ],
    ["windows-1256", table("التاريخ,المدينة", "2023-05-01,بغداد", "2023-05-02,الموصل")],
    ["windows-1256", table("id,place", "1,Erbil", "2,حلب", "3,Mosul")],
    ["windows-1255", table("id,place", "1,שדרות", "2,אשקלון")],
    ["windows-1253", table("id,place", "1,Αθήνα", "2,Θεσσαλονίκη")],
    ["macintosh", table("id,ort", "1,Köln", "2,Düsseldorf", "3,Gießen")],
    ["gb18030", table("日期,城市", "2023-05-01,巴格达", "2023-05-02,大马士革", "2023-05-03,加沙")],
    ["shift_jis", table("日付,都市", "2023-05-01,バグダッド", "2023-05-02,ガザ")],
    ["euc-kr", table("날짜,도시", "2023-05-01,서울", "2023-05-02,바그다드")],
  ])("%s", (encoding, text) => {
    const bytes = encoded(text, encoding);
    const guess = detectEncoding(bytes);
    expect(guess.encoding).toBe(encoding);
    expect(decodeAs(guess.encoding, bytes)).toBe(text);
  });

  test.each([
    [table("date,ville", "2023-05-01,Orléans", "2023-05-02,Besançon", "2023-05-03,N’Djaména")],
    [table("Datum,Ort", "2023-05-01,Köln", "2023-05-02,Düsseldorf", "2023-05-03,Gießen")],
    [table("fecha,lugar", "2023-05-01,Bogotá", "2023-05-02,Nariño", "2023-05-03,Chocó")],
    [table("id,ort", "1,Malmö", "2,Västerås")],
    [table("data,local", "2023-05-01,São Paulo", "2023-05-02,Maranhão")],
    [table("id,place,note", "1,Café,“a drone” – the ministry’s count")],
  ])("windows-1252 stays the usual one: %s", (text) => {
    const bytes = Buffer.concat(
      [...text].map((it) =>
        it.charCodeAt(0) < 256 ? Buffer.from(it, "latin1") : Buffer.from([QUOTES.get(it) ?? 0]),
      ),
    );
    expect(detectEncoding(bytes).encoding).toBe("windows-1252");
  });

  test("UTF-8 with texts that were cut within a character stays UTF-8", () => {
    const whole = Buffer.from(table("id,place", "1,Łódź", "2,Şırnak", "3,Київ"));
    const cut = Buffer.concat([whole, Buffer.from("4,a note of Zoë").subarray(0, -1), Buffer.from("\n")]);
    expect(detectEncoding(cut)).toEqual({ encoding: "utf-8", rival: null });
  });

  test("a name or two that read well in two encodings have a rival", () => {
    const bytes = encoded(table("id,place", "1,Gdańsk", "2,Poznań"), "windows-1250");
    const { encoding, rival } = detectEncoding(bytes);
    expect([encoding, rival].toSorted()).toEqual(["windows-1250", "windows-1252"]);
  });
});

const QUOTES: ReadonlyMap<string, number> = new Map([
  ["’", 0x92],
  ["“", 0x93],
  ["”", 0x94],
  ["–", 0x96],
]);
