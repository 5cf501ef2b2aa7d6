/** One of a person's own live sessions. */
export interface OwnSession {
  readonly id: string;
  /** The one that asks. */
  readonly current: boolean;
  readonly userAgent: string | null;
  readonly startedAt: string;
  readonly lastSeenAt: string;
}

/** Shorter ones are guessed; no other rule makes a password better (NIST SP 800-63B, 5.1.1.2). */
export const PASSWORD_LENGTH = { least: 10, most: 200 } as const;

export const PASSWORD_FAULTS = ['missing', 'too-short', 'too-long', 'holds-name'] as const;
export type PasswordFault = (typeof PASSWORD_FAULTS)[number];

/** What is wrong with a new password, before it is compared with the old one; null: nothing. */
export function passwordFault(password: string, username: string): PasswordFault | null {
  if (password === '') return 'missing';
  if ([...password].length < PASSWORD_LENGTH.least) return 'too-short';
  if (password.length > PASSWORD_LENGTH.most) return 'too-long';
  return password.toLowerCase().includes(username.toLowerCase()) ? 'holds-name' : null;
}
