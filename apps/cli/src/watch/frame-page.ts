import { createHash } from "node:crypto";

/**
 * The page around the notebooks: it shows one in a frame and loads it anew when it was made anew. The notebooks themselves are served as they
 * are on the disk: nothing of this is in a page that somebody may pass on.
 */
const SCRIPT = `
const frame = document.querySelector("iframe");
const said = document.querySelector("output");
const nameIn = (hash) => /^#[\\w-]+(?:\\/[\\w-]+)?\\.html$/.test(hash) ? hash.slice(1) : "index.html";
frame.src = "/" + nameIn(location.hash);
frame.addEventListener("load", () => {
  document.title = frame.contentDocument.title;
  history.replaceState(null, "", "#" + frame.contentWindow.location.pathname.slice(1));
});
const events = new EventSource("/events");
events.addEventListener("made", (event) => {
  said.textContent = event.data;
  frame.contentWindow.location.reload();
});
events.addEventListener("said", (event) => { said.textContent = event.data; });
events.addEventListener("error", () => { said.textContent = "The watch has ended."; });
`;

const STYLE =
  "html, body { margin: 0; height: 100%; } body { display: flex; flex-direction: column; font: 14px/1.4 Arial, sans-serif; } iframe { flex: 1; border: 0; width: 100%; } output { padding: 0.2rem 0.8rem; background: #1a1a1a; color: #fff; white-space: pre-line; max-height: 8rem; overflow-y: auto; }";

export const FRAME_PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Sitrep</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><output role="status">Watching.</output><iframe title="Notebook"></iframe><script>${SCRIPT}</script></body>
</html>
`;

export const FRAME_POLICY = [
  "default-src 'none'",
  `script-src 'sha256-${createHash("sha256").update(SCRIPT).digest("base64")}'`,
  "style-src 'unsafe-inline'",
  "img-src data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
