import type { FieldProblem, ProblemBody } from '@api/schemas';

/** What the server refused and why, in the person's language; `status` 0 means that no answer came. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly fields: FieldProblem[];
  readonly body: Partial<ProblemBody>;

  constructor(status: number, body: Partial<ProblemBody>) {
    super(body.detail ?? body.title ?? '');
    this.name = 'ApiProblem';
    this.status = status;
    this.code = body.code ?? (status === 0 ? 'no-answer' : `status-${status}`);
    this.fields = body.fields ?? [];
    this.body = body;
  }

  /** True when asking again may help: nothing arrived, or the server was not well. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export function asProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem(0, {});
}

/** The message beside one field, if the server has one for it. */
export function fieldMessage(error: unknown, field: string): string | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  return error.fields.find((problem) => problem.field === field)?.message;
}
