/** Metres between two points in degrees, along a great circle, on a sphere of 6,371 km. */
export function metresBetween(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const radians = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const chord = half(lat2 - lat1) + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * half(lon2 - lon1);
  return 2 * 6_371_000 * Math.asin(Math.min(1, Math.sqrt(chord)));
}
