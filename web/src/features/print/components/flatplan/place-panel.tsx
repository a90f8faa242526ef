import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FitBar } from '@/lib/print/fit-bar';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { StateMark } from '@/ui/piece-state';
import type { PlacementView } from '@api/schemas';
import { changePlace } from '../../api/change-place';
import { useFlatplanDesk } from './flatplan-desk';
import { PLACE_FIELDS, PlaceFields } from './place-fields';
import { draftOf, requestOf } from './place-draft';
import { mayTake, titleOf } from './places-of';
import { SideDrawer } from './side-drawer';

export function PlacePanel({ place }: { place: PlacementView }) {
  const { t } = useTranslation(['print', 'common']);
  const agency = useAgency();
  const { plan, acts, address, mayFill } = useFlatplanDesk();
  const [draft, setDraft] = useState(() => draftOf(place));
  const home = plan.pages.find((page) => page.id === place.pageId);
  const saving = useMutation({
    mutationFn: () => changePlace(agency.id, place.id, requestOf(draft, place.version)),
    onSuccess: (after) => {
      acts.show(after);
      address.close();
    },
    onSettled: acts.again,
  });
  return (
    <SideDrawer title={titleOf(place)}>
      <Stack gap="lg" data-testid="place-panel">
        <Group gap="md">
          {place.piece && <StateMark state={place.piece.state} />}
          {place.piece && <Link to={`/toa-soan/${agency.address}/tin-bai/${place.piece.id}`}>{t('place.edit')}</Link>}
          <Text fz={13} c="dimmed">{home ? t('page.title', { page: home.number }) : t('tray.title')}</Text>
        </Group>
        <Measured place={place} />
        {mayFill && (home === undefined || mayTake(home)) && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              saving.mutate();
            }}
          >
            <PlaceFields draft={draft} error={saving.error} onChange={setDraft} />
            <Group mt="md"><Button type="submit" loading={saving.isPending}>{t('common:save')}</Button></Group>
            <FormProblem error={saving.error} fields={PLACE_FIELDS} />
          </form>
        )}
      </Stack>
    </SideDrawer>
  );
}

function Measured({ place }: { place: PlacementView }) {
  const { t } = useTranslation('print');
  const format = useFormat();
  const { fit } = place;
  return (
    <section>
      <FitBar fit={fit} />
      {place.changed && <Text fz={13} c="red">{t('place.changed')}</Text>}
      {fit.verdict !== 'empty' && (
        <Text fz={13} c="dimmed">
          {t('places.parts', { title: format.number(fit.titleLines), sapo: format.number(fit.sapoLines), body: format.number(fit.bodyLines), caption: format.number(fit.captionLines) })}
          {' · '}{t('place.total', { room: format.number(fit.textRoom), words: format.number(fit.words), characters: format.number(fit.characters) })}
        </Text>
      )}
    </section>
  );
}
