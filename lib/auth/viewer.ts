import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import type { Viewer } from '@/lib/domain/access';
import { authOptions } from './options';

/** Who asks, from a live session; null when nobody is signed in. Asked once a request. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const session = await getServerSession(authOptions);
  return session?.user ?? null;
});

/** The viewer, or the sign-in page, which leads back here. `proxy.ts` names the address. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await getViewer();
  if (viewer) return viewer;
  const path = (await headers()).get('x-pathname') ?? '/';
  redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
}
