import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { sayDone, sayTrouble } from '@/ui/say';
import { sayUndo } from '@/ui/say-undo';
import { useProblemText } from '@/ui/use-problem-text';
import type { SavedViewView } from '@api/schemas';
import { deleteView } from '../../../api/views/delete-view';
import { openWith } from '../../../api/views/open-with';
import { restoreView } from '../../../api/views/restore-view';

export function useViewActs() {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const problemText = useProblemText();
  const refresh = () => client.invalidateQueries({ queryKey: ['piece-views', agency.id] });
  const onError = (error: unknown) => sayTrouble(problemText(error));
  const restoring = useMutation({ mutationFn: (id: string) => restoreView(agency.id, id), onSuccess: refresh, onError });
  const removing = useMutation({
    mutationFn: (view: SavedViewView) => deleteView(agency.id, view.id),
    onSuccess: (_, view) => {
      void refresh();
      sayUndo(t('views.deleted', { name: view.name }), t('common:undo'), () => restoring.mutate(view.id));
    },
    onError,
  });
  const opening = useMutation({
    mutationFn: (id: string | null) => openWith(agency.id, id),
    onSuccess: (_, id) => {
      void refresh();
      sayDone(t(id === null ? 'views.nowNotFirst' : 'views.nowFirst'));
    },
    onError,
  });
  return { remove: removing.mutate, openWith: opening.mutate };
}
