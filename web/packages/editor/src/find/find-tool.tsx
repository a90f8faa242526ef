import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Tool } from '../menus/toolbar-tool';
import type { Finding } from './use-find';

export function FindTool({ finding }: { finding: Finding }) {
  const { t } = useTranslation('find');
  return (
    <Tool label={t('open')} active={finding.mode !== 'closed'} onClick={() => (finding.mode === 'closed' ? finding.open('find') : finding.close())}>
      <IconSearch size={18} stroke={1.7} />
    </Tool>
  );
}
