import type { MembershipView, Permission, SessionView } from '@api/schemas';

export function addressOf(membership: MembershipView): string {
  return membership.slug ?? membership.organizationId;
}

export function agenciesOf(session: SessionView): MembershipView[] {
  return session.memberships.filter((membership) => membership.organizationKind === 'agency');
}

export function membershipAt(session: SessionView, address: string | undefined): MembershipView | undefined {
  const agencies = agenciesOf(session);
  if (address === undefined) return agencies[0];
  return agencies.find((membership) => membership.slug === address || membership.organizationId === address);
}

/** Steering and operation are not bound to one agency: any membership that grants it opens them. */
export function mayAnywhere(session: SessionView, permission: Permission): boolean {
  if (session.operator) return true;
  return session.memberships.some((membership) => membership.permissions.includes(permission));
}
