import assert from "node:assert/strict";
import Engine from "publicodes";
import { fromDist } from "./harness.mjs";

export const packages = ["publicodes"];

// 40 % of the cost, which counts up to 400 yuan a square metre.
const rules = {
  cost: { unité: "€" },
  area: { unité: "m²" },
  grant: { valeur: "eligible * 40%", arrondi: "2 décimales" },
  eligible: { valeur: "cost", plafond: "400 €/m² * area" },
};
const scheme = {
  id: "grant",
  parts: [
    {
      kind: "capped-price-share",
      id: "grant",
      source: "municipal",
      share: "0.4",
      capFenPerM2: 40_000,
      rest: null,
      above: null,
    },
  ],
  balance: "district",
};
/** Some below the cap and some above it. */
const projects = Array.from({ length: 32 }, (_, index) => ({
  costFen: 100_000_000 + index * 12_345_677,
  areaM2: (800_000 + index * 7_919) / 100,
}));

export async function cases() {
  const { shareFunding, shareFundingBulk } = await fromDist("funding/index.js");
  const { national } = await fromDist("policies/cn/index.js");
  const ctx = { packs: [national], on: "2022-06-01" };
  const engine = new Engine(rules);
  const grantOf = (share, { costFen, areaM2 }) => {
    const measures = [{ id: "m1", item: "roads", costFen }];
    const project = { id: "p", divisionCode: "340103", planYear: 2022, areaM2, measures };
    return share({ project, scheme }, ctx).value.bySource[0].amountFen;
  };
  const grantOfPeer = ({ costFen, areaM2 }) => {
    engine.setSituation({ cost: `${costFen / 100} €`, area: `${areaM2} m²` });
    return Math.round(engine.evaluate("grant").nodeValue * 100);
  };
  const allPeer = () => projects.map(grantOfPeer);
  return [
    ["shareFunding", shareFunding],
    ["shareFundingBulk", shareFundingBulk],
  ].map(([name, share]) => {
    const run = () => projects.map((project) => grantOf(share, project));
    return {
      name: `${name}, one grant with a cap`,
      peer: "publicodes",
      floor: 20,
      items: projects.length,
      check: () => assert.deepEqual(run(), allPeer()),
      run,
      runPeer: allPeer,
    };
  });
}
