import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import type { DocumentNode } from '@api/schemas';

const COUNT_AFTER_MS = 300;

/** The text as the panels around it see it: a moment late, so that counting never slows typing. */
export function useDocumentNow(start: DocumentNode): [DocumentNode, (read: () => DocumentNode) => void] {
  const [now, setNow] = useState(start);
  const note = useDebouncedCallback((read: () => DocumentNode) => setNow(read()), COUNT_AFTER_MS);
  return [now, note];
}
