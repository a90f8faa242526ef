import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import type { FlatplanView } from '@api/schemas';
import { flatplanQuery } from '../../api/get-flatplan';
import { FlatPage } from './flat-page';
import { FlatplanContext } from './flatplan-desk';
import classes from './flatplan.module.css';
import { IssueActions } from './issue-actions';
import { IssueFacts } from './issue-facts';
import { PagePanel } from './page-panel';
import { PartPanel } from './part-panel';
import { PlacePanel } from './place-panel';
import { spreadsOf } from './spreads';
import { Tray } from './tray';
import { useFlatplanActs } from './use-flatplan-acts';
import { useFlatplanAddress } from './use-flatplan-address';

export function FlatplanScreen() {
  const agency = useAgency();
  const address = useFlatplanAddress();
  const plan = useQuery(flatplanQuery(agency.id, address.issue));
  return <Loaded query={plan}>{(view) => <Flatplan key={address.issue} plan={view} />}</Loaded>;
}

function Flatplan({ plan }: { plan: FlatplanView }) {
  const { t } = useTranslation('print');
  const agency = useAgency();
  const format = useFormat();
  const address = useFlatplanAddress();
  const acts = useFlatplanActs(plan.issue.id);
  const { issue } = plan;
  const open = issue.state !== 'released' && issue.state !== 'skipped';
  const page = plan.pages.find((one) => one.number === address.page);
  const place = [...plan.tray, ...plan.pages.flatMap((one) => one.places)].find((one) => one.id === address.place);
  const name = issue.number === null ? issue.titleName : t('issueOf', { title: issue.titleName, number: issue.number });
  return (
    <FlatplanContext value={{ plan, acts, address, mayFill: open && agency.may('print.plan') }}>
      <Screen
        title={name}
        lead={<><Link to={`/toa-soan/${agency.address}/bao-in`} className={classes.back}>{t('title')}</Link> · {format.day(issue.day)}</>}
        actions={<IssueActions />}
      >
        <IssueFacts />
        <div className={classes.table}>
          <div className={classes.spreads}>
            {spreadsOf(plan.pages).map((spread) => (
              <div key={spread.key} className={classes.spread} data-alone={spread.pages.length === 1 || undefined}>
                {spread.pages.map((one) => <FlatPage key={one.id} page={one} />)}
              </div>
            ))}
          </div>
          <Tray />
        </div>
      </Screen>
      {page && <PagePanel key={page.id} page={page} />}
      {place && <PlacePanel key={place.id} place={place} />}
      {address.part !== undefined && <PartPanel part={address.part} />}
    </FlatplanContext>
  );
}
