/** The one style sheet of all pages: dark on light, no fonts or pictures from anywhere. */
export const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 1160px; padding: 1.5rem 1rem 4rem; background: #fff; color: #1a1a1a; font: 16px/1.5 Arial, "Liberation Sans", Helvetica, sans-serif; }
h1 { font-size: 2rem; line-height: 1.15; margin: 0.5rem 0; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.5rem; }
p, ul { max-width: 46rem; }
a { color: #00558a; }
nav { font-size: 0.9rem; }
nav a { margin-right: 1.2em; }
figure { margin: 1.5rem 0 0.5rem -14px; overflow-x: auto; }
figure > svg { display: block; width: 100%; height: auto; min-width: 640px; max-width: 1100px; }
figure a:hover, figure a:focus { opacity: 0.6; }
.files { font-size: 0.85rem; margin: 0.2rem 0 2rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.82rem; line-height: 1.35; min-width: 60rem; width: 100%; }
caption { text-align: left; font-weight: bold; padding: 0.3rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.6rem 0.45rem 0; border-bottom: 1px solid #ddd; overflow-wrap: anywhere; }
th { border-bottom: 2px solid #1a1a1a; white-space: nowrap; }
tbody tr:target { background: #fff3c4; }
td > span, td > q, td > a { display: block; }
.strong { font-weight: bold; }
.faint { color: #595959; }
q { quotes: "“" "”"; margin-bottom: 0.15rem; }
.wide { min-width: 15rem; }
pre { background: #f4f4f4; padding: 0.8rem; overflow-x: auto; font-size: 0.85rem; }
.prose pre, .empty pre { max-width: 46rem; }
.empty { border-left: 4px solid #c25100; padding: 0.5rem 1rem; background: #fbf3ee; }
.overview { display: flex; flex-wrap: wrap; gap: 0.6rem 2rem; }
.overview dt { font-size: 0.85rem; color: #595959; }
.overview dd { margin: 0; font-weight: bold; max-width: 26rem; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr)); gap: 1rem 2rem; }
.pictures h2 { margin: 1rem 0 0; }
.pictures p { margin: 0; font-size: 0.85rem; }
.pictures svg { display: block; width: 100%; height: auto; }
.pictures div { max-height: 18rem; overflow: hidden; border: 1px solid #ddd; }
.filter { display: flex; flex-wrap: wrap; gap: 0.5rem 0.9rem; align-items: end; margin: 1.5rem 0 0; padding: 0.7rem 0.9rem; background: #f4f4f4; font-size: 0.85rem; }
.filter label { display: block; }
.filter label > span { display: block; color: #595959; }
.filter select, .filter input, .filter button, .files button, .evidence button { font: inherit; max-width: 13rem; }
.filter output { min-width: 8rem; }
.card { position: absolute; z-index: 2; max-width: 26rem; padding: 0.5rem 0.7rem; background: #fff; border: 1px solid #1a1a1a; font-size: 0.82rem; line-height: 1.35; white-space: pre-line; pointer-events: none; }
.evidence { position: fixed; z-index: 3; top: 0; right: 0; bottom: 0; width: min(28rem, 92vw); overflow-y: auto; padding: 1rem 1.2rem; background: #fff; border-left: 2px solid #1a1a1a; font-size: 0.9rem; }
.evidence h2 { margin: 0 0 0.5rem; }
.evidence .close { float: right; }
.evidence dt { font-weight: bold; margin-top: 0.7rem; }
.evidence dd { margin: 0; overflow-wrap: anywhere; }
.evidence blockquote { margin: 0.4rem 0; padding-left: 0.7rem; border-left: 3px solid #ddd; }
.evidence dd > * { display: block; }
.evidence details { border-top: 1px solid #ddd; padding: 0.4rem 0; }
.evidence summary { cursor: pointer; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid #c25100; outline-offset: 2px; }
[hidden] { display: none !important; }
mark { background: #fff3c4; color: inherit; }
mark:target, mark:target mark { background: #ffd24d; outline: 2px solid #8a5a00; }
mark sup { line-height: 0; }
.report section { display: grid; grid-template-columns: minmax(0, 38rem) minmax(14rem, 1fr); gap: 0 2rem; }
.report section > p, .report section > h2, .report section > h3 { margin: 0.6rem 0; }
.report .item { padding-left: 1.2rem; }
.report ol { font-size: 0.82rem; line-height: 1.35; margin: 0.6rem 0; padding: 0 0 0 1.8rem; border-left: 2px solid #ddd; }
.report li { margin-bottom: 0.6rem; overflow-wrap: anywhere; }
.report li > span { display: block; }
.report li > span > span { display: inline; }
.report li:target { background: #fff3c4; }
@media (max-width: 800px) { .report section { display: block; } }
footer { margin-top: 3rem; font-size: 0.85rem; color: #595959; }
@media (prefers-color-scheme: dark) {
  body, .evidence, .card { background: #16181a; color: #e8e8e8; }
  .evidence, .card { border-color: #e8e8e8; }
  a { color: #7cc0f0; }
  .faint, footer, .filter label > span, .overview dt { color: #b0b0b0; }
  figure > svg, .pictures svg { filter: invert(1) hue-rotate(180deg); }
  .filter, pre { background: #26292c; }
  mark, tbody tr:target, .report li:target { background: #5c4a00; }
  mark:target, mark:target mark { background: #8a6d00; outline-color: #ffd24d; }
  th { border-bottom-color: #e8e8e8; }
  th, td { border-bottom-color: #44484c; }
  .report ol { border-left-color: #44484c; }
  .empty { background: #33241c; }
}
@media print { nav, .files, .filter, .card, .evidence { display: none; } body { max-width: none; } }
`;
