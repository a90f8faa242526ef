import { Anchor, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { FormProblem } from '@/ui/form-problem';
import type { LetterView } from '@api/schemas';
import { eraseSender } from '../api/erase-sender';
import classes from './letters.module.css';
import { useLetter } from './use-letter';

export function LetterFacts({ letter }: { letter: LetterView }) {
  const { t } = useTranslation('correspondence');
  const format = useFormat();
  const { row, sender } = letter;
  const work = [row.workTitle, letter.workSection, letter.workOn && format.day(letter.workOn)].filter(Boolean).join(' · ');
  return (
    <div>
      <dl className={classes.facts}>
        {row.due && row.state !== 'closed' && (
          <Fact name={t('fact.due')}>
            <Text span fw={600} c={row.late ? 'var(--hoitu-bad)' : undefined}>{format.day(row.due.on)}</Text>
            <Text fz={13} c="dimmed">{row.due.citation}{row.due.certainty === 'unverified' ? ` (${t('unverified')})` : ''}</Text>
          </Fact>
        )}
        {!row.due && row.kind === 'complaint' && row.state === 'waiting' && <Fact name={t('fact.due')}>{t('fact.ownLaw')}</Fact>}
        <Fact name={t('fact.received')}>{format.day(row.receivedOn)} · {t(`channel.${row.channel as 'post'}`)}</Fact>
        {row.kind !== 'request' && <Fact name={t(`sender.${sender.kind}`)}>{sender.erasedAt ? t('erasedAt', { when: format.dateTime(sender.erasedAt) }) : sender.name}</Fact>}
        {sender.email && <Fact name={t('field.senderEmail')}>{sender.email}</Fact>}
        {sender.phone && <Fact name={t('field.senderPhone')}>{sender.phone}</Fact>}
        {sender.address && <Fact name={t('field.senderAddress')}>{sender.address}</Fact>}
        {work !== '' && <Fact name={t('fact.work')}>{letter.workUrl ? <Anchor href={letter.workUrl} target="_blank" rel="noreferrer">{work}</Anchor> : work}</Fact>}
        {row.authorityName !== '' && (
          <Fact name={t('fact.authority')}>
            {row.authorityName}
            {letter.askedOn && <Text fz={13} c="dimmed">{t('fact.asked', { day: format.day(letter.askedOn) })}{letter.repliedOn ? ` · ${t('fact.replied', { day: format.day(letter.repliedOn) })}` : ''}</Text>}
          </Fact>
        )}
        {letter.reason && <Fact name={t('fact.reason')}>{letter.reason}</Fact>}
      </dl>
      {letter.mayErase && row.kind !== 'request' && <Erasure letter={letter} />}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** For ever, so it is asked twice. */
function Erasure({ letter }: { letter: LetterView }) {
  const { t } = useTranslation('correspondence');
  const [asking, setAsking] = useState(false);
  const [words, setWords] = useState(false);
  const erasing = useLetter((agencyId, all: boolean) => eraseSender(agencyId, letter.row.id, letter.row.version, all));
  if (!asking) return <Button mt="xs" size="compact-sm" variant="subtle" color="gray" onClick={() => setAsking(true)}>{t('erase.open')}</Button>;
  return (
    <Stack gap="xs" mt="sm">
      <Text fz={13}>{t('erase.what')}</Text>
      <Checkbox label={t('erase.words')} checked={words} onChange={(event) => setWords(event.target.checked)} />
      <FormProblem error={erasing.error} />
      <Group gap="xs">
        <Button size="xs" color="red" loading={erasing.isPending} onClick={() => erasing.mutate(words)}>{t('erase.go')}</Button>
        <Button size="xs" variant="default" onClick={() => setAsking(false)}>{t('cancel')}</Button>
      </Group>
    </Stack>
  );
}
