import type { HouseholdShares, Step } from "jiugai";
import { useMemo } from "preact/hooks";
import { stepsOf, useUi } from "../ui.ts";
import { Chart } from "./chart.tsx";
import { Figure } from "./figure.tsx";
import { paletteOf } from "./palette.ts";
import { Scroll } from "./scroll.tsx";

interface Props {
  readonly shares: HouseholdShares | null;
  readonly trace: readonly Step[];
}

/** What the households of each floor pay: the building as a chart, and the figures in a table. */
export function Households({ shares, trace }: Props) {
  const { t, locale, isDark } = useUi();
  const option = useMemo(() => {
    const colours = paletteOf(isDark);
    return {
      grid: { left: 8, right: 96, top: 8, bottom: 8, containLabel: true },
      xAxis: { type: "value", show: false },
      yAxis: {
        type: "category",
        data: shares?.byFloor.map(({ floor }) => t("floorN", { n: floor })),
        axisLabel: { color: colours.text, fontSize: 13 },
        axisLine: { lineStyle: { color: colours.line } },
        axisTick: { show: false },
      },
      series: [
        {
          type: "bar",
          barMaxWidth: 26,
          itemStyle: { color: colours.payers[0], borderRadius: [0, 3, 3, 0] },
          label: {
            show: true,
            position: "right",
            color: colours.text,
            formatter: ({ dataIndex }: { dataIndex: number }) => {
              const floor = shares?.byFloor[dataIndex];
              return floor === undefined ? "" : locale.format.fen(floor.mostFen);
            },
          },
          data: shares?.byFloor.map(({ mostFen }) => mostFen / 100),
        },
      ],
    };
  }, [shares, isDark, locale]);
  if (shares === null) return null;
  const money = (fen: number): string => locale.format.fen(fen);
  return (
    <section aria-labelledby="households">
      <h2 id="households">{t("householdsTitle")}</h2>
      <p>
        {t("sharedInAll")}
        {t("colon")}
        <Figure
          text={money(shares.amountFen)}
          title={t("sharedInAll")}
          trace={trace}
          steps={stepsOf(trace, "funding.household.amount")}
        />
        {" · "}
        <a href="#household">{t("toHousehold")}</a>
      </p>
      {shares.byFloor.length === 0 ? (
        <p class="hint">{t("noFloors")}</p>
      ) : (
        <div class="beside">
          <Chart option={option} label={t("floorsLabel")} height={shares.byFloor.length * 34 + 24} />
          <Scroll label={t("floorsTable")}>
            <table>
              <caption class="unseen">{t("floorsTable")}</caption>
              <thead>
                <tr>
                  <th scope="col">{t("floor")}</th>
                  <th scope="col" class="number">
                    {t("householdsN")}
                  </th>
                  <th scope="col" class="number">
                    {t("each")}
                  </th>
                  <th scope="col" class="number">
                    {t("floorTotal")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {[...shares.byFloor].reverse().map(({ floor, householdCount, leastFen, mostFen, amountFen }) => (
                  <tr key={floor}>
                    <th scope="row">{t("floorN", { n: floor })}</th>
                    <td class="number">{householdCount}</td>
                    <td class="number">
                      {leastFen === mostFen ? money(mostFen) : `${money(leastFen)}–${money(mostFen)}`}
                    </td>
                    <td class="number">
                      <Figure
                        text={money(amountFen)}
                        title={t("floorN", { n: floor })}
                        trace={trace}
                        steps={stepsOf(trace, "funding.household.floor_total", String(floor))}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </div>
      )}
    </section>
  );
}
