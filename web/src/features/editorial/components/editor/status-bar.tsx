import { Anchor } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconAlertTriangle, IconCloudCheck, IconCloudUpload, IconWifi, IconWifiOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useSession } from '@/lib/session/use-session';
import type { Editor } from '@tiptap/react';
import type { SaveState } from '@/lib/saving/save-queue';
import { Counts } from '@editor/count/counts';
import { DeskTools } from '@editor/focus/desk-tools';
import classes from './desk.module.css';

interface Props { state: SaveState; editor: Editor | null; onAgain: () => void }

export function StatusBar({ state, editor, onAgain }: Props) {
  const { t } = useTranslation('editorial');
  const { online } = useNetwork();
  const { person } = useSession();
  return (
    <footer className={classes.status} data-focus-keep>
      <SavedState state={state} onAgain={onAgain} />
      {editor && <Counts editor={editor} />}
      <DeskTools personId={person.id} />
      <span className={classes.hidePhone}>
        {online ? <IconWifi size={15} stroke={1.7} aria-label={t('status.online')} /> : <IconWifiOff size={15} stroke={1.7} aria-label={t('status.offline')} />}
      </span>
    </footer>
  );
}

function SavedState({ state, onAgain }: { state: SaveState; onAgain: () => void }) {
  const { t } = useTranslation(['editorial', 'common']);
  const Icon = state.is === 'saved' ? IconCloudCheck : state.is === 'saving' ? IconCloudUpload : IconAlertTriangle;
  return (
    <span className={classes.saved} data-is={state.is} role="status" data-testid="save-state">
      <Icon size={16} stroke={1.7} aria-hidden />
      <span><StateWords state={state} /></span>
      {(state.is === 'unsent' || state.is === 'refused' || state.is === 'signed-out') && (
        <Anchor component="button" fz={13} onClick={onAgain}>{t('common:again')}</Anchor>
      )}
    </span>
  );
}

function StateWords({ state }: { state: SaveState }) {
  const { t } = useTranslation('editorial');
  const format = useFormat();
  switch (state.is) {
    case 'saved':
      return state.at ? t('status.savedAt', { at: format.whenShort(state.at) }) : t('status.saved');
    case 'saving':
      return t('status.saving');
    case 'unsent':
      return state.keptHere ? t('status.unsentKept') : t('status.unsentNotKept');
    case 'signed-out':
      return t('status.signedOut');
    case 'moved-on':
      return t('status.movedOn');
    case 'refused':
      return t('status.refused', { message: state.message });
  }
}
