import { expect, test } from "vitest";
import { placeOfShape } from "./geometry.js";

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

test("a point is where it is", () => {
  expect(placeOfShape({ type: "Point", coordinates: [44.36, 33.31, 12] })).toEqual({
    latitude: 33.31,
    longitude: 44.36,
    radiusMetres: null,
  });
});

test("an area has its centre and how far its edge is away", () => {
  expect(placeOfShape({ type: "Polygon", coordinates: [square(44, 0, 2)] })).toEqual({
    latitude: 1,
    longitude: 45,
    radiusMetres: 157_250,
  });
  // an L, whose centre is not that of the box around it
  const bent = [
    [0, 0],
    [3, 0],
    [3, 1],
    [1, 1],
    [1, 3],
    [0, 3],
    [0, 0],
  ];
  expect(placeOfShape({ type: "Polygon", coordinates: [bent] })).toMatchObject({
    latitude: 1.1,
    longitude: 1.1,
  });
});

test("several areas count by their size; lines and points by their positions", () => {
  const areas = { type: "MultiPolygon", coordinates: [[square(0, 0, 2)], [square(10, 0, 1)]] };
  expect(placeOfShape(areas)).toMatchObject({ longitude: 2.9, latitude: 0.9 });
  expect(
    placeOfShape({
      type: "LineString",
      coordinates: [
        [0, 0],
        [2, 2],
      ],
    }),
  ).toMatchObject({ latitude: 1, longitude: 1 });
  expect(
    placeOfShape({ type: "GeometryCollection", geometries: [{ type: "Point", coordinates: [1, 2] }] }),
  ).toMatchObject({
    latitude: 2,
    radiusMetres: null,
  });
});

test("across the line at which the days change it stays whole", () => {
  const areas = { type: "MultiPolygon", coordinates: [[square(178, 0, 2)], [square(-180, 0, 2)]] };
  expect(placeOfShape(areas)).toMatchObject({ latitude: 1, longitude: 180 });
});

test.each([
  ["nothing", null],
  ["an empty area", { type: "Polygon", coordinates: [] }],
  ["metres of a projection", { type: "Point", coordinates: [443_000, 3_700_000] }],
  ["words", { type: "Point", coordinates: ["44", "33"] }],
  ["brackets without end", { type: "Polygon", coordinates: [[[[[[[[[[1, 2]]]]]]]]]] }],
])("%s has no place", (_, shape) => {
  expect(placeOfShape(shape)).toBeNull();
});
