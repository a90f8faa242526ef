import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Screen } from '@/ui/screen';
import { PIECE_STATES, StateMark } from '@/ui/piece-state';
import { ComponentSamples } from './component-samples';
import classes from './design.module.css';
import { FormatSamples } from './format-samples';
import { TypeSamples } from './type-samples';

const TOKENS = ['paper', 'ground', 'quiet', 'hover', 'line', 'hair', 'ink', 'dim', 'faint', 'accent', 'accent-text', 'accent-soft', 'info', 'good', 'warn', 'bad'];
const SPACES = [4, 8, 12, 16, 24, 32, 48];

/** The design system on one page, each part in both schemes. */
export function DesignScreen() {
  const { t } = useTranslation('design');
  return (
    <Screen title={t('title')} lead={t('lead')}>
      <Stack gap={48}>
        <Part title={t('type')}><TypeSamples /></Part>
        <Part title={t('colours')}>
          <SimpleGrid cols={{ base: 2, sm: 4, md: 8 }} spacing="sm">
            {TOKENS.map((token) => (
              <div key={token}>
                <div className={classes.swatch} style={{ background: `var(--hoitu-${token})` }} />
                <Text fz={13}>{token}</Text>
              </div>
            ))}
          </SimpleGrid>
        </Part>
        <Part title={t('states')}>
          <SimpleGrid cols={{ base: 2, sm: 3, md: 5 }}>{PIECE_STATES.map((state) => <StateMark key={state} state={state} />)}</SimpleGrid>
        </Part>
        <Part title={t('space')}>
          <div className={classes.spaces}>{SPACES.map((size) => <div key={size}><div className={classes.space} style={{ width: size, height: size }} /><Text fz={13}>{size}</Text></div>)}</div>
        </Part>
        <Part title={t('formats')}><FormatSamples /></Part>
        <Part title={t('components')}><ComponentSamples /></Part>
      </Stack>
    </Screen>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <section><Title order={2} mb="md">{title}</Title>{children}</section>;
}
