import { useTranslation } from 'react-i18next';
import { asProblem } from '@/lib/api/problem';

/** The server's own sentence, or ours when no answer with a sentence came. */
export function useProblemText(): (error: unknown) => string {
  const { t } = useTranslation('common');
  return (error) => {
    const problem = asProblem(error);
    // Without a form beside it, the sentence must name what is missing itself.
    if (problem.fields.length > 0) return problem.fields.map((field) => field.message).join(' ');
    if (problem.message !== '') return problem.message;
    if (problem.status === 0) return t('problem.noAnswer');
    if (problem.status === 401) return t('problem.signedOut');
    if (problem.status === 403) return t('problem.notAllowed');
    if (problem.status === 404) return t('problem.notFound');
    if (problem.status === 413) return t('problem.tooLarge');
    return t('problem.server');
  };
}
