import { Button, Group, Text, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/lib/api/problem';
import { randomId } from '@/lib/api/random-id';
import { useProblemText } from '@/ui/use-problem-text';
import { keepWords, keptWords, type KeptWords } from './kept-words';
import { askedFor, putName, stillNamed, type Asked } from './mention';
import { ReaderPicker, type ReaderKeys } from './reader-picker';
import type { Comments } from './use-comments';

/** The words stay in the box, with this sentence, when something stands in the way of sending them. */
export class NotSent extends Error {}

interface Props {
  comments: Comments;
  /** Where unsent words are kept on this machine. */
  keptAs: string;
  label: string;
  hint: string;
  sendLabel: string;
  start?: Pick<KeptWords, 'text' | 'people'>;
  context?: Pick<KeptWords, 'quote' | 'near'>;
  autoFocus?: boolean;
  onSend: (words: { text: string; mentions: string[] }, requestId: string) => Promise<unknown>;
  onCancel?: () => void;
}

export function MessageBox({ comments, keptAs, label, hint, sendLabel, start, context, autoFocus = false, onSend, onCancel }: Props) {
  const { t } = useTranslation('comments');
  const problemText = useProblemText();
  const [words, setWords] = useState<KeptWords>(() => keptWords(keptAs) ?? { text: '', people: [], requestId: randomId(), ...start });
  const [asked, setAsked] = useState<Asked | null>(null);
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<ReaderKeys>(null);
  const open = words.text.trim() !== '' || autoFocus || start !== undefined;

  useEffect(() => {
    if (autoFocus) box.current?.focus({ preventScroll: true });
  }, [autoFocus]);

  const write = (text: string, people = words.people) => {
    const next = { ...words, ...context, text, people, requestId: randomId() };
    setWords(next);
    keepWords(keptAs, next);
  };
  const look = () => setAsked(box.current ? askedFor(box.current.value, box.current.selectionStart) : null);
  const pick = (person: { personId: string; name: string }) => {
    if (!asked) return;
    const put = putName(words.text, asked, person.name);
    write(put.text, [...words.people, person]);
    setAsked(null);
    requestAnimationFrame(() => box.current?.setSelectionRange(put.caret, put.caret));
  };
  const cancel = () => {
    keepWords(keptAs, null);
    setWords({ text: '', people: [], requestId: randomId() });
    setTrouble(null);
    box.current?.blur();
    onCancel?.();
  };
  const send = async () => {
    const text = words.text.normalize('NFC').trim();
    if (text === '' || sending) return;
    setSending(true);
    setTrouble(null);
    try {
      await onSend({ text, mentions: stillNamed(text, words.people).map(({ personId }) => personId) }, words.requestId);
      keepWords(keptAs, null);
      setWords({ text: '', people: [], requestId: randomId() });
    } catch (error) {
      setTrouble(error instanceof NotSent ? error.message : asProblem(error).status === 0 ? t('keptHere') : problemText(error));
    } finally {
      setSending(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (asked && picker.current?.onKey(event.key)) event.preventDefault();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (asked) setAsked(null);
      else cancel();
    }
  };

  return (
    <div>
      <Textarea
        ref={box}
        data-autofocus={autoFocus || undefined}
        aria-label={label}
        placeholder={hint}
        autosize
        minRows={open ? 2 : 1}
        maxRows={8}
        value={words.text}
        error={trouble}
        role={asked ? 'combobox' : undefined}
        aria-expanded={asked ? true : undefined}
        aria-controls={asked ? 'comment-readers' : undefined}
        onChange={(event) => {
          write(event.target.value);
          look();
        }}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => {
          if (event.key.startsWith('Arrow') && !asked) look();
        }}
        onClick={look}
        onBlur={() => setAsked(null)}
      />
      {asked && <ReaderPicker comments={comments} query={asked.query} keys={picker} onPick={pick} onGone={() => setAsked(null)} />}
      {open && (
        <Group gap={8} mt={6} justify="flex-end" wrap="nowrap">
          <Text fz={12} c="dimmed" mr="auto" visibleFrom="sm">{t('sendKeys')}</Text>
          <Button size="compact-sm" variant="subtle" color="gray" onClick={cancel}>{t('cancel')}</Button>
          <Button size="compact-sm" loading={sending} disabled={words.text.trim() === ''} onClick={() => void send()}>{sendLabel}</Button>
        </Group>
      )}
    </div>
  );
}
