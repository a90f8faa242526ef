import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFlatplanDesk } from './flatplan-desk';

export function SideDrawer({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation('print');
  const { address } = useFlatplanDesk();
  const wide = useMediaQuery('(min-width: 48em)', true);
  return (
    <Drawer opened onClose={address.close} position="right" size={wide ? 520 : '100%'} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      {children}
    </Drawer>
  );
}
