import { Badge, Button, CopyButton, Group } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { pictureUrl } from '@/lib/pictures/picture-url';
import { useAgency } from '@/lib/session/use-session';
import { sayDone } from '@/ui/say';
import type { EntryView, PassageOfDiffView } from '@api/schemas';
import classes from './diff.module.css';
import { DiffRuns } from './diff-runs';
import { oldText } from './old-passage';
import { putBack } from './put-back';

interface Props {
  entry: EntryView;
  /** The whole comparison, which says where the passage stood. */
  entries: EntryView[];
  editor: Editor | null;
  onPut: () => void;
}

const SIGN = { kept: '', changed: '±', added: '+', removed: '−', 'moved-away': '↕', 'moved-here': '↕' } as const;

/** A passage with what became of it: a sign and words beside the colour. */
export function DiffEntry({ entry, entries, editor, onPut }: Props) {
  const passage = entry.after[0] ?? entry.before[0];
  if (!passage) return null;
  const hasOld = entry.kind === 'removed' || entry.kind === 'moved-away' || entry.runs.some((run) => run.sort === 'removed');
  return (
    <div className={classes.entry} data-kind={entry.kind}>
      <span className={classes.sign} aria-hidden>{SIGN[entry.kind]}</span>
      <div className={classes.what}>
        <What entry={entry} passage={passage} />
        {entry.kind !== 'moved-away' && <Passage entry={entry} passage={passage} />}
        {hasOld && entry.kind !== 'moved-away' && <Back entry={entry} entries={entries} editor={editor} onPut={onPut} />}
      </div>
    </div>
  );
}

/** What a reader of this comparison must know beyond the coloured words. */
function What({ entry, passage }: { entry: EntryView; passage: PassageOfDiffView }) {
  const { t } = useTranslation('editorial');
  const field = ['kicker', 'title', 'sapo', 'variant'].includes(passage.type);
  const was = entry.before[0];
  const is = entry.after[0];
  const facts = [
    field && t(`compare.field.${passage.type as 'title'}`),
    entry.kind === 'added' && (passage.type === 'picture' ? t('compare.pictureAdded') : t('compare.added')),
    entry.kind === 'removed' && (passage.type === 'picture' ? t('compare.pictureRemoved') : t('compare.removed')),
    entry.kind === 'moved-here' && t('compare.movedHere', { number: entry.move }),
    entry.kind === 'moved-away' && t('compare.movedAway', { number: entry.move, words: oldText(entry).slice(0, 40) }),
    entry.aspects.includes('split') && t('compare.split', { passages: entry.after.length }),
    entry.aspects.includes('joined') && t('compare.joined', { passages: entry.before.length }),
    entry.aspects.includes('shape') && was && is && t('compare.shape', { was: t(`compare.kind.${kindOf(was)}`), is: t(`compare.kind.${kindOf(is)}`) }),
    entry.aspects.includes('grouping') && t('compare.grouping'),
    entry.aspects.includes('marks') && t('compare.marks'),
    ...entry.attributes.map((change) =>
      t('compare.attribute', {
        name: t(`compare.attributes.${change.attribute as 'alt'}`, { defaultValue: change.attribute }), was: change.before ?? '–', is: change.after ?? '–',
      })),
  ].filter((fact) => typeof fact === 'string');
  if (facts.length === 0) return null;
  return (
    <Group gap={6} mb={2}>
      {facts.map((fact) => <Badge key={fact} className={classes.fact} variant="default" size="md" radius="sm">{fact}</Badge>)}
    </Group>
  );
}

const KINDS = ['paragraph', 'heading', 'code_block', 'bullet', 'number', 'quote', 'cell', 'caption', 'other'] as const;
type Kind = (typeof KINDS)[number];

function kindOf(passage: PassageOfDiffView): Kind {
  const within = passage.within.map(({ type }) => type);
  if (passage.type === 'paragraph') {
    if (within.at(-1) === 'list_item') return within.at(-2) === 'ordered_list' ? 'number' : 'bullet';
    if (within.at(-1) === 'blockquote') return 'quote';
    if (within.some((type) => type.startsWith('table'))) return 'cell';
  }
  return KINDS.find((kind) => kind === passage.type) ?? 'other';
}

function Passage({ entry, passage }: { entry: EntryView; passage: PassageOfDiffView }) {
  const agency = useAgency();
  const id = passage.attributes.pictureId;
  if (passage.type === 'picture') {
    const src = typeof id === 'string' ? pictureUrl(agency.id, id, 'medium') : undefined;
    const alt = String(passage.attributes.alt ?? '');
    return src ? <img className={classes.picture} src={src} alt={alt} /> : <span className={classes.foreign}>{String(passage.attributes.src ?? alt)}</span>;
  }
  if (passage.type === 'embed') return <span className={classes.foreign}>{String(passage.attributes.title || passage.attributes.url)}</span>;
  if (passage.type === 'horizontal_rule') return <hr className={classes.rule} />;
  const kind = kindOf(passage);
  return (
    <div className={classes.passage} data-type={passage.type} data-kind={kind} style={{ '--depth': Math.max(0, Math.floor(passage.within.length / 2) - 1) } as React.CSSProperties}>
      <DiffRuns runs={entry.runs} />
    </div>
  );
}

/** The passage as it was can be copied, or put into the text where the caret stands. */
function Back({ entry, entries, editor, onPut }: Props) {
  const { t } = useTranslation(['editorial', 'common']);
  const put = () => {
    if (!editor) return;
    sayDone(putBack(editor, entries, entry) === 'caret' ? t('compare.put') : t('compare.putWhereItWas'));
    onPut();
    setTimeout(() => editor.commands.focus());
  };
  return (
    <Group gap={4} className={classes.back}>
      {oldText(entry).trim() !== '' && (
        <CopyButton value={oldText(entry)}>
          {({ copied, copy }) => <Button size="compact-xs" variant="subtle" color="gray" onClick={copy}>{copied ? t('common:copied') : t('compare.copyOld')}</Button>}
        </CopyButton>
      )}
      {editor && <Button size="compact-xs" variant="subtle" color="gray" onClick={put}>{t('compare.putOld')}</Button>}
    </Group>
  );
}
