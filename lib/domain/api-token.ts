/** A program's token as the administrator sees it; never the token itself. */
export interface ApiTokenView {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

export type ApiTokenState = 'good' | 'expired' | 'revoked';

/** Whether a token opens anything at an instant; at its last instant it no longer does. */
export function tokenStateOf(
  token: { readonly expiresAt: Date | string | null; readonly revokedAt: Date | string | null },
  now: Date,
): ApiTokenState {
  if (token.revokedAt !== null) return 'revoked';
  return token.expiresAt !== null && new Date(token.expiresAt) <= now ? 'expired' : 'good';
}

/** How long a token may live, in days: who uses one for long asks again. */
export const TOKEN_LIFETIMES = [30, 90, 180, 365] as const;
export type TokenLifetime = (typeof TOKEN_LIFETIMES)[number];
