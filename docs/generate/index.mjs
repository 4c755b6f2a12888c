/** Writes every generated page, and removes what is no longer one: `npm run docs:generate`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./load.mjs";
import { folders, listPages } from "./pages.mjs";

const pages = await listPages();
for (const folder of folders) {
  mkdirSync(join(root, folder), { recursive: true });
  for (const name of readdirSync(join(root, folder)))
    if (!pages.has(`${folder}/${name}`)) rmSync(join(root, folder, name));
}
for (const [path, text] of pages) writeFileSync(join(root, path), text);
console.log(`${pages.size} files written`);
