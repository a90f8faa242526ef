import type { WorkflowDesign } from '@api/schemas';

export interface DesignChange { what: 'added' | 'removed' | 'changed'; kind: 'step' | 'way'; code: string }

type Part = { code: string };

function compare<T extends Part>(kind: DesignChange['kind'], before: T[], after: T[]): DesignChange[] {
  const was = new Map(before.map((one) => [one.code, one]));
  const is = new Map(after.map((one) => [one.code, one]));
  return [
    ...before.filter((one) => !is.has(one.code)).map((one): DesignChange => ({ what: 'removed', kind, code: one.code })),
    ...after.filter((one) => !was.has(one.code)).map((one): DesignChange => ({ what: 'added', kind, code: one.code })),
    ...after
      .filter((one) => was.has(one.code) && JSON.stringify(was.get(one.code)) !== JSON.stringify(one))
      .map((one): DesignChange => ({ what: 'changed', kind, code: one.code })),
  ];
}

/** What the later design has that the earlier one had not, lost or has otherwise. */
export function compareDesigns(before: WorkflowDesign, after: WorkflowDesign): DesignChange[] {
  return [...compare('step', before.steps, after.steps), ...compare('way', before.transitions, after.transitions)];
}
