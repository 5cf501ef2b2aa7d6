import type { SummaryError } from './error-summary';

/** What a form's action refused, as `useSend` gives it. */
export interface FormFailure<Field extends string> {
  readonly code: string;
  readonly message: string;
  readonly fields: { readonly [F in Field]?: readonly string[] | undefined };
}

export interface FormErrors<Field extends string> {
  readonly fields: { readonly [F in Field]?: string };
  readonly summary: SummaryError[];
}

interface Wording<Field extends string, Code extends string> {
  /** The codes that the form has words for, the one to be said first. */
  readonly codes: readonly Code[];
  readonly say: (code: Code | 'other', field: Field) => string;
  readonly fieldId: (field: Field) => string;
  /** The field of a problem that only the database knows. */
  readonly fieldOf?: (problem: string) => Field | undefined;
  /** Said where nothing else is. */
  readonly other: string;
}

/** What went wrong, beside its field and in the summary, in the same words. */
export function fieldErrorsOf<Field extends string, Code extends string>(
  failure: FormFailure<Field> | null,
  { codes, say, fieldId, fieldOf, other }: Wording<Field, Code>,
): FormErrors<Field> {
  if (!failure) return { fields: {}, summary: [] };
  const known = fieldOf?.(failure.code);
  const entries: (readonly [Field, string])[] = known
    ? [[known, failure.message]]
    : (Object.keys(failure.fields) as Field[]).flatMap((field) => {
        const told = failure.fields[field];
        if (!told?.length) return [];
        return [[field, say(codes.find((code) => told.includes(code)) ?? 'other', field)] as const];
      });
  return {
    fields: Object.fromEntries(entries) as FormErrors<Field>['fields'],
    summary:
      entries.length > 0
        ? entries.map(([field, message]) => ({ fieldId: fieldId(field), message }))
        : [{ message: failure.message || other }],
  };
}
