import type { EChartsCoreOption } from "echarts/core";
import type { FundingShares, Locale } from "jiugai";
import type { Say } from "../words.ts";
import { paletteOf } from "./palette.ts";

/** More works than this are shown by category. */
const mostRows = 14;

/** The name of a row: its item, the words for what is not itemised, else its words in the plan. */
export function nameOfRow(
  { id, item }: { readonly id: string; readonly item: keyof Locale["labels"]["item"] | null },
  locale: Locale,
  textOf: (id: string) => string,
): string {
  if (item !== null) return locale.labels.item[item];
  return id === "unitemised" ? locale.labels.row.unitemised : textOf(id);
}

/** The money of a plan from its sources to its works. */
export function flowOption(
  shares: FundingShares,
  locale: Locale,
  t: Say,
  isDark: boolean,
  textOf: (id: string) => string,
): EChartsCoreOption {
  const colours = paletteOf(isDark);
  const rows =
    shares.byMeasure.length <= mostRows
      ? shares.byMeasure.map((row) => ({ ...row, key: row.id, name: nameOfRow(row, locale, textOf) }))
      : shares.byCategory.map((row) => ({
          ...row,
          key: String(row.category),
          name: row.category === null ? t("noCategory") : locale.labels.category[row.category],
        }));
  const payers = [
    ...shares.bySource.map(({ source }, index) => ({
      key: source as string,
      name: locale.labels.source[source],
      color: colours.payers[index % colours.payers.length] as string,
      paidTo: (row: (typeof rows)[number]) => row.bySource.find((paid) => paid.source === source)?.amountFen ?? 0,
    })),
    {
      key: "payer-unknown",
      name: locale.labels.source["payer-unknown"],
      color: colours.unknown,
      paidTo: (row: (typeof rows)[number]) => row.payerUnknownFen,
    },
    { key: "gap", name: t("gap"), color: colours.gap, paidTo: (row: (typeof rows)[number]) => row.gapFen },
  ];
  // Charts draw in yuan; every figure that is read comes from the fen.
  const links = payers.flatMap(({ key, paidTo }) =>
    rows.flatMap((row) => {
      const fen = paidTo(row);
      return fen > 0 ? [{ source: `s:${key}`, target: `m:${row.key}`, value: fen / 100, fen }] : [];
    }),
  );
  const names = new Map<string, string>([
    ...payers.map(({ key, name }) => [`s:${key}`, name] as const),
    ...rows.map(({ key, name }) => [`m:${key}`, name] as const),
  ]);
  const used = new Set<string>(links.flatMap(({ source, target }) => [source, target]));
  const nodes = [
    ...payers.map(({ key, color }) => ({ name: `s:${key}`, itemStyle: { color }, label: { position: "right" } })),
    ...rows.map(({ key }) => ({
      name: `m:${key}`,
      itemStyle: { color: colours.works },
      label: { position: "left" },
    })),
  ].filter(({ name }) => used.has(name));
  const nameOf = (key: string): string => names.get(key) ?? key;
  return {
    tooltip: {
      confine: true,
      formatter: ({ data, name, value }: { data: Partial<(typeof links)[number]>; name: string; value: number }) =>
        data.fen === undefined
          ? `${escaped(nameOf(name))}<br>${locale.format.fen(Math.round(value * 100))}`
          : `${escaped(nameOf(data.source ?? ""))} → ${escaped(nameOf(data.target ?? ""))}<br>${locale.format.fen(data.fen)}`,
    },
    series: [
      {
        type: "sankey",
        left: 4,
        right: 4,
        top: 8,
        bottom: 18,
        nodeWidth: 12,
        nodeGap: 12,
        draggable: false,
        layoutIterations: 24,
        emphasis: { focus: "adjacency" },
        lineStyle: { color: "source", opacity: isDark ? 0.45 : 0.3, curveness: 0.5 },
        label: {
          color: colours.text,
          textBorderColor: colours.ground,
          textBorderWidth: 2,
          fontSize: 13,
          formatter: ({ name }: { name: string }) => shortened(nameOf(name), locale.tag === "en" ? 26 : 14),
        },
        data: nodes,
        links,
      },
    ],
  };
}

/** The height that keeps rows apart. */
export function flowHeight(shares: FundingShares): number {
  return Math.max(220, Math.min(mostRows, Math.max(shares.byMeasure.length, shares.bySource.length + 2)) * 50);
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
