import { Tabs } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentNode, PieceView } from '@api/schemas';
import { PieceOrigin } from '@/lib/planning/piece-origin';
import { PiecePlaces } from '@/lib/print/piece-places';
import { ChannelTab } from '../scheduling/channel-tab';
import { ChecksTab } from './checks/checks-tab';
import { DetailsTab } from './panel/details-tab';
import { HistoryTab } from './panel/history-tab';
import { KinPart } from './panel/kin-part';
import { PicturesTab } from './panel/pictures-tab';
import { TodoTab } from './panel/todo-tab';
import type { Live } from './use-live';
import { usePanel } from './use-panel';
import { whatIsMissing } from './what-is-missing';

/** What every panel may need of the desk it lies on. */
export interface PanelProps {
  piece: PieceView;
  /** The text a moment ago. */
  document: DocumentNode;
  editor: Editor | null;
  editable: boolean;
  live: Live;
  onUpload: (files: File[]) => void;
}

interface Panel { name: string; label: string; body: ReactNode }

function usePanels(props: PanelProps): Panel[] {
  const { t } = useTranslation(['editorial', 'scheduling']);
  const { piece, document, editor, editable, live, onUpload } = props;
  // What the checks of the server do not ask; seen at once, without saving.
  const missing = whatIsMissing(piece, document).filter((one) => one === 'sapo' || one === 'pictureCaption' || one === 'pictureFile');
  return [
    { name: 'details', label: t('panel.details'), body: <><PieceOrigin pieceId={piece.id} /><PiecePlaces pieceId={piece.id} /><DetailsTab piece={piece} editable={editable} /><KinPart piece={piece} /></> },
    { name: 'checks', label: t('panel.checks'), body: <><TodoTab piece={piece} missing={missing} /><ChecksTab piece={piece} editor={editor} live={live} /></> },
    { name: 'channel', label: t('scheduling:panel'), body: <ChannelTab piece={piece} /> },
    { name: 'history', label: t('panel.history'), body: <HistoryTab piece={piece} editable={editable} /> },
    { name: 'pictures', label: t('panel.pictures'), body: <PicturesTab document={document} editor={editor} editable={editable} onUpload={onUpload} /> },
  ];
}

/** One panel at a time; which one stands in the address as `panel`. */
export function SidePanel(props: PanelProps) {
  const [asked, open] = usePanel();
  const panels = usePanels(props);
  const first = props.piece.lastReturn && props.piece.state === 'returned' ? 'checks' : 'details';
  const shown = panels.some(({ name }) => name === asked) ? asked : first;
  return (
    <Tabs value={shown} onChange={(name) => open(name ?? undefined)} keepMounted={false}>
      <Tabs.List px="xs" h={41} style={{ flexWrap: 'nowrap', overflowX: 'auto', overflowY: 'hidden' }}>
        {panels.map(({ name, label }) => <Tabs.Tab key={name} value={name} px={10}>{label}</Tabs.Tab>)}
      </Tabs.List>
      {panels.map(({ name, body }) => <Tabs.Panel key={name} value={name} p="md">{body}</Tabs.Panel>)}
    </Tabs>
  );
}
