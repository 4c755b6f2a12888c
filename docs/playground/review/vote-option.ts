import type { EChartsCoreOption } from "echarts/core";
import { type ConsentTally, type CountedShare, choices, type Locale, type VoteTest } from "jiugai";
import type { Ballot } from "../model/settings.ts";
import type { Say } from "../words.ts";
import { paletteOf } from "./palette.ts";

/** Two bars, owners and area, each whole one being all; and on each where the tests of the vote lie. */
export function voteOption(
  ballot: Ballot,
  tally: ConsentTally,
  locale: Locale,
  t: Say,
  isDark: boolean,
): EChartsCoreOption {
  const colours = paletteOf(isDark);
  const bars = [ballot.areaM2, ballot.heads];
  const totals = bars.map((bar) => choices.reduce((sum, choice) => sum + bar[choice], 0));
  const axisText = { color: colours.text, fontSize: 13 };
  return {
    grid: { left: 8, right: 24, top: 56, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, textStyle: axisText, itemWidth: 14, itemHeight: 14, selectedMode: false },
    xAxis: {
      type: "value",
      max: 1,
      axisLabel: { ...axisText, formatter: (value: number) => `${Math.round(value * 100)}%` },
      splitLine: { lineStyle: { color: colours.line } },
    },
    yAxis: {
      type: "category",
      data: [t("byArea"), t("byHeads")],
      axisLabel: axisText,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.line } },
    },
    series: [
      ...choices.map((choice) => ({
        type: "bar",
        stack: "votes",
        name: locale.labels.choice[choice],
        barWidth: 26,
        itemStyle: { color: colours.votes[choice] },
        data: bars.map((bar, index) => bar[choice] / (totals[index] || 1)),
      })),
      ...thresholds(tally).map(({ word, at }) => ({
        type: "scatter",
        name: t(word),
        z: 5,
        symbol: word === "approvalLine" ? "rect" : "diamond",
        symbolSize: word === "approvalLine" ? [4, 44] : [14, 20],
        itemStyle: { color: colours.text, borderColor: colours.ground, borderWidth: 1 },
        data: at.map((share, index) => [share, index]),
      })),
    ],
  };
}

/** Where the tests lie as shares of all, by area and by heads: an approval of participants is a share of their share. */
function thresholds({ required, participation }: ConsentTally) {
  if (required === null) return [];
  const of = ({ share }: VoteTest): number => share.num / share.den;
  const part = ({ num, den }: CountedShare): number => (den === 0 ? 0 : num / den);
  const { byArea, byHead } = participation;
  const base = required.approvalOf === "participants" ? [part(byArea), part(byHead)] : [1, 1];
  const approval = { word: "approvalLine" as const, at: base.map((whole) => whole * of(required.approval)) };
  if (required.participation === null) return [approval];
  const needed = of(required.participation);
  return [{ word: "participationLine" as const, at: [needed, needed] }, approval];
}
