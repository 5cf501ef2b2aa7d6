import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { z } from 'zod';
import { db } from '@/lib/db/client';
import { log } from '@/lib/log';
import { verifyPassword } from './password';
import { ABSOLUTE_LIMIT, endSession, readSession, startSession } from './sessions';
import { forgiveTries, takeTry } from './sign-in-limit';

const credentialsSchema = z.object({
  // A zero is in no name, and no database takes it.
  username: z
    .string()
    .trim()
    .toLowerCase()
    .min(1)
    .max(80)
    .regex(/^[^\0]*$/),
  password: z.string().min(1).max(200),
});
type Credentials = z.output<typeof credentialsSchema>;

interface RequestParts {
  readonly headers?: Record<string, string | undefined>;
}

/**
 * The caller's address as the nearest proxy saw it: the last hop is the one that cannot be made up
 * by the caller. Without a proxy it is the connection's: see lib/launch/peer-address.mjs.
 */
const addressOf = (request: RequestParts): string =>
  request.headers?.['x-forwarded-for']?.split(',').at(-1)?.trim() || 'unknown';

class TooManyError extends Error {
  override name = 'TooManyError';
}

/** @throws TooManyError `too-many:<minutes>` */
async function checkPassword({ username, password }: Credentials, request: RequestParts) {
  const address = addressOf(request);
  const wait = await takeTry(username, address);
  if (wait !== null) throw new TooManyError(`too-many:${wait}`);

  const user = await db.user.findUnique({ where: { username } });
  const known = user && user.disabledAt === null ? user : null;
  if (!(await verifyPassword(known?.passwordHash ?? null, password)) || !known) return null;
  await forgiveTries(username, address);
  const sessionId = await startSession(known.id, request.headers?.['user-agent'] ?? null);
  return { id: String(known.id), name: known.displayName, sessionId };
}

/**
 * next-auth sends the message of whatever is thrown here to the visitor: only codes that the
 * sign-in page explains may pass.
 * @throws Error `too-many:<minutes>` or `unexpected`
 */
async function authorize(credentials: unknown, request: RequestParts) {
  const input = credentialsSchema.safeParse(credentials);
  if (!input.success) return null;
  try {
    return await checkPassword(input.data, request);
  } catch (error) {
    if (error instanceof TooManyError) throw error;
    log.error({ err: error }, 'sign-in failed');
    throw new Error('unexpected');
  }
}

export const authOptions: NextAuthOptions = {
  providers: [
    CredentialsProvider({
      credentials: { username: { type: 'text' }, password: { type: 'password' } },
      authorize,
    }),
  ],
  session: { strategy: 'jwt', maxAge: ABSOLUTE_LIMIT / 1000 },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  callbacks: {
    jwt({ token, user }) {
      return user ? { sub: user.id, sessionId: user.sessionId } : token;
    },
    async session({ session, token }) {
      const viewer = token.sessionId ? await readSession(token.sessionId) : null;
      return viewer
        ? { expires: session.expires, user: { ...viewer, name: viewer.displayName } }
        : { expires: session.expires };
    },
  },
  events: {
    async signOut({ token }) {
      if (token?.sessionId) await endSession(token.sessionId);
    },
  },
};
