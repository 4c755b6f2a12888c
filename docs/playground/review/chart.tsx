import { BarChart, SankeyChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { type EChartsCoreOption, type EChartsType, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "preact/hooks";

use([BarChart, SankeyChart, ScatterChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

interface Props {
  readonly option: EChartsCoreOption;
  /** What the chart shows, in words: the table beside it has every figure. */
  readonly label: string;
  readonly height: number;
}

/** A chart that follows the width of its place. */
export function Chart({ option, label, height }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  useEffect(() => {
    if (place.current === null) return;
    const drawn = init(place.current, null, { renderer: "svg" });
    chart.current = drawn;
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      drawn.dispose();
    };
  }, []);
  useEffect(() => {
    chart.current?.resize();
    chart.current?.setOption({ animation: false, ...option }, true);
  }, [option, height]);
  return <div ref={place} class="chart" role="img" aria-label={label} style={{ height: `${height}px` }} />;
}
