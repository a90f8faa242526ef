import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MergeForm } from './merge-form';
import { MoveForm } from './move-form';
import type { Question } from './plan-desk';
import { ReasonForm } from './reason-form';

/** Decisions that need words, another story or another day. */
export function QuestionDialog({ question, onClose }: { question: Question; onClose: () => void }) {
  const { t } = useTranslation('planning');
  return (
    <Modal opened onClose={onClose} title={question.kind === 'move' ? t('move.title') : t(`act.${question.kind}`)}>
      {question.kind === 'move' && <MoveForm story={question.story} onDone={onClose} />}
      {question.kind === 'merge' && <MergeForm story={question.story} onDone={onClose} />}
      {(question.kind === 'refuse' || question.kind === 'cancel') && <ReasonForm act={question.kind} stories={question.stories} onDone={onClose} />}
    </Modal>
  );
}
