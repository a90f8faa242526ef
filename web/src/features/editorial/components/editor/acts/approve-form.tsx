import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { pieceQuery } from '../../../api/get-piece';
import { GradeAtAct } from '../../royalty/grade-at-act';
import { draftOfGrade, gradeOf, GRADE_FIELDS, isHalf, type GradeDraft } from '../../royalty/grade-draft';
import type { ActFormProps } from './act-form';
import { ActProblem } from './act-problem';

/** Approves the text as it stands, and with it, if one wishes, what it is worth: Enter alone approves. */
export function ApproveForm({ act, one, name, pieceId, acting, onDone }: ActFormProps) {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const piece = useQuery(pieceQuery(agency.id, pieceId)).data;
  const [given, setGiven] = useState<GradeDraft | null>(null);
  const [reason, setReason] = useState('');
  const draft = given ?? draftOfGrade(piece?.grade);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        acting.run({ act, reason: reason.trim() || undefined, grade: gradeOf(draft, piece?.grade) }, onDone);
      }}
    >
      <Stack gap="sm">
        <Text>{t(act === 'publish' ? 'publish.what' : 'approve.what')}</Text>
        {one.reasonRequired && <Textarea label={t('return.why')} autosize minRows={2} value={reason} error={fieldMessage(acting.error, 'reason')} onChange={(event) => setReason(event.target.value)} />}
        <GradeAtAct one={one} piece={piece} draft={draft} onChange={setGiven} error={acting.error} />
        <ActProblem error={acting.error} fields={[...GRADE_FIELDS, 'reason']} />
        <Group>
          <Button type="submit" data-autofocus loading={acting.pending} disabled={isHalf(draft) || (one.reasonRequired && reason.trim() === '')}>{name}</Button>
          <Button variant="default" onClick={onDone}>{t('common:cancel')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
