import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { sayDone, sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import { pieceQuery } from '../../api/get-piece';
import { restoreVersion } from '../../api/restore-version';

/** Going back is one more version: what stood before stays in the list. */
export function useRestore(pieceId: string, onDone: () => void) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const client = useQueryClient();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: (number: number) => restoreVersion(agency.id, pieceId, number),
    onSuccess: (_, number) => {
      for (const kind of ['history', 'compare', 'authorship', 'contributions']) void client.invalidateQueries({ queryKey: [kind, agency.id, pieceId] });
      void client.invalidateQueries({ queryKey: pieceQuery(agency.id, pieceId).queryKey });
      sayDone(t('history.restoredNow', { number }));
      onDone();
    },
    onError: (error) => sayTrouble(problemText(error)),
  });
}
