/** The bytes of a file after a bad disk, a broken transfer or a careless editor: bits turned, a piece lost, doubled or zeroed, the end cut. */
export function changedBytes(bytes: Buffer, below: (limit: number) => number): Buffer {
  const at = below(bytes.length);
  const length = 1 + below(Math.min(400, bytes.length));
  switch (below(6)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
    case 3:
      return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(length), bytes.subarray(at + length)]);
    default: {
      const turned = Buffer.from(bytes);
      for (let times = 1 + below(8); times > 0; times--) {
        const place = below(turned.length);
        turned[place] = (turned[place] ?? 0) ^ (1 << below(8));
      }
      return turned;
    }
  }
}
