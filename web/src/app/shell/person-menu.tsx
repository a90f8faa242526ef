import { Avatar, Menu, SegmentedControl, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconKey, IconLogout, IconPalette, IconUserCircle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/lib/session/use-session';
import { signOut } from '@/lib/session/sign-out';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import classes from './shell.module.css';
import { useLanguageChoice } from './use-language-choice';

/** Vietnamese names end with the given name, which is what people are called by. */
function initialOf(name: string): string {
  return name.trim().split(/\s+/).at(-1)?.charAt(0) ?? '';
}

export function PersonMenu() {
  const { t } = useTranslation('shell');
  const { person } = useSession();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [locale, chooseLocale] = useLanguageChoice();
  const problemText = useProblemText();
  const leave = () => {
    signOut().then(
      () => {
        client.clear();
        window.location.assign('/toa-soan/dang-nhap');
      },
      (error: unknown) => sayTrouble(problemText(error)),
    );
  };
  return (
    <Menu position="top-start" width={260} closeOnItemClick={false}>
      <Menu.Target>
        <UnstyledButton className={classes.agency}>
          <Avatar aria-hidden size={24} color="son" variant="filled" radius="xl">{initialOf(person.name)}</Avatar>
          <span className={classes.agencyName}>{person.name}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('language')}</Menu.Label>
        <SegmentedControl fullWidth size="xs" mx={4} mb={6} w="calc(100% - 8px)" aria-label={t('language')} value={locale} onChange={(value) => chooseLocale(value === 'en' ? 'en' : 'vi')} data={[{ value: 'vi', label: 'Tiếng Việt' }, { value: 'en', label: 'English' }]} />
        <Menu.Label>{t('scheme.title')}</Menu.Label>
        <SegmentedControl fullWidth size="xs" mx={4} mb={6} w="calc(100% - 8px)" aria-label={t('scheme.title')} value={colorScheme} onChange={(value) => setColorScheme(value as 'light' | 'dark' | 'auto')} data={(['light', 'dark', 'auto'] as const).map((value) => ({ value, label: t(`scheme.${value}`) }))} />
        <Menu.Divider />
        <Menu.Item leftSection={<IconUserCircle size={16} />} onClick={() => void navigate({ to: '/toa-soan/tai-khoan' })}>{t('account')}</Menu.Item>
        <Menu.Item leftSection={<IconKey size={16} />} onClick={() => void navigate({ to: '/toa-soan/khoa-api' })}>{t('tokens')}</Menu.Item>
        <Menu.Item leftSection={<IconPalette size={16} />} onClick={() => void navigate({ to: '/toa-soan/giao-dien' })}>{t('design')}</Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={leave}>{t('signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
