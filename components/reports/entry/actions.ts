/** What an action of `lib/auth/action-client` comes back with. */
export interface ActionResult<T> {
  readonly data?: T;
  readonly serverError?: { readonly code: string; readonly message: string };
  readonly validationErrors?: unknown;
}

/** What the form does by actions; its figures go by `/api/entry/v1`. The page hands them in. */
export interface EntryActions {
  readonly answer: (comment: {
    period: string;
    unit: string;
    indicator: string | null;
    text: string;
  }) => Promise<ActionResult<unknown>>;
}
