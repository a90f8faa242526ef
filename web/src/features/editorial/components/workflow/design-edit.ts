import type { DesignRole, WayDesign, WorkflowDesign, StepDesign } from '@api/schemas';

/** Changes to a design, each giving a new one; what hangs on a code follows it. */

export const ROLES: readonly DesignRole[] = ['reporter', 'editor', 'desk-head', 'secretary', 'editor-in-chief'];

const FIRST = 'draft';
const LAST = 'published';

export const isEnd = (step: StepDesign) => step.code === FIRST || step.code === LAST;

function freeCode(taken: string[], stem: string): string {
  for (let number = 1; ; number++) {
    const code = `${stem}-${number}`;
    if (!taken.includes(code)) return code;
  }
}

/** A new step stands before publication, held by the desk head until somebody says otherwise. */
export function addStep(design: WorkflowDesign, names: { vi: string; en: string }): { design: WorkflowDesign; code: string } {
  const code = freeCode(design.steps.map((one) => one.code), 'step');
  const step: StepDesign = { code, nameVi: names.vi, nameEn: names.en, phase: 'reviewed', roles: ['desk-head'], limitMinutes: null, escalation: [] };
  const steps = [...design.steps];
  steps.splice(Math.max(steps.findIndex((one) => one.code === LAST), 0), 0, step);
  return { design: { ...design, steps }, code };
}

export function changeStep(design: WorkflowDesign, code: string, change: Partial<StepDesign>): WorkflowDesign {
  return { ...design, steps: design.steps.map((one) => (one.code === code ? { ...one, ...change } : one)) };
}

export function removeStep(design: WorkflowDesign, code: string): WorkflowDesign {
  return {
    steps: design.steps.filter((one) => one.code !== code),
    transitions: design.transitions.filter((one) => one.from !== code && one.to !== code),
  };
}

/** What a way to a step can only be: the phase of its end decides. */
export function kindTo(design: WorkflowDesign, to: string, wished: WayDesign['kind']): WayDesign['kind'] {
  const phase = design.steps.find((one) => one.code === to)?.phase;
  if (phase === 'draft') return 'return';
  if (phase === 'approved') return 'approve';
  if (phase === 'published') return 'publish';
  return wished === 'return' ? 'return' : 'forward';
}

export function addWay(design: WorkflowDesign, from: string, to: string, names: { vi: string; en: string }): { design: WorkflowDesign; code: string } {
  const code = freeCode(design.transitions.map((one) => one.code), 'way');
  const kind = kindTo(design, to, 'forward');
  const holders = design.steps.find((one) => one.code === from)?.roles ?? [];
  const way: WayDesign = {
    code, nameVi: names.vi, nameEn: names.en, from, to, kind, roles: [...holders],
    checks: kind !== 'return', reasonRequired: kind === 'return', grades: kind === 'approve', reviewAfterMinutes: null,
  };
  return { design: { ...design, transitions: [...design.transitions, way] }, code };
}

export function changeWay(design: WorkflowDesign, code: string, change: Partial<WayDesign>): WorkflowDesign {
  return {
    ...design,
    transitions: design.transitions.map((one) => {
      if (one.code !== code) return one;
      const next = { ...one, ...change };
      const kind = kindTo(design, next.to, next.kind);
      return {
        ...next,
        kind,
        reasonRequired: kind === 'return' || next.reasonRequired,
        reviewAfterMinutes: kind === 'publish' ? next.reviewAfterMinutes : null,
      };
    }),
  };
}

export const removeWay = (design: WorkflowDesign, code: string): WorkflowDesign => ({
  ...design,
  transitions: design.transitions.filter((one) => one.code !== code),
});
