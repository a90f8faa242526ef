import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MergeForm } from './merge-form';
import { MoveForm } from './move-form';
import { usePlanDesk, type Question } from './plan-desk';
import { ReasonForm } from './reason-form';

/** Decisions that need words, another story or another day. */
export function QuestionDialog({ question, onClose }: { question: Question; onClose: () => void }) {
  const { t } = useTranslation('planning');
  const { acts } = usePlanDesk();
  const close = () => {
    acts.reset();
    onClose();
  };
  return (
    <Modal opened onClose={close} title={question.kind === 'move' ? t('move.title') : t(`act.${question.kind}`)}>
      {question.kind === 'move' && <MoveForm story={question.story} onDone={close} />}
      {question.kind === 'merge' && <MergeForm story={question.story} onDone={close} />}
      {(question.kind === 'refuse' || question.kind === 'cancel') && <ReasonForm act={question.kind} stories={question.stories} onDone={close} />}
    </Modal>
  );
}
