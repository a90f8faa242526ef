import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import type { WorkflowsView } from '@api/schemas';
import { workflowsQuery } from '../../api/workflows/list-workflows';
import { BeginDialog } from './begin-dialog';
import { Designer } from './designer';
import { UsualDesign } from './usual-design';
import { WorkflowList } from './workflow-list';
import classes from './workflow.module.css';

/** By which ways the agency's pieces go, drawn and changed. */
export function WorkflowScreen() {
  const { t } = useTranslation('workflow');
  const agency = useAgency();
  const workflows = useQuery(workflowsQuery(agency.id));
  const [beginning, setBeginning] = useState(false);
  const may = agency.may('workflow.manage');
  return (
    <Screen title={t('title')} lead={t('lead')} actions={may && <Button onClick={() => setBeginning(true)}>{t('begin')}</Button>}>
      <Loaded query={workflows}>{(view) => <Workflows view={view} may={may} />}</Loaded>
      {beginning && <BeginDialog usual={workflows.data?.usual ?? []} onClose={() => setBeginning(false)} />}
    </Screen>
  );
}

function Workflows({ view, may }: { view: WorkflowsView; may: boolean }) {
  const search = useSearch({ strict: false }) as { quyTrinh?: string };
  const navigate = useNavigate();
  const chosen = search.quyTrinh ?? view.items[0]?.id ?? view.usual[0]?.id;
  const own = view.items.find((one) => one.id === chosen);
  const usual = view.usual.find((one) => one.id === chosen);
  const choose = (id: string) => void navigate({ to: '.', search: { quyTrinh: id } });
  return (
    <div className={classes.layout}>
      <WorkflowList view={view} chosen={chosen} onChoose={choose} />
      <div className={classes.main}>
        {own && <Designer key={`${own.id}:${own.version}`} workflow={own} may={may} />}
        {usual && <UsualDesign usual={usual} />}
      </div>
    </div>
  );
}
