import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

register([LineChart, GridComponent, TooltipComponent, SVGRenderer]);

export interface PathSeries { labels: string[]; actual: (number | null)[]; target: (number | null)[]; forecast: (number | null)[]; low: (number | null)[]; high: (number | null)[] }
export interface PathWords { actual: string; target: string; forecast: string; low: string; high: string; percent: (share: number) => string }
interface Look { ink: string; dim: string; hair: string; accent: string }

/** Two names at the right end touch when their lines end so close, as a share. */
const LABELS_TOUCH_WITHIN = 0.08;
const LABEL_STEPS_ASIDE = 8;

function last(data: (number | null)[]): number {
  return data.reduce<number>((found, one) => one ?? found, 0);
}

/** Values, the target path and the forecast with its band. @returns what ends it */
export function drawPath(place: HTMLElement, series: PathSeries, words: PathWords, look: Look): () => void {
  const chart = init(place, null, { renderer: 'svg' });
  const width = series.high.map((high, index) => (high === null ? null : high - (series.low[index] ?? 0)));
  const leading = series.forecast.some((one) => one !== null) ? series.forecast : series.actual;
  const above = last(series.target) >= last(leading);
  const close = Math.abs(last(series.target) - last(leading)) < LABELS_TOUCH_WITHIN;
  const label = (name: string, data: (number | null)[]) => ({
    show: data.some((one) => one !== null), formatter: () => name, color: look.dim, fontSize: 12,
    offset: [0, close ? ((data === series.target) === above ? -LABEL_STEPS_ASIDE : LABEL_STEPS_ASIDE) : 0],
  });
  const hidden = { symbol: 'none', lineStyle: { opacity: 0 }, silent: true, stack: 'band', tooltip: { show: false } };
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: getComputedStyle(place).fontFamily },
    grid: { left: 8, right: 110, top: 16, bottom: 4, containLabel: true },
    tooltip: { trigger: 'axis', confine: true, valueFormatter: (value: unknown) => (typeof value === 'number' ? words.percent(value) : '–') },
    xAxis: { type: 'category', boundaryGap: false, data: series.labels, axisTick: { show: false }, axisLine: { lineStyle: { color: look.hair } }, axisLabel: { color: look.dim, fontSize: 12, margin: 14, hideOverlap: true } },
    yAxis: { type: 'value', min: 0, max: 1, splitLine: { lineStyle: { color: look.hair } }, axisLabel: { color: look.dim, fontSize: 12, formatter: words.percent } },
    series: [
      { type: 'line', name: words.low, data: series.low, ...hidden },
      { type: 'line', name: words.high, data: width, areaStyle: { color: look.accent, opacity: 0.14 }, ...hidden },
      { type: 'line', name: words.target, data: series.target, symbol: 'none', connectNulls: true, lineStyle: { color: look.dim, type: 'dashed', width: 1.5 }, itemStyle: { color: look.dim }, endLabel: label(words.target, series.target) },
      { type: 'line', name: words.forecast, data: series.forecast, symbolSize: 5, lineStyle: { color: look.accent, type: 'dotted', width: 2 }, itemStyle: { color: look.accent }, endLabel: label(words.forecast, series.forecast) },
      { type: 'line', name: words.actual, data: series.actual, symbolSize: 6, lineStyle: { color: look.accent, width: 2.5 }, itemStyle: { color: look.accent }, endLabel: label(words.actual, series.forecast.some((one) => one !== null) ? [] : series.actual) },
    ],
  });
  const watch = new ResizeObserver(() => chart.resize());
  watch.observe(place);
  return () => {
    watch.disconnect();
    chart.dispose();
  };
}
