import { Alert, Button, CopyButton, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { pictureUrl } from '@/lib/pictures/picture-url';
import type { SetAside } from '@/lib/saving/kept-drafts';
import { useAgency } from '@/lib/session/use-session';
import type { DocumentNode } from '@api/schemas';
import { putBack, wordsMissing } from '@editor/collab/put-back';
import { PieceReader } from '@editor/piece-reader';
import classes from './desk.module.css';
import type { LostWords } from './use-lost-words';

interface Props { lost: LostWords; editor: Editor; editable: boolean }

/** Says that own words are not in the text. It takes no focus, for the person may be in the middle of a word. */
export function LostNotice({ lost, editor, editable }: Props) {
  const { t } = useTranslation('editorial');
  const [opened, dialog] = useDisclosure(false);
  const [text] = lost.undecided;
  const { keepAside } = lost;
  const known = text !== undefined && text.words === undefined && wordsMissing(editor, text.document) === '';
  useEffect(() => {
    // An earlier program kept the whole text and did not hear that it had arrived: nothing to ask.
    if (known && text) keepAside(text);
  }, [known, text, keepAside]);
  if (!text || known) return null;
  return (
    <>
      <Alert color="orange" variant="light" role="alert" data-testid="lost-words" title={t('lost.notice', { count: lost.undecided.length })}>
        <Group justify="space-between" gap="sm">
          <Text fz={14} lineClamp={2} flex="1 1 240px">{text.words?.text ?? t('lost.wholeText')}</Text>
          <Button size="xs" variant="default" onClick={dialog.open}>{t('lost.look')}</Button>
        </Group>
      </Alert>
      {opened && <LostDialog key={text.id} text={text} left={lost.undecided.length} lost={lost} editor={editor} editable={editable} onClose={dialog.close} />}
    </>
  );
}

function why({ words }: SetAside) {
  if (words?.because === 'too-large') return 'lost.tooLarge';
  return words?.because === 'not-accepted' ? 'lost.notAccepted' : 'lost.what';
}

interface DialogProps extends Props { text: SetAside; left: number; onClose: () => void }

/** Both texts side by side; whatever is chosen, nothing disappears unasked. */
function LostDialog({ text, left, lost, editor, editable, onClose }: DialogProps) {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const [now] = useState(() => editor.getJSON() as DocumentNode);
  const [asking, setAsking] = useState(false);
  const words = text.words?.text ?? wordsMissing(editor, text.document);
  const urlOf = (id: string) => pictureUrl(agency.id, id, 'medium');
  const after = (decide: (one: SetAside) => void) => () => {
    decide(text);
    if (left === 1) onClose();
  };
  const insert = after((one) => {
    putBack(editor, one.words?.slices ?? null, one.document);
    lost.keepAside(one);
  });
  return (
    <Modal opened onClose={onClose} fullScreen title={t('lost.title')} closeButtonProps={{ 'aria-label': t('lost.later') }}>
      <Stack gap="md" maw={1280} mx="auto">
        <Text>{t(why(text), { at: format.dateTime(text.at) })}</Text>
        {words !== '' && <div className={classes.lostWords} lang="vi">{words}</div>}
        <Group gap="sm" className={classes.choices}>
          {asking ? (
            <>
              <Text>{t('lost.sure')}</Text>
              <Button color="red" onClick={after(lost.discard)}>{t('lost.discardForGood')}</Button>
              <Button variant="default" onClick={() => setAsking(false)}>{t('lost.no')}</Button>
            </>
          ) : (
            <>
              {editable && <Button onClick={insert}>{t('lost.insert')}</Button>}
              <Button variant={editable ? 'default' : 'filled'} onClick={after(lost.keepAside)}>{t('lost.keepAside')}</Button>
              <CopyButton value={words}>
                {({ copied, copy }) => <Button variant="subtle" onClick={copy}>{copied ? t('common:copied') : t('lost.copy')}</Button>}
              </CopyButton>
              <Button variant="subtle" color="red" onClick={() => setAsking(true)}>{t('lost.discard')}</Button>
            </>
          )}
        </Group>
        <Text fz={13} c="dimmed">{t('lost.kept')}</Text>
        <div className={classes.compare}>
          <section>
            <Title order={2} mb="sm">{t('lost.mine')}</Title>
            <PieceReader document={text.document} comparedWith={now} urlOfPicture={urlOf} />
          </section>
          <section>
            <Title order={2} mb="sm">{t('lost.now')}</Title>
            <PieceReader document={now} comparedWith={text.document} urlOfPicture={urlOf} />
          </section>
        </div>
      </Stack>
    </Modal>
  );
}
