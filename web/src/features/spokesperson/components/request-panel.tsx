import { Alert, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconEye } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { Loaded } from '@/ui/loaded';
import type { PressRequestView } from '@api/schemas';
import { requestQuery } from '../api/get-request';
import type { Side } from '../api/list-requests';
import { AnswerForm } from './answer-form';
import { Mark, markOf } from './desk-marks';
import classes from './desk.module.css';
import { WriteForm } from './write-form';

interface Props { side: Side; owner: string; id: string; maySpeak?: boolean; onClose: () => void }

/** The same thread and the same last day for both sides. */
export function RequestPanel({ side, owner, id, maySpeak = false, onClose }: Props) {
  const { t } = useTranslation('spokesperson');
  const request = useQuery(requestQuery(side, owner, id));
  const wide = useMediaQuery('(min-width: 48em)', true);
  return (
    <Drawer opened onClose={onClose} position="right" size={wide ? 620 : '100%'} title={t('request.one')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Loaded query={request}>
        {(view) => (
          <Stack gap="md" data-testid="request-panel">
            <Head view={view} />
            {side === 'authorities' && maySpeak && view.row.state !== 'withdrawn' && <AnswerForm key={view.row.version} authority={owner} view={view} />}
            <Questions view={view} />
            <Thread view={view} />
            {side === 'agencies' && <WriteForm agencyId={owner} view={view} />}
          </Stack>
        )}
      </Loaded>
    </Drawer>
  );
}

function Head({ view }: { view: PressRequestView }) {
  const { t } = useTranslation('spokesperson');
  const format = useFormat();
  const { row } = view;
  return (
    <div>
      <Group gap="md">
        <Mark mark={markOf(row)} />
        <Text fz={13} c="dimmed">{t('request.number', { number: format.number(row.number) })} · {t(`kind.${row.kind}`)}</Text>
      </Group>
      <Title order={2} mt={4}>{row.subject}</Title>
      <Text fz={13} c="dimmed" mt={4}>{row.agencyName} ({row.byName}) → {row.authorityName} · {format.dateTime(row.sentAt)}</Text>
      {row.dueOn && (
        <Text fz={13} mt={4}>
          <Text span fw={600} c={row.late ? 'var(--hoitu-bad)' : undefined}>{t('dueOn', { day: format.day(row.dueOn) })}</Text>
          <Text span c="dimmed"> · {row.dueCitation}{row.dueCertainty === 'unverified' ? ` (${t('unverified')})` : ''}</Text>
        </Text>
      )}
      {view.reviewWanted && <Alert mt="sm" color="orange" variant="light" icon={<IconEye size={18} />}>{t('request.review')}</Alert>}
      {view.reason && <Alert mt="sm" color="red" variant="light">{t('request.refused', { reason: view.reason })}</Alert>}
    </div>
  );
}

function Questions({ view }: { view: PressRequestView }) {
  const { t } = useTranslation('spokesperson');
  return (
    <Stack gap="xs">
      <Title order={3}>{t('field.questions')}</Title>
      {view.questions.map((one) => (
        <div key={one.position} className={classes.box}>
          <p className={classes.words}><Text span fw={600}>{one.position}. </Text>{one.question}</p>
          {one.answer !== '' && <p className={classes.words} style={{ marginTop: 8 }}><Text span c="dimmed">{t('request.answer')}: </Text>{one.answer}</p>}
        </div>
      ))}
    </Stack>
  );
}

function Thread({ view }: { view: PressRequestView }) {
  const { t } = useTranslation('spokesperson');
  const format = useFormat();
  if (view.messages.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={3}>{t('request.thread')}</Title>
      {view.messages.map((one) => (
        <div key={one.id} className={classes.box} data-side={one.side}>
          <Text fz={13} c="dimmed">{one.side === 'agency' ? view.row.agencyName : view.row.authorityName} · {one.byName} · {format.dateTime(one.at)}</Text>
          <p className={classes.words}>{one.text}</p>
        </div>
      ))}
    </Stack>
  );
}
