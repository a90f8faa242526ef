import type { GradeView } from '@api/schemas';

/** A grade while it is chosen. */
export interface GradeDraft { genre: string | null; coefficient: number | string }
export interface ChosenGrade { genre: string; coefficient: number }

export const GRADE_FIELDS = ['grade.genre', 'grade.coefficient'];

export const draftOfGrade = (grade: GradeView | null | undefined): GradeDraft => ({ genre: grade?.genre ?? null, coefficient: grade?.coefficient ?? '' });

/** Half a grade is none, and has to be said. */
export const isHalf = ({ genre, coefficient }: GradeDraft) => (genre === null) !== (coefficient === '');

/** What is sent with the act; nothing where nothing was chosen, or where it is the grade that stands already. */
export function gradeOf(draft: GradeDraft, standing?: GradeView | null): ChosenGrade | undefined {
  if (draft.genre === null || draft.coefficient === '') return undefined;
  const coefficient = Number(draft.coefficient);
  return standing?.genre === draft.genre && standing.coefficient === coefficient ? undefined : { genre: draft.genre, coefficient };
}
