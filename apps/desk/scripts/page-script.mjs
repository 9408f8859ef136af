// The script of the desk as one text, in generated/page-script.js.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const placeOf = (path) => fileURLToPath(new URL(path, import.meta.url));

const bundle = await rolldown({ input: placeOf("../dist/client/main.js"), platform: "browser" });
const { output } = await bundle.generate({ format: "iife", minify: true });
await bundle.close();
const [{ code }, ...more] = output;
if (more.length > 0) throw new Error("the script of the desk is more than one file");
mkdirSync(placeOf("../generated"), { recursive: true });
// an end of the script element inside the script would end it there
writeFileSync(placeOf("../generated/page-script.js"), code.trim().replaceAll("</script", "<\\/script"));
