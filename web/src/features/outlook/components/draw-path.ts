import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

register([LineChart, GridComponent, TooltipComponent, SVGRenderer]);

export interface PathSeries { labels: string[]; actual: (number | null)[]; partial: (number | null)[]; target: (number | null)[]; forecast: (number | null)[]; low: (number | null)[]; high: (number | null)[] }
export interface PathWords { actual: string; partial: string; target: string; forecast: string; low: string; high: string; percent: (share: number) => string }
interface Look { ink: string; dim: string; hair: string; accent: string }

/** Names of lines stand a little above or below the point they end at. */
const LABEL_STEPS_ASIDE = 14;

function end(data: (number | null)[]): number {
  return data.findLastIndex((one) => one !== null);
}

/** Values, the target path and the forecast with its band. @returns what ends it */
export function drawPath(place: HTMLElement, series: PathSeries, words: PathWords, look: Look): () => void {
  const chart = init(place, null, { renderer: 'svg' });
  const width = series.high.map((high, index) => (high === null ? null : high - (series.low[index] ?? 0)));
  const leading = end(series.forecast) < 0 ? series.actual : series.forecast;
  const wanted = end(series.target);
  const within = wanted < series.labels.length - 1;
  const reached = end(series.actual) === series.labels.length - 1;
  // A name within the drawing lies over the stretch before its end.
  const at = within ? wanted - 1 : wanted;
  const above = (series.target[wanted] ?? 0) >= (series.actual[at] ?? series.partial[at] ?? leading[at] ?? 0);
  const label = (name: string, offset: [number, number]) => ({ show: true, formatter: () => name, color: look.dim, fontSize: 12, offset });
  const aside: [number, number] = [0, above ? -LABEL_STEPS_ASIDE : LABEL_STEPS_ASIDE];
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
      { type: 'line', name: words.target, data: series.target, symbol: 'none', connectNulls: true, lineStyle: { color: look.dim, type: 'dashed', width: 1.5 }, itemStyle: { color: look.dim }, endLabel: { ...label(words.target, within ? aside : [0, aside[1] / 2]), show: wanted >= 0, align: within ? 'right' : 'left' } },
      { type: 'line', name: words.forecast, data: series.forecast, symbolSize: 5, lineStyle: { color: look.accent, type: 'dotted', width: 2 }, itemStyle: { color: look.accent }, endLabel: { ...label(words.forecast, [0, wanted < 0 || within ? 0 : -aside[1] / 2]), show: leading === series.forecast } },
      { type: 'line', name: words.partial, data: series.partial, symbol: 'emptyCircle', symbolSize: 6, lineStyle: { color: look.dim, type: 'dotted', width: 1.5 }, itemStyle: { color: look.dim } },
      { type: 'line', name: words.actual, data: series.actual, symbolSize: 6, lineStyle: { color: look.accent, width: 2.5 }, itemStyle: { color: look.accent }, endLabel: { ...label(words.actual, reached ? [0, within ? 0 : -aside[1] / 2] : [0, above ? LABEL_STEPS_ASIDE : -LABEL_STEPS_ASIDE]), show: leading === series.actual && end(series.actual) >= 0, align: reached ? 'left' : 'right' } },
    ],
  });
  const watch = new ResizeObserver(() => chart.resize());
  watch.observe(place);
  return () => {
    watch.disconnect();
    chart.dispose();
  };
}
