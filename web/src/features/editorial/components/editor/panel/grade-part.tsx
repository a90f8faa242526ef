import { Button, Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import type { PieceView } from '@api/schemas';
import { pieceQuery } from '../../../api/get-piece';
import { gradePiece } from '../../../api/workflows/grade-piece';
import { royaltyTableQuery } from '../../../api/workflows/royalty-table';

/** Genre and coefficient for the royalty, by whoever may approve; changeable until it is paid. */
export function GradePart({ piece }: { piece: PieceView }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const client = useQueryClient();
  const format = useFormat();
  const table = useQuery(royaltyTableQuery(agency.id));
  const [genre, setGenre] = useState(piece.grade?.genre ?? null);
  const [coefficient, setCoefficient] = useState<number | string>(piece.grade?.coefficient ?? '');
  const grading = useMutation({
    mutationFn: () => gradePiece(agency.id, piece.id, { genre: genre ?? undefined, coefficient: Number(coefficient) }),
    onSuccess: (after) => client.setQueryData(pieceQuery(agency.id, piece.id).queryKey, after),
  });
  const choice = table.data?.choices.find((one) => one.code === genre);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        grading.mutate();
      }}
    >
      <Stack gap="xs">
        <Text fw={600}>{t('grade.title')}</Text>
        <Group align="flex-start" gap="xs" wrap="nowrap">
          <Select flex={1} label={t('grade.genre')} searchable data={(table.data?.choices ?? []).map((one) => ({ value: one.code, label: one.name }))} value={genre} onChange={setGenre} error={fieldMessage(grading.error, 'grade.genre')} />
          <NumberInput w={112} label={t('grade.coefficient')} min={0} step={0.5} decimalScale={2} decimalSeparator={format.locale === 'vi' ? ',' : '.'} value={coefficient} onChange={setCoefficient} error={fieldMessage(grading.error, 'grade.coefficient')} />
        </Group>
        {choice && <Text fz={13} c="dimmed">{t('grade.most', { most: format.number(choice.most), citation: choice.citation })}</Text>}
        <FormProblem error={grading.error} fields={['grade.genre', 'grade.coefficient']} />
        <Group gap="sm">
          <Button type="submit" variant="default" loading={grading.isPending} disabled={!genre || coefficient === ''}>{t(piece.grade ? 'grade.again' : 'grade.give')}</Button>
          {piece.grade && <Text fz={13} c="dimmed">{t('grade.by', { name: piece.grade.byName, at: format.dateTime(piece.grade.at) })}</Text>}
        </Group>
      </Stack>
    </form>
  );
}
