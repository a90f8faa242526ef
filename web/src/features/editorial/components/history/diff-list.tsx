import { Anchor } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiffView, EntryView } from '@api/schemas';
import classes from './diff.module.css';
import { DiffEntry } from './diff-entry';

/** This many passages before and after a change stay in sight, so that it is read in its place. */
const AROUND = 1;

type Part = { shown: EntryView[] } | { hidden: EntryView[] };

/** Stretches without a change between those with one. */
export function partsOf(entries: EntryView[]): Part[] {
  const near = entries.map((_, index) =>
    entries.slice(Math.max(0, index - AROUND), index + AROUND + 1).some((entry) => entry.kind !== 'kept'));
  const parts: Part[] = [];
  entries.forEach((entry, index) => {
    const last = parts.at(-1);
    if (near[index]) {
      if (last && 'shown' in last) last.shown.push(entry);
      else parts.push({ shown: [entry] });
    } else if (last && 'hidden' in last) last.hidden.push(entry);
    else parts.push({ hidden: [entry] });
  });
  return parts;
}

const isEmpty = (entry: EntryView) =>
  entry.kind === 'kept' && entry.runs.every((run) => run.text === '' && !run.inline) && ['kicker', 'sapo', 'caption', 'credit', 'paragraph'].includes(entry.after[0]?.type ?? '');

interface Props { diff: DiffView; all: boolean; editor: Editor | null; onPut: () => void }

export function DiffList({ diff, all, editor, onPut }: Props) {
  const entries = diff.entries.filter((entry) => !isEmpty(entry));
  const parts: Part[] = all ? [{ shown: entries }] : partsOf(entries);
  return (
    <div className={classes.text} lang="vi" data-testid="comparison">
      {parts.map((part, index) =>
        'shown' in part
          ? part.shown.map((entry, place) => <DiffEntry key={`${index}-${place}`} entry={entry} entries={entries} editor={editor} onPut={onPut} />)
          : <Unchanged key={index} hidden={part.hidden} entries={entries} editor={editor} onPut={onPut} />)}
    </div>
  );
}

interface UnchangedProps { hidden: EntryView[]; entries: EntryView[]; editor: Editor | null; onPut: () => void }

function Unchanged({ hidden, entries, editor, onPut }: UnchangedProps) {
  const { t } = useTranslation('editorial');
  const [open, setOpen] = useState(false);
  if (open) return hidden.map((entry, place) => <DiffEntry key={place} entry={entry} entries={entries} editor={editor} onPut={onPut} />);
  return (
    <Anchor component="button" className={classes.unchanged} onClick={() => setOpen(true)}>
      {t('compare.unchanged', { passages: hidden.length })}
    </Anchor>
  );
}
