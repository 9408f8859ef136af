/** Words at a place of a page; points from the lower left corner. */
export interface PdfWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** 11 where left out */
  readonly size?: number;
}

/** A page as a column of lines from the top, or as words at their places. */
export type PdfContent = readonly string[] | readonly PdfWords[];

/** A PDF of these pages (A4, Helvetica); `extra` is in its catalogue, `objects` after its own from number `100` on. */
export function pdfOf(pages: readonly PdfContent[], extra = "", objects: readonly string[] = []): Buffer {
  const bodies = new Map<number, string>();
  const kids = pages.map((_, index) => `${10 + index * 2} 0 R`).join(" ");
  bodies.set(1, `<< /Type /Catalog /Pages 2 0 R ${extra} >>`);
  bodies.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  bodies.set(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  for (const [index, page] of pages.entries()) {
    const number = 10 + index * 2;
    const stream = page
      .map((line, nth) => shown(typeof line === "string" ? { text: line, x: 70, y: 780 - nth * 14 } : line))
      .join("\n");
    const place = "/MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>";
    bodies.set(number, `<< /Type /Page /Parent 2 0 R ${place} /Contents ${number + 1} 0 R >>`);
    bodies.set(number + 1, `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  }
  const first = 100 + pages.length * 2;
  for (const [index, body] of objects.entries())
    bodies.set(first + index, body.replaceAll("FIRST", String(first)));
  let text = "%PDF-1.4\n";
  const places = new Map<number, number>();
  for (const [number, body] of bodies) {
    places.set(number, text.length);
    text += `${number} 0 obj\n${number === 1 ? body.replaceAll("FIRST", String(first)) : body}\nendobj\n`;
  }
  const size = Math.max(...bodies.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? "0000000000 65535 f \n" : `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${size}\n${rows.join("")}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

const shown = ({ text, x, y, size = 11 }: PdfWords): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`;
