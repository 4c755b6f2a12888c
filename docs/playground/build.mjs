// Builds the playground: one page, one script, one style sheet, all relative. Run by itself, into docs/site/playground.
import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** @param {string} path */
const from = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @param {string} folder */
export async function buildPlayground(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: { playground: from("main.tsx"), style: from("style/all.css") },
    outdir: folder,
    bundle: true,
    minify: true,
    // A module script does not load from a file.
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    tsconfig: from("tsconfig.json"),
  });
  await copyFile(from("index.html"), join(folder, "index.html"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPlayground(from("../site/playground/"));
