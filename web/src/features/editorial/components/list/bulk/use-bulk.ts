import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '@/lib/api/random-id';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { sayDone, sayTrouble } from '@/ui/say';
import { sayUndo } from '@/ui/say-undo';
import { useProblemText } from '@/ui/use-problem-text';
import type { BulkOrder, OrderResultsView, OrderResultView } from '@api/schemas';
import { orderPieces } from '../../../api/order-pieces';

/** So many are sent at once that the figures move, and few enough that each answer comes soon. */
const AT_ONCE = 20;

/** Sends orders in portions, tells how far it is, and keeps what was refused with its reason. */
export function useBulk() {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const format = useFormat();
  const problemText = useProblemText();
  const [done, setDone] = useState(0);
  const [refused, setRefused] = useState<OrderResultView[]>([]);
  const sending = useMutation({
    mutationFn: async ({ orders }: { orders: BulkOrder[]; undone?: boolean }) => {
      setDone(0);
      const all: OrderResultsView = { results: [], done: 0, refused: 0 };
      for (let at = 0; at < orders.length; at += AT_ONCE) {
        const part = await orderPieces(agency.id, orders.slice(at, at + AT_ONCE), randomId());
        all.results.push(...part.results);
        all.done += part.done;
        all.refused += part.refused;
        setDone(all.results.length);
      }
      return all;
    },
    onSuccess: (all, { undone }) => {
      setRefused(all.results.filter((one) => !one.done));
      const back = all.results.map((one) => one.undo).filter((order) => order !== null && order !== undefined);
      const words = t(undone ? 'bulk.undone' : 'bulk.done', { count: all.done, shown: format.number(all.done) });
      if (all.done === 0) return;
      if (back.length > 0 && !undone) sayUndo(words, t('common:undo'), () => sending.mutate({ orders: back, undone: true }));
      else sayDone(words);
    },
    onError: (error) => sayTrouble(problemText(error)),
    onSettled: () => {
      for (const kind of ['pieces', 'my-day', 'piece']) void client.invalidateQueries({ queryKey: [kind, agency.id] });
    },
  });
  return {
    run: (orders: BulkOrder[], onDone?: () => void) => sending.mutate({ orders }, { onSuccess: onDone }),
    pending: sending.isPending,
    done,
    refused,
    forget: () => setRefused([]),
  };
}
