import { useNavigate, useSearch } from '@tanstack/react-router';

/** The panel beside the text stands in the address, so that it can be sent and gone back to. */
export function usePanel(): [string | undefined, (panel: string | undefined) => void] {
  const { panel } = useSearch({ strict: false }) as { panel?: string };
  const navigate = useNavigate();
  const open = (next: string | undefined) =>
    void navigate({ to: '.', search: (before: Record<string, unknown>) => ({ ...before, panel: next }), replace: true });
  return [panel, open];
}
