import assert from "node:assert/strict";
import { fromDist } from "./harness.mjs";

// Short phrases of about eight characters, as a bill of works lists them.
const phrases = [
  "小区道路硬化",
  "雨污分流改造",
  "屋面防水维修",
  "外墙粉刷",
  "楼道照明改造",
  "加装电梯",
  "更换给水管网",
  "弱电线路整治",
  "增设停车位",
  "安装监控设备",
  "电动自行车充电桩",
  "绿化补植",
  "健身器材更新",
  "无障碍坡道",
  "垃圾分类亭",
  "老年食堂",
];

export async function cases() {
  const { classifyText } = await fromDist("measure/index.js");
  const { national } = await fromDist("policies/cn/index.js");
  const ctx = { packs: [national], on: "2021-06-01" };
  const run = () => {
    let found = 0;
    for (const phrase of phrases) found += classifyText(phrase, ctx).value.matches.length;
    return found;
  };
  return [
    {
      name: "classifyText, short phrases a second",
      floor: 200_000,
      items: phrases.length,
      check: () => assert.ok(run() >= phrases.length),
      run,
    },
  ];
}
