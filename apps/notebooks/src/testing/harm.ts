import { parseHTML } from "linkedom";

/**
 * What a page would run, load or lead to that it must not, whatever other people's text says; empty for a harmless one. `code` is the one
 * script that it may have, beside the data for it.
 */
export function harmIn(page: string, code = ""): string[] {
  const html = page
    .replace(/<script type="application\/json" id="page-data">[^<]*<\/script>\n/, "")
    .replace(`<script>${code}</script>`, "");
  const { document } = parseHTML(html);
  const policy = document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute("content")
    ?.startsWith("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  const loaded = /<script|<img|<iframe|<object|<embed|@import|url\(/i.exec(html);
  const attributes = [...document.querySelectorAll("*")].flatMap((element) =>
    [...element.attributes].map(({ name, value }) => ({ name, value })),
  );
  return [
    ...(policy ? [] : ["no content policy"]),
    ...(loaded ? [loaded[0]] : []),
    ...attributes.filter(({ name }) => name.startsWith("on")).map(({ name }) => name),
    ...attributes
      .filter(({ name, value }) => (name === "href" || name === "src") && !LINK.test(value))
      .map(({ value }) => value),
  ];
}

/** Pages on the web, and of ours. */
const LINK = /^(?:https?:\/\/|#[\w-]+$|(?:\.\.\/|reports\/)?[\w-]+\.(?:html(?:#[\w-]+)?|svg|csv)$|data:,$)/;
