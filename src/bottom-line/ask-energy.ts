import { joinFindings, met } from "../kernel/finding.ts";
import { askFlag, lineNotMet } from "./ask-flag.ts";
import { type Answer, type Asking, exempt, factNotGiven, record } from "./checking.ts";

/** Answers whether an energy retrofit was considered, in the northern heating region; one that is planned was. @internal */
export function askEnergyConsidered(at: Asking<true>): Answer {
  const { isInNorthernHeatingRegion: isInRegion, isEnergyRetrofitConsidered: isConsidered } = at.facts;
  if (isInRegion === false) return exempt(at, "outside-heating-region");
  const stated = isPlanned(at) || isConsidered;
  const finding = askFlag(at, "isEnergyRetrofitConsidered", stated);
  if (isInRegion === true || finding.verdict === "met") return finding;
  // Outside the region a breach would be none.
  const region = factNotGiven(at, "isInNorthernHeatingRegion");
  return stated === undefined ? joinFindings([region, finding]) : region;
}

/** Answers whether envelope and heating system are renovated together, or neither. @internal */
export function askEnvelopeWithHeating(at: Asking<true>): Answer {
  const { envelope, heating } = at.facts.energyRetrofit ?? {};
  if (at.planned === null) return factNotGiven(at, "measures");
  if (!isPlanned(at)) return exempt(at, "no-energy-retrofit");
  if (heating === "none") return exempt(at, "no-heating-system");
  if (envelope === undefined || heating === undefined) {
    return joinFindings([
      envelope === undefined ? factNotGiven(at, "energyRetrofit.envelope") : met,
      heating === undefined ? factNotGiven(at, "energyRetrofit.heating") : met,
    ]);
  }
  const holds = envelope === heating;
  record(
    at,
    { name: "energyRetrofit.envelope", value: envelope, unit: "code" },
    "=",
    { name: "energyRetrofit.heating", value: heating, unit: "code" },
    holds,
  );
  return holds ? met : lineNotMet(at, heating === "kept" ? "energyRetrofit.heating" : "energyRetrofit.envelope");
}

/** Answers whether government and owners share the cost of the energy retrofit. @internal */
export function askEnergyCost(at: Asking<true>): Answer {
  if (at.planned === null) return factNotGiven(at, "measures");
  if (!isPlanned(at)) return exempt(at, "no-energy-retrofit");
  return askFlag(at, "energyRetrofit.isCostShared", at.facts.energyRetrofit?.isCostShared);
}

function isPlanned({ planned }: Asking<true>): boolean | undefined {
  return planned?.has("energy-retrofit");
}
