// Inside DuckDB over Parquet: node duckdb.mjs [communities] [chunks|scalar]
// DuckDB's binaries are large, so that it is not among the packages of this repository:
//   npm install --no-save @duckdb/node-api@1.5.5-r.5
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BIGINT, DuckDBInstance, DuckDBScalarFunction, INTEGER, LIST, VARCHAR } from "@duckdb/node-api";
import { nationCount } from "./communities.mjs";
import { progressBar, report } from "./progress.mjs";
import { addCommunity, emptyPart } from "./work.mjs";

const count = Number(process.argv[2] ?? nationCount / 100);
const way = process.argv[3] ?? "chunks";
const folder = mkdtempSync(join(tmpdir(), "nation-"));
const parquet = join(folder, "communities.parquet");
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
try {
  await writeParquet();
  const start = performance.now();
  const part = way === "scalar" ? await byScalarFunction() : await byChunks();
  report(part, (performance.now() - start) / 1000);
} finally {
  connection.closeSync();
  instance.closeSync();
  rmSync(folder, { recursive: true });
}

/** DuckDB reads a chunk of 2,048 rows, JavaScript works on it, and the next is read: memory stays flat. */
async function byChunks() {
  const tell = progressBar("DuckDB, chunks", count);
  const part = emptyPart();
  const result = await connection.stream(`SELECT community, areas FROM '${parquet}'`);
  for await (const chunk of result) {
    const communities = chunk.getColumnValues(0);
    const areas = chunk.getColumnValues(1);
    for (let row = 0; row < chunk.rowCount; row++) addCommunity(part, JSON.parse(communities[row]), areas[row].items);
    tell(part.communityCount);
  }
  return part;
}

/** The same as a function that SQL calls for each row; it gives back how much was shared, and SQL could go on with it. */
async function byScalarFunction() {
  const tell = progressBar("DuckDB, scalar function", count);
  const part = emptyPart();
  const shareCommunity = DuckDBScalarFunction.create({
    name: "share_community",
    parameterTypes: [VARCHAR, LIST(INTEGER)],
    returnType: BIGINT,
    volatile: true,
    mainFunction: (_info, chunk, output) => {
      const communities = chunk.getColumnValues(0);
      const areas = chunk.getColumnValues(1);
      for (let row = 0; row < chunk.rowCount; row++) {
        const before = part.sharedFen;
        addCommunity(part, JSON.parse(communities[row]), areas[row].items);
        output.setItem(row, BigInt(part.sharedFen - before));
      }
      output.flush();
      tell(part.communityCount);
    },
  });
  connection.registerScalarFunction(shareCommunity);
  const reader = await connection.runAndReadAll(`SELECT sum(share_community(community, areas)) FROM '${parquet}'`);
  const total = Number(reader.getRows()[0][0]);
  if (total !== part.sharedFen) throw new Error(`SQL adds up ${total} fen and not ${part.sharedFen}`);
  return part;
}

async function writeParquet() {
  const ndjson = join(folder, "communities.ndjson");
  const lines = fileURLToPath(new URL("lines.mjs", import.meta.url));
  const child = spawn(process.execPath, [lines, String(count)], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout.pipe(createWriteStream(ndjson)), "finish");
  const columns = "{ community: 'VARCHAR', areas: 'INTEGER[]' }";
  await connection.run(`COPY (SELECT * FROM read_ndjson('${ndjson}', columns = ${columns})) TO '${parquet}'`);
}
