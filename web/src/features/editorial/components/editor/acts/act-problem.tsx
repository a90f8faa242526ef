import { Alert } from '@mantine/core';
import { ApiProblem } from '@/lib/api/problem';
import { FormProblem } from '@/ui/form-problem';

export function ActProblem({ error, fields }: { error: unknown; fields?: string[] }) {
  if (error instanceof Error && !(error instanceof ApiProblem)) return <Alert color="red" variant="light" role="alert">{error.message}</Alert>;
  return <FormProblem error={error} fields={fields} />;
}
