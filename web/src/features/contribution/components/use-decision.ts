import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAgency } from '@/lib/session/use-session';
import type { ContributionView } from '@api/schemas';
import { decideContribution, type Decision } from '../api/decide-contribution';
import { contributionQuery } from '../api/get-contribution';

/** One act on a contribution; what somebody else did meanwhile is shown instead. */
export function useDecision(view: ContributionView) {
  const agency = useAgency();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (decision: Decision) => decideContribution(agency.id, view.id, view.version, decision),
    onSuccess: (now) => client.setQueryData(contributionQuery(agency.id, view.id).queryKey, now),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['contributions-inbox', agency.id] });
      void client.invalidateQueries({ queryKey: ['contribution', agency.id, view.id] });
    },
  });
}
