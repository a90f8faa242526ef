import { useTranslation } from 'react-i18next';
import { AddPlace } from './add-place';
import { useFlatplanDesk } from './flatplan-desk';
import { IssueForm } from './issue-form';
import { PackagePart } from './package-part';
import { ReleaseForm } from './release-form';
import { SideDrawer } from './side-drawer';

/** What is opened beside the pages, by its name in the address. */
export function PartPanel({ part }: { part: string }) {
  const { t } = useTranslation('print');
  const { plan, mayFill } = useFlatplanDesk();
  if (part === 'them' && mayFill) return <SideDrawer title={t('tray.add')}><AddPlace /></SideDrawer>;
  if (part === 'goi') return <SideDrawer title={t('package.title')}><PackagePart /></SideDrawer>;
  if (part === 'so') return <SideDrawer title={t('issue.button')}><IssueForm key={plan.issue.version} /></SideDrawer>;
  if (part === 'phat-hanh' && plan.issue.state === 'at-press') return <SideDrawer title={t('issueAct.release')}><ReleaseForm /></SideDrawer>;
  return null;
}
