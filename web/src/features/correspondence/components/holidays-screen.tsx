import { ActionIcon, Badge, Button, Checkbox, Group, Select, Table, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useSession } from '@/lib/session/use-session';
import { DayField } from '@/ui/day-field';
import { Empty } from '@/ui/empty';
import { FormProblem } from '@/ui/form-problem';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import type { Holiday, LetterCertainty } from '@api/schemas';
import { keepHoliday } from '../api/keep-holiday';
import { holidaysQuery } from '../api/list-holidays';
import { removeHoliday } from '../api/remove-holiday';

const CERTAINTIES: LetterCertainty[] = ['verbatim', 'paraphrase', 'unverified'];

export function HolidaysScreen() {
  const { t } = useTranslation('correspondence');
  const { operator } = useSession();
  const holidays = useQuery(holidaysQuery);
  return (
    <Screen title={t('holidays.title')} lead={t('holidays.lead')}>
      {operator && <AddLine />}
      <Loaded query={holidays}>{({ items }) => (items.length === 0 ? <Empty title={t('holidays.empty')} /> : <HolidayTable holidays={items} mayKeep={operator} />)}</Loaded>
    </Screen>
  );
}

function HolidayTable({ holidays, mayKeep }: { holidays: Holiday[]; mayKeep: boolean }) {
  const { t } = useTranslation('correspondence');
  const format = useFormat();
  const client = useQueryClient();
  const removing = useMutation({ mutationFn: removeHoliday, onSettled: () => client.invalidateQueries({ queryKey: ['holidays'] }) });
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('holidays.day')}</Table.Th>
            <Table.Th>{t('holidays.name')}</Table.Th>
            <Table.Th>{t('holidays.citation')}</Table.Th>
            <Table.Th>{t('holidays.certaintyLabel')}</Table.Th>
            {mayKeep && <Table.Th aria-label={t('holidays.remove', { day: '' })} />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {holidays.map((holiday) => (
            <Table.Tr key={holiday.day}>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{format.day(holiday.day)}</Table.Td>
              <Table.Td>{format.locale === 'vi' ? holiday.nameVi : holiday.nameEn} {holiday.working && <Badge variant="light" tt="none">{t('holidays.working')}</Badge>}</Table.Td>
              <Table.Td><Text fz={13} c="dimmed">{holiday.citation}</Text></Table.Td>
              <Table.Td><Text fz={13} c={holiday.certainty === 'unverified' ? 'var(--hoitu-warn)' : 'dimmed'}>{t(`holidays.certainty.${holiday.certainty}`)}</Text></Table.Td>
              {mayKeep && (
                <Table.Td>
                  <ActionIcon variant="subtle" color="gray" aria-label={t('holidays.remove', { day: format.day(holiday.day) })} onClick={() => removing.mutate(holiday.day)}><IconTrash size={16} /></ActionIcon>
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function AddLine() {
  const { t } = useTranslation('correspondence');
  const client = useQueryClient();
  const [day, setDay] = useState<string | null>(null);
  const [nameVi, setName] = useState('');
  const [citation, setCitation] = useState('');
  const [working, setWorking] = useState(false);
  const [certainty, setCertainty] = useState<string>('verbatim');
  const keeping = useMutation({
    mutationFn: (chosen: string) => keepHoliday(chosen, { nameVi, nameEn: null, working, citation, certainty }),
    onSuccess: () => { setDay(null); setName(''); },
    onSettled: () => client.invalidateQueries({ queryKey: ['holidays'] }),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== null) keeping.mutate(day);
      }}
    >
      <Group align="flex-end" gap="xs" mb="md">
        <DayField label={t('holidays.day')} w={150} value={day} onChange={setDay} />
        <TextInput label={t('holidays.name')} w={220} value={nameVi} onChange={(event) => setName(event.target.value)} />
        <TextInput label={t('holidays.citation')} flex={1} miw={200} value={citation} onChange={(event) => setCitation(event.target.value)} />
        <Select label={t('holidays.certaintyLabel')} w={160} allowDeselect={false} value={certainty} data={CERTAINTIES.map((value) => ({ value, label: t(`holidays.certainty.${value}`) }))} onChange={(value) => value && setCertainty(value)} />
        <Checkbox label={t('holidays.working')} mb={8} checked={working} onChange={(event) => setWorking(event.target.checked)} />
        <Button type="submit" disabled={day === null} loading={keeping.isPending}>{t('holidays.add')}</Button>
      </Group>
      <FormProblem error={keeping.error} />
    </form>
  );
}
