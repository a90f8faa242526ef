import type { StepDesign, WorkflowDesign } from '@api/schemas';
import { describe, expect, it } from 'vitest';
import { compareDesigns } from './compare-designs';
import { addStep, addWay, changeWay, removeStep } from './design-edit';
import { BOX_WIDTH, layOut } from './diagram-layout';

const step = (code: string, phase: StepDesign['phase']): StepDesign => ({
  code, nameVi: code, nameEn: code, phase, roles: ['editor'], limitMinutes: null, escalation: [],
});
const NAMES = { vi: 'Mới', en: 'New' };

function chain(): WorkflowDesign {
  let design: WorkflowDesign = { steps: [step('draft', 'draft'), step('edit', 'submitted'), step('ok', 'approved'), step('published', 'published')], transitions: [] };
  for (const [from, to] of [['draft', 'edit'], ['edit', 'ok'], ['ok', 'published'], ['ok', 'draft']] as const) design = addWay(design, from, to, NAMES).design;
  return design;
}

describe('drawing a workflow', () => {
  it('lays the steps from left to right and leads what goes back below them', () => {
    const layout = layOut(chain());
    const x = layout.boxes.map((box) => box.x);
    expect(x).toEqual([...x].sort((one, other) => one - other));
    expect(new Set(x).size).toBe(4);
    expect(layout.lines.map((line) => line.back)).toEqual([false, false, false, true]);
    expect(layout.width).toBeGreaterThan(4 * BOX_WIDTH);
  });

  it('ends for a design whose forward ways go round in a circle', () => {
    const circle = addWay(addWay(chain(), 'ok', 'edit', NAMES).design, 'edit', 'edit', NAMES).design;
    expect(layOut(circle).boxes).toHaveLength(4);
  });

  it('gives a way the kind that its end asks for', () => {
    const kinds = chain().transitions.map((way) => way.kind);
    expect(kinds).toEqual(['forward', 'approve', 'publish', 'return']);
    const back = changeWay(chain(), 'way-3', { to: 'draft' }).transitions[2];
    expect(back).toMatchObject({ kind: 'return', reasonRequired: true, reviewAfterMinutes: null });
  });

  it('takes the ways of a removed step with it', () => {
    expect(removeStep(chain(), 'ok').transitions.map((way) => way.code)).toEqual(['way-1']);
  });

  it('tells what a later version has otherwise', () => {
    const { design, code } = addStep(chain(), NAMES);
    const later = changeWay(removeStep(design, 'ok'), 'way-1', { roles: ['reporter'] });
    expect(compareDesigns(chain(), later)).toEqual([
      { what: 'removed', kind: 'step', code: 'ok' },
      { what: 'added', kind: 'step', code },
      { what: 'removed', kind: 'way', code: 'way-2' },
      { what: 'removed', kind: 'way', code: 'way-3' },
      { what: 'removed', kind: 'way', code: 'way-4' },
      { what: 'changed', kind: 'way', code: 'way-1' },
    ]);
  });
});
