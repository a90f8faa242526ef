import { DateInput, type DateInputProps } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';

type Props = Omit<DateInputProps, 'value' | 'onChange' | 'valueFormat'> & {
  value: string | null;
  onChange: (day: string | null) => void;
};

/** A calendar day, written and read the way the language of the screens does. */
export function DayField({ value, onChange, ...rest }: Props) {
  const { locale } = useFormat();
  const { t } = useTranslation('common');
  return (
    <DateInput
      valueFormat={locale === 'vi' ? 'DD/MM/YYYY' : 'D MMM YYYY'}
      dateParser={parseDay}
      leftSection={<IconCalendar size={16} stroke={1.7} />}
      firstDayOfWeek={1}
      clearButtonProps={{ 'aria-label': t('clear') }}
      {...rest}
      value={value}
      onChange={(day) => onChange(day === null || day === '' ? null : String(day).slice(0, 10))}
    />
  );
}

function parseDay(typed: string): string | null {
  const match = /^\s*(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})\s*$/.exec(typed);
  if (!match) return null;
  const [, day = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
