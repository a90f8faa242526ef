import { Box, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { ProductionView } from '@api/schemas';
import { Chart } from './chart';

/** Against the same days a year before, as a sentence and month by month. */
export function Growth({ growth }: { growth: ProductionView['growth'] }) {
  const { t } = useTranslation('production');
  const format = useFormat();
  const change = growth.change ?? null;
  const words = change === null
    ? t('growth.none')
    : t(change >= 0 ? 'growth.more' : 'growth.less', { change: format.percent(Math.abs(change) / 100), before: format.number(growth.before) });
  const months = growth.months.map((one) => `${one.month.slice(5, 7)}/${one.month.slice(0, 4)}`);
  return (
    <div>
      <Text fw={500}>{words}</Text>
      {growth.expected !== null && growth.expected !== undefined && <Text fz={13} c="dimmed">{t('growth.expected', { expected: format.percent(growth.expected / 100), citation: growth.citation ?? '' })}</Text>}
      {growth.months.length > 1 && (
        <Box mt="md">
          <Chart
            label={t('growth.chart')}
            labels={months}
            series={[
              { name: t('growth.before'), values: growth.months.map((one) => one.yearBefore), quiet: true },
              { name: t('growth.now'), values: growth.months.map((one) => one.pieces) },
            ]}
          />
        </Box>
      )}
    </div>
  );
}
