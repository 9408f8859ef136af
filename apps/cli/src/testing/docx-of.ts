import { type ZipMember, zipOf } from "@sitrep/testing";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A paragraph of a Word document, in a style where one is named. */
export const paragraph = (text: string, style = ""): string =>
  `<w:p>${style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

/** A Word document with this body, and further members of its archive. */
export function docxOf(body: string, others: readonly ZipMember[] = []): Buffer {
  const styles = ["Title", "Heading1"].map(
    (id) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace("1", " 1")}"/></w:style>`,
  );
  return zipOf([
    {
      name: "[Content_Types].xml",
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    { name: "word/styles.xml", content: `<w:styles xmlns:w="${WORD}">${styles.join("")}</w:styles>` },
    {
      name: "word/document.xml",
      content: `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    },
    ...others,
    ...(others.some(({ name }) => name === RELS)
      ? []
      : [{ name: RELS, content: relationships(["r2", "styles", "styles.xml", ""]) }]),
  ]);
}

const RELS = "word/_rels/document.xml.rels";

/** What a document points to: id, kind, target, and `External` for what is elsewhere. */
export const relationships = (...all: readonly (readonly [string, string, string, string])[]): string =>
  `<Relationships xmlns="${RELATIONSHIPS}">${all
    .map(
      ([id, kind, target, mode]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode === "" ? "" : ` TargetMode="${mode}"`}/>`,
    )
    .join("")}</Relationships>`;
