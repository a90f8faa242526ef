import { currentLocale } from '@/lib/i18n/current-locale';
import type { ProblemBody } from '@api/schemas';
import { ApiProblem } from './problem';
import { tellSignedOut } from './signed-out';

const API = '/api/v1';
const ANSWER_WITHIN_MS = 30_000;

export type Query = Record<string, string | number | boolean | null | undefined>;

export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  query?: Query;
  body?: unknown;
  form?: FormData;
  /** Sent with writes that must not happen twice when the answer is lost. */
  idempotencyKey?: string;
  signal?: AbortSignal;
  answerWithinMs?: number;
  /** Signing in answers 401 itself; that is no lost session. */
  ignoreSignedOut?: boolean;
}

export function apiUrl(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return search === '' ? API + path : `${API}${path}?${search}`;
}

function headersOf(request: Call): Headers {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': currentLocale(), 'X-Hoitu': '1' });
  if (request.body !== undefined) headers.set('Content-Type', 'application/json');
  if (request.idempotencyKey) headers.set('Idempotency-Key', request.idempotencyKey);
  return headers;
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  try {
    return new ApiProblem(response.status, (await response.json()) as ProblemBody);
  } catch {
    return new ApiProblem(response.status, {});
  }
}

/** One request to the API; anything but success is thrown as an ApiProblem. */
export async function call<T>(path: string, request: Call = {}): Promise<T> {
  const timeout = AbortSignal.timeout(request.answerWithinMs ?? ANSWER_WITHIN_MS);
  let response: Response;
  try {
    response = await fetch(apiUrl(path, request.query), {
      method: request.method ?? 'GET',
      headers: headersOf(request),
      body: request.form ?? (request.body === undefined ? undefined : JSON.stringify(request.body)),
      credentials: 'same-origin',
      signal: request.signal ? AbortSignal.any([request.signal, timeout]) : timeout,
    });
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw new ApiProblem(0, {});
  }
  if (!response.ok) {
    if (response.status === 401 && !request.ignoreSignedOut) tellSignedOut();
    throw await problemOf(response);
  }
  return await bodyOf<T>(response);
}

async function bodyOf<T>(response: Response): Promise<T> {
  const text = await response.text().catch(() => {
    throw new ApiProblem(0, {});
  });
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
