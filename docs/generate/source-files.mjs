import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { root } from "./load.mjs";

/** Every file of `src`, sorted by its path from the root. @returns {{ path: string, text: string }[]} */
export function listSourceFiles() {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `src/${name.split(sep).join("/")}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}
