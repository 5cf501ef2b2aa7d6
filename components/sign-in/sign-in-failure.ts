export type SignInFailure =
  | { kind: 'wrong' }
  /** `retryAt` is null when it is not known. */
  | { kind: 'too-many'; retryAt: Date | null }
  | { kind: 'unreachable' };

/**
 * What next-auth's `signIn` came back with. Its `error` is the message that `authorize` threw:
 * `too-many:<minutes to wait>`, or `unexpected` when the server itself failed; anything else,
 * "CredentialsSignin" among them, means that name and password do not go together.
 */
export function readFailure(error: string | null | undefined, now: Date): SignInFailure {
  if (error === 'unexpected') return { kind: 'unreachable' };
  const match = /^too-many(?::(\d+))?$/.exec(error ?? '');
  if (!match) return { kind: 'wrong' };
  const minutes = match[1];
  return {
    kind: 'too-many',
    retryAt: minutes ? new Date(now.getTime() + Number(minutes) * 60_000) : null,
  };
}
