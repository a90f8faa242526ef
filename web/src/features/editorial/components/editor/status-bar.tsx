import { Anchor } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconAlertTriangle, IconCloudCheck, IconCloudUpload, IconWifi, IconWifiOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useSession } from '@/lib/session/use-session';
import type { Editor } from '@tiptap/react';
import type { SaveState } from '@/lib/live/save-state';
import { Counts } from '@editor/count/counts';
import { DeskTools } from '@editor/focus/desk-tools';
import classes from './desk.module.css';

interface Props { state: SaveState; editor: Editor | null; onAgain: () => void; onPutAside: () => void }

export function StatusBar({ state, editor, onAgain, onPutAside }: Props) {
  const { t } = useTranslation('editorial');
  const { online } = useNetwork();
  const { person } = useSession();
  return (
    <footer className={classes.status} data-focus-keep>
      <SavedState state={state} onAgain={onAgain} onPutAside={onPutAside} />
      {editor && <Counts editor={editor} />}
      <DeskTools personId={person.id} />
      <span className={classes.hidePhone}>
        {online ? <IconWifi size={15} stroke={1.7} aria-label={t('status.online')} /> : <IconWifiOff size={15} stroke={1.7} aria-label={t('status.offline')} />}
      </span>
    </footer>
  );
}

function SavedState({ state, onAgain, onPutAside }: Omit<Props, 'editor'>) {
  const { t } = useTranslation(['editorial', 'common']);
  const Icon = state.is === 'saved' ? IconCloudCheck : state.is === 'saving' ? IconCloudUpload : IconAlertTriangle;
  return (
    <span className={classes.saved} data-is={state.is} role="status" data-testid="save-state">
      <Icon size={16} stroke={1.7} aria-hidden />
      <span><StateWords state={state} /></span>
      {(state.is === 'unsent' || state.is === 'refused' || state.is === 'signed-out') && (
        <Anchor component="button" fz={13} onClick={onAgain}>{t('common:again')}</Anchor>
      )}
      {state.is === 'refused' && <Anchor component="button" fz={13} onClick={onPutAside}>{t('status.putAside')}</Anchor>}
      {state.is === 'stale' && <Anchor component="button" fz={13} onClick={() => window.location.reload()}>{t('status.reload')}</Anchor>}
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
    case 'gone':
      return t('status.gone');
    case 'stale':
      return t('status.stale');
    case 'refused':
      return t('status.refused', { message: state.message });
  }
}
