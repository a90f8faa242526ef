import { createContext, useContext } from 'react';
import type { FlatplanView } from '@api/schemas';
import type { FlatplanActs } from './use-flatplan-acts';
import type { FlatplanAddress } from './use-flatplan-address';

export interface FlatplanDesk { plan: FlatplanView; acts: FlatplanActs; address: FlatplanAddress; mayFill: boolean }

export const FlatplanContext = createContext<FlatplanDesk | null>(null);

export function useFlatplanDesk(): FlatplanDesk {
  const desk = useContext(FlatplanContext);
  if (!desk) throw new Error('a page needs its issue around it');
  return desk;
}
