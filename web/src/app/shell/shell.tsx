import { AppShell } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useHintLine } from '@/lib/live-hints/use-hint-line';
import { useAgencyOrNone, useSession } from '@/lib/session/use-session';
import { CommandPalette } from './command-palette';
import { Navigation } from './navigation';
import { placesFor } from './places';
import { PhoneBar } from './phone-bar';
import { PhoneHeader } from './phone-header';
import classes from './shell.module.css';

export function Shell() {
  const { t } = useTranslation('shell');
  const session = useSession();
  const agency = useAgencyOrNone();
  const groups = placesFor(session, agency);
  const [open, drawer] = useDisclosure(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const writing = /\/tin-bai\/[^/]+$/.test(path);

  useHintLine();
  const { close } = drawer;
  useEffect(() => close(), [path, close]);

  return (
    <AppShell
      header={{ height: { base: 48, sm: 0 } }}
      navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !open } }}
      footer={{ height: { base: writing ? 0 : 56, sm: 0 } }}
      transitionDuration={0}
      padding={0}
    >
      <a href="#noi-dung" className={classes.skip}>{t('skip')}</a>
      <AppShell.Header hiddenFrom="sm" className={classes.header}>
        <PhoneHeader open={open} onToggle={drawer.toggle} />
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar} withBorder={false}>
        <Navigation groups={groups} />
      </AppShell.Navbar>
      <AppShell.Main id="noi-dung" tabIndex={-1} className={classes.main}>
        <Outlet />
      </AppShell.Main>
      {!writing && (
        <AppShell.Footer hiddenFrom="sm" className={classes.footer}>
          <PhoneBar groups={groups} onMore={drawer.toggle} />
        </AppShell.Footer>
      )}
      <CommandPalette groups={groups} />
    </AppShell>
  );
}
