/** Tells on standard error how far the work has come: a line that changes in a terminal, a line each tenth elsewhere. */
export function progressBar(name, total) {
  const start = performance.now();
  let told = -1;
  return (done) => {
    const step = Math.floor((done / total) * (process.stderr.isTTY ? 100 : 10));
    if (step === told) return;
    told = step;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const line = `${name}: ${done.toLocaleString("en")} of ${total.toLocaleString("en")} communities, ${seconds} s`;
    process.stderr.write(process.stderr.isTTY ? `\r${line}${done === total ? "\n" : ""}` : `${line}\n`);
  };
}

/** What a host found and what it took, as one line on standard output. */
export function report(part, seconds) {
  const maxRssMb = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${JSON.stringify({ part, seconds, maxRssMb })}\n`);
}
