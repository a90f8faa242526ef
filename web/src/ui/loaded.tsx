import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadingRows } from './loading-rows';
import { Trouble } from './trouble';

interface Props<T> { query: UseQueryResult<T>; skeleton?: ReactNode; children: (data: T) => ReactNode }

/** What a read gives: its shape while it is on the way, the reason when it failed, else the content. */
export function Loaded<T>({ query, skeleton, children }: Props<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <Trouble error={query.error} onAgain={() => void query.refetch()} />;
  return <>{skeleton ?? <LoadingRows />}</>;
}
