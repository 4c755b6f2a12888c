import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/sources.ts";

/** The built package. */
export const dist: string = join(root, "dist");

if (!existsSync(join(dist, "index.js"))) throw new Error("dist is absent: run npm run build first");
