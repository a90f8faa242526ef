import type { Editor } from '@tiptap/react';
import { useNavigate } from '@tanstack/react-router';
import { useAgency } from '@/lib/session/use-session';
import type { FindingView } from '@api/schemas';
import { usePanel } from '../use-panel';

const IN_DETAILS = new Set(['sectionId', 'authors', 'source', 'tags']);

/** Where something is wrong is where the cursor goes: the passage, the field beside the text, or the screen that has it. */
export function useJump(editor: Editor | null) {
  const [, openPanel] = usePanel();
  const navigate = useNavigate();
  const agency = useAgency();
  return (finding: FindingView) => {
    if (IN_DETAILS.has(finding.field)) return openPanel('details');
    if (finding.field === 'masthead') return void navigate({ to: `/toa-soan/${agency.address}/ho-so` });
    const part = document.querySelector<HTMLElement>(`[data-declare="${CSS.escape(finding.field)}"]`);
    if (part) return part.scrollIntoView({ block: 'center' });
    if (editor === null) return;
    const last = editor.state.doc.content.size;
    const from = Math.min(finding.from ?? placeOf(editor, finding.field), last);
    editor.chain().focus().setTextSelection({ from, to: Math.min(finding.to ?? from, last) }).scrollIntoView().run();
  };
}

function placeOf(editor: Editor, field: string): number {
  let place = 1;
  editor.state.doc.forEach((node, offset) => {
    if (node.type.name === field) place = offset + 1;
  });
  return place;
}
