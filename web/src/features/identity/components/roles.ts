import type { Role } from '@api/schemas';

/** The roles an agency gives itself; overseers and operators are named elsewhere. */
export const AGENCY_ROLES: readonly Role[] = [
  'reporter', 'editor', 'desk-head', 'secretary', 'editor-in-chief', 'agency-admin',
];
