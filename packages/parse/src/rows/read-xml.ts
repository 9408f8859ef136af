/** What an XML text says, tag by tag; names without their prefix, as programs choose those. */
export interface XmlHandler {
  onOpen(name: string, attributes: Attributes): void;
  onText?(text: string): void;
  onClose?(name: string): void;
}

/** Values by name without prefix; a Map, for a name may be `__proto__`. */
export type Attributes = ReadonlyMap<string, string>;

/** Reads XML as it comes; after each piece it yields, so that the caller can give on what its handler has gathered. */
export async function* readXml(
  chunks: AsyncIterable<Uint8Array>,
  { onOpen, onText, onClose }: XmlHandler,
): AsyncGenerator<void> {
  const { Parser } = await import("htmlparser2");
  let opened = "";
  let attributes: Map<string, string> | null = null;
  const open = (): void => {
    if (attributes === null) return;
    const values = attributes;
    attributes = null;
    onOpen(opened, values);
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        opened = withoutPrefix(name);
        attributes = new Map();
      },
      onattribute(name, value) {
        attributes?.set(withoutPrefix(name), value);
      },
      onopentag: open,
      ontext: (text) => onText?.(text),
      onclosetag: (name) => onClose?.(withoutPrefix(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield;
  }
  parser.end(decoder.decode());
  yield;
}

/** Reads a small XML text whole. */
export async function readWholeXml(text: string, handler: XmlHandler): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  async function* once(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  for await (const _ of readXml(once(), handler));
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(":") + 1);
