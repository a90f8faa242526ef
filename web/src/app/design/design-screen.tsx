import {
  SegmentedControl, SimpleGrid, Stack, Text, Title, useMantineColorScheme, type MantineColorScheme,
} from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Screen } from '@/ui/screen';
import { PIECE_STATES, StateMark } from '@/ui/piece-state';
import { CARET_COLOURS } from '@editor/collab/carets';
import { ComponentSamples } from './component-samples';
import classes from './design.module.css';
import { FormatSamples } from './format-samples';
import { TypeSamples } from './type-samples';

const TOKENS = ['paper', 'ground', 'quiet', 'hover', 'line', 'hair', 'ink', 'dim', 'faint', 'accent', 'accent-text', 'accent-soft', 'info', 'good', 'warn', 'bad'];
const SPACES = [4, 8, 12, 16, 24, 32, 48];

/** The design system on one page. */
export function DesignScreen() {
  const { t } = useTranslation('design');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const scheme = (
    <SegmentedControl aria-label={t('scheme')} value={colorScheme} onChange={(value) => setColorScheme(value as MantineColorScheme)} data={(['light', 'dark', 'auto'] as const).map((value) => ({ value, label: t(value) }))} />
  );
  return (
    <Screen title={t('title')} lead={t('lead')} actions={scheme}>
      <Stack gap={48}>
        <Part title={t('type')}><TypeSamples /></Part>
        <Part title={t('colours')}><BothSchemes><Colours /></BothSchemes></Part>
        <Part title={t('peers')}><BothSchemes><Peers /></BothSchemes></Part>
        <Part title={t('states')}><BothSchemes><States /></BothSchemes></Part>
        <Part title={t('space')}>
          <div className={classes.spaces}>{SPACES.map((size) => <div key={size}><div className={classes.space} style={{ width: size, height: size }} /><Text fz={13}>{size}</Text></div>)}</div>
        </Part>
        <Part title={t('formats')}><FormatSamples /></Part>
        <Part title={t('components')}><ComponentSamples /></Part>
      </Stack>
    </Screen>
  );
}

function Colours() {
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm">
      {TOKENS.map((token) => (
        <div key={token}>
          <div className={classes.swatch} style={{ background: `var(--hoitu-${token})` }} />
          <span className={classes.name}>{token}</span>
        </div>
      ))}
    </SimpleGrid>
  );
}

/** People who write in one piece at the same time, on their mark and on their caret. */
function Peers() {
  return (
    <div className={classes.peers}>
      {Array.from({ length: CARET_COLOURS }, (_one, colour) => <span key={colour} className={`${classes.peer} hoitu-peer-${colour}`}>NẨ</span>)}
    </div>
  );
}

function States() {
  return <SimpleGrid cols={{ base: 2, sm: 3 }}>{PIECE_STATES.map((state) => <StateMark key={state} state={state} />)}</SimpleGrid>;
}

/** Our own tokens follow the nearest scheme, so both can stand side by side. */
function BothSchemes({ children }: { children: ReactNode }) {
  const { t } = useTranslation('design');
  return (
    <div className={classes.sides}>
      {(['light', 'dark'] as const).map((scheme) => (
        <div key={scheme} className={classes.side} data-mantine-color-scheme={scheme}>
          <p className={classes.name}>{t(scheme)}</p>
          {children}
        </div>
      ))}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <section><Title order={2} mb="md">{title}</Title>{children}</section>;
}
