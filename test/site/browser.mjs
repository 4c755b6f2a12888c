import { createReadStream, existsSync, mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const flags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
/** The page as built for these tests alone: whoever builds the site meanwhile does not take it away. */
export const page = mkdtempSync(join(tmpdir(), "jiugai-playground-"));
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** Where the page is when opened from a file. */
export const fromFile = pathToFileURL(join(page, "index.html")).href;

/** A folder for pictures of the page; SITE_SHOTS keeps them in one of your own. */
export const shots = process.env.SITE_SHOTS ?? mkdtempSync(join(tmpdir(), "jiugai-site-"));

export function launch() {
  const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: flags.split(" ") });
}

/** Serves the page from a folder below the root of a host, and nothing else. */
export function serve() {
  const server = createServer((request, response) => {
    const name = (request.url ?? "").replace(/^\/some\/folder\//, "").split("?")[0] || "index.html";
    const file = join(page, name);
    if (!request.url?.startsWith("/some/folder/") || name.includes("..") || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": `${types[extname(file)]}; charset=utf-8` });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve({ url: `http://127.0.0.1:${server.address().port}/some/folder/`, close: () => server.close() });
    });
  });
}

/**
 * Opens the page in a browser of its own kind, and gathers what it complains of and asks for.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @param {import("playwright-core").BrowserContextOptions} options
 */
export async function open(browser, url, options) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(15_000);
  const opened = await context.newPage();
  const complaints = [];
  const requests = [];
  opened.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  opened.on("pageerror", (error) => complaints.push(error.message));
  opened.on("request", (request) => requests.push(request.url()));
  await opened.goto(url);
  await opened.locator("html[data-ready]").waitFor();
  return { page: opened, context, complaints, requests };
}
