import { createContext, useContext } from 'react';
import type { PlanView, StoryView } from '@api/schemas';
import type { PlanAddress } from './use-plan-address';
import type { StoryActs } from './use-story-acts';

export type Question =
  | { kind: 'refuse' | 'cancel'; stories: StoryView[] }
  | { kind: 'merge' | 'move'; story: StoryView };

/** What every card of the plan needs: where one is, what may be done, and how to do it. */
export interface PlanDesk {
  address: PlanAddress;
  acts: StoryActs;
  plan: PlanView | undefined;
  mayDecide: boolean;
  chosen: ReadonlySet<string>;
  choose: (id: string, on: boolean) => void;
  ask: (question: Question | null) => void;
}

export const PlanDeskContext = createContext<PlanDesk | null>(null);

export function usePlanDesk(): PlanDesk {
  const desk = useContext(PlanDeskContext);
  if (!desk) throw new Error('a card of the plan needs the plan around it');
  return desk;
}
