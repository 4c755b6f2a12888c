import hefei2019 from "../../examples/plans/hefei-2019.json";
import hefei2022 from "../../examples/plans/hefei-2022.json";
import hefei2023 from "../../examples/plans/hefei-2023.json";
import jizhou from "../../examples/plans/jizhou-jifulu.json";
import nanjing from "../../examples/plans/nanjing-wufu-elevator.json";
import songxian from "../../examples/plans/songxian-seven-zones.json";
import tianchang from "../../examples/plans/tianchang-shilianglu-42.json";
import yanji from "../../examples/plans/yanji-zhoufu-jiayuan.json";
import demo from "./demo.json";

/** A plan of docs/examples, or the one made up to show everything at once; and the day that its rules are asked for. */
export interface Example {
  readonly plan: { readonly id: string; readonly name: string };
  readonly on: string;
}

/** What a list calls an example: plans of one name differ in their year. */
export function nameOfExample({ plan, on }: Example): string {
  return `${plan.name} · ${on.slice(0, 4)}`;
}

export const examples: readonly [Example, ...Example[]] = [
  { plan: demo, on: "2024-06-01" },
  { plan: nanjing, on: "2018-11-13" },
  { plan: hefei2023, on: "2024-06-01" },
  { plan: hefei2022, on: "2022-06-01" },
  { plan: hefei2019, on: "2020-06-01" },
  { plan: yanji, on: "2021-05-15" },
  { plan: songxian, on: "2026-03-10" },
  { plan: jizhou, on: "2022-04-11" },
  { plan: tianchang, on: "2021-04-30" },
];
