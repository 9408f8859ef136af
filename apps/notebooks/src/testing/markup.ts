/** The first tag that is not closed, or closes nothing, or is not written as XML wants it; null for well-formed markup. */
export function brokenTag(xml: string): string | null {
  const open: string[] = [];
  const withoutTags = xml.replace(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<>]*")*)\s*(\/?)>/g,
    (_, closing, name, __, empty) => {
      if (closing === "/") {
        const last = open.pop();
        if (last !== name) open.push(last ?? "", `/${name}`);
      } else if (empty !== "/") open.push(name);
      return "";
    },
  );
  if (open.length > 0) return open.join(" ");
  const stray = /[<>]|&(?!amp;|lt;|gt;|quot;|#39;)|[\u0000-\u0008\u000b-\u001f]/.exec(withoutTags);
  return stray === null ? null : withoutTags.slice(stray.index, stray.index + 40);
}

/** Text that tries everything: markup, a script, an end of the picture, a formula, a control character, a turned direction. */
export const HOSTILE = `=1+1 </svg></title><script>alert("x")</script> <img src=x onerror='alert(1)'> & \u0000\u202e "quoted"`;
