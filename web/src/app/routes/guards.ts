import { redirect } from '@tanstack/react-router';
import { asProblem } from '@/lib/api/problem';
import { queryClient } from '@/lib/api/query-client';
import { speakUnlessChosen } from '@/lib/i18n/i18n';
import { addressOf, agenciesOf, mayAnywhere, membershipAt } from '@/lib/session/membership';
import { sessionQuery } from '@/lib/session/get-session';
import { notFound } from '@tanstack/react-router';

/** Lets only signed-in people in; the others come back here after signing in. */
export async function needSession(href: string): Promise<void> {
  try {
    const { person } = await queryClient.ensureQueryData(sessionQuery);
    // Texts that cannot be fetched now must not keep anybody out.
    await speakUnlessChosen(person.locale).catch(() => undefined);
  } catch (error) {
    if (asProblem(error).status !== 401) throw error;
    throw redirect({ to: '/toa-soan/dang-nhap', search: { next: href } });
  }
}

/** The newsroom begins with the first agency; who has none works in steering or operation. */
export async function toFirstPlace(): Promise<never> {
  const session = await queryClient.ensureQueryData(sessionQuery);
  const [first] = agenciesOf(session);
  if (first) throw redirect({ to: `/toa-soan/${addressOf(first)}`, replace: true });
  if (mayAnywhere(session, 'organization.read')) throw redirect({ to: '/dieu-hanh', replace: true });
  throw redirect({ to: '/toa-soan/tai-khoan', replace: true });
}

/** My day is the first place of who works on pieces; who looks after the agency begins with its people. */
export async function toFirstScreen(address: string): Promise<void> {
  const session = await queryClient.ensureQueryData(sessionQuery);
  const membership = membershipAt(session, address);
  if (!membership || membership.permissions.includes('piece.write')) return;
  const screen = membership.permissions.includes('people.manage') ? 'nhan-su' : 'anh';
  throw redirect({ to: `/toa-soan/${address}/${screen}`, replace: true });
}

export async function needMembership(address: string): Promise<void> {
  const session = await queryClient.ensureQueryData(sessionQuery);
  if (!membershipAt(session, address)) throw notFound();
}

/** Steering begins with the dashboard; who has none begins with the tree of organisations. */
export async function toTreeUnlessOutlook(): Promise<void> {
  const session = await queryClient.ensureQueryData(sessionQuery);
  if (!mayAnywhere(session, 'outlook.read')) throw redirect({ to: '/dieu-hanh/to-chuc', replace: true });
}
