import type { DocumentNode, EntryView, RunView } from '@api/schemas';

const STANDS_ALONE = new Set(['paragraph', 'heading', 'code_block', 'horizontal_rule', 'embed', 'picture']);

/** The words of an entry as they were, for the clipboard. */
export function oldText(entry: EntryView): string {
  return linesOf(entry.runs).map((line) => line.map((run) => (run.inline ? '\n' : run.text)).join('')).join('\n');
}

/** An entry as it was, as blocks that can be put into a text; what has no place by itself comes as a paragraph. */
export function oldBlocks(entry: EntryView): DocumentNode[] {
  const lines = linesOf(entry.runs);
  return entry.before.map((passage, index) => {
    const content = (lines[index] ?? []).map(nodeOf);
    if (passage.type === 'picture') return { type: 'picture', attrs: passage.attributes, content: [{ type: 'caption' }, { type: 'credit' }] };
    const type = STANDS_ALONE.has(passage.type) ? passage.type : 'paragraph';
    const attrs = type === passage.type && Object.keys(passage.attributes).length > 0 ? { attrs: passage.attributes } : {};
    return { type, ...attrs, ...(content.length > 0 ? { content } : {}) };
  });
}

function linesOf(runs: RunView[]): RunView[][] {
  const lines: RunView[][] = [[]];
  for (const run of runs) {
    if (run.sort === 'added') continue;
    if (run.ends) lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines;
}

function nodeOf(run: RunView): DocumentNode {
  const was = run.sort === 'marked' ? run.marksBefore : run.marks;
  const marks = was.map(({ type, attributes }) => ({ type, ...(Object.keys(attributes).length > 0 ? { attrs: attributes } : {}) }));
  const formatted = marks.length > 0 ? { marks } : {};
  return run.inline ? { type: run.inline, ...formatted } : { type: 'text', text: run.text, ...formatted };
}
