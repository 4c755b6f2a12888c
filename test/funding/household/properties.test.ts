import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { building, oracle, run, sharesOf } from "./support.ts";

const most = Number.MAX_SAFE_INTEGER;
const runs = { numRuns: 150 };

const amountFen = fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: most }));
const grain = fc.constantFrom(1, 2, 100, 999, 10_000);
const hundredths = fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 2 ** 40 }));
const floor = fc.integer({ min: 1, max: 6 });
const household = fc.record({ floor, hundredths });
const households = fc
  .array(household, { minLength: 1, maxLength: 90 })
  .filter((list) => list.some((one) => one.hundredths > 0));
/** Coefficients of six floors in hundredths, written with as many decimals as they need. */
const coefficients = fc
  .array(fc.integer({ min: 0, max: 400 }), { minLength: 6, maxLength: 6 })
  .filter((list) => list.every((value) => value > 0));

interface Flat {
  readonly floor: number;
  readonly hundredths: number;
}

function listed(flats: readonly Flat[], rest: (flat: Flat) => object = () => ({})) {
  return flats.map((flat, at) => ({ id: `h${at}`, floor: flat.floor, areaM2: flat.hundredths / 100, ...rest(flat) }));
}

function tableOf(values: readonly number[]): Record<string, string> {
  return Object.fromEntries(values.map((value, at) => [String(at + 1), String(value / 100)]));
}

const big = (values: readonly number[]): bigint[] => values.map(BigInt);
const numbers = (values: readonly bigint[]): number[] => values.map(Number);

/** Floors from the lowest, each with the places of its flats. */
function floorsOf(flats: readonly Flat[]): [number, number[]][] {
  const found = new Map<number, number[]>();
  for (const [at, flat] of flats.entries()) found.set(flat.floor, [...(found.get(flat.floor) ?? []), at]);
  return [...found].sort(([a], [b]) => a - b);
}

/** Two levels on big integers, written apart from the library. */
function twoLevels(
  total: bigint,
  flats: readonly Flat[],
  ofFloor: (floor: number) => bigint,
  within: "equal" | "by-area",
  step: bigint,
): { shares: bigint[]; rest: number } {
  const floors = floorsOf(flats);
  const upper = oracle(
    total,
    floors.map(([number]) => ofFloor(number)),
    step,
  );
  const shares: bigint[] = flats.map(() => 0n);
  let rest = -1;
  floors.forEach(([number, members], at) => {
    if (ofFloor(number) === 0n) return;
    const weights = members.map((index) => (within === "equal" ? 1n : BigInt(flats[index]?.hundredths as number)));
    const lower = oracle(upper.shares[at] as bigint, weights, step);
    members.forEach((index, member) => {
      shares[index] = lower.shares[member] as bigint;
    });
    if (lower.rest >= 0) rest = members[lower.rest] as number;
  });
  return { shares, rest };
}

describe("properties", () => {
  it("splits by area as big integers do, to the last fen and with the same rest", () => {
    fc.assert(
      fc.property(amountFen, grain, households, (total, roundToFen, flats) => {
        const input = { amountFen: total, roundToFen, households: listed(flats), method: { kind: "by-area" } };
        const result = run(input);
        const expected = oracle(BigInt(total), big(flats.map((flat) => flat.hundredths)), BigInt(roundToFen));
        if (!result.ok) throw new Error("no shares");
        expect(result.value.shares.map((share) => share.shareFen)).toEqual(numbers(expected.shares));
        const rest = total % roundToFen === 0 ? null : { id: `h${expected.rest}`, amountFen: total % roundToFen };
        expect(result.value.rest).toEqual(rest);
      }),
      runs,
    );
  });

  it("splits by coefficient and area as big integers do", () => {
    fc.assert(
      fc.property(amountFen, grain, households, coefficients, (total, roundToFen, flats, values) => {
        const method = { kind: "by-floor", coefficients: tableOf(values), basis: "household", within: "by-area" };
        const shares = sharesOf({ amountFen: total, roundToFen, households: listed(flats), method });
        const weights = flats.map((flat) => BigInt(values[flat.floor - 1] as number) * BigInt(flat.hundredths));
        expect(shares).toEqual(numbers(oracle(BigInt(total), weights, BigInt(roundToFen)).shares));
      }),
      runs,
    );
  });

  it("splits by floor, then by flat, as big integers do on both levels", () => {
    const within = fc.constantFrom("equal" as const, "by-area" as const);
    fc.assert(
      fc.property(amountFen, grain, households, coefficients, within, (total, roundToFen, flats, values, how) => {
        const withArea = flats.map((flat) => ({ ...flat, hundredths: flat.hundredths + 1 }));
        const method = { kind: "by-floor", coefficients: tableOf(values), basis: "floor", within: how };
        const result = run({ amountFen: total, roundToFen, households: listed(withArea), method });
        if (!result.ok) throw new Error("no shares");
        const ofFloor = (number: number): bigint => BigInt(values[number - 1] as number);
        const expected = twoLevels(BigInt(total), withArea, ofFloor, how, BigInt(roundToFen));
        expect(result.value.shares.map((share) => share.shareFen)).toEqual(numbers(expected.shares));
        expect(result.value.rest?.id ?? null).toBe(expected.rest < 0 ? null : `h${expected.rest}`);
      }),
      runs,
    );
  });

  it("splits by percent of a floor as big integers do", () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(amountFen, grain, cuts, fc.integer({ min: 1, max: 4 }), (total, roundToFen, between, perFloor) => {
        const ends = [0, ...between.sort((a, b) => a - b), 10_000];
        const parts = ends.slice(1).map((end, at) => end - (ends[at] as number));
        const flats = building(6, perFloor);
        const method = { kind: "floor-percent", percents: tableOf(parts), within: "equal" };
        const shares = sharesOf({ amountFen: total, roundToFen, households: flats, method });
        const ofFloor = (number: number): bigint => BigInt(parts[number - 1] as number);
        const alike = flats.map((flat) => ({ floor: flat.floor, hundredths: 1 }));
        expect(shares).toEqual(numbers(twoLevels(BigInt(total), alike, ofFloor, "equal", BigInt(roundToFen)).shares));
      }),
      runs,
    );
  });

  it("splits by decree 165 as big integers do, seller and rest included", () => {
    const deposit = fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(amountFen, grain, households, deposit, deposit, (total, roundToFen, flats, owners, seller) => {
        fc.pre(owners + seller > 0);
        const isPublic = (flat: Flat): boolean => flat.floor % 2 === 0;
        const input = {
          amountFen: total,
          roundToFen,
          households: listed(flats, (flat) => ({ tenure: isPublic(flat) ? "sold-public" : "commercial" })),
          method: { kind: "decree-165", ownersDepositFen: owners, sellerDepositFen: seller },
        };
        const result = run(input);
        if (!result.ok) throw new Error("no shares");
        const step = BigInt(roundToFen);
        const expected = oracle(BigInt(total), big(flats.map((flat) => flat.hundredths)), step).shares;
        const members = flats.flatMap((flat, at) => (isPublic(flat) ? [at] : []));
        let sellerShare = 0n;
        if (members.some((at) => (flats[at] as Flat).hundredths > 0)) {
          const part = members.reduce((sum, at) => sum + (expected[at] as bigint), 0n);
          const [ofOwners, ofSeller] = oracle(part, big([owners, seller]), step).shares as [bigint, bigint];
          sellerShare = ofSeller;
          const again = oracle(ofOwners, big(members.map((at) => (flats[at] as Flat).hundredths)), step).shares;
          members.forEach((at, member) => {
            expected[at] = again[member] as bigint;
          });
        }
        expect(result.value.shares.map((share) => share.shareFen)).toEqual(numbers(expected));
        expect(result.value.sellerFen).toBe(Number(sellerShare));
        const off = result.value.shares.filter((share) => share.shareFen % roundToFen !== 0).map((share) => share.id);
        if (result.value.sellerFen % roundToFen !== 0) off.push("seller");
        expect(off).toEqual(total % roundToFen === 0 ? [] : [result.value.rest?.id ?? "seller"]);
      }),
      runs,
    );
  });

  it("never asks less of a larger area, to the grain", () => {
    fc.assert(
      fc.property(amountFen, grain, households, (total, roundToFen, flats) => {
        const shares = sharesOf({
          amountFen: total,
          roundToFen,
          households: listed(flats),
          method: { kind: "by-area" },
        });
        const ranked = flats.map((flat, at) => ({ area: flat.hundredths, share: shares[at] as number }));
        ranked.sort((a, b) => a.area - b.area);
        for (let at = 1; at < ranked.length; at++) {
          const [less, more] = [ranked[at - 1] as (typeof ranked)[0], ranked[at] as (typeof ranked)[0]];
          if (less.area < more.area) expect(less.share - more.share).toBeLessThan(roundToFen);
        }
      }),
      runs,
    );
  });

  it("never asks less of a higher coefficient, areas being equal", () => {
    fc.assert(
      fc.property(amountFen, coefficients, fc.integer({ min: 1, max: 4 }), (total, values, perFloor) => {
        const rising = [...values].sort((a, b) => a - b);
        const method = { kind: "by-floor", coefficients: tableOf(rising), basis: "household", within: "by-area" };
        const flats = building(6, perFloor, () => ({ areaM2: 61.37 }));
        const result = run({ amountFen: total, households: flats, method });
        if (!result.ok) throw new Error("no shares");
        result.value.byFloor.forEach((one, at, all) => {
          const above = all[at + 1];
          if (above !== undefined && (rising[at] as number) < (rising[at + 1] as number)) {
            expect(one.mostFen).toBeLessThanOrEqual(above.leastFen);
          }
        });
      }),
      runs,
    );
  });

  it("asks the same of equal households to the fen, wherever they stand in the list", () => {
    fc.assert(
      fc.property(amountFen, households, fc.integer({ min: 0, max: 89 }), (total, flats, shift) => {
        const turn = shift % flats.length;
        const turned = [...flats.slice(turn), ...flats.slice(0, turn)];
        const pairs = (list: readonly Flat[]): string[] => {
          const shares = sharesOf({ amountFen: total, households: listed(list), method: { kind: "by-area" } });
          return list.map((flat, at) => `${flat.hundredths}:${shares[at]}`).sort();
        };
        expect(pairs(turned)).toEqual(pairs(flats));
      }),
      runs,
    );
  });

  it("does not change when all coefficients are scaled, or written with more zeros", () => {
    fc.assert(
      fc.property(amountFen, households, coefficients, fc.integer({ min: 2, max: 50 }), (total, flats, values, by) => {
        const shares = (table: Record<string, string>): readonly number[] => {
          const method = { kind: "by-floor", coefficients: table, basis: "household", within: "by-area" };
          return sharesOf({ amountFen: total, households: listed(flats), method });
        };
        const plain = shares(tableOf(values));
        expect(shares(tableOf(values.map((value) => value * by)))).toEqual(plain);
        const padded = Object.entries(tableOf(values)).map(([key, text]) => [
          key,
          `${text.includes(".") ? text : `${text}.`}000`,
        ]);
        expect(shares(Object.fromEntries(padded))).toEqual(plain);
      }),
      runs,
    );
  });

  it("is exact or refuses: extreme areas and coefficients are never approximated", () => {
    const extreme = fc.oneof(fc.integer({ min: 1, max: 2 ** 52 }), fc.constantFrom(1, 3 * 2 ** 50, 2 ** 52));
    const fine = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.integer({ min: 0, max: 12 }));
    const decimal = ([digits, places]: [bigint, number]): string => {
      const text = String(digits).padStart(places + 1, "0");
      return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
    };
    const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
    const seen = { exact: 0, refused: 0 };
    fc.assert(
      fc.property(amountFen, fc.array(fc.tuple(extreme, fine), { minLength: 1, maxLength: 6 }), (total, flats) => {
        // Areas whose hundredths a number can carry, scaled to m² and back without loss.
        fc.pre(flats.every(([area]) => Math.round((area / 100) * 100) === area));
        const input = {
          amountFen: total,
          households: flats.map(([area], at) => ({ id: `h${at}`, floor: at + 1, areaM2: area / 100 })),
          method: {
            kind: "by-floor",
            basis: "household",
            within: "by-area",
            coefficients: Object.fromEntries(flats.map(([, value], at) => [String(at + 1), decimal(value)])),
          },
        };
        const weights = flats.map(([area, [digits, places]]) => BigInt(area) * digits * 10n ** BigInt(12 - places));
        const divisor = weights.reduce(gcd, 0n);
        const largest = weights.reduce((a, b) => (b > a ? b : a)) / divisor;
        const result = run(input);
        if (result.ok) {
          seen.exact++;
          expect(result.value.shares.map((share) => share.shareFen)).toEqual(
            numbers(oracle(BigInt(total), weights).shares),
          );
        } else {
          seen.refused++;
          expect(result.issues.map((issue) => [issue.code, issue.params.largestWeight])).toEqual([
            ["funding.weights_too_fine", String(largest)],
          ]);
          expect(largest > BigInt(most)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(seen.exact).toBeGreaterThan(10);
    expect(seen.refused).toBeGreaterThan(10);
  });
});
