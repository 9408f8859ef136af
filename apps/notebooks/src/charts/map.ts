import * as Plot from "@observablehq/plot";
import { type Box, BoxIndex, boxAround, contains } from "../drawing/boxes.js";
import { FAINT, INK, LABEL_SIZE, MUTED, OTHER, PALETTE, PAPER } from "../drawing/palette.js";
import { type LabelWish, placeLabels } from "../drawing/place-labels.js";
import { cutTo, textWidth } from "../drawing/text-width.js";
import type { Line, MapBase } from "../map/base-map.js";
import { type MapFrame, pixelsOf, pointIn } from "../map/frame.js";
import { numberWords } from "../words/figure-words.js";
import { listWords } from "../words/names.js";
import { CHART_WIDTH, type Chart, type LegendItem } from "./chart.js";
import { pixels, pointers } from "./glyphs.js";
import { labelMarks } from "./labels.js";
import { countsWords, type MapItem, type MapPlace, rowsIn } from "./map-places.js";

/** Pixels of the map, where a list is beside it. */
export const MAP_WIDTH = 690;
const LIST_LEFT = MAP_WIDTH + 22;
const LIST_LINE = 17;
const [SEA, LAND, BORDER] = ["#e9eff4", "#fdfcf8", "#a5a5a5"];
const COLOURS = { event: PALETTE[0], figure: PALETTE[1], record: OTHER } as const;
const NOUNS = { event: "events", figure: "reported figures alone", record: "recorded rows alone" } as const;

/** Places with what happened there, over the outlines of countries; beside them what is known only to a country. Null where nothing has a point. */
export function mapChart(places: readonly MapPlace[], base: MapBase | null): Chart | null {
  const spots = base === null ? [] : places.flatMap((place) => spotOf(place, base.frame));
  if (base === null || spots.length === 0) return null;
  // small marks are on large ones
  spots.sort((left, right) => right.r - left.r);
  const { frame } = base;
  const areas = places.filter(({ spot }) => spot === null);
  const circles = spots.flatMap((spot) => spot.circles.map((r) => ({ ...spot, r })));
  const legend = legendOf(spots);
  return {
    name: "map",
    title: "Where it was reported",
    subtitle:
      "A mark for each place that is known; the larger, the more events, recorded rows and reported figures. The circle around it is how near its place is known. Reported, not verified.",
    legend,
    panels: [
      {
        heading: null,
        remark: null,
        height: frame.height,
        plot: {
          marginTop: 0,
          marginRight: 0,
          marginBottom: 0,
          marginLeft: 0,
          // shapes come in pixels
          x: { type: "identity", axis: null },
          y: { type: "identity", axis: null },
          marks: [
            Plot.rect([{ x1: 0, x2: frame.width, y1: 0, y2: frame.height }], { ...BOX, fill: SEA }),
            Plot.geo(polygonOf(base.land), { fill: LAND, stroke: BORDER, strokeWidth: 0.8 }),
            Plot.geo(linesOf(base.borders), { fill: "none", stroke: BORDER, strokeWidth: 0.8 }),
            Plot.geo(linesOf(base.disputed), {
              fill: "none",
              stroke: MUTED,
              strokeWidth: 1,
              strokeDasharray: "3,3",
            }),
            // what of the land lies beyond the frame
            ...frameMarks(frame),
            Plot.dot(circles, {
              x: pixels("x"),
              y: pixels("y"),
              r: pixels("r"),
              fill: "colour",
              fillOpacity: 0.08,
              stroke: "colour",
              strokeOpacity: 0.7,
              strokeWidth: 1,
            }),
            Plot.dot(spots, {
              x: pixels("x"),
              y: pixels("y"),
              r: pixels("r"),
              fill: "colour",
              fillOpacity: 0.75,
              stroke: PAPER,
              strokeWidth: 1,
              ...pointers(spots),
            }),
            ...nameMarks(spots, base),
            ...scaleMarks(frame),
            ...listMarks(areas, frame.height),
          ],
        },
      },
    ],
    note: noteOf(base),
    drawn: new Set(places.flatMap(({ items }) => items.map(({ id }) => id))),
    undrawn: new Map(),
    together: new Map(
      places.flatMap(({ items: [first, ...more] }) =>
        first === undefined || more.length === 0
          ? []
          : [[first.anchor, [first, ...more].map(({ anchor }) => anchor)] as const],
      ),
    ),
  };
}

interface PlacedSpot {
  readonly place: MapPlace;
  readonly form: MapItem["form"];
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly circles: readonly number[];
  readonly colour: string;
  readonly title: string;
  readonly href: string;
}

function spotOf(place: MapPlace, frame: MapFrame): PlacedSpot[] {
  const { spot, items } = place;
  const [first] = items;
  if (spot === null || first === undefined) return [];
  const form = ["event" as const, "record" as const].find((it) => items.some((item) => item.form === it));
  const own = form ?? "figure";
  return [
    {
      place,
      form: own,
      ...pointIn(frame, spot),
      r: Math.min(18, 2.6 + 1.4 * Math.sqrt(rowsIn(items))),
      circles: place.radii.map((metres) => pixelsOf(frame, metres, spot.latitude)),
      colour: COLOURS[own],
      title: titleOf(place),
      href: `#${first.anchor}`,
    },
  ];
}

/** Lines of a place that a card shows. */
const TITLE_LINES = 6;

function titleOf({ name, items, radii, spot }: MapPlace): string {
  const lines = items.slice(0, TITLE_LINES).map(({ line }) => line);
  const more = items.length - lines.length;
  return [
    `${name}: ${countsWords(items)}`,
    ...(spot === null ? [] : [precisionWords(radii)]),
    ...lines,
    ...(more === 0 ? [] : [`and ${numberWords(more)} more`]),
  ].join("\n");
}

/** `within 5 km`, `within 5 to 50 km`. */
export function precisionWords(radii: readonly number[]): string {
  const kilometres = radii.map((metres) => numberWords(Math.max(1, Math.round(metres / 1000))));
  const [least, most] = [kilometres[0], kilometres.at(-1)];
  if (least === undefined) return "how near is not said";
  return least === most ? `within ${least} km` : `within ${least} to ${most} km`;
}

function legendOf(spots: readonly PlacedSpot[]): LegendItem[] {
  const forms = (["event", "record", "figure"] as const).filter((form) =>
    spots.some((spot) => spot.form === form),
  );
  return forms.map((form) => ({
    swatch: { form: "dot", colour: COLOURS[form], hollow: false, radius: 5 },
    label: form === "event" ? "events, and what else is known of their place" : NOUNS[form],
  }));
}

const BOX = { x1: pixels("x1"), x2: pixels("x2"), y1: pixels("y1"), y2: pixels("y2") } as const;

/** The rim of the map, and paper over what is outside of it. */
const frameMarks = ({ width, height }: MapFrame): Plot.Markish[] => [
  Plot.rect(
    [
      { x1: -8, x2: 0, y1: -8, y2: height + 8 },
      { x1: width, x2: width + 8, y1: -8, y2: height + 8 },
      { x1: -8, x2: width + 8, y1: -8, y2: 0 },
      { x1: -8, x2: width + 8, y1: height, y2: height + 8 },
    ],
    { ...BOX, fill: PAPER },
  ),
  Plot.rect([{ x1: 0, x2: width, y1: 0, y2: height }], { ...BOX, fill: "none", stroke: FAINT }),
];

/** The names of the places with most of it, then of countries where they have room, then of the other places. */
function nameMarks(spots: readonly PlacedSpot[], { frame, names }: MapBase): Plot.Markish[] {
  const inside: Box = { left: 2, right: frame.width - 2, top: 2, bottom: frame.height - SCALE_ROOM };
  const dots = spots.map(({ x, y, r }) => boxAround(x, y, r + 1));
  const wishes = spots
    .map(
      ({ place, x, y, r }): LabelWish => ({
        text: cutTo(place.name, 150, LABEL_SIZE),
        x,
        y,
        reach: r + 1,
        priority: rowsIn(place.items),
        colour: INK,
        bold: false,
        leader: false,
        frame: inside,
      }),
    )
    .sort((left, right) => right.priority - left.priority);
  const first = placeLabels(wishes.slice(0, FIRST), dots, LABEL_SIZE);
  const before = [...dots, ...first.map(({ box }) => box)];
  const taken = new BoxIndex(before);
  const countries = names.flatMap((name) => {
    const half = textWidth(name.words, COUNTRY_SIZE) / 2 + 4;
    const found = SHIFTS.map(([dx, dy]) => {
      const [x, y] = [name.x + dx * name.reach, name.y + dy * name.reach];
      return { words: name.words, x, y, box: boxAround(x, y, half, 9) };
    }).find(({ box }) => contains(inside, box) && taken.isFree(box));
    if (found === undefined) return [];
    taken.add(found.box);
    return [found];
  });
  const others = placeLabels(
    wishes.slice(FIRST),
    [...before, ...countries.map(({ box }) => box)],
    LABEL_SIZE,
  );
  return [
    Plot.text(countries, {
      x: pixels("x"),
      y: pixels("y"),
      text: "words",
      textAnchor: "middle",
      fill: MUTED,
      fontSize: COUNTRY_SIZE,
      fontStyle: "italic",
    }),
    ...labelMarks([...first, ...others]),
  ];
}

/** Places whose names go before those of countries. */
const FIRST = 5;
const COUNTRY_SIZE = 13;
/** Where a country's name may be, in parts of its reach: its middle first. */
const SHIFTS = [
  [0, 0],
  [0, 0.5],
  [0, -0.5],
  [0.5, 0],
  [-0.5, 0],
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [0.7, 0.7],
  [-0.7, 0.7],
  [0.7, -0.7],
  [-0.7, -0.7],
] as const;
const SCALE_ROOM = 26;
const LENGTHS = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000] as const;

/** How long some kilometres are in the middle of the map. */
function scaleMarks(frame: MapFrame): Plot.Markish[] {
  const middle = (Math.atan(Math.sinh((frame.y0 - frame.height / 2) / frame.scale)) * 180) / Math.PI;
  const lengthOf = (kilometres: number): number => pixelsOf(frame, kilometres * 1000, middle);
  const kilometres = LENGTHS.findLast((it) => lengthOf(it) <= 140) ?? LENGTHS[0];
  const y = frame.height - 10;
  const bar = [{ x1: 12, x2: 12 + lengthOf(kilometres), y, words: `${numberWords(kilometres)} km` }];
  return [
    Plot.link(bar, {
      x1: pixels("x1"),
      x2: pixels("x2"),
      y1: pixels("y"),
      y2: pixels("y"),
      stroke: INK,
      strokeWidth: 2,
    }),
    Plot.text(bar, {
      x: pixels("x2"),
      y: pixels("y"),
      dx: 6,
      text: "words",
      textAnchor: "start",
      fill: INK,
      stroke: PAPER,
      strokeWidth: 3,
      fontSize: 11,
    }),
  ];
}

/** What has no point, by the country, region or sea that is all that is known of it. */
function listMarks(areas: readonly MapPlace[], height: number): Plot.Markish[] {
  if (areas.length === 0) return [];
  const fit = Math.floor((height - 44) / (2 * LIST_LINE));
  const shown = areas.slice(0, areas.length > fit ? fit - 1 : fit);
  const lines = shown.map((place, at) => ({
    x: LIST_LEFT,
    y: 52 + at * 2 * LIST_LINE,
    name: cutTo(place.name, CHART_WIDTH - LIST_LEFT, LABEL_SIZE, true),
    counts: cutTo(countsWords(place.items), CHART_WIDTH - LIST_LEFT, LABEL_SIZE),
    title: titleOf(place),
    href: `#${place.items[0]?.anchor ?? ""}`,
  }));
  const left = areas.length - shown.length;
  const heads = [
    { x: LIST_LEFT, y: 10, words: "Without a mark on the map: known only" },
    { x: LIST_LEFT, y: 10 + LIST_LINE, words: "to a country, a region or a sea" },
    ...(left === 0
      ? []
      : [
          {
            x: LIST_LEFT,
            y: 52 + shown.length * 2 * LIST_LINE,
            words: `and ${numberWords(left)} more areas in the table`,
          },
        ]),
  ];
  const text = { x: pixels("x"), y: pixels("y"), textAnchor: "start", fontSize: LABEL_SIZE } as const;
  return [
    Plot.text(heads, { ...text, text: "words", fill: MUTED }),
    Plot.text(lines, { ...text, text: "name", fill: INK, fontWeight: "bold", ...pointers(lines) }),
    Plot.text(lines, { ...text, dy: LIST_LINE - 2, text: "counts", fill: INK }),
  ];
}

function noteOf({ disputes, says }: MapBase): string {
  const dashed = disputes.length === 0 ? "" : ` Dashed lines are disputed: ${listWords(disputes)}.`;
  const drawn = says.length === 0 ? "" : ` ${says.join("; ")}.`;
  return `Outlines: Natural Earth, as visionscarto edits it (world atlas 1.0.0). They are there to find one's way and say nothing about whose land it is.${dashed}${drawn} Mercator's projection; the bar is right in the middle of the map.`;
}

const polygonOf = (lines: readonly Line[]) => ({
  type: "MultiPolygon" as const,
  // a ring ends where it began; holes turn the other way
  coordinates: lines.map((line) => [[...line, ...line.slice(0, 1)].map(([x, y]) => [x, y])]),
});
const linesOf = (lines: readonly Line[]) => ({
  type: "MultiLineString" as const,
  coordinates: lines.map((line) => line.map(([x, y]) => [x, y])),
});
