import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import 'dayjs/locale/vi';
import { useTranslation } from 'react-i18next';
import { queryClient } from '@/lib/api/query-client';
import { theme, variables } from '@/ui/theme';
import { router } from '../routes/router';
import { nonce } from './nonce';
import { SignInAgain } from './sign-in-again';

const schemes = localStorageColorSchemeManager({ key: 'hoitu-color-scheme' });

export function App() {
  const { i18n } = useTranslation();
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto" colorSchemeManager={schemes} getStyleNonce={nonce}>
      <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1 }}>
        <QueryClientProvider client={queryClient}>
          <Notifications position="bottom-right" limit={4} />
          <RouterProvider router={router} />
          <SignInAgain />
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
