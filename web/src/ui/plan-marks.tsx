import type { AssignmentState, StoryForm, StoryPriority, StoryState } from '@api/schemas';
import {
  IconArrowBackUp, IconArrowMerge, IconBan, IconCamera, IconCircle, IconCircleCheck, IconCircleDashed,
  IconCircleDot, IconCircleX, IconDeviceTv, IconFlame, IconHourglass, IconMessages, IconMicrophone, IconNews, IconPencil, IconRadio, IconSend,
  IconStar, IconVideo, IconWorld, IconWorldWww,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './plan-marks.module.css';

type Icon = ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;

export const STORY_FORMS: readonly StoryForm[] = ['web', 'print', 'radio', 'tv', 'photo', 'video', 'podcast', 'social'];
export const STORY_STATES: readonly StoryState[] = ['proposed', 'approved', 'refused', 'cancelled', 'merged'];
export const STORY_PRIORITIES: readonly StoryPriority[] = ['urgent', 'important', 'normal'];

const FORMS: Record<StoryForm, Icon> = {
  web: IconWorldWww, print: IconNews, radio: IconRadio, tv: IconDeviceTv, photo: IconCamera, video: IconVideo,
  podcast: IconMicrophone, social: IconMessages,
};
const STATES: Record<StoryState, Icon> = {
  proposed: IconHourglass, approved: IconCircleCheck, refused: IconCircleX, merged: IconArrowMerge, cancelled: IconBan,
};
/** From the moment a piece exists the icon and colour are those of the piece's own state. */
const PROGRESS: Record<AssignmentState, Icon> = {
  open: IconCircleDashed, assigned: IconCircle, accepted: IconCircleDot, writing: IconPencil, returned: IconArrowBackUp,
  'handed-in': IconSend, approved: IconCircleCheck, published: IconWorld, stopped: IconBan,
};
const SIZE = 16;
const STROKE = 1.8;

export function FormMark({ form, bare = false }: { form: StoryForm; bare?: boolean }) {
  const { t } = useTranslation('planning');
  return <Mark icon={FORMS[form]} words={t(`form.${form}`)} bare={bare} kind="form" state={form} />;
}

export function StoryStateMark({ state, bare = false }: { state: StoryState; bare?: boolean }) {
  const { t } = useTranslation('planning');
  return <Mark icon={STATES[state]} words={t(`state.${state}`)} bare={bare} kind="story" state={state} />;
}

export function ProgressMark({ state, bare = false }: { state: AssignmentState; bare?: boolean }) {
  const { t } = useTranslation('planning');
  return <Mark icon={PROGRESS[state]} words={t(`progress.${state}`)} bare={bare} kind="progress" state={state} />;
}

/** The usual case needs no mark. */
export function PriorityMark({ priority, bare = false }: { priority: StoryPriority; bare?: boolean }) {
  const { t } = useTranslation('planning');
  if (priority === 'normal') return null;
  return <Mark icon={priority === 'urgent' ? IconFlame : IconStar} words={t(`priority.${priority}`)} bare={bare} kind="priority" state={priority} />;
}

function Mark({ icon: Icon, words, bare, kind, state }: { icon: Icon; words: string; bare: boolean; kind: string; state: string }) {
  return (
    <span className={classes.mark} data-kind={kind} data-state={state} title={bare ? words : undefined}>
      <Icon size={SIZE} stroke={STROKE} aria-hidden />
      <span className={bare ? classes.hidden : undefined}>{words}</span>
    </span>
  );
}
