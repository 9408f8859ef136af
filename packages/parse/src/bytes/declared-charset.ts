const DECLARATION =
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_:-]{2,40})|<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([a-z0-9_-]{2,40})/i;

/** The encoding that an HTML page declares in its first 4 kB, in lower case; null where it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const match = DECLARATION.exec(head);
  return (match?.[1] ?? match?.[2])?.toLowerCase() ?? null;
}
