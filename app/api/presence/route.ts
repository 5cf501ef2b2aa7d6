import { answerOwnSite } from '@/lib/auth/entry-api';
import { endPresence, notePresence } from '@/lib/data/presence-commands';
import { leaveSchema, lookSchema } from '@/lib/schemas/presence';

/** Who is at work here, said and asked at once. */
export async function POST(request: Request): Promise<Response> {
  return answerOwnSite(request, lookSchema, notePresence);
}

/** Whoever goes takes their sign along. */
export async function DELETE(request: Request): Promise<Response> {
  return answerOwnSite(request, leaveSchema, async (viewer, where) => {
    await endPresence(viewer, where);
    return null;
  });
}
