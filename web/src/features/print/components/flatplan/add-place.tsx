import { Button, Group, Select, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { addPlace } from '../../api/add-place';
import { useFlatplanDesk } from './flatplan-desk';
import { PLACE_FIELDS, PlaceFields } from './place-fields';
import { emptyPlace, requestOf } from './place-draft';
import { mayTake } from './places-of';

export function AddPlace() {
  const { t } = useTranslation('print');
  const agency = useAgency();
  const { plan, acts, address } = useFlatplanDesk();
  const [draft, setDraft] = useState(() => emptyPlace(null));
  const adding = useMutation({
    mutationFn: () => addPlace(agency.id, plan.issue.id, requestOf(draft)),
    onSuccess: (after) => {
      acts.show(after);
      address.close();
    },
    onSettled: acts.again,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        adding.mutate();
      }}
    >
      <Stack gap="sm">
        <Select
          label={t('place.where')}
          placeholder={t('tray.title')}
          clearable
          data={plan.pages.filter(mayTake).map((page) => ({ value: page.id, label: t('place.page', { page: page.number, name: page.name }) }))}
          value={draft.pageId}
          onChange={(pageId) => setDraft({ ...draft, pageId })}
        />
        <PlaceFields draft={draft} error={adding.error} onChange={setDraft} />
        <FormProblem error={adding.error} fields={PLACE_FIELDS} />
        <Group><Button type="submit" loading={adding.isPending}>{t('tray.add')}</Button></Group>
      </Stack>
    </form>
  );
}
