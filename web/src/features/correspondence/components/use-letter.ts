import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAgency } from '@/lib/session/use-session';
import type { LetterView } from '@api/schemas';
import { letterQuery } from '../api/get-letter';

/** Does something with a letter and shows how it stands afterwards, here and in the list. */
export function useLetter<Words>(work: (agencyId: string, words: Words) => Promise<LetterView>, onDone?: () => void) {
  const agency = useAgency();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (words: Words) => work(agency.id, words),
    onSuccess: (letter) => {
      client.setQueryData(letterQuery(agency.id, letter.row.id).queryKey, letter);
      onDone?.();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['letters', agency.id] }),
  });
}
