import { useQueries } from '@tanstack/react-query';
import { useSession } from '@/lib/session/use-session';
import type { SessionView } from '@api/schemas';
import { underQuery } from '../api/get-under';

export interface Mandate {
  /** Keeps the whole register. */
  all: boolean;
  /** The bodies this person oversees; only what stands below them is theirs to change. */
  bodies: string[];
  /** Whether this person may change the organisation. */
  keeps: (organizationId: string) => boolean;
  /** Whether this person may put something under it. */
  holds: (organizationId: string) => boolean;
}

/** What the server allows with the register, so that no button leads to a refusal. */
export function useMandate(): Mandate {
  const session = useSession();
  const bodies = overseen(session);
  const below = useQueries({
    queries: bodies.map(underQuery),
    combine: (answers) => answers.flatMap((answer) => answer.data?.items ?? []),
  });
  const keeps = (id: string) => session.operator || below.includes(id);
  return { all: session.operator, bodies, keeps, holds: (id) => keeps(id) || bodies.includes(id) };
}

export function overseen(session: SessionView): string[] {
  if (session.operator) return [];
  return session.memberships
    .filter((membership) => membership.organizationKind === 'body' && membership.permissions.includes('organization.manage'))
    .map((membership) => membership.organizationId);
}
