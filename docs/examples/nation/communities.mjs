// A nation made up: every community follows from its number alone, so that any worker can make any range by itself and
// nothing has to be stored. Some 182 households each, so that 220,000 communities hold 40 million.

export const nationCount = 220_000;
export const most = 300;

const provinces = [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37];
provinces.push(41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65);
const sources = ["central-finance", "provincial", "municipal", "district", "utility", "maintenance-fund"];
const works = [
  "更换给水管网",
  "雨污分流改造",
  "小区道路硬化",
  "外墙保温",
  "屋面防水维修",
  "楼道照明改造",
  "加装电梯",
  "增设停车位",
  "电动自行车充电桩",
  "绿化补植",
  "健身器材更新",
  "无障碍坡道",
  "老年食堂",
  "安装监控设备",
];

/** A repeatable source of whole numbers below `limit`. */
function numbersFrom(seed) {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** One row of the return as an office sends it: the works in words, the rest as `ProgressRecord` has it. */
export function communityAt(index) {
  const next = numbersFrom(index);
  const planYear = 2019 + next(5);
  const stage = next(8);
  const province = provinces[next(provinces.length)];
  const place = `${province}${pair(1 + next(20))}${pair(1 + next(12))}`;
  return {
    id: `${place}-${planYear}-${String(index).padStart(6, "0")}`,
    divisionCode: index % 997 === 0 ? "corps" : place,
    planYear,
    isPlanned: next(20) > 0,
    works: [works[next(5)], works[5 + next(5)], works[10 + next(4)]].join("、"),
    buildingCount: 1 + next(12),
    householdCount: 64 + next(most - 64),
    ...(next(50) > 0 && { floorAreaM2: (300_000 + next(3_000_000)) / 100 }),
    ...(stage > 0 && { startedOn: `${planYear}-${pair(3 + next(4))}-${pair(1 + next(28))}` }),
    ...(stage > 3 && { completedOn: `${planYear}-${pair(7 + next(6))}-${pair(1 + next(28))}` }),
    ...(stage > 6 && { acceptedOn: `${planYear + 1}-${pair(1 + next(12))}-${pair(1 + next(28))}` }),
    planned: worksOf(next),
    ...(stage > 0 && { done: worksOf(next) }),
  };
}

function worksOf(next) {
  const at = next(4);
  return {
    elevatorCount: next(9),
    parkingSpaceCount: next(100),
    evChargerCount: next(20),
    retrofitAreaM2: next(3_000_000) / 100,
    cultureSportAreaM2: next(50_000) / 100,
    pipesM: {
      "water-supply": next(200_000) / 100,
      drainage: next(200_000) / 100,
      gas: next(100_000) / 100,
      heating: next(100_000) / 100,
    },
    investment: [
      { source: sources[at], amountFen: 10_000_000 + next(1_000_000_000) },
      { source: sources[at + 1], amountFen: 10_000_000 + next(1_000_000_000) },
      { source: "residents", amountFen: 1_000_000 + next(100_000_000) },
    ],
  };
}

/** Writes the areas of a community's households in 0.01 m² into the front of a buffer, and gives that part of it. */
export function areasAt(index, householdCount, buffer) {
  const next = numbersFrom(index ^ 0x5bd1e995);
  for (let household = 0; household < householdCount; household++) buffer[household] = 4_000 + next(10_000);
  return buffer.subarray(0, householdCount);
}

const pair = (number) => String(number).padStart(2, "0");
