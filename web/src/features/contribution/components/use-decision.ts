import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAgency } from '@/lib/session/use-session';
import type { ContributionView } from '@api/schemas';
import { acceptContribution } from '../api/accept-contribution';
import { assignContribution } from '../api/assign-contribution';
import { contributionQuery } from '../api/get-contribution';
import { markSpam } from '../api/mark-spam';
import { refuseContribution } from '../api/refuse-contribution';
import { reopenContribution } from '../api/reopen-contribution';

export type Decision =
  | { act: 'accept' | 'spam' | 'reopen' }
  | { act: 'refuse'; reason: string; letter: boolean }
  | { act: 'assign'; sectionId: string | null; personId: string | null };

function decide(agencyId: string, { id, version }: ContributionView, decision: Decision): Promise<ContributionView> {
  switch (decision.act) {
    case 'accept':
      return acceptContribution(agencyId, id, version);
    case 'spam':
      return markSpam(agencyId, id, version);
    case 'reopen':
      return reopenContribution(agencyId, id, version);
    case 'refuse':
      return refuseContribution(agencyId, id, version, decision.reason, decision.letter);
    case 'assign':
      return assignContribution(agencyId, id, version, decision.sectionId, decision.personId);
  }
}

/** One act on a contribution; what somebody else did meanwhile is shown instead. */
export function useDecision(view: ContributionView) {
  const agency = useAgency();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (decision: Decision) => decide(agency.id, view, decision),
    onSuccess: (now) => client.setQueryData(contributionQuery(agency.id, view.id).queryKey, now),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['contributions-inbox', agency.id] });
      void client.invalidateQueries({ queryKey: ['contribution', agency.id, view.id] });
    },
  });
}
