import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { Chart } from './chart';

interface Props { days: { day: string; pieces: number }[]; onDay: (day: string) => void }

export function DayChart({ days, onDay }: Props) {
  const { t } = useTranslation('production');
  const format = useFormat();
  return (
    <Chart
      label={t('dayChart')}
      labels={days.map((one) => format.day(one.day).slice(0, 5))}
      series={[{ name: t('number.pieces'), values: days.map((one) => one.pieces) }]}
      onChoose={(index) => days[index] && onDay(days[index].day)}
    />
  );
}
