import { call } from '@/lib/api/call';
import type { ThresholdRequest, ThresholdsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const thresholdsQuery = () =>
  queryOptions({
    queryKey: ['strategy', 'thresholds'],
    queryFn: ({ signal }) => call<ThresholdsView>('/strategy/thresholds', { signal }),
  });

export const setThreshold = (wish: ThresholdRequest) => call<ThresholdsView>('/strategy/thresholds', { method: 'POST', body: wish });
