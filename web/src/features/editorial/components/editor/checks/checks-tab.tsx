import { Collapse, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Editor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import type { CheckView, PieceView } from '@api/schemas';
import { Loaded } from '@/ui/loaded';
import type { Live } from '../use-live';
import { AiPart } from './ai-part';
import { CheckBlock } from './check-block';
import classes from './checks.module.css';
import { InterviewPart } from './interview-part';
import { LegalPart } from './legal-part';
import { useChecks } from './use-checks';

interface Props { piece: PieceView; editor: Editor | null; live: Live }

/** What holds the piece back, what somebody should look at, what is in order; and what people declare of it. */
export function ChecksTab({ piece, editor, live }: Props) {
  const { t } = useTranslation('checks');
  const checks = useChecks(piece, live);
  return (
    <Loaded query={checks}>
      {(report) => {
        const of = (...states: CheckView['state'][]) => report.checks.filter(({ state }) => states.includes(state));
        return (
          <Stack gap="lg">
            {report.pendingLinks > 0 && <Text fz={13} c="dimmed" role="status">{t('pending', { count: report.pendingLinks })}</Text>}
            <CheckGroup title={t('group.blocking')} none={t('group.noneBlocking')} checks={of('blocking')} pieceId={piece.id} editor={editor} mayWaive={false} />
            <CheckGroup title={t('group.warning')} none={t('group.noneWarning')} checks={of('warning')} pieceId={piece.id} editor={editor} mayWaive={report.declarations.mayDeclare} />
            <InOrder passed={of('passed')} rest={of('not-applicable', 'off')} />
            <AiPart pieceId={piece.id} declared={report.declarations} />
            <InterviewPart pieceId={piece.id} declared={report.declarations} />
            <LegalPart pieceId={piece.id} documentVersion={report.documentVersion} declared={report.declarations} />
          </Stack>
        );
      }}
    </Loaded>
  );
}

interface GroupProps { title: string; none: string; checks: CheckView[]; pieceId: string; editor: Editor | null; mayWaive: boolean }

function CheckGroup({ title, none, checks, pieceId, editor, mayWaive }: GroupProps) {
  return (
    <section>
      <Title order={3} mb={6}>{checks.length > 0 ? `${title} (${checks.length})` : title}</Title>
      {checks.length === 0 && <Text fz={13} c="dimmed">{none}</Text>}
      {checks.map((check) => <CheckBlock key={check.code} check={check} pieceId={pieceId} editor={editor} mayWaive={mayWaive} />)}
    </section>
  );
}

function InOrder({ passed, rest }: { passed: CheckView[]; rest: CheckView[] }) {
  const { t } = useTranslation('checks');
  const [open, { toggle }] = useDisclosure(false);
  return (
    <section>
      <UnstyledButton onClick={toggle} aria-expanded={open} className={classes.fold}>
        {t('group.passed', { passed: passed.length, rest: rest.length })}
      </UnstyledButton>
      <Collapse expanded={open}>
        <ul className={classes.plain}>
          {passed.map((check) => <li key={check.code}>{check.name}</li>)}
          {rest.map((check) => <li key={check.code} className={classes.quiet}>{check.name} · {t(`state.${check.state === 'off' ? 'off' : 'notApplicable'}`)}</li>)}
        </ul>
      </Collapse>
    </section>
  );
}
