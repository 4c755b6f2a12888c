/** Shares an amount among the households of each community and adds up; throws where a group is not exact. */
export function shareAll({ from, to, areasAt, apportionInto, areas, shares }) {
  let households = 0;
  let totalFen = 0;
  let sharedFen = 0;
  for (let index = from; index < to; index++) {
    const count = 64 + ((Math.imul(index, 2_654_435_761) >>> 0) % 237);
    const amountFen = 1_000_000 + ((Math.imul(index, 1_597_334_677) >>> 0) % 100_000_000);
    const out = shares.subarray(0, count);
    apportionInto(amountFen, areasAt(index, count, areas), out);
    let sum = 0;
    for (let household = 0; household < count; household++) sum += out[household];
    if (sum !== amountFen) throw new Error(`community ${index}: ${sum} fen and not ${amountFen}`);
    households += count;
    totalFen += amountFen;
    sharedFen += sum;
  }
  if (sharedFen !== totalFen) throw new Error(`${sharedFen} fen and not ${totalFen}`);
  return { households, sharedFen };
}
