import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { ArchivedRecordView } from '@api/schemas';
import classes from './archive.module.css';

/** What was corrected and why a piece was taken down, by whom. */
export function RecordFacts({ record }: { record: ArchivedRecordView }) {
  const { t } = useTranslation(['archive', 'editorial']);
  const format = useFormat();
  const { takedown, corrections } = record;
  if (!takedown && corrections.length === 0) return null;
  return (
    <section>
      <Title order={3} mt="lg" mb={4}>{t('afterwards')}</Title>
      <ul className={classes.facts}>
        {takedown && (
          <li>
            <Text fw={500}>{t('takenDown')} · {format.dateTime(takedown.at)}</Text>
            <Text fz={13}>{t(`editorial:takeDown.grounds.${takedown.ground}`)}</Text>
            <Text fz={13}>{takedown.reason}</Text>
            <Text fz={13} c="dimmed">{t('requester', { name: [takedown.requester, takedown.documentNumber].filter(Boolean).join(', ') })}</Text>
            <Text fz={13} c="dimmed">{t('approver', { name: takedown.approverName ?? takedown.byName })}</Text>
          </li>
        )}
        {corrections.map((one) => (
          <li key={one.id}>
            <Text fw={500}>{t('corrected')} · {format.dateTime(one.publishedAt)}</Text>
            <Text fz={13}>{t('wrong', { words: one.wrong })}</Text>
            <Text fz={13}>{t('right', { words: one.right })}</Text>
            <Text fz={13} c="dimmed">{one.apology}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
