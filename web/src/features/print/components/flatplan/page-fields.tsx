import { NumberInput, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import type { FlatPageView, PageChangeRequest } from '@api/schemas';
import { changePage } from '../../api/change-page';
import { pageMakersQuery } from '../../api/list-page-makers';
import { ClosingField } from '../closing-field';
import { useFlatplanDesk } from './flatplan-desk';

const FIELDS = ['name', 'responsibleId', 'closingAt', 'adShare', 'note'];
const FRONT_PAGE = 1;

/** Saves by itself when a field is left. */
export function PageFields({ page }: { page: FlatPageView }) {
  const { t } = useTranslation('print');
  const agency = useAgency();
  const { acts, plan } = useFlatplanDesk();
  const makers = useQuery(pageMakersQuery(agency.id));
  const [name, setName] = useState(page.name);
  const [note, setNote] = useState(page.note);
  const [share, setShare] = useState<number | string>(page.adShare);
  const saving = useMutation({
    mutationFn: (change: PageChangeRequest) => changePage(agency.id, page.id, { ...change, version: page.version }),
    onSettled: acts.again,
  });
  const error = (field: string) => fieldMessage(saving.error, field);
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput label={t('page.name')} value={name} error={error('name')} onChange={(event) => setName(event.target.value)} onBlur={() => name !== page.name && saving.mutate({ name })} />
        <Select
          label={t('page.responsible')}
          placeholder={t('page.nobody')}
          searchable
          clearable
          data={(makers.data?.items ?? []).map((one) => ({ value: one.id, label: one.name }))}
          value={page.responsibleId}
          error={error('responsibleId')}
          onChange={(id) => saving.mutate(id === null ? { clear: ['responsibleId'] } : { responsibleId: id })}
        />
        <ClosingField label={t('page.closing')} value={page.closingAt} onChange={(closingAt) => saving.mutate({ closingAt })} />
        <NumberInput
          label={t('page.adShare')}
          description={page.number === FRONT_PAGE ? t('page.noAds') : plan.ads.limitPercent === null ? undefined : t('page.adHint', { limit: plan.ads.limitPercent })}
          suffix=" %"
          min={0}
          max={100}
          allowDecimal={false}
          disabled={page.number === FRONT_PAGE}
          value={share}
          error={error('adShare')}
          onChange={setShare}
          onBlur={() => Number(share) !== page.adShare && saving.mutate({ adShare: Number(share) })}
        />
      </SimpleGrid>
      <Textarea label={t('page.note')} autosize minRows={2} value={note} error={error('note')} onChange={(event) => setNote(event.target.value)} onBlur={() => note !== page.note && saving.mutate({ note })} />
      <FormProblem error={saving.error} fields={FIELDS} />
    </Stack>
  );
}
