import { Button, Checkbox, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import type { AiMedium, DeclarationsView } from '@api/schemas';
import { declareAi, declareNoAi, withdrawAi } from '../../../api/checks/say';
import { readersQuery } from '../../../api/comments/find-readers';
import classes from './checks.module.css';
import { ReasonLine } from './reason-line';
import { useDeclare } from './use-checks';

interface Props { pieceId: string; declared: DeclarationsView }
const MEDIA: AiMedium[] = ['text', 'image', 'audio', 'video'];

/** What part AI had in the piece, for which purpose, and who answers for it. Nothing declared is ever erased. */
export function AiPart({ pieceId, declared }: Props) {
  const { t } = useTranslation('checks');
  const format = useFormat();
  const [adding, setAdding] = useState(false);
  const [withdrawing, setWithdrawing] = useState<string | null>(null);
  const saying = useDeclare(pieceId, () => setWithdrawing(null));
  return (
    <section data-declare="ai">
      <Title order={3} mb={6}>{t('ai.title')}</Title>
      {declared.aiUses.map((use) => (
        <div key={use.id} className={classes.finding}>
          <Text fz={14}>{t(`ai.medium.${use.medium}`)} · {use.tool}: {use.purpose}</Text>
          <Text fz={13} c="dimmed">{t('ai.responsible', { name: use.responsibleName })} · {use.labelled ? t('ai.labelled') : t('ai.notLabelled')}</Text>
          {declared.mayDeclare && withdrawing !== use.id && (
            <Button variant="subtle" color="gray" size="compact-xs" px={4} ml={-4} onClick={() => setWithdrawing(use.id)}>{t('ai.withdraw')}</Button>
          )}
          {withdrawing === use.id && (
            <ReasonLine label={t('ai.withdrawReason')} saying={saying} onSay={(reason) => saying.mutate(withdrawAi(use.id, reason))} onClose={() => setWithdrawing(null)} />
          )}
        </div>
      ))}
      {declared.noAi && <Text fz={13} c="dimmed">{t('ai.noneSaid', { name: declared.noAi.byName, at: format.dateTime(declared.noAi.at) })}</Text>}
      {declared.aiUses.length === 0 && !declared.noAi && <Text fz={13} c="dimmed">{t('ai.unsaid')}</Text>}
      {withdrawing === null && <FormProblem error={saying.error} />}
      {declared.mayDeclare && !adding && (
        <Group gap="xs" mt={8}>
          <Button variant="default" size="compact-sm" onClick={() => setAdding(true)}>{t('ai.add')}</Button>
          {declared.aiUses.length === 0 && !declared.noAi && (
            <Button variant="subtle" size="compact-sm" loading={saying.isPending} onClick={() => saying.mutate(declareNoAi())}>{t('ai.none')}</Button>
          )}
        </Group>
      )}
      {adding && <AiForm pieceId={pieceId} onClose={() => setAdding(false)} />}
    </section>
  );
}

function AiForm({ pieceId, onClose }: { pieceId: string; onClose: () => void }) {
  const { t } = useTranslation(['checks', 'common']);
  const agency = useAgency();
  const [sought, seek] = useState('');
  const colleagues = useQuery(readersQuery(agency.id, pieceId, sought));
  const [wish, setWish] = useState({ medium: 'image' as AiMedium, tool: '', purpose: '', labelled: true, responsibleId: null as string | null });
  const saying = useDeclare(pieceId, onClose);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saying.mutate(declareAi(wish));
      }}
    >
      <Stack gap="xs" mt={8}>
        <Select label={t('ai.of')} allowDeselect={false} data={MEDIA.map((value) => ({ value, label: t(`ai.medium.${value}`) }))} value={wish.medium} onChange={(medium) => setWish({ ...wish, medium: (medium ?? 'text') as AiMedium })} />
        <TextInput label={t('ai.tool')} placeholder={t('ai.toolHint')} value={wish.tool} error={fieldMessage(saying.error, 'tool')} onChange={(event) => setWish({ ...wish, tool: event.target.value })} />
        <TextInput label={t('ai.purpose')} placeholder={t('ai.purposeHint')} value={wish.purpose} error={fieldMessage(saying.error, 'purpose')} onChange={(event) => setWish({ ...wish, purpose: event.target.value })} />
        <Select label={t('ai.who')} placeholder={t('ai.me')} searchable clearable onSearchChange={seek} data={(colleagues.data?.items ?? []).map(({ personId, name }) => ({ value: personId, label: name }))} value={wish.responsibleId} error={fieldMessage(saying.error, 'responsible')} onChange={(responsibleId) => setWish({ ...wish, responsibleId })} />
        <Checkbox label={t('ai.label')} description={t('ai.labelHint')} checked={wish.labelled} onChange={(event) => setWish({ ...wish, labelled: event.currentTarget.checked })} />
        <FormProblem error={saying.error} fields={['tool', 'purpose', 'responsible']} />
        <Group gap="xs">
          <Button type="submit" size="compact-sm" loading={saying.isPending} disabled={wish.tool.trim() === '' || wish.purpose.trim() === ''}>{t('ai.declare')}</Button>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={onClose}>{t('common:cancel')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
