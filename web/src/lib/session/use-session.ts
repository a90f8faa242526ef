import type { MembershipView, Permission, SessionView } from '@api/schemas';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { sessionQuery } from './get-session';
import { addressOf, membershipAt } from './membership';

export function useSession(): SessionView {
  return useSuspenseQuery(sessionQuery).data;
}

export interface Agency {
  id: string;
  /** How the agency stands in addresses: its slug, or its id while it has none. */
  address: string;
  name: string;
  membership: MembershipView;
  may: (permission: Permission) => boolean;
}

/** The agency the address names, else the first one this person works for. */
export function useAgencyOrNone(): Agency | null {
  const session = useSession();
  const { agency } = useParams({ strict: false }) as { agency?: string };
  const membership = membershipAt(session, agency);
  if (!membership) return null;
  return {
    id: membership.organizationId,
    address: addressOf(membership),
    name: membership.organizationName,
    membership,
    may: (permission) => membership.permissions.includes(permission),
  };
}

export function useAgency(): Agency {
  const agency = useAgencyOrNone();
  if (!agency) throw new Error('no agency at this address');
  return agency;
}
