// Preloaded (`node --import`): counts what a process does to files and, at the operation that SITREP_FAULT names (`ENOSPC@17`), fails as
// the disk would, writes half of what it should (SHORT), or ends the process as power cuts do (KILL). A full disk stays full.
import fs from "node:fs";
import { open } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { fileURLToPath } from "node:url";

const [kind = "", place = "0"] = (process.env.SITREP_FAULT ?? "").split("@");
const at = Number(place);
const STAYS = ["ENOSPC", "EROFS"];
/** What needs no room. */
const FREES = ["rm", "unlink", "rmSync", "unlinkSync"];
let count = 0;

/** Counts one operation; gives whether this one shall write only a part. */
function step(name, path) {
  count++;
  const isHere = count === at || (count > at && STAYS.includes(kind));
  if (at === 0 || !isHere) return false;
  if (kind === "KILL") process.kill(process.pid, "SIGKILL");
  if (kind === "SHORT") return true;
  if (kind === "ENOSPC" && FREES.includes(name)) return false;
  const error = new Error(`${kind}: made by the attack, ${name}${path ? ` '${path}'` : ""}`);
  throw Object.assign(error, { code: kind, syscall: name, ...(path ? { path } : {}) });
}

const isWriting = (flags) => (typeof flags === "string" ? /[wax+]/.test(flags) : (flags ?? 0) & 3);
const pathOf = (path) => (path instanceof URL ? fileURLToPath(path) : String(path));
const half = (data) => (data.length > 1 ? data.slice(0, Math.ceil(data.length / 2)) : data);

/** Puts a count before each function of these names. */
function watch(holder, names, isCounted = () => true) {
  for (const name of names) {
    const usual = holder[name];
    const isPromise = holder === fs.promises;
    holder[name] = (...words) => {
      if (!isCounted(...words)) return usual.call(holder, ...words);
      if (!isPromise) step(name, pathOf(words[0]));
      else
        try {
          step(name, pathOf(words[0]));
        } catch (error) {
          return Promise.reject(error);
        }
      return usual.call(holder, ...words);
    };
  }
}

const opens = (_, flags) => isWriting(flags);
watch(fs, ["renameSync", "mkdirSync", "rmSync", "unlinkSync", "copyFileSync"]);
watch(fs.promises, ["rename", "mkdir", "rm", "unlink", "writeFile", "copyFile"]);
watch(fs, ["openSync"], opens);
watch(fs.promises, ["open"], opens);

const { writeSync } = fs;
fs.writeSync = (file, data, ...words) => {
  if (file < 3) return writeSync(file, data, ...words);
  return step("write", "") ? writeSync(file, half(data)) : writeSync(file, data, ...words);
};

// of handles: what they all share
const handle = await open(new URL(import.meta.url));
const shared = Object.getPrototypeOf(handle);
for (const name of ["write", "writeFile", "appendFile", "sync", "datasync"]) {
  const usual = shared[name];
  shared[name] = async function (data, ...words) {
    const isShort = step(name, "");
    return name === "write" && isShort ? usual.call(this, half(data)) : usual.call(this, data, ...words);
  };
}
await handle.close();
syncBuiltinESMExports();

if (kind === "COUNT") process.on("exit", () => process.stderr.write(`operations: ${count}\n`));
