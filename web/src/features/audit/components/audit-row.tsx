import { Anchor, Code, Text } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { AuditEntryView } from '@api/schemas';
import classes from './audit-row.module.css';

interface Props { entry: AuditEntryView; onAct: (act: string) => void; onActor: (actor: string) => void }

export function AuditRow({ entry, onAct, onActor }: Props) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const { actorId } = entry;
  const Seal = entry.sealed ? IconLock : IconLockOpen;
  return (
    <details className={classes.entry}>
      <summary className={classes.line}>
        <span className={`${classes.dim} ${classes.at}`}>{format.dateTime(entry.at)}</span>
        <Text span fw={500} truncate className={classes.who}>{entry.actorName ?? t('system')}</Text>
        <Text span truncate className={classes.what}>{entry.actText}</Text>
        <Text span truncate c="dimmed" className={classes.subject}>{entry.subjectLabel ?? entry.subjectKind}</Text>
        <Seal className={classes.seal} size={15} stroke={1.7} aria-label={entry.sealed ? t('sealed') : t('unsealed')} />
      </summary>
      <div className={classes.body}>
        <Text fz={13} c="dimmed">
          {entry.number !== null && `${t('number', { number: entry.number })} · `} {entry.ip ?? t('noAddress')} · {entry.subjectKind} {entry.subjectId}
        </Text>
        <div className={classes.sides}>
          <Side title={t('before')} value={entry.before} />
          <Side title={t('after')} value={entry.after} />
          <Side title={t('confidential')} value={entry.confidential} />
        </div>
        <Anchor component="button" fz={13} mr="md" onClick={() => onAct(entry.act)}>{t('sameAct')}</Anchor>
        {actorId && <Anchor component="button" fz={13} onClick={() => onActor(actorId)}>{t('sameActor')}</Anchor>}
      </div>
    </details>
  );
}

function Side({ title, value }: { title: string; value: Record<string, unknown> | null }) {
  if (value === null || Object.keys(value).length === 0) return null;
  return (
    <div>
      <Text fz={13} fw={500}>{title}</Text>
      <Code block fz={13}>{JSON.stringify(value, null, 2)}</Code>
    </div>
  );
}
