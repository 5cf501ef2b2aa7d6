import { z } from 'zod';
import { TOKEN_LIFETIMES, type TokenLifetime } from '@/lib/domain/api-token';
import { line } from './line';

/** Codes of what can be wrong with a field; the messages have a text for each. */
export const TOKEN_FIELD_ERRORS = ['name-missing', 'too-long', 'lifetime-unknown'] as const;
type TokenFieldError = (typeof TOKEN_FIELD_ERRORS)[number];

const issue = (code: TokenFieldError) => ({ error: code });

export const issueTokenSchema = z.object({
  name: line(100).pipe(z.string().min(1, issue('name-missing'))),
  /** Days, as a form gives them. */
  lifetime: z.string().transform((text, context): TokenLifetime => {
    const known = TOKEN_LIFETIMES.find((days) => String(days) === text);
    if (known) return known;
    context.addIssue({ code: 'custom', message: 'lifetime-unknown' satisfies TokenFieldError });
    return z.NEVER;
  }),
});
export type IssueTokenInput = z.output<typeof issueTokenSchema>;

export const tokenKeySchema = z.object({ id: z.int32() });
