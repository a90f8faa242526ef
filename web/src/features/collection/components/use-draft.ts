import type { FormContent, FormEntry, ReportFindingView, ReportFormView } from '@api/schemas';
import { useCallback, useEffect, useRef, useState } from 'react';
import { saveDraft } from '../api/save-draft';

const PAUSE_MS = 800;

export type Entry = FormEntry;
export type SaveState = 'saved' | 'typing' | 'saving' | 'failed';

export function contentOf(form: ReportFormView): FormContent {
  return {
    entries: form.lines.map((line) => ({ ...line.entry })),
    trend: form.trend,
    proposals: form.proposals,
    difficulties: form.difficulties,
    nothingToPropose: form.nothingToPropose,
  };
}

/** Keeps what is typed a moment after the last key; over what somebody else saved meanwhile it does not write. */
export function useDraft(form: ReportFormView) {
  const [content, setContent] = useState(() => contentOf(form));
  const [state, setState] = useState<SaveState>('saved');
  const [error, setError] = useState<unknown>(null);
  const [findings, setFindings] = useState<ReportFindingView[]>(form.findings);
  const [savedAt, setSavedAt] = useState(form.draft.savedAt);
  const version = useRef(form.draft.version);
  const latest = useRef(content);
  const dirty = useRef(false);
  const running = useRef<Promise<boolean> | null>(null);
  const id = form.row.id;

  const saveOnce = useCallback(async (): Promise<boolean> => {
    dirty.current = false;
    setState('saving');
    try {
      const saved = await saveDraft(id, version.current, latest.current);
      version.current = saved.version;
      setFindings(saved.findings);
      setSavedAt(saved.savedAt);
      setError(null);
      setState(dirty.current ? 'typing' : 'saved');
      return true;
    } catch (problem) {
      dirty.current = true;
      setError(problem);
      setState('failed');
      return false;
    }
  }, [id]);

  /** Waits for what is on its way, then keeps what was typed since; the version that was kept, or nothing. */
  const flush = useCallback(async (force = false): Promise<number | null> => {
    if (running.current) await running.current;
    if (!dirty.current && !force) return version.current;
    running.current = saveOnce();
    const done = await running.current;
    running.current = null;
    return done ? version.current : null;
  }, [saveOnce]);

  useEffect(() => {
    if (state !== 'typing') return;
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [state, content, flush]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  const change = (part: Partial<FormContent>) => {
    const next = { ...latest.current, ...part };
    latest.current = next;
    dirty.current = true;
    setContent(next);
    setState('typing');
  };
  const changeEntry = (indicator: string, part: Partial<Entry>) =>
    change({ entries: (latest.current.entries ?? []).map((one) => (one.indicator === indicator ? { ...one, ...part } : one)) });

  return { content, state, error, findings, savedAt, change, changeEntry, flush };
}
