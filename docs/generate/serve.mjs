/** Shows the site on this machine: `npm run site:serve`, or `npm run site:serve -- 9000` for another port. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { root } from "./load.mjs";

const site = join(root, "docs/site");
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

if (!existsSync(join(site, "index.html"))) throw new Error("docs/site is absent: run npm run site first");

/** File of an address below the site, whose names need no escapes; `null` where there is none. @param {string} url */
function findFile(url) {
  const [address = ""] = url.split(/[?#]/, 1);
  const path = normalize(`/${address}`);
  const file = join(site, address.endsWith("/") ? join(path, "index.html") : path);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

const port = Number(process.argv[2] ?? 8080);
createServer((request, response) => {
  const file = findFile(request.url ?? "/");
  if (file === null) {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    return;
  }
  response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
}).listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${port}/`));
