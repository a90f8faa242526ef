import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Series } from './chart';

register([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

interface Look { ink: string; dim: string; hair: string; accent: string; quiet: string; labelled: boolean; onChoose: (index: number) => void }

/** Draws into the place and keeps its width. @returns what ends it */
export function drawBars(place: HTMLElement, labels: string[], series: Series[], look: Look): () => void {
  const chart = init(place, null, { renderer: 'svg' });
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: getComputedStyle(place).fontFamily },
    grid: { left: 8, right: 8, top: 20, bottom: 4, containLabel: true },
    tooltip: { trigger: 'axis', confine: true },
    xAxis: { type: 'category', data: labels, axisTick: { show: false }, axisLine: { lineStyle: { color: look.hair } }, axisLabel: { color: look.dim, fontSize: 12, hideOverlap: true } },
    yAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: look.hair } }, axisLabel: { color: look.dim, fontSize: 12 } },
    series: series.map((one) => ({
      type: 'bar', name: one.name, data: one.values, barMaxWidth: 28, itemStyle: { color: one.quiet ? look.quiet : look.accent },
      label: { show: look.labelled, position: 'top', color: look.ink, fontSize: 12 },
    })),
  });
  chart.on('click', (event: { dataIndex: number }) => look.onChoose(event.dataIndex));
  const watch = new ResizeObserver(() => chart.resize());
  watch.observe(place);
  return () => {
    watch.disconnect();
    chart.dispose();
  };
}
