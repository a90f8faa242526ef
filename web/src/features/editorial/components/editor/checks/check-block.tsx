import { ActionIcon, Button, Group, Text, Textarea, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconArrowRight, IconBan } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { FormProblem } from '@/ui/form-problem';
import type { CheckView, FindingView } from '@api/schemas';
import { waive } from '../../../api/checks/say';
import classes from './checks.module.css';
import { useDeclare } from './use-checks';
import { useJump } from './use-jump';

const SHOWN_AT_FIRST = 5;

interface Props { check: CheckView; pieceId: string; editor: Editor | null; mayWaive: boolean }

/** One check that found something: what, where, what to do, and the law behind it. */
export function CheckBlock({ check, pieceId, editor, mayWaive }: Props) {
  const { t } = useTranslation('checks');
  const format = useFormat();
  const [all, setAll] = useState(false);
  const shown = all ? check.findings : check.findings.slice(0, SHOWN_AT_FIRST);
  return (
    <div className={classes.check} data-state={check.state}>
      <Group gap={6} wrap="nowrap" align="center">
        {check.state === 'blocking' ? <IconBan size={16} aria-hidden /> : <IconAlertTriangle size={16} aria-hidden />}
        <Text fw={600}>{check.name}</Text>
      </Group>
      {shown.map((finding, index) => (
        <Finding key={`${finding.key}-${index}`} finding={finding} pieceId={pieceId} editor={editor} mayWaive={mayWaive} />
      ))}
      {check.findings.length > shown.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>{t('more', { count: check.findings.length - shown.length })}</Button>
      )}
      {check.law && <Text fz={12} c="dimmed">{t('law', { citation: check.law.citation, day: format.date(check.law.from) })}</Text>}
    </div>
  );
}

interface FindingProps { finding: FindingView; pieceId: string; editor: Editor | null; mayWaive: boolean }

function Finding({ finding, pieceId, editor, mayWaive }: FindingProps) {
  const { t } = useTranslation('checks');
  const format = useFormat();
  const jump = useJump(editor);
  const [waiving, setWaiving] = useState(false);
  return (
    <div className={classes.finding} data-waived={finding.waiver !== null || undefined}>
      <Group gap={4} wrap="nowrap" align="flex-start" justify="space-between">
        <Text fz={14}>{finding.message}</Text>
        <Tooltip label={t('jump')}>
          <ActionIcon variant="subtle" color="gray" size={28} aria-label={`${t('jump')}: ${finding.message}`} onClick={() => jump(finding)}><IconArrowRight size={16} /></ActionIcon>
        </Tooltip>
      </Group>
      {finding.waiver ? (
        <Text fz={13} c="dimmed">{t('waived', { name: finding.waiver.byName, at: format.dateTime(finding.waiver.at), reason: finding.waiver.reason })}</Text>
      ) : (
        <Text fz={13} c="dimmed">{finding.advice}</Text>
      )}
      {mayWaive && finding.severity === 'warn' && !finding.waiver && !waiving && (
        <Button variant="subtle" color="gray" size="compact-xs" px={4} ml={-4} onClick={() => setWaiving(true)}>{t('waive')}</Button>
      )}
      {waiving && <WaiveForm finding={finding} pieceId={pieceId} onClose={() => setWaiving(false)} />}
    </div>
  );
}

function WaiveForm({ finding, pieceId, onClose }: { finding: FindingView; pieceId: string; onClose: () => void }) {
  const { t } = useTranslation(['checks', 'common']);
  const [reason, setReason] = useState('');
  const saying = useDeclare(pieceId, onClose);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saying.mutate(waive({ key: finding.key, reason: reason.trim() }));
      }}
    >
      <Textarea autosize minRows={2} data-autofocus label={t('waiveReason')} value={reason} onChange={(event) => setReason(event.target.value)} />
      <FormProblem error={saying.error} />
      <Group gap="xs" mt={6}>
        <Button type="submit" size="compact-sm" loading={saying.isPending} disabled={reason.trim() === ''}>{t('waiveNow')}</Button>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={onClose}>{t('common:cancel')}</Button>
      </Group>
    </form>
  );
}
