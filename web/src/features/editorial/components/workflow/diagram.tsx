import { useTranslation } from 'react-i18next';
import type { StepDesign, WorkflowDesign } from '@api/schemas';
import { BOX_HEIGHT, BOX_WIDTH, layOut } from './diagram-layout';
import classes from './workflow.module.css';

interface Props {
  design: WorkflowDesign;
  /** The code of the step or way whose panel is open. */
  chosen: string | null;
  /** Codes of what still has to be mended. */
  faulty: ReadonlySet<string>;
  onChoose: (code: string) => void;
}

/** The workflow from left to right; every box and every line is reached by Tab and opened by Enter. */
export function Diagram({ design, chosen, faulty, onChoose }: Props) {
  const { t, i18n } = useTranslation('workflow');
  const layout = layOut(design);
  const name = (part: { nameVi: string; nameEn: string }) => (i18n.language === 'en' ? part.nameEn : part.nameVi);
  const open = (code: string) => ({
    role: 'button' as const,
    tabIndex: 0,
    onClick: () => onChoose(code),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onChoose(code);
    },
  });
  return (
    <div className={classes.diagram}>
      <svg width={layout.width} height={layout.height} role="group" aria-label={t('diagram')}>
        <defs>
          <marker id="way-end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
            <path d="M0 0 L8 4 L0 8 z" fill="context-stroke" />
          </marker>
        </defs>
        {design.transitions.map((way) => {
          const line = layout.lines.find((one) => one.code === way.code);
          if (!line) return null;
          return (
            <g key={way.code} className={classes.way} data-back={line.back || undefined} data-chosen={chosen === way.code || undefined} data-faulty={faulty.has(way.code) || undefined} aria-label={t('wayLabel', { name: name(way) })} {...open(way.code)}>
              <path d={line.path} className={classes.hit} />
              <path d={line.path} markerEnd="url(#way-end)" />
              <text x={line.labelX} y={line.labelY} textAnchor="middle">{name(way)}</text>
            </g>
          );
        })}
        {design.steps.map((step) => {
          const box = layout.boxes.find((one) => one.code === step.code);
          if (!box) return null;
          return (
            <g key={step.code} className={classes.step} transform={`translate(${box.x} ${box.y})`} data-phase={step.phase} data-chosen={chosen === step.code || undefined} data-faulty={faulty.has(step.code) || undefined} aria-label={t('stepLabel', { name: name(step) })} {...open(step.code)}>
              <rect width={BOX_WIDTH} height={BOX_HEIGHT} rx={5} />
              <rect className={classes.phase} width={4} height={BOX_HEIGHT} rx={2} />
              <text x={14} y={24} className={classes.stepName}>{clipped(name(step))}</text>
              <text x={14} y={43} className={classes.stepRoles}>{clipped(holders(step, t))}</text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

const MOST_CHARACTERS = 19;
const clipped = (text: string) => (text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text);

type Translate = ReturnType<typeof useTranslation<'workflow'>>['t'];
const holders = (step: StepDesign, t: Translate) => step.roles.map((role) => t(`role.${role}`)).join(', ');
