import { openApi } from '@/lib/read-api/openapi';

/** What the read API is, for programs and their writers. It tells no figure: open to all. */
export const GET = (): Response =>
  Response.json(openApi(), { headers: { 'Cache-Control': 'public, max-age=300' } });
