import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { needMembership, needSession, toFirstPlace, toFirstScreen, toTreeUnlessOutlook } from './guards';
import { pieceSearch } from './piece-search';
import { flatplanSearch, printSearch } from './print-search';
import { dutySearch, eventSearch, planSearch } from './plan-search';
import { outlookSearch } from './outlook-search';
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
  under('tai-khoan/tin-bao', lazyRouteComponent(() => import('@/features/notice/components/notice-choices-screen'), 'NoticeChoicesScreen')),
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
    path: 'su-kien',
    validateSearch: eventSearch,
    component: lazyRouteComponent(() => import('@/features/planning/components/events-screen'), 'EventsScreen'),
  }),
  createRoute({
    getParentRoute: () => agency,
    path: 'truc',
    validateSearch: dutySearch,
    component: lazyRouteComponent(() => import('@/features/planning/components/duty-screen'), 'DutyScreen'),
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
    path: 'quy-trinh',
    validateSearch: (search) => ({ quyTrinh: text(search.quyTrinh) }),
    component: lazyRouteComponent(() => import('@/features/editorial/components/workflow/workflow-screen'), 'WorkflowScreen'),
  }),
  inAgency('duyet-sau', lazyRouteComponent(() => import('@/features/editorial/components/workflow/after-review-screen'), 'AfterReviewScreen')),
  inAgency('nhuan-but', lazyRouteComponent(() => import('@/features/editorial/components/royalty/royalty-screen'), 'RoyaltyScreen')),
  createRoute({
    getParentRoute: () => agency,
    path: 'bao-in',
    validateSearch: printSearch,
    component: lazyRouteComponent(() => import('@/features/print/components/print-screen'), 'PrintScreen'),
  }),
  createRoute({
    getParentRoute: () => agency,
    path: 'bao-in/an-pham',
    validateSearch: (search) => ({ sua: text(search.sua) }),
    component: lazyRouteComponent(() => import('@/features/print/components/titles/titles-screen'), 'TitlesScreen'),
  }),
  createRoute({
    getParentRoute: () => agency,
    path: 'bao-in/$issue',
    validateSearch: flatplanSearch,
    component: lazyRouteComponent(() => import('@/features/print/components/flatplan/flatplan-screen'), 'FlatplanScreen'),
  }),
  createRoute({
    getParentRoute: () => agency,
    path: 'thu-tu',
    validateSearch: (search) => ({
      q: text(search.q), kind: text(search.kind), state: text(search.state), handler: text(search.handler), thu: text(search.thu),
    }),
    component: lazyRouteComponent(() => import('@/features/correspondence/components/letters-screen'), 'LettersScreen'),
  }),
  createRoute({
    getParentRoute: () => agency,
    path: 'thong-cao',
    validateSearch: (search) => ({ q: text(search.q), tb: text(search.tb) }),
    component: lazyRouteComponent(() => import('@/features/spokesperson/components/received-screen'), 'ReceivedScreen'),
  }),
  createRoute({
    getParentRoute: () => agency,
    path: 'hoi-co-quan',
    validateSearch: (search) => ({ q: text(search.q), state: text(search.state), yc: text(search.yc), 'co-quan': text(search['co-quan']) }),
    component: lazyRouteComponent(() => import('@/features/spokesperson/components/requests-screen'), 'RequestsScreen'),
  }),
  createRoute({
    getParentRoute: () => agency,
    path: 'cong-tac',
    validateSearch: (search) => ({
      tab: text(search.tab), state: text(search.state), q: text(search.q), section: text(search.section), bai: text(search.bai),
    }),
    component: lazyRouteComponent(() => import('@/features/contribution/components/contributions-screen'), 'ContributionsScreen'),
  }),
  inAgency('hop-thu', lazyRouteComponent(() => import('@/features/contribution/components/mailboxes-screen'), 'MailboxesScreen')),
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
  createRoute({
    getParentRoute: () => agency,
    path: 'so-lieu',
    validateSearch: (search) => ({
      tu: text(search.tu), den: text(search.den), ban: text(search.ban), xem: text(search.xem),
      loai: text(search.loai), nguoi: text(search.nguoi), buoc: text(search.buoc), ngay: text(search.ngay),
    }),
    component: lazyRouteComponent(() => import('@/features/production/components/figures-screen'), 'FiguresScreen'),
  }),
  inAgency('ma-dich-vu', lazyRouteComponent(() => import('@/features/identity/components/services-screen'), 'ServicesScreen')),
  createRoute({
    getParentRoute: () => agency,
    path: 'nhan-su',
    validateSearch: (search) => ({ q: text(search.q), nguoi: text(search.nguoi) }),
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
    validateSearch: outlookSearch,
    beforeLoad: toTreeUnlessOutlook,
    component: lazyRouteComponent(() => import('@/features/outlook/components/dashboard-screen'), 'DashboardScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'don-vi/$id',
    validateSearch: outlookSearch,
    component: lazyRouteComponent(() => import('@/features/outlook/components/unit-screen'), 'UnitScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'chi-so/$programme/$code',
    validateSearch: outlookSearch,
    component: lazyRouteComponent(() => import('@/features/outlook/components/indicator-screen'), 'IndicatorScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'ban-do',
    validateSearch: outlookSearch,
    component: lazyRouteComponent(() => import('@/features/outlook/components/map-screen'), 'MapScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'xep-hang',
    validateSearch: outlookSearch,
    component: lazyRouteComponent(() => import('@/features/outlook/components/ranking-screen'), 'RankingScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'to-chuc',
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
  createRoute({
    getParentRoute: () => steering,
    path: 'nguoi-phat-ngon',
    validateSearch: (search) => ({
      cq: text(search.cq), muc: text(search.muc), q: text(search.q), state: text(search.state), tb: text(search.tb), yc: text(search.yc),
    }),
    component: lazyRouteComponent(() => import('@/features/spokesperson/components/desk-screen'), 'DeskScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'chuong-trinh',
    component: lazyRouteComponent(() => import('@/features/strategy/components/programmes-screen'), 'ProgrammesScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'chuong-trinh/$code',
    validateSearch: (search) => ({ tab: text(search.tab), edition: text(search.edition) }),
    component: lazyRouteComponent(() => import('@/features/strategy/components/programme-screen'), 'ProgrammeScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'mau-so',
    validateSearch: (search) => ({ rule: text(search.rule), on: text(search.on) }),
    component: lazyRouteComponent(() => import('@/features/strategy/components/population-screen'), 'PopulationScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'bang-chung/$measure/$unit/$period',
    validateSearch: (search) => ({ declaration: text(search.declaration) }),
    component: lazyRouteComponent(() => import('@/features/strategy/components/evidence-screen'), 'EvidenceScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'chi-so-cua-toi',
    validateSearch: (search) => ({ unit: text(search.unit), period: text(search.period) }),
    component: lazyRouteComponent(() => import('@/features/strategy/components/my-indicators-screen'), 'MyIndicatorsScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'chi-so/$unit',
    validateSearch: (search) => ({ period: text(search.period) }),
    component: lazyRouteComponent(() => import('@/features/strategy/components/my-indicators-screen'), 'UnitIndicatorsScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'ai-da-xem',
    validateSearch: (search) => ({ unit: text(search.unit) }),
    component: lazyRouteComponent(() => import('@/features/strategy/components/looks-screen'), 'LooksScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'khai-bao',
    component: lazyRouteComponent(() => import('@/features/strategy/components/waiting-declarations-screen'), 'WaitingDeclarationsScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'nguong',
    component: lazyRouteComponent(() => import('@/features/strategy/components/thresholds-screen'), 'ThresholdsScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'thu-thap',
    component: lazyRouteComponent(() => import('@/features/collection/components/rounds-screen'), 'RoundsScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'thu-thap/$id',
    validateSearch: (search) => ({ q: text(search.q), state: text(search.state), sort: text(search.sort), knownAt: text(search.knownAt) }),
    component: lazyRouteComponent(() => import('@/features/collection/components/round-screen'), 'RoundScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'phieu/$id',
    component: lazyRouteComponent(() => import('@/features/collection/components/report-screen'), 'ReportScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'kien-nghi',
    validateSearch: (search) => ({ q: text(search.q), kind: text(search.kind), state: text(search.state), kn: text(search.kn) }),
    component: lazyRouteComponent(() => import('@/features/collection/components/concerns-screen'), 'ConcernsScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'so-lieu-cu',
    component: lazyRouteComponent(() => import('@/features/collection/components/history-screen'), 'HistoryScreen'),
  }),
  createRoute({
    getParentRoute: () => steering,
    path: 'ngay-nghi',
    component: lazyRouteComponent(() => import('@/features/correspondence/components/holidays-screen'), 'HolidaysScreen'),
  }),
];

export const routeTree = root.addChildren([
  start, signIn, setUp, invitation, reset,
  shell.addChildren([
    newsroom.addChildren([...own, agency.addChildren(agencyScreens)]),
    steering.addChildren(steeringScreens),
  ]),
]);
