/** The style of the desk: the notebooks' colours, in light and dark; panes beside one another where there is room. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --panel: #f4f4f4; --ink: #1a1a1a; --muted: #595959; --line: #d5d5d5; --link: #00558a;
  --mark: #fff3c4; --mark-edge: #8a5a00; --slot: #0072b2; --lit: #cfe6f7; --good: #00664a; --bad: #a33d00; --open: #e3eef6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181a; --panel: #202326; --ink: #e8e8e8; --muted: #b0b0b0; --line: #44484c; --link: #7cc0f0;
    --mark: #5c4a00; --mark-edge: #ffd24d; --slot: #7cc0f0; --lit: #1d4560; --good: #5fd0a6; --bad: #ff9d66; --open: #24384a;
  }
}
* { box-sizing: border-box; }
html { height: 100%; }
body { margin: 0; height: 100dvh; display: grid; grid-template-rows: auto auto minmax(0, 1fr) auto; background: var(--paper); color: var(--ink); font: 15px/1.45 Arial, "Liberation Sans", Helvetica, sans-serif; }
a { color: var(--link); }
h1, h2, h3, p, ol, ul, blockquote { margin: 0; padding: 0; }
ol, ul { list-style: none; }
h1 { font-size: 1rem; }
h2 { font-size: 1.15rem; line-height: 1.25; }
h3 { font-size: 0.8rem; margin: 1.1rem 0 0.3rem; color: var(--muted); border-bottom: 1px solid var(--line); }
button, input, select { font: inherit; color: inherit; }
button { cursor: pointer; background: none; border: 1px solid var(--line); border-radius: 4px; padding: 0.15rem 0.5rem; }
button:hover { border-color: var(--muted); }
input, select { background: var(--paper); border: 1px solid var(--muted); border-radius: 4px; padding: 0.2rem 0.45rem; }
kbd { font: 0.78rem/1 ui-monospace, "DejaVu Sans Mono", monospace; color: var(--muted); border: 1px solid var(--line); border-radius: 3px; padding: 0.05rem 0.25rem; min-width: 1.1rem; display: inline-block; text-align: center; }
kbd:empty { visibility: hidden; }
:focus-visible { outline: 3px solid #c25100; outline-offset: 1px; }
.faint { color: var(--muted); }
.wrong { color: var(--bad); }
header { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3rem 1rem; padding: 0.4rem 0.9rem; border-bottom: 1px solid var(--line); background: var(--panel); }
header .tabs { display: flex; }
header .tabs button { border-radius: 0; margin-left: -1px; }
header .tabs [aria-pressed="true"] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
header input { width: 11rem; }
header .status { flex: 1 1 12rem; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
header .status.wrong { white-space: normal; }
header .who { margin-left: auto; }
header .waits, header .who { font-size: 0.82rem; color: var(--muted); }
.notices { max-height: 8rem; overflow-y: auto; }
.notices p { padding: 0.3rem 0.9rem; border-left: 4px solid var(--bad); font-size: 0.85rem; overflow-wrap: anywhere; }
.panes { display: grid; grid-template-columns: minmax(15rem, 21rem) minmax(0, 1fr); min-height: 0; }
.panes main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(20rem, 27rem); min-height: 0; min-width: 0; }
.pane { overflow-y: auto; padding: 0.8rem 1rem 1.5rem; min-width: 0; }
nav.pane { padding: 0; border-right: 1px solid var(--line); background: var(--panel); }
.claim.pane { border-left: 1px solid var(--line); }
.queue button { display: block; width: 100%; text-align: left; border: 0; border-bottom: 1px solid var(--line); border-left: 4px solid transparent; border-radius: 0; padding: 0.45rem 0.7rem; font-size: 0.85rem; line-height: 1.3; }
.queue [aria-current] { background: var(--open); border-left-color: var(--link); }
.queue span { display: block; overflow-wrap: anywhere; }
.queue .head { font-weight: bold; }
.queue .why { color: var(--ink); font-size: 0.8rem; }
.queue .done .head { font-weight: normal; }
.verdict { font-size: 0.78rem; }
.verdict.accept, .verdict.set, .verdict.add, .state.applied, .state.confirmed { color: var(--good); }
.verdict.reject, .state.orphaned, .state.contested, .state.changed-under { color: var(--bad); }
.empty { padding: 0.7rem; color: var(--muted); }
.text { font-size: 1.05rem; line-height: 1.6; }
.text > * { max-width: 40rem; margin-left: auto; margin-right: auto; }
.text .title { font-size: 1rem; color: var(--muted); margin-bottom: 0.8rem; }
.text p { margin-bottom: 0.8rem; overflow-wrap: anywhere; }
.text .neighbour { color: var(--muted); }
.text .cells span { display: block; border-bottom: 1px solid var(--line); padding: 0.1rem 0; font-size: 0.9rem; }
mark { background: none; color: inherit; }
mark.slot { border-bottom: 2px dotted var(--slot); }
mark.claim, mark.claim.slot { background: var(--mark); border-bottom: 2px solid var(--mark-edge); padding: 0.05rem 0; }
mark.other { border-bottom: 1px solid var(--muted); }
mark.added { border-bottom: 2px dashed var(--good); }
.marking { outline: 3px solid var(--link); outline-offset: -3px; }
::selection { background: var(--link); color: var(--paper); }
mark.lit { background: var(--lit); }
.reasons { font-size: 0.85rem; color: var(--muted); margin: 0.25rem 0 0.7rem; }
.reasons li { display: inline; }
.reasons li:not(:last-child)::after { content: " · "; }
.fields button { display: grid; grid-template-columns: 1.6rem 5.2rem minmax(0, 1fr); gap: 0 0.4rem; width: 100%; text-align: left; border: 0; border-bottom: 1px solid var(--line); border-radius: 0; padding: 0.22rem 0.2rem; font-size: 0.9rem; line-height: 1.3; align-items: baseline; }
.fields button:hover, .fields button:focus { background: var(--panel); }
.fields .name { color: var(--muted); }
.fields .says { overflow-wrap: anywhere; }
.fields .none .says { color: var(--muted); }
.fields .known { grid-column: 3; font-size: 0.78rem; color: var(--muted); overflow-wrap: anywhere; }
.fields .known:empty { display: none; }
.fields del { color: var(--muted); }
.claim section > * { font-size: 0.88rem; }
.claim h3 { font-size: 0.8rem; }
.fact:not(:last-child)::after { content: " · "; }
.claim blockquote { border-left: 3px solid var(--line); padding-left: 0.6rem; margin: 0.4rem 0; }
.claim blockquote > *, .decision > * { display: block; overflow-wrap: anywhere; }
.decision { margin: 0.3rem 0; }
.ids { font-size: 0.75rem; margin-top: 1rem; overflow-wrap: anywhere; }
footer { display: flex; flex-wrap: wrap; gap: 0.3rem 0.5rem; padding: 0.4rem 0.9rem; border-top: 1px solid var(--line); background: var(--panel); font-size: 0.88rem; }
dialog { width: min(34rem, calc(100vw - 2rem)); background: var(--paper); color: var(--ink); border: 1px solid var(--ink); border-radius: 6px; padding: 1rem 1.2rem; }
dialog::backdrop { background: rgb(0 0 0 / 45%); }
dialog { max-height: calc(100dvh - 2rem); overflow-y: auto; }
dialog blockquote { border-left: 3px solid var(--line); padding-left: 0.6rem; margin: 0.4rem 0; }
.added-fields { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: 0.3rem 0.5rem; align-items: center; margin-top: 0.5rem; }
dialog .added-fields label { margin: 0; }
dialog label { display: block; font-size: 0.85rem; margin: 0.6rem 0 0.15rem; color: var(--muted); }
dialog input, dialog select { width: 100%; }
dialog output { display: block; min-height: 1.4rem; font-size: 0.88rem; overflow-wrap: anywhere; }
dialog .buttons { margin-top: 0.8rem; }
dialog .main { background: var(--ink); color: var(--paper); border-color: var(--ink); }
dialog .main kbd { color: inherit; border-color: currentColor; }
dialog.wide { width: min(70rem, calc(100vw - 2rem)); }
.sides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.2rem; margin: 0.6rem 0; }
.card { border-top: 3px solid var(--line); min-width: 0; }
.card h3 { font-size: 1rem; color: var(--ink); border: 0; margin: 0.4rem 0; }
.card dl { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); margin: 0 0 0.5rem; font-size: 0.9rem; }
.card dt { color: var(--muted); }
.card dd { margin: 0; overflow-wrap: anywhere; }
.card p { font-size: 0.92rem; margin: 0.3rem 0; overflow-wrap: anywhere; }
.others { max-height: 16rem; overflow-y: auto; border-top: 1px solid var(--line); margin-top: 0.5rem; }
dialog .buttons button { margin-bottom: 0.25rem; }
.keys { display: grid; grid-template-columns: auto 1fr; gap: 0.3rem 1rem; margin: 0.7rem 0; }
.keys dd { margin: 0; }
@media (max-width: 1100px) {
  .panes { grid-template-columns: minmax(13rem, 16rem) minmax(0, 1fr); }
  .panes main { display: block; overflow-y: auto; }
  .panes main .pane { overflow: visible; }
  .claim.pane { border-left: 0; border-top: 1px solid var(--line); }
}
@media (max-width: 640px) {
  .sides { grid-template-columns: minmax(0, 1fr); gap: 0.6rem; }
  body { display: block; height: auto; padding-bottom: 6.5rem; }
  .panes { display: flex; flex-direction: column-reverse; }
  .panes main { overflow: visible; }
  .pane { overflow: visible; }
  nav.pane { max-height: 70vh; overflow-y: auto; border-right: 0; border-top: 1px solid var(--line); }
  header input { width: 100%; }
  footer { position: fixed; bottom: 0; left: 0; right: 0; padding: 0.35rem 0.5rem; gap: 0.25rem; font-size: 0.8rem; }
  footer kbd { display: none; }
}
`;
