import { Alert, Button, Group, Modal, NumberInput, Radio, Select, Stack, Text } from '@mantine/core';
import type { OpenRoundRequest, PlannedRoundView } from '@api/schemas';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useSession } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { programmesQuery, termsQuery } from '../api/list-terms';
import { openRound, planRound } from '../api/open-round';
import { BodyField } from './body-field';
import { useTermWords } from '@/lib/format/use-term-words';

/** Opening a round freezes who owes what, so it first shows whom it would ask. */
export function OpenRoundDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('collection');
  const { words } = useTermWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const session = useSession();
  const bodies = session.memberships.filter((one) => one.organizationKind === 'body').map((one) => ({ id: one.organizationId, name: one.organizationName }));
  const [wish, setWish] = useState<OpenRoundRequest>({
    programme: 'qd-781', term: null, year: new Date().getFullYear(), audience: 'obligors', scopeId: null, collectorId: bodies[0]?.id ?? null,
  });
  const programmes = useQuery(programmesQuery());
  const book = useQuery(termsQuery(wish.programme ?? 'qd-781'));
  const own = book.data === undefined || book.data.terms.length > 0;
  const above = useQuery({ ...termsQuery(book.data?.head.under ?? ''), enabled: !own && book.data.head.under !== null });
  const terms = (own ? book.data : above.data)?.terms ?? [];
  const planning = useMutation({ mutationFn: () => planRound(wish) });
  const opening = useMutation({
    mutationFn: () => openRound(wish),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['collection'] });
      onClose();
      void navigate({ to: `/dieu-hanh/thu-thap/${id}` });
    },
  });
  const change = (part: Partial<OpenRoundRequest>) => {
    setWish((before) => ({ ...before, ...part }));
    planning.reset();
    opening.reset();
  };
  const ready = planning.data !== undefined && planning.data.units.length > 0;
  return (
    <Modal opened onClose={onClose} title={t('open.title')} size="lg">
      <Stack gap="md">
        <Select label={t('open.programme')} allowDeselect={false} value={wish.programme ?? null} onChange={(programme) => change({ programme, term: null })}
          data={(programmes.data?.items ?? []).map((one) => ({ value: one.code, label: `${one.ownerName}: ${one.title}` }))} />
        <Group grow align="flex-start">
          <Select label={t('open.term')} value={wish.term ?? null} onChange={(term) => change({ term })} nothingFoundMessage={t('open.noTerm')}
            data={terms.map((one) => ({ value: one.code, label: words(one.code, wish.year ?? 0) }))} />
          <NumberInput label={t('open.year')} value={wish.year ?? ''} min={2022} max={2100} thousandSeparator="" onChange={(year) => change({ year: Number(year) || null })} />
        </Group>
        {!own && <Text fz={13} c="dimmed">{t('open.borrowed')}</Text>}
        <Radio.Group label={t('open.audience')} value={wish.audience ?? 'obligors'} onChange={(audience) => change({ audience })}>
          <Group gap={20} mt={6}>
            <Radio value="obligors" label={t(own ? 'open.obligors' : 'open.units')} /><Radio value="agencies" label={t('open.agencies')} />
          </Group>
        </Radio.Group>
        <BodyField label={t('open.collector')} value={wish.collectorId ?? null} first={bodies} onChange={(collectorId) => change({ collectorId })} />
        <BodyField label={t('open.scope')} description={t('open.scopeHint')} value={wish.scopeId ?? null} onChange={(scopeId) => change({ scopeId })} />
        <FormProblem error={planning.error ?? opening.error} />
        {planning.data && <Planned plan={planning.data} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
          <Button variant={ready ? 'default' : 'filled'} visibleFrom={ready ? 'xs' : undefined} disabled={!wish.term} loading={planning.isPending} onClick={() => planning.mutate()}>{t('open.look')}</Button>
          {ready && <Button loading={opening.isPending} onClick={() => opening.mutate()}>{t('open.open', { count: planning.data?.units.length })}</Button>}
        </Group>
      </Stack>
    </Modal>
  );
}

function Planned({ plan }: { plan: PlannedRoundView }) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  const shown = plan.units.slice(0, 8);
  return (
    <Alert variant="light" color={plan.units.length === 0 ? 'red' : 'gray'} title={t('open.would', { count: plan.units.length, day: format.day(plan.beforeDay) })} role="status">
      <Text fz={13}>{t('open.covers', { from: format.day(plan.firstDay), to: format.day(plan.lastDay) })}{plan.voluntary && ` · ${t('voluntary')}`}</Text>
      {shown.map((unit) => (
        <Text key={unit.unitId} fz={13}>{unit.unitName} → {unit.chain.slice(1).join(' → ')}</Text>
      ))}
      {plan.units.length > shown.length && <Text fz={13} c="dimmed">{t('open.more', { count: plan.units.length - shown.length })}</Text>}
      {plan.unassigned.length > 0 && <Text fz={13} mt="xs">{t('open.unassigned', { codes: plan.unassigned.join(', ') })}</Text>}
    </Alert>
  );
}
