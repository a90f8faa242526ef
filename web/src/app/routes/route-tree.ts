import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { needMembership, needSession, toFirstPlace, toFirstScreen } from './guards';
import { pieceSearch } from './piece-search';
import { planSearch } from './plan-search';
import { number, text } from './search-text';

const root = createRootRoute();

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/toa-soan/dang-nhap',
  validateSearch: (search) => ({ next: text(search.next) }),
  component: lazyRouteComponent(() => import('@/features/identity/components/sign-in-screen'), 'SignInScreen'),
});
const setUp = createRoute({
  getParentRoute: () => root,
  path: '/toa-soan/thiet-lap/$token',
  component: lazyRouteComponent(() => import('@/features/identity/components/setup-screen'), 'SetupScreen'),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/toa-soan/loi-moi/$token',
  component: lazyRouteComponent(() => import('@/features/identity/components/invitation-screen'), 'InvitationScreen'),
});
const reset = createRoute({
  getParentRoute: () => root,
  path: '/toa-soan/dat-lai-mat-khau/$token',
  component: lazyRouteComponent(() => import('@/features/identity/components/reset-screen'), 'ResetScreen'),
});
const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/toa-soan' });
  },
});

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: ({ location }) => needSession(location.href),
  component: lazyRouteComponent(() => import('../shell/shell'), 'Shell'),
});
const newsroom = createRoute({ getParentRoute: () => shell, path: '/toa-soan', beforeLoad: toFirstPlaceAt('/toa-soan') });

function toFirstPlaceAt(path: string) {
  return async ({ location }: { location: { pathname: string } }) => {
    if (location.pathname.replace(/\/$/, '') === path) await toFirstPlace();
  };
}

const under = <P extends string>(path: P, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => newsroom, path, component });

const own = [
  under('tai-khoan', lazyRouteComponent(() => import('@/features/identity/components/account-screen'), 'AccountScreen')),
  under('khoa-api', lazyRouteComponent(() => import('@/features/identity/components/tokens-screen'), 'TokensScreen')),
  under('van-hanh', lazyRouteComponent(() => import('@/features/operation/components/operation-screen'), 'OperationScreen')),
  under('giao-dien', lazyRouteComponent(() => import('../design/design-screen'), 'DesignScreen')),
];

const agency = createRoute({
  getParentRoute: () => newsroom,
  path: '$agency',
  beforeLoad: ({ params }) => needMembership(params.agency),
});
const inAgency = <P extends string>(path: P, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => agency, path, component });

const agencyScreens = [
  createRoute({
    getParentRoute: () => agency,
    path: '/',
    beforeLoad: ({ params }) => toFirstScreen(params.agency),
    component: lazyRouteComponent(() => import('@/features/editorial/components/my-day-screen'), 'MyDayScreen'),
  }),
  createRoute({
    getParentRoute: () => agency,
    path: 'ke-hoach',
    validateSearch: planSearch,
    component: lazyRouteComponent(() => import('@/features/planning/components/plan-screen'), 'PlanScreen'),
  }),
  createRoute({
    getParentRoute: () => agency,
    path: 'tin-bai',
    validateSearch: pieceSearch,
    component: lazyRouteComponent(() => import('@/features/editorial/components/list/piece-list-screen'), 'PieceListScreen'),
  }),
  createRoute({
    getParentRoute: () => agency,
    path: 'tin-bai/$id',
    validateSearch: (search) => ({ panel: text(search.panel), comment: text(search.comment), comments: text(search.comments) }),
    component: lazyRouteComponent(() => import('@/features/editorial/components/editor/editor-screen'), 'EditorScreen'),
  }),
  createRoute({
    getParentRoute: () => agency,
    path: 'kiem-tra',
    validateSearch: (search) => ({ tab: text(search.tab) }),
    component: lazyRouteComponent(() => import('@/features/editorial/components/checks/check-settings-screen'), 'CheckSettingsScreen'),
  }),
  createRoute({
    getParentRoute: () => agency,
    path: 'lich-dang',
    validateSearch: (search) => ({
      state: text(search.state), act: text(search.act), channel: text(search.channel), from: text(search.from), to: text(search.to),
    }),
    component: lazyRouteComponent(() => import('@/features/editorial/components/scheduling/planned-screen'), 'PlannedScreen'),
  }),
  createRoute({
    getParentRoute: () => agency,
    path: 'luu-tru-phap-ly',
    validateSearch: (search) => ({
      q: text(search.q), section: text(search.section), state: text(search.state), channel: text(search.channel), from: text(search.from), to: text(search.to),
    }),
    component: lazyRouteComponent(() => import('@/features/editorial/components/archive/archive-screen'), 'ArchiveScreen'),
  }),
  createRoute({
    getParentRoute: () => agency,
    path: 'luu-tru-phap-ly/$id',
    validateSearch: (search) => ({ ban: number(search.ban), voi: number(search.voi) }),
    component: lazyRouteComponent(() => import('@/features/editorial/components/archive/record-screen'), 'RecordScreen'),
  }),
  inAgency('chuyen-muc', lazyRouteComponent(() => import('@/features/editorial/components/sections/sections-screen'), 'SectionsScreen')),
  createRoute({
    getParentRoute: () => agency,
    path: 'anh',
    validateSearch: (search) => ({ q: text(search.q), anh: text(search.anh) }),
    component: lazyRouteComponent(() => import('@/features/media/components/pictures-screen'), 'PicturesScreen'),
  }),
  inAgency('ma-dich-vu', lazyRouteComponent(() => import('@/features/identity/components/services-screen'), 'ServicesScreen')),
  createRoute({
    getParentRoute: () => agency,
    path: 'nhan-su',
    validateSearch: (search) => ({ q: text(search.q) }),
    component: lazyRouteComponent(() => import('@/features/identity/components/people-screen'), 'PeopleScreen'),
  }),
  inAgency('ho-so', lazyRouteComponent(() => import('@/features/organization/components/profile-screen'), 'ProfileScreen')),
  createRoute({
    getParentRoute: () => agency,
    path: 'nhat-ky',
    validateSearch: (search) => ({
      q: text(search.q), actor: text(search.actor), act: text(search.act), from: text(search.from), to: text(search.to),
    }),
    component: lazyRouteComponent(() => import('@/features/audit/components/audit-screen'), 'AuditScreen'),
  }),
  inAgency('nhap-du-lieu', lazyRouteComponent(() => import('@/features/importing/components/imports-screen'), 'ImportsScreen')),
  createRoute({
    getParentRoute: () => agency,
    path: 'nhap-du-lieu/$id',
    validateSearch: (search) => ({ outcome: text(search.outcome) }),
    component: lazyRouteComponent(() => import('@/features/importing/components/import-screen'), 'ImportScreen'),
  }),
];

const asOf = (search: Record<string, unknown>) => ({ asOf: text(search.asOf), q: text(search.q) });
const steering = createRoute({ getParentRoute: () => shell, path: '/dieu-hanh', validateSearch: asOf });
const steeringScreens = [
  createRoute({
    getParentRoute: () => steering,
    path: '/',
    component: lazyRouteComponent(() => import('@/features/organization/components/tree-screen'), 'TreeScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'to-chuc/$id',
    component: lazyRouteComponent(() => import('@/features/organization/components/organization-screen'), 'OrganizationScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'so-bo',
    component: lazyRouteComponent(() => import('@/features/organization/components/registry-screen'), 'RegistryScreen'),
  }),
];

export const routeTree = root.addChildren([
  start, signIn, setUp, invitation, reset,
  shell.addChildren([
    newsroom.addChildren([...own, agency.addChildren(agencyScreens)]),
    steering.addChildren(steeringScreens),
  ]),
]);
