import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { sayDone, sayTrouble } from '@/ui/say';
import { sayUndo } from '@/ui/say-undo';
import { useProblemText } from '@/ui/use-problem-text';
import type { FlatPageView, FlatplanView, PageAct, PlacementView, PrintIssueAct } from '@api/schemas';
import { actOnIssue } from '../../api/act-on-issue';
import { actOnPage } from '../../api/act-on-page';
import { flatplanQuery } from '../../api/get-flatplan';
import { movePlace } from '../../api/move-place';
import { removePlace } from '../../api/remove-place';

/** What is done on an issue. Whatever comes of it, the issue is read again: somebody else may have been faster. */
export function useFlatplanActs(issueId: string) {
  const { t } = useTranslation(['print', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const problemText = useProblemText();
  const key = flatplanQuery(agency.id, issueId).queryKey;
  const again = () => client.invalidateQueries({ queryKey: ['print', agency.id] });
  const show = (plan: FlatplanView) => client.setQueryData(key, plan);
  const trouble = (error: unknown) => sayTrouble(problemText(error));

  const moving = useMutation({
    mutationFn: ({ place, pageId, position }: { place: PlacementView; pageId: string | null; position?: number }) =>
      movePlace(agency.id, place.id, { version: place.version, pageId, position }),
    onSuccess: (after, { place }) => {
      show(after);
      const moved = [...after.tray, ...after.pages.flatMap((page) => page.places)].find((one) => one.id === place.id);
      if (moved) sayUndo(t('place.moved', { label: place.piece?.title ?? place.label }), t('common:undo'), () => moving.mutate({ place: moved, pageId: place.pageId }));
    },
    onError: trouble,
    onSettled: again,
  });
  const removing = useMutation({
    mutationFn: (place: PlacementView) => removePlace(agency.id, place.id, place.version),
    onSuccess: show,
    onError: trouble,
    onSettled: again,
  });
  const stepping = useMutation({
    mutationFn: ({ page, act, reason }: { page: FlatPageView; act: PageAct; reason?: string }) =>
      actOnPage(agency.id, page.id, { version: page.version, act, reason }),
    onSuccess: (_, { page, act }) => sayDone(t(`pageDone.${act}`, { page: page.number })),
    onSettled: again,
  });
  const deciding = useMutation({
    mutationFn: ({ plan, act, reason }: { plan: FlatplanView; act: PrintIssueAct; reason?: string }) =>
      actOnIssue(agency.id, issueId, { version: plan.issue.version, act, reason }),
    onSuccess: (after, { act }) => {
      show(after);
      sayDone(t(`issueDone.${act}`));
    },
    onSettled: again,
  });
  return {
    show,
    again,
    move: (place: PlacementView, pageId: string | null, position?: number) => moving.mutate({ place, pageId, position }),
    remove: (place: PlacementView) => removing.mutate(place),
    stepping,
    deciding,
  };
}

export type FlatplanActs = ReturnType<typeof useFlatplanActs>;
