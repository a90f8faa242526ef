import type { WorkflowDesign } from '@api/schemas';

export interface Box { code: string; x: number; y: number }
export interface Line { code: string; path: string; back: boolean; labelX: number; labelY: number }
export interface Layout { boxes: Box[]; lines: Line[]; width: number; height: number }

export const BOX_WIDTH = 136;
export const BOX_HEIGHT = 58;
/** Wide enough for the words on a way. */
const GAP_X = 104;
const GAP_Y = 46;
const MARGIN = 16;
/** Room for the ways that bend over other steps. */
const TOP = 40;
const BACK_LANE = 18;

/** How many forward ways lie at most between the first step and each of them: its column from left to right. */
function columns(design: WorkflowDesign): Map<string, number> {
  const column = new Map(design.steps.map((one) => [one.code, 0]));
  const forward = design.transitions.filter((one) => one.kind !== 'return');
  // A cycle of forward ways would push its steps for ever; as many rounds as steps are enough for everything else.
  for (let round = 0; round < design.steps.length; round++) {
    for (const way of forward) {
      const from = column.get(way.from);
      const to = column.get(way.to);
      if (from !== undefined && to !== undefined && to <= from && from + 1 < design.steps.length) column.set(way.to, from + 1);
    }
  }
  return column;
}

/** Steps in columns from the writer to readers; what goes back runs below them, each in a lane of its own. */
export function layOut(design: WorkflowDesign): Layout {
  const column = columns(design);
  const rows = new Map<number, number>();
  const boxes = design.steps.map((step) => {
    const at = column.get(step.code) ?? 0;
    const row = rows.get(at) ?? 0;
    rows.set(at, row + 1);
    return { code: step.code, x: MARGIN + at * (BOX_WIDTH + GAP_X), y: TOP + row * (BOX_HEIGHT + GAP_Y) };
  });
  const floor = TOP + Math.max(1, ...rows.values()) * (BOX_HEIGHT + GAP_Y) - GAP_Y + 22;
  const place = new Map(boxes.map((one) => [one.code, one]));
  let lane = 0;
  const lines: Line[] = [];
  for (const way of design.transitions) {
    const from = place.get(way.from);
    const to = place.get(way.to);
    if (!from || !to) continue;
    const back = way.kind === 'return' || to.x <= from.x;
    if (back) lines.push(backLine(way.code, from, to, floor + BACK_LANE * lane++));
    else lines.push(forwardLine(way.code, from, to));
  }
  const width = Math.max(...boxes.map((one) => one.x), 0) + BOX_WIDTH + MARGIN;
  return { boxes, lines, width, height: floor + BACK_LANE * Math.max(lane, 1) + MARGIN };
}

function forwardLine(code: string, from: Box, to: Box): Line {
  const x1 = from.x + BOX_WIDTH;
  const y1 = from.y + BOX_HEIGHT / 2;
  const x2 = to.x;
  const y2 = to.y + BOX_HEIGHT / 2;
  const far = x2 - x1 > GAP_X + 1;
  // A way over other steps bends above them, so that it does not run through their boxes.
  const lift = far && y1 === y2 ? BOX_HEIGHT / 2 + 14 : 0;
  const bend = GAP_X * 0.4;
  const path = lift
    ? `M${x1} ${y1 - 10} C${x1 + bend} ${y1 - lift - 10} ${x2 - bend} ${y2 - lift - 10} ${x2} ${y2 - 10}`
    : `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  return { code, path, back: false, labelX: (x1 + x2) / 2, labelY: (y1 + y2) / 2 - (lift ? lift * 0.75 + 12 : 6) };
}

function backLine(code: string, from: Box, to: Box, y: number): Line {
  const x1 = from.x + BOX_WIDTH / 2;
  const x2 = to.x + BOX_WIDTH / 2 + 12;
  const path = `M${x1} ${from.y + BOX_HEIGHT} L${x1} ${y - 6} Q${x1} ${y} ${x1 - 6} ${y} L${x2 + 6} ${y} Q${x2} ${y} ${x2} ${y - 6} L${x2} ${to.y + BOX_HEIGHT}`;
  return { code, path, back: true, labelX: (x1 + x2) / 2, labelY: y - 4 };
}
