import type { Viewer } from '@/lib/domain/access';

declare module 'next-auth' {
  interface User {
    sessionId: string;
  }
  interface Session {
    /** Absent: signed out, revoked, or the user was disabled. */
    user?: Viewer & { name: string };
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    sessionId?: string;
  }
}
