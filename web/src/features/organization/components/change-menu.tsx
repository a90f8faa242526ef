import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OrganizationChange } from '@api/schemas';

const CHANGES: readonly OrganizationChange[] = ['rename', 'move', 'retype', 'press-types', 'merge', 'split', 'close'];

export function ChangeMenu({ onChoose }: { onChoose: (change: OrganizationChange) => void }) {
  const { t } = useTranslation('organization');
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target><Button rightSection={<IconChevronDown size={16} />}>{t('change.title')}</Button></Menu.Target>
      <Menu.Dropdown>
        {CHANGES.map((change) => <Menu.Item key={change} onClick={() => onChoose(change)}>{t(`change.${change}`)}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  );
}
