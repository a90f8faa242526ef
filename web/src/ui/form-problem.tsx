import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { asProblem } from '@/lib/api/problem';
import { useProblemText } from './use-problem-text';

/** A refusal that belongs to no single field of the form; field messages stand beside their fields. */
export function FormProblem({ error, fields = [] }: { error: unknown; fields?: string[] }) {
  const text = useProblemText();
  if (error === null || error === undefined) return null;
  const problem = asProblem(error);
  const elsewhere = problem.fields.filter((field) => !fields.includes(field.field));
  if (problem.fields.length > 0 && elsewhere.length === 0) return null;
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle size={18} />} role="alert">
      {elsewhere.length > 0 ? elsewhere.map((field) => field.message).join(' ') : text(problem)}
    </Alert>
  );
}
