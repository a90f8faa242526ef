import { Accordion, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { ReleaseEditionView } from '@api/schemas';
import classes from './desk.module.css';

/** Every text that went out; the newest is the one that counts. */
export function EditionList({ editions }: { editions: ReleaseEditionView[] }) {
  const { t } = useTranslation('spokesperson');
  const format = useFormat();
  if (editions.length < 2) return null;
  return (
    <Accordion chevronPosition="left">
      {editions.map((edition) => (
        <Accordion.Item key={edition.edition} value={String(edition.edition)}>
          <Accordion.Control>
            <Text fz={14}>{t('edition', { number: edition.edition })} · {format.dateTime(edition.at)}</Text>
            {edition.note !== '' && <Text fz={13} c="dimmed">{edition.note}</Text>}
          </Accordion.Control>
          <Accordion.Panel>
            <Text fw={600}>{edition.title}</Text>
            <p className={classes.words}>{edition.text}</p>
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}
