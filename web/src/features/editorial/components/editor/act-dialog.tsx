import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActView, PieceAct } from '@api/schemas';
import { AfterReviewForm } from './acts/after-review-form';
import { ApproveForm } from './acts/approve-form';
import { AssignForm } from './acts/assign-form';
import { CorrectForm } from './acts/correct-form';
import { PublishForm } from './acts/publish-form';
import { ReturnForm } from './acts/return-form';
import { ScheduleForm } from './acts/schedule-form';
import { TakeDownForm } from './acts/take-down-form';
import type { ActFormProps } from './acts/act-form';
import type { Acting } from './use-act';

const FORMS: Partial<Record<PieceAct, (props: ActFormProps) => React.ReactNode>> = {
  return: ReturnForm,
  publish: PublishForm,
  update: PublishForm,
  schedule: ScheduleForm,
  correct: CorrectForm,
  'take-down': TakeDownForm,
  assign: AssignForm,
  'after-review': AfterReviewForm,
};

/** Acts that cannot be undone, that mean nothing without words, or at which a grade may be given. */
export const needsWords = (one: ActView) => one.act in FORMS || one.reasonRequired || one.grades;

interface Props { one: ActView; pieceId: string; acting: Acting; onClose: () => void }

export function ActDialog({ one, pieceId, acting, onClose }: Props) {
  const { t } = useTranslation('editorial');
  const Form = one.grades ? ApproveForm : (FORMS[one.act] ?? ReturnForm);
  const name = one.name ?? t(`act.${one.act}`);
  // What the agency calls the way says which one is meant where there are several.
  const taking: Acting = { ...acting, run: (words, onDone) => acting.run({ ...words, transition: one.transition ?? undefined }, onDone) };
  const close = () => {
    acting.reset();
    onClose();
  };
  return (
    <Modal opened onClose={close} title={name}>
      <Form act={one.act} one={one} name={name} pieceId={pieceId} acting={taking} onDone={close} />
    </Modal>
  );
}
