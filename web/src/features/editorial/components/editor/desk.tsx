import { ActionIcon, Box, Drawer, FileButton, Group } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pictureUrl } from '@/lib/pictures/picture-url';
import type { KeptDraft } from '@/lib/saving/kept-drafts';
import { useAgency, useSession } from '@/lib/session/use-session';
import { useScreenTitle } from '@/ui/use-screen-title';
import type { DocumentNode, PieceView } from '@api/schemas';
import { Toolbar } from '@editor/menus/toolbar';
import { PieceEditor } from '@editor/piece-editor';
import { fieldText } from '@editor/read-document';
import { ActBar } from './act-bar';
import { CommentTools } from './comments/comment-tools';
import { CommentsMargin } from './comments/comments-margin';
import { CommentsSheet } from './comments/comments-sheet';
import { useComments } from './comments/use-comments';
import { usePlaces } from './comments/use-places';
import classes from './desk.module.css';
import { MovedOnDialog } from './moved-on-dialog';
import { NewerNotice } from './newer-notice';
import { ReturnedNotice } from './returned-notice';
import { SidePanel } from './side-panel';
import { StatusBar } from './status-bar';
import { UploadTray } from './upload-tray';
import { useDocumentNow } from './use-document-now';
import { usePieceAfterSave } from './use-piece-after-save';
import { useTooLongNotice } from './use-too-long-notice';
import { useUnloadWarning } from './use-unload-warning';
import { useUploads } from './use-uploads';
import { useWriting } from './use-writing';

/** The desk with the page on it: the text in the middle as readers will see it, everything else around. */
export function Desk({ piece, restored }: { piece: PieceView; restored: KeptDraft | undefined }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const { person } = useSession();
  const [start] = useState<DocumentNode>(restored?.latest ?? restored?.attempt?.document ?? piece.document);
  const [editor, setEditor] = useState<Editor | null>(null);
  const writing = useWriting({ agencyId: agency.id, personId: person.id, piece, restored });
  const [now, noteChange] = useDocumentNow(start);
  const tooLong = useTooLongNotice();
  const choose = useRef<HTMLButtonElement>(null);
  const [panel, panelDrawer] = useDisclosure(false);
  const wide = useMediaQuery('(min-width: 75em)', true);
  const editable = piece.mayType;
  const uploads = useUploads({ agencyId: agency.id, pieceId: piece.id, personId: person.id, editor, editable });
  const places = usePlaces(writing);
  const comments = useComments({ agencyId: agency.id, pieceId: piece.id, personId: person.id, editor, places, wide });
  useScreenTitle(fieldText(now, 'title') || t('untitled'));
  useUnloadWarning(writing.state);
  usePieceAfterSave(agency.id, piece, writing);
  const side = <SidePanel piece={piece} document={now} editor={editor} editable={editable} onUpload={(files) => uploads.add(files, null)} />;

  return (
    <Box className={classes.desk}>
      <ActBar piece={piece} writing={writing} />
      <div className={classes.columns}>
        <div className={classes.middle}>
          {editor && (
            <Group className={classes.tools} wrap="nowrap" gap={0} justify="space-between">
              {editable ? <Toolbar editor={editor} choosePicture={() => choose.current?.click()} /> : <span />}
              <CommentTools comments={comments} />
              {!wide && (
                <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('panel.open')} onClick={panelDrawer.open}>
                  <IconLayoutSidebarRight size={20} stroke={1.7} />
                </ActionIcon>
              )}
            </Group>
          )}
          <div className={classes.page}>
            {!wide && <Box mb="lg" className={classes.returned}><ReturnedNotice piece={piece} /></Box>}
            <NewerNotice piece={piece} writing={writing} editor={editor} onShown={noteChange} />
            <PieceEditor
              document={start}
              editable={editable}
              urlOfPicture={(id) => pictureUrl(agency.id, id, 'large')}
              onReady={setEditor}
              onChange={(read) => {
                writing.changed(read as () => DocumentNode);
                noteChange(read as () => DocumentNode);
              }}
              onTooLong={tooLong}
              onPictures={uploads.add}
              choosePicture={() => choose.current?.click()}
            />
          </div>
          <UploadTray uploads={uploads} />
          <StatusBar state={writing.state} document={now} onAgain={() => writing.queue().again()} />
        </div>
        {wide && <aside className={classes.side} aria-label={t('panel.title')}>{comments.opened ? <CommentsMargin comments={comments} /> : side}</aside>}
      </div>
      {!wide && <CommentsSheet comments={comments} />}
      {!wide && <Drawer opened={panel} onClose={panelDrawer.close} position="right" title={t('panel.title')} size="sm">{side}</Drawer>}
      <FileButton multiple accept="image/*" onChange={(files) => uploads.add(files, null)}>
        {(props) => <button ref={choose} type="button" hidden {...props} aria-label={t('pictures.add')} />}
      </FileButton>
      {writing.state.is === 'moved-on' && editor && (
        <MovedOnDialog pieceId={piece.id} state={writing.state} writing={writing} editor={editor} onShown={noteChange} />
      )}
    </Box>
  );
}
