import { createTranslator } from 'next-intl';
import type { z } from 'zod';
import en from '@/lib/i18n/messages/en/api.json';
import vi from '@/lib/i18n/messages/vi/api.json';
import { QUERY_ISSUES, type QueryIssue } from '@/lib/schemas/figures';
import type { Problem } from './schemas';

/** Each with its status and a text under `problems` in the messages. */
export const API_PROBLEMS = {
  'invalid-query': 400,
  'too-many-rows': 400,
  'token-missing': 401,
  'token-invalid': 401,
  'not-found': 404,
  'unknown-period': 404,
  'unknown-unit': 404,
  'unknown-indicator': 404,
  'unknown-section': 404,
  'too-many-requests': 429,
  unexpected: 500,
} as const satisfies Record<string, number>;
export type ApiProblemCode = keyof typeof API_PROBLEMS;

interface WrongParameter {
  readonly parameter: string;
  readonly code: QueryIssue | 'other';
}

/** What a program's question is refused with. */
export class ApiProblem extends Error {
  override name = 'ApiProblem';

  constructor(
    readonly code: ApiProblemCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
    readonly wrong: readonly WrongParameter[] = [],
  ) {
    super(code);
  }
}

/** Every fault of a query at once. */
export function queryProblem(error: z.ZodError): ApiProblem {
  const wrong = error.issues.flatMap((issue): WrongParameter[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((parameter) => ({ parameter, code: 'unknown-parameter' }));
    }
    const code = QUERY_ISSUES.find((known) => known === issue.message) ?? 'other';
    return [{ parameter: String(issue.path[0] ?? ''), code }];
  });
  return new ApiProblem('invalid-query', {}, {}, wrong);
}

function wordsOf({ code, params, wrong }: ApiProblem, locale: 'vi' | 'en') {
  const t = createTranslator({ locale, messages: locale === 'vi' ? vi : en });
  const errors = wrong.map(({ parameter, code: issue }) => ({
    parameter,
    detail: t(`issues.${issue}`, { parameter }),
  }));
  const detail = t(`problems.${code}.detail`, params);
  return {
    title: t(`problems.${code}.title`),
    detail: [detail, ...errors.map((error) => error.detail)].join(' '),
    errors,
  };
}

/** RFC 9457, in Vietnamese, and in English beside it. */
export function problemResponse(problem: ApiProblem): Response {
  const { title, detail, errors } = wordsOf(problem, 'vi');
  const english = wordsOf(problem, 'en');
  const status = API_PROBLEMS[problem.code];
  const body: Problem = {
    type: `urn:giao-ban:problem:${problem.code}`,
    status,
    title,
    detail,
    ...(errors.length > 0 ? { errors } : {}),
    en: {
      title: english.title,
      detail: english.detail,
      ...(english.errors.length > 0 ? { errors: english.errors } : {}),
    },
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...problem.headers,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      Vary: 'Authorization, Cookie',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
