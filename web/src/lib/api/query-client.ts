import { QueryClient } from '@tanstack/react-query';
import { asProblem } from './problem';

const MOST_RETRIES_OF_A_READ = 3;
const FRESH_MS = 10_000;

/** Reads are asked again when the failure may pass; writes never by themselves. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      retry: (failures, error) => failures < MOST_RETRIES_OF_A_READ && asProblem(error).passing,
      retryDelay: (failures) => Math.min(500 * 2 ** failures, 5_000),
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
