import { Button, Checkbox, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useFormat } from '@/lib/format/use-format';
import { FormProblem } from '@/ui/form-problem';
import type { DeclarationsView, InterviewView } from '@api/schemas';
import { addInterview, noteReview, removeInterview } from '../../../api/checks/say';
import classes from './checks.module.css';
import { ReasonLine } from './reason-line';
import { useDeclare } from './use-checks';

interface Props { pieceId: string; declared: DeclarationsView }

/** Whom the piece interviews; who asked to see the answers sees them first. */
export function InterviewPart({ pieceId, declared }: Props) {
  const { t } = useTranslation('checks');
  const [adding, setAdding] = useState(false);
  return (
    <section data-declare="interview">
      <Title order={3} mb={6}>{t('interview.title')}</Title>
      {declared.interviews.length === 0 && <Text fz={13} c="dimmed">{t('interview.none')}</Text>}
      {declared.interviews.map((one) => <Interview key={one.id} one={one} pieceId={pieceId} mayDeclare={declared.mayDeclare} />)}
      {declared.mayDeclare && !adding && <Button mt={8} variant="default" size="compact-sm" onClick={() => setAdding(true)}>{t('interview.add')}</Button>}
      {adding && <InterviewForm pieceId={pieceId} onClose={() => setAdding(false)} />}
    </section>
  );
}

function Interview({ one, pieceId, mayDeclare }: { one: InterviewView; pieceId: string; mayDeclare: boolean }) {
  const { t } = useTranslation('checks');
  const format = useFormat();
  const [noting, setNoting] = useState(false);
  const saying = useDeclare(pieceId, () => setNoting(false));
  return (
    <div className={classes.finding}>
      <Text fz={14}>{one.interviewee}</Text>
      <Text fz={13} c="dimmed">
        {one.reviewedAt ? t('interview.reviewed', { at: format.dateTime(one.reviewedAt), note: one.reviewNote }) : t(one.wantsReview ? 'interview.wants' : 'interview.wantsNot')}
      </Text>
      {mayDeclare && !noting && (
        <Group gap={4} ml={-4}>
          {one.wantsReview && !one.reviewedAt && <Button variant="subtle" size="compact-xs" px={4} onClick={() => setNoting(true)}>{t('interview.note')}</Button>}
          <Button variant="subtle" color="gray" size="compact-xs" px={4} onClick={() => saying.mutate(removeInterview(one.id, one.version))}>{t('interview.remove')}</Button>
        </Group>
      )}
      {noting && (
        <ReasonLine label={t('interview.noteLabel')} saying={saying} onSay={(note) => saying.mutate(noteReview(one.id, one.version, note))} onClose={() => setNoting(false)} />
      )}
      {!noting && <FormProblem error={saying.error} />}
    </div>
  );
}

function InterviewForm({ pieceId, onClose }: { pieceId: string; onClose: () => void }) {
  const { t } = useTranslation(['checks', 'common']);
  const [name, setName] = useState('');
  const [wants, setWants] = useState(false);
  const saying = useDeclare(pieceId, onClose);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saying.mutate(addInterview({ interviewee: name.trim(), wantsReview: wants }));
      }}
    >
      <Stack gap="xs" mt={8}>
        <TextInput label={t('interview.name')} data-autofocus value={name} error={fieldMessage(saying.error, 'interviewee')} onChange={(event) => setName(event.target.value)} />
        <Checkbox label={t('interview.asked')} checked={wants} onChange={(event) => setWants(event.currentTarget.checked)} />
        <FormProblem error={saying.error} fields={['interviewee']} />
        <Group gap="xs">
          <Button type="submit" size="compact-sm" loading={saying.isPending} disabled={name.trim() === ''}>{t('common:save')}</Button>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={onClose}>{t('common:cancel')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
