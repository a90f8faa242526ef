import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { HistoryView, PieceAct, VersionView } from '@api/schemas';
import type { TextKey } from '../../api/compare';

const OWN_LABELS = ['autosave', 'named', 'restore', 'import'] as const;
type OwnLabel = (typeof OWN_LABELS)[number];

/** What a version is called: by the name somebody gave it, else by what made it. */
export function useVersionName(): (version: Pick<VersionView, 'label' | 'name' | 'restoredFrom'>) => string {
  const { t } = useTranslation('editorial');
  return ({ label, name, restoredFrom }) => {
    if (name) return name;
    if (label === 'restore') return t('history.restored', { number: restoredFrom ?? '' });
    if (OWN_LABELS.includes(label as OwnLabel)) return t(`history.label.${label as Exclude<OwnLabel, 'restore'>}`);
    return t(`act.${label as PieceAct}`, { defaultValue: label });
  };
}

/** All texts of a piece to choose from, newest first. */
export function useTextChoices(past: HistoryView): { value: TextKey; label: string }[] {
  const { t } = useTranslation('editorial');
  const format = useFormat();
  const nameOf = useVersionName();
  return [
    { value: 'current', label: t('history.now') },
    ...past.publications.map((one) => ({
      value: `p${one.revision}`, label: `${t('history.onSite', { revision: one.revision })} · ${format.whenShort(one.at)}`,
    })),
    ...past.versions.map((one) => ({
      value: `v${one.number}`, label: `${one.number}. ${nameOf(one)} · ${one.byName} · ${format.whenShort(one.at)}`,
    })),
  ];
}
