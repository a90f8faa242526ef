import { useMantineColorScheme } from '@mantine/core';
import { IconLanguage, IconMoon, IconPlus, IconUserCircle } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { newPiece } from '@/lib/pieces/new-piece';
import { useAgencyOrNone } from '@/lib/session/use-session';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import { useLanguageChoice } from './use-language-choice';

export interface Command { label: string; icon: ComponentType<{ size?: number; stroke?: number }>; run: () => void }

export function useCommands(): Command[] {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const agency = useAgencyOrNone();
  const { toggleColorScheme } = useMantineColorScheme();
  const [locale, chooseLocale] = useLanguageChoice();
  const problemText = useProblemText();
  const commands: Command[] = [
    { label: t('command.language'), icon: IconLanguage, run: () => chooseLocale(locale === 'vi' ? 'en' : 'vi') },
    { label: t('command.scheme'), icon: IconMoon, run: () => toggleColorScheme() },
    { label: t('account'), icon: IconUserCircle, run: () => void navigate({ to: '/toa-soan/tai-khoan' }) },
  ];
  if (agency?.may('piece.write')) {
    commands.unshift({
      label: t('command.newPiece'),
      icon: IconPlus,
      run: () =>
        void newPiece(agency.id).then(
          (piece) => navigate({ to: `/toa-soan/${agency.address}/tin-bai/${piece.id}` }),
          (error: unknown) => sayTrouble(problemText(error)),
        ),
    });
  }
  return commands;
}
