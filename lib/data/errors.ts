/** Errors that a person can act on. `code` names the text under `problems` in the messages. */
export class ProblemError extends Error {
  override name = 'ProblemError';

  constructor(
    readonly code: ProblemCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

/** No such record, or none that the viewer may know of: the two are told apart to nobody. */
export class NotFoundError extends Error {
  override name = 'NotFoundError';
}

/** What of a question is not there, for a program that has to mend its question. */
export class UnknownCodeError extends NotFoundError {
  override name = 'UnknownCodeError';

  constructor(
    readonly parameter: 'period' | 'unit' | 'indicator' | 'section',
    readonly code: string,
  ) {
    super(`${parameter}: ${code}`);
  }
}

/** The record changed since it was read; nothing was written. */
export class ConflictError extends Error {
  override name = 'ConflictError';
}

export const PROBLEM_CODES = [
  'not-allowed',
  'not-editable',
  'other-user',
  'key-reused',
  'request-foreign',
  'request-invalid',
  'request-too-large',
  'period-locked',
  'period-not-open',
  'window-in-use',
  'opening-in-use',
  'extension-submitted',
  'due-extension-not-later',
  'extension-past',
  'errors-left',
  'warnings-unexplained',
  'unknown-indicator',
  'bad-value',
  'reason-missing',
  'return-due-past',
  'password-tries',
  'password-wrong',
  'password-same',
  'password-holds-name',
  'username-taken',
  'own-account',
  'unit-unknown',
  'too-many-figures',
  'file-empty',
  'file-type',
  'file-too-large',
  'uploads-busy',
  'too-many-files',
  'files-too-large',
  'task-closed',
  'task-answered',
  'task-carried',
  'task-done-by-all',
  'next-period-missing',
  'answer-words-missing',
  'return-no-reason',
  'approve-hurdles',
  'unknown-section',
  'briefing-finalised',
  'register-quarter-held',
  'register-name-taken',
  'register-frozen',
  'register-awaiting',
  'register-carried',
  'register-close-first',
  'register-reopen-held',
  'extension-not-later',
  'extension-in-future',
  'extension-order',
  'extension-carried',
  'department-date-taken',
  'department-missing',
  'documents-busy',
  'map-refused',
  'tile-taken',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
