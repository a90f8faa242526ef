import { createRouter } from '@tanstack/react-router';
import { BrokenScreen, NotFoundScreen } from '@/ui/error-boundary';
import { LoadingRows } from '@/ui/loading-rows';
import { routeTree } from './route-tree';

const SKELETON_AFTER_MS = 200;

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingMs: SKELETON_AFTER_MS,
  defaultPendingComponent: () => <div style={{ padding: 32 }}><LoadingRows /></div>,
  defaultErrorComponent: BrokenScreen,
  defaultNotFoundComponent: NotFoundScreen,
  scrollRestoration: true,
});
