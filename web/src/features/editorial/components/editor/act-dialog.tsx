import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PieceAct } from '@api/schemas';
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
};

/** Acts that cannot be undone, or that mean nothing without words. */
export const NEEDS_WORDS = new Set(Object.keys(FORMS));

export function ActDialog({ act, acting, onClose }: { act: PieceAct; acting: Acting; onClose: () => void }) {
  const { t } = useTranslation('editorial');
  const Form = FORMS[act];
  const close = () => {
    acting.reset();
    onClose();
  };
  return (
    <Modal opened onClose={close} title={t(`act.${act}`)}>
      {Form && <Form act={act} acting={acting} onDone={close} />}
    </Modal>
  );
}
