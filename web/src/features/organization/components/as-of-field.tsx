import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/format/dates';
import { DayField } from '@/ui/day-field';

export function useAsOf(): string | undefined {
  return (useSearch({ strict: false }) as { asOf?: string }).asOf;
}

/** The day at which organisations are looked at; it stands in the address. */
export function AsOfField() {
  const { t } = useTranslation('organization');
  const navigate = useNavigate();
  const asOf = useAsOf();
  return (
    <DayField
      aria-label={t('asOf')}
      w={190}
      value={asOf ?? today()}
      onChange={(day) =>
        void navigate({ to: '.', search: (before: Record<string, unknown>) => ({ ...before, asOf: day === null || day === today() ? undefined : day }) })
      }
    />
  );
}
