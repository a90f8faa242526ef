import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '@/ui/form-problem';
import { GradeAtAct } from '../../royalty/grade-at-act';
import { draftOfGrade, gradeOf, GRADE_FIELDS, isHalf, type ChosenGrade } from '../../royalty/grade-draft';
import type { MoveQuestion } from './use-move';

interface Props { question: MoveQuestion; pending: boolean; error: unknown; onGo: (reason?: string, grade?: ChosenGrade) => void; onClose: () => void }

/** Returning needs words; publishing is said twice; an approval may carry the royalty. Enter goes on. */
export function MoveDialog({ question, pending, error, onGo, onClose }: Props) {
  const { t } = useTranslation('editorial');
  const { piece, act } = question;
  const [reason, setReason] = useState('');
  const [grade, setGrade] = useState(draftOfGrade(piece.grade));
  const asked = act.act === 'return' || act.reasonRequired;
  const name = act.name ?? t(`act.${act.act}`);
  return (
    <Modal opened onClose={onClose} title={name}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onGo(asked ? reason.trim() : undefined, gradeOf(grade, piece.grade));
        }}
      >
        <Stack gap="sm">
          {act.act === 'publish' && <Text>{t('publish.what')}</Text>}
          {act.act === 'approve' && <Text>{t('approve.what')}</Text>}
          {asked && <Textarea label={t(act.act === 'return' ? 'return.reason' : 'return.why')} description={act.act === 'return' ? t('return.hint') : undefined} autosize minRows={3} data-autofocus value={reason} onChange={(event) => setReason(event.target.value)} />}
          <GradeAtAct one={act} piece={piece} draft={grade} onChange={setGrade} error={error} />
          <FormProblem error={error} fields={GRADE_FIELDS} />
          <Group><Button type="submit" data-autofocus={!asked || undefined} loading={pending} disabled={(asked && reason.trim() === '') || isHalf(grade)}>{name}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}
