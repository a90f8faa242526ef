import type { Permission } from '@api/schemas';
import {
  IconActivityHeartbeat, IconArchive, IconArticle, IconBuildingCommunity, IconCalendarClock, IconCalendarEvent,
  IconCalendarOff, IconCalendarTime, IconCategory, IconChartBar, IconChartDots, IconChecklist,
  IconClipboardList, IconClockHour4, IconCoins, IconEye, IconEyeCheck, IconFileCertificate, IconFileImport,
  IconGauge, IconHistory, IconId, IconInbox, IconMail, IconMessageQuestion, IconMessages, IconNews, IconPhoto,
  IconPlugConnected, IconRoute, IconRuler2, IconSitemap, IconSpeakerphone, IconSun, IconTableImport,
  IconTargetArrow, IconUsers, IconUsersGroup,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Agency } from '@/lib/session/use-session';
import { mayAnywhere } from '@/lib/session/membership';
import type { SessionView } from '@api/schemas';

type PlaceName =
  | 'myDay' | 'plan' | 'pieces' | 'figures' | 'pictures' | 'sections' | 'people' | 'services' | 'profile' | 'imports' | 'audit' | 'tree' | 'registry' | 'operation' | 'workflows' | 'afterReviews' | 'royalties' | 'print' | 'programmes' | 'populations' | 'myIndicators' | 'looks' | 'declarations' | 'thresholds' | 'events' | 'duty' | 'letters' | 'releases' | 'requests' | 'desk' | 'holidays' | 'contributions' | 'mailboxes' | 'planned' | 'archive' | 'checks' | 'outlook' | 'collection' | 'concerns' | 'history';

export interface Place {
  name: PlaceName;
  to: string;
  icon: ComponentType<{ size?: number; stroke?: number }>;
  exact?: boolean;
}

export interface PlaceGroup { name: 'newsroom' | 'manage' | 'steering'; places: Place[] }

const AGENCY_PLACES: (Omit<Place, 'to'> & { path: string; group: 'newsroom' | 'manage'; needs?: Permission })[] = [
  { name: 'myDay', path: '', icon: IconSun, group: 'newsroom', exact: true, needs: 'piece.write' },
  { name: 'plan', path: '/ke-hoach', icon: IconCalendarEvent, group: 'newsroom', needs: 'plan.read' },
  { name: 'events', path: '/su-kien', icon: IconCalendarTime, group: 'newsroom', needs: 'plan.read' },
  { name: 'duty', path: '/truc', icon: IconClockHour4, group: 'newsroom', needs: 'plan.read' },
  { name: 'pieces', path: '/tin-bai', icon: IconArticle, group: 'newsroom', needs: 'piece.write' },
  { name: 'figures', path: '/so-lieu', icon: IconChartBar, group: 'newsroom', needs: 'production.read-own' },
  { name: 'print', path: '/bao-in', icon: IconNews, group: 'newsroom', needs: 'print.read' },
  { name: 'pictures', path: '/anh', icon: IconPhoto, group: 'newsroom' },
  { name: 'letters', path: '/thu-tu', icon: IconMail, group: 'newsroom', needs: 'letter.read' },
  { name: 'releases', path: '/thong-cao', icon: IconSpeakerphone, group: 'newsroom', needs: 'release.read' },
  { name: 'requests', path: '/hoi-co-quan', icon: IconMessageQuestion, group: 'newsroom', needs: 'release.read' },
  { name: 'planned', path: '/lich-dang', icon: IconCalendarClock, group: 'newsroom', needs: 'piece.edit' },
  { name: 'afterReviews', path: '/duyet-sau', icon: IconEyeCheck, group: 'newsroom', needs: 'piece.edit' },
  { name: 'workflows', path: '/quy-trinh', icon: IconRoute, group: 'manage', needs: 'workflow.manage' },
  { name: 'royalties', path: '/nhuan-but', icon: IconCoins, group: 'manage', needs: 'piece.edit' },
  { name: 'contributions', path: '/cong-tac', icon: IconInbox, group: 'newsroom', needs: 'contribution.read' },
  { name: 'mailboxes', path: '/hop-thu', icon: IconMail, group: 'manage', needs: 'contribution.manage' },
  { name: 'sections', path: '/chuyen-muc', icon: IconCategory, group: 'manage', needs: 'section.manage' },
  { name: 'checks', path: '/kiem-tra', icon: IconChecklist, group: 'manage', needs: 'checks.manage' },
  { name: 'people', path: '/nhan-su', icon: IconUsers, group: 'manage', needs: 'people.manage' },
  { name: 'services', path: '/ma-dich-vu', icon: IconPlugConnected, group: 'manage', needs: 'tokens.manage' },
  { name: 'profile', path: '/ho-so', icon: IconId, group: 'manage', needs: 'profile.manage' },
  { name: 'imports', path: '/nhap-du-lieu', icon: IconFileImport, group: 'manage', needs: 'import.run' },
  { name: 'archive', path: '/luu-tru-phap-ly', icon: IconArchive, group: 'manage', needs: 'archive.read' },
  { name: 'audit', path: '/nhat-ky', icon: IconHistory, group: 'manage', needs: 'audit.read' },
];

/** Only what this person may open; an empty group is not shown. */
export function placesFor(session: SessionView, agency: Agency | null): PlaceGroup[] {
  const ofAgency = (group: 'newsroom' | 'manage') =>
    agency === null
      ? []
      : AGENCY_PLACES.filter((place) => place.group === group && (!place.needs || agency.may(place.needs))).map(
          ({ name, path, icon, exact }) => ({ name, to: `/toa-soan/${agency.address}${path}`, icon, exact }),
        );
  const wide: Place[] = [];
  if (mayAnywhere(session, 'outlook.read')) wide.push({ name: 'outlook', to: '/dieu-hanh', icon: IconGauge, exact: true });
  if (mayAnywhere(session, 'organization.read')) wide.push({ name: 'tree', to: '/dieu-hanh/to-chuc', icon: IconSitemap });
  // The registry writes for the whole country, so it belongs to the installation, not to one governing body.
  if (session.operator) wide.push({ name: 'registry', to: '/dieu-hanh/so-bo', icon: IconTableImport });
  if (session.memberships.some((one) => one.permissions.includes('desk.watch'))) wide.push({ name: 'desk', to: '/dieu-hanh/nguoi-phat-ngon', icon: IconSpeakerphone });
  if (mayAnywhere(session, 'strategy.read')) {
    wide.push({ name: 'programmes', to: '/dieu-hanh/chuong-trinh', icon: IconTargetArrow });
    wide.push({ name: 'populations', to: '/dieu-hanh/mau-so', icon: IconUsersGroup });
    wide.push({ name: 'thresholds', to: '/dieu-hanh/nguong', icon: IconRuler2 });
  }
  const holds = (permission: Permission) => session.memberships.some((one) => one.permissions.includes(permission));
  if (holds('strategy.declare')) {
    wide.push({ name: 'myIndicators', to: '/dieu-hanh/chi-so-cua-toi', icon: IconChartDots });
    wide.push({ name: 'looks', to: '/dieu-hanh/ai-da-xem', icon: IconEye });
  }
  if (holds('strategy.oversee')) wide.push({ name: 'declarations', to: '/dieu-hanh/khai-bao', icon: IconFileCertificate });
  if (mayAnywhere(session, 'collection.read')) {
    wide.push({ name: 'collection', to: '/dieu-hanh/thu-thap', icon: IconClipboardList });
    wide.push({ name: 'concerns', to: '/dieu-hanh/kien-nghi', icon: IconMessages });
  }
  if (session.operator) wide.push({ name: 'history', to: '/dieu-hanh/so-lieu-cu', icon: IconTableImport });
  if (session.operator) wide.push({ name: 'holidays', to: '/dieu-hanh/ngay-nghi', icon: IconCalendarOff });
  if (mayAnywhere(session, 'operation.read')) wide.push({ name: 'operation', to: '/toa-soan/van-hanh', icon: IconActivityHeartbeat });
  const groups: PlaceGroup[] = [
    { name: 'newsroom', places: ofAgency('newsroom') },
    { name: 'manage', places: ofAgency('manage') },
    { name: 'steering', places: wide },
  ];
  return groups.filter((group) => group.places.length > 0);
}

export const AgencyIcon = IconBuildingCommunity;
