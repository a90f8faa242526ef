import { useEditorState, type Editor } from '@tiptap/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { limitedName, limitOf } from '../limits/field-limits';
import { USUAL_LIMITS } from '../limits/limits';
import { useLimitWords } from '../limits/use-limit-words';
import { countPiece, countSelection, type Count } from './count';
import classes from './counts.module.css';

/** Counting a long piece costs more than a keystroke may. */
const COUNT_AFTER_MS = 300;

/** How much there is: of the selection while there is one, otherwise of the whole piece. */
export function Counts({ editor }: { editor: Editor }) {
  const { t, i18n } = useTranslation('editor');
  const number = new Intl.NumberFormat(i18n.language);
  const limitWords = useLimitWords();
  const doc = useEditorState({ editor, selector: ({ editor: now }) => now.state.doc, equalityFn: (a, b) => a === b });
  const [settled] = useDebouncedValue(doc, COUNT_AFTER_MS);
  const whole = useMemo(() => countPiece(settled), [settled]);
  const now = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const { $from } = state.selection;
      const field = $from.depth === 0 ? null : $from.node(1);
      const limit = field ? limitOf(field, USUAL_LIMITS) : null;
      return { selected: countSelection(state), limit: field && limit ? limitWords(limitedName(field), limit) : '' };
    },
  });
  const syllables = (count: Count) => t('count.syllables', { count: count.syllables, number: number.format(count.syllables) });
  const more = (count: Count) => (
    <>
      <span className={classes.more}>{t('count.characters', { count: count.characters, number: number.format(count.characters) })}</span>
      <span className={classes.more}>{t('count.minutes', { count: count.minutes })}</span>
    </>
  );
  return (
    <span className={classes.counts} data-testid="counts">
      {now.selected ? (
        <span className={classes.selected}>
          <span>{t('count.selected', { what: syllables(now.selected) })}</span>
          {more(now.selected)}
        </span>
      ) : (
        <>
          <span>{syllables(whole)}</span>
          {more(whole)}
        </>
      )}
      <span className={classes.heard} role="status">{now.limit}</span>
    </span>
  );
}
