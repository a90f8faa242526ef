import { Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DesignFindingView } from '@api/schemas';
import classes from './workflow.module.css';

interface Props { findings: DesignFindingView[]; whole: boolean; onChoose: (code: string) => void }

/** What keeps the design from being put in force; each sentence opens the place it speaks of. */
export function FindingList({ findings, whole, onChoose }: Props) {
  const { t } = useTranslation('workflow');
  if (findings.length === 0) {
    return whole ? <Text className={classes.good} mb="sm"><IconCircleCheck size={16} aria-hidden /> {t('whole')}</Text> : null;
  }
  return (
    <ul className={classes.findings} aria-live="polite">
      {findings.map((one) => (
        <li key={`${one.code} ${one.place}`}>
          <IconAlertTriangle size={16} aria-hidden />
          {one.place === '' ? <span>{one.message}</span> : <UnstyledButton className={classes.link} onClick={() => onChoose(one.place)}>{one.message}</UnstyledButton>}
        </li>
      ))}
    </ul>
  );
}
