import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import type { PieceView } from '@api/schemas';
import { pieceQuery } from '../../../api/get-piece';
import { gradePiece } from '../../../api/workflows/grade-piece';
import { draftOfGrade, GRADE_FIELDS } from '../../royalty/grade-draft';
import { GradeFields } from '../../royalty/grade-fields';

/** Genre and coefficient for the royalty, by whoever may approve; changeable until it is paid. */
export function GradePart({ piece }: { piece: PieceView }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const client = useQueryClient();
  const format = useFormat();
  const [draft, setDraft] = useState(draftOfGrade(piece.grade));
  const { genre, coefficient } = draft;
  const grading = useMutation({
    mutationFn: () => gradePiece(agency.id, piece.id, { genre: genre ?? undefined, coefficient: Number(coefficient) }),
    onSuccess: (after) => client.setQueryData(pieceQuery(agency.id, piece.id).queryKey, after),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        grading.mutate();
      }}
    >
      <Stack gap="xs">
        <Text fw={600}>{t('grade.title')}</Text>
        <GradeFields draft={draft} onChange={setDraft} error={grading.error} />
        <FormProblem error={grading.error} fields={GRADE_FIELDS} />
        <Group gap="sm">
          <Button type="submit" variant="default" loading={grading.isPending} disabled={!genre || coefficient === ''}>{t(piece.grade ? 'grade.again' : 'grade.give')}</Button>
          {piece.grade && <Text fz={13} c="dimmed">{t('grade.by', { name: piece.grade.byName, at: format.dateTime(piece.grade.at) })}</Text>}
        </Group>
      </Stack>
    </form>
  );
}
