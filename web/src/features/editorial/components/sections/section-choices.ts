import type { SectionView } from '@api/schemas';

export interface SectionNode { section: SectionView; depth: number }

/** Sections in the order of the menu, children under their parents. */
export function sectionTree(sections: SectionView[]): SectionNode[] {
  const known = new Set(sections.map((section) => section.id));
  const walk = (parentId: string | null, depth: number): SectionNode[] =>
    sections
      .filter((section) => (section.parentId !== null && known.has(section.parentId) ? section.parentId : null) === parentId)
      .sort((one, other) => one.position - other.position || one.name.localeCompare(other.name, 'vi'))
      .flatMap((section) => [{ section, depth }, ...walk(section.id, depth + 1)]);
  return walk(null, 0);
}

export function sectionChoices(sections: SectionView[]): { value: string; label: string }[] {
  return sectionTree(sections.filter((section) => section.active)).map(({ section, depth }) => ({
    value: section.id,
    label: `${'– '.repeat(depth)}${section.name}`,
  }));
}
