import { Button, Group, NumberInput, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import type { WantedUnit } from '@api/schemas';
import { PiecePicker } from './piece-picker';
import { withPiece, type PlaceDraft } from './place-draft';

export const PLACE_FIELDS = ['label', 'pieceId', 'wanted', 'wantedUnit', 'columns', 'pictureLines', 'note', 'pageId'];
const UNITS: readonly WantedUnit[] = ['words', 'lines', 'characters'];

interface Props { draft: PlaceDraft; error: unknown; onChange: (draft: PlaceDraft) => void }

export function PlaceFields({ draft, error, onChange }: Props) {
  const { t } = useTranslation('print');
  const [picking, setPicking] = useState(false);
  const number = (field: 'wanted' | 'columns' | 'pictureLines') => (
    <NumberInput label={t(`place.${field}`)} allowDecimal={false} allowNegative={false} value={draft[field]} error={fieldMessage(error, field)} onChange={(value) => onChange({ ...draft, [field]: value })} />
  );
  return (
    <Stack gap="sm">
      <div>
        <Text fz={13} c="dimmed">{t('place.piece')}</Text>
        <Group gap="xs">
          <Text fw={500}>{draft.pieceId ? draft.pieceTitle || t('place.untitled') : t('place.noPiece')}</Text>
          <Button variant="default" size="xs" onClick={() => setPicking((before) => !before)}>{t('place.choose')}</Button>
          {draft.pieceId && <Button variant="subtle" color="gray" size="xs" onClick={() => onChange(withPiece(draft, null))}>{t('place.takeOff')}</Button>}
        </Group>
        {fieldMessage(error, 'pieceId') && <Text fz={13} c="red" role="alert">{fieldMessage(error, 'pieceId')}</Text>}
      </div>
      {picking && (
        <PiecePicker
          onPick={(piece) => {
            onChange(withPiece(draft, piece));
            setPicking(false);
          }}
        />
      )}
      <TextInput label={t('place.label')} value={draft.label} error={fieldMessage(error, 'label')} onChange={(event) => onChange({ ...draft, label: event.target.value })} />
      <SimpleGrid cols={2} spacing="sm">
        {number('wanted')}
        <Select label={t('place.unit')} allowDeselect={false} data={UNITS.map((value) => ({ value, label: t(`unit.${value}`) }))} value={draft.wantedUnit} onChange={(unit) => unit && onChange({ ...draft, wantedUnit: unit as WantedUnit })} />
        {number('columns')}
        {number('pictureLines')}
      </SimpleGrid>
      <TextInput label={t('place.note')} value={draft.note} error={fieldMessage(error, 'note')} onChange={(event) => onChange({ ...draft, note: event.target.value })} />
    </Stack>
  );
}
