import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { boardQuery } from '../../../api/get-board';
import type { PieceAddress } from '../use-piece-address';

/** Whose steps the columns are; each with the number of pieces on their way. */
export function WorkflowChoice({ address }: { address: PieceAddress }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const format = useFormat();
  const board = useQuery({ ...boardQuery(agency.id, 'step', address.filter), enabled: address.ready });
  const choices = board.data?.workflows ?? [];
  return (
    <Select
      aria-label={t('board.workflow')} allowDeselect={false} w={{ base: '100%', xs: 260 }}
      data={choices.map((one) => ({ value: one.id, label: one.running > 0 ? `${one.name} (${format.number(one.running)})` : one.name }))}
      value={board.data?.workflow ?? null} onChange={(workflow) => address.go({ workflow: workflow ?? undefined })}
    />
  );
}
