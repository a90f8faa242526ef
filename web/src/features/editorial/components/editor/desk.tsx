import { ActionIcon, Alert, Box, Drawer, FileButton, Group } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakenOver } from '@/lib/live/take-over';
import { pictureUrl } from '@/lib/pictures/picture-url';
import { useAgency, useSession } from '@/lib/session/use-session';
import { useScreenTitle } from '@/ui/use-screen-title';
import type { DocumentNode, PieceView } from '@api/schemas';
import { FindBar } from '@editor/find/find-bar';
import { FindTool } from '@editor/find/find-tool';
import { useFind } from '@editor/find/use-find';
import { Toolbar } from '@editor/menus/toolbar';
import { PieceEditor } from '@editor/piece-editor';
import { fieldText } from '@editor/read-document';
import { HistoryLook } from '../history/history-look';
import { ActBar } from './act-bar';
import { CommentTools } from './comments/comment-tools';
import { CommentsMargin } from './comments/comments-margin';
import { CommentsSheet } from './comments/comments-sheet';
import { useComments } from './comments/use-comments';
import classes from './desk.module.css';
import { LostNotice } from './lost-words';
import { ReturnedNotice } from './returned-notice';
import { SetAsideList } from './set-aside-list';
import { SidePanel } from './side-panel';
import { StatusBar } from './status-bar';
import { UploadTray } from './upload-tray';
import { beginningOf } from './use-beginning';
import { useDocumentNow } from './use-document-now';
import { useLive } from './use-live';
import { useLostWords } from './use-lost-words';
import { usePanel } from './use-panel';
import { usePieceAfterSave } from './use-piece-after-save';
import { useRefusedPicturesNotice } from './use-refused-pictures-notice';
import { useTooLongNotice } from './use-too-long-notice';
import { useUnloadWarning } from './use-unload-warning';
import { useUploads } from './use-uploads';

/** The desk with the page on it: the text in the middle as readers will see it, everything else around. */
export function Desk({ piece, taken }: { piece: PieceView; taken: TakenOver }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const { person } = useSession();
  const [beginning] = useState(() => beginningOf(piece, taken));
  const [editor, setEditor] = useState<Editor | null>(null);
  const lost = useLostWords({ pieceId: piece.id, personId: person.id, clientId: beginning.clientId, left: beginning.undecided });
  const live = useLive({ agencyId: agency.id, personId: person.id, piece, beginning, editor, lost });
  const [now, noteChange] = useDocumentNow(beginning.start.confirmed as DocumentNode);
  const tooLong = useTooLongNotice();
  const refusedPictures = useRefusedPicturesNotice();
  const choose = useRef<HTMLButtonElement>(null);
  const [panel, openPanel] = usePanel();
  const [aside, asideDialog] = useDisclosure(false);
  const wide = useMediaQuery('(min-width: 75em)', true);
  // Without a connection the last word of the server about rights is the piece itself.
  const editable = live.view.mayWrite && (live.view.connected || piece.mayType);
  const uploads = useUploads({ agencyId: agency.id, pieceId: piece.id, personId: person.id, editor, editable });
  const comments = useComments({ agencyId: agency.id, pieceId: piece.id, personId: person.id, editor, wide });
  const finding = useFind(editor, editable);
  const title = fieldText(now, 'title') || t('untitled');
  useScreenTitle(title);
  useUnloadWarning(live.view.save);
  usePieceAfterSave(agency.id, piece, live.view.save);
  const side = <SidePanel piece={piece} document={now} editor={editor} editable={editable} live={live} onUpload={(files) => uploads.add(files, null)} />;

  return (
    <Box className={classes.desk}>
      <ActBar piece={piece} title={title} live={live} onSetAside={asideDialog.open} />
      <div className={classes.columns}>
        <div className={classes.middle}>
          {editor && (
            <Group className={classes.tools} wrap="nowrap" gap={0} justify="space-between">
              {editable ? <Toolbar editor={editor} choosePicture={() => choose.current?.click()} /> : <span />}
              <Group gap={2} wrap="nowrap" ml="auto" pl={8}>
                <FindTool finding={finding} />
                <CommentTools comments={comments} />
              </Group>
              {!wide && (
                <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('panel.open')} onClick={() => openPanel('details')}>
                  <IconLayoutSidebarRight size={20} stroke={1.7} />
                </ActionIcon>
              )}
            </Group>
          )}
          {editor && finding.mode !== 'closed' && <FindBar editor={editor} finding={finding} editable={editable} />}
          <div className={classes.page} data-focus-page>
            <div className={classes.notices}>
              {(!wide || piece.lostApproval !== null) && <ReturnedNotice piece={piece} />}
              {editor && <LostNotice lost={lost} editor={editor} editable={editable} />}
              {!editable && <Alert color="gray" variant="light" role="status">{live.view.reason?.message ?? t('live.readOnly')}</Alert>}
            </div>
            <PieceEditor
              start={beginning.start}
              editable={editable}
              urlOfPicture={(id) => pictureUrl(agency.id, id, 'large')}
              onReady={(made) => {
                setEditor(made);
                noteChange(() => made.getJSON() as DocumentNode);
              }}
              onChange={(read) => noteChange(read as () => DocumentNode)}
              onOwnSteps={live.changed}
              onTooLong={tooLong}
              onPictures={uploads.add}
              onPicturesRefused={refusedPictures}
              choosePicture={() => choose.current?.click()}
            />
          </div>
          <UploadTray uploads={uploads} />
          <StatusBar state={live.view.save} editor={editor} onAgain={() => live.session().again()} onPutAside={() => live.session().putAside()} />
        </div>
        {wide && <aside className={classes.side} aria-label={t('panel.title')}>{comments.opened ? <CommentsMargin comments={comments} /> : side}</aside>}
      </div>
      {!wide && <CommentsSheet comments={comments} />}
      {!wide && <Drawer opened={panel !== undefined && !comments.opened} onClose={() => openPanel(undefined)} position="right" title={t('panel.title')} size="sm">{side}</Drawer>}
      <HistoryLook pieceId={piece.id} editor={editor} editable={editable} />
      <FileButton multiple accept="image/*" onChange={(files) => uploads.add(files, null)}>
        {(props) => <button ref={choose} type="button" hidden {...props} aria-label={t('pictures.add')} />}
      </FileButton>
      {aside && <SetAsideList pieceId={piece.id} onClose={asideDialog.close} />}
    </Box>
  );
}
