const TAG = /<(?:meta|\?xml)\s[^<>]*>/gi;
const DECLARATION = /\b(?:charset|encoding)\s*=[\s"']*([a-z0-9_:-]{2,40})/i;

/** The encoding that an HTML page declares in its first 4 kB, in lower case; null where it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  for (const [tag] of head.matchAll(TAG)) {
    const name = DECLARATION.exec(tag)?.[1];
    if (name !== undefined) return name.toLowerCase();
  }
  return null;
}
