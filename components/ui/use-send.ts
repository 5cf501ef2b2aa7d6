'use client';

import { useTranslations } from 'next-intl';
import { startTransition, useState, useTransition } from 'react';

/** What a server action answers with; the action client makes it. */
export interface ActionResult<Data, Field extends string = string> {
  data?: Data;
  serverError?: { readonly code: string; readonly message: string };
  validationErrors?: {
    readonly fieldErrors: { readonly [F in Field]?: readonly string[] | undefined };
  };
}

export type SendAction<Input, Data, Field extends string = string> = (
  input: Input,
) => Promise<ActionResult<Data, Field>>;

interface Failure<Field extends string> {
  readonly code: string;
  readonly message: string;
  readonly fields: { readonly [F in Field]?: readonly string[] | undefined };
}

/**
 * Calls a server action and keeps what went wrong, so that the form can stay as it was typed.
 * `onDone` runs once the page shows the new state.
 */
export function useSend<Input, Data, Field extends string = string>(
  action: SendAction<Input, Data, Field>,
  onDone: (data: Data | undefined, input: Input) => void,
) {
  const t = useTranslations('errors');
  const [pending, start] = useTransition();
  const [failure, setFailure] = useState<Failure<Field> | null>(null);
  const [attempt, setAttempt] = useState(0);

  const send = (input: Input) => {
    if (pending) return;
    start(async () => {
      const failed = (code: string, message: string, fields: Failure<Field>['fields'] = {}) => {
        setFailure({ code, message, fields });
        setAttempt((count) => count + 1);
      };
      try {
        const result = await action(input);
        if (result.serverError) failed(result.serverError.code, result.serverError.message);
        else if (result.validationErrors)
          failed('invalid', '', result.validationErrors.fieldErrors);
        else {
          // With the router's own update, which is on its way: nobody is told before they can see it.
          startTransition(() => {
            setFailure(null);
            onDone(result.data, input);
          });
        }
      } catch {
        // The request itself failed: no line, or a build that is gone.
        failed('unreachable', t('unreachable'));
      }
    });
  };
  return { send, pending, failure, attempt, clear: () => setFailure(null) };
}
