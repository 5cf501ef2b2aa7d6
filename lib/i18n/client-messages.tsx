import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Namespace } from './messages';

/** What the shell and the shared components need; the root layout gives these to every page. */
const ALWAYS: readonly Namespace[] = ['common', 'errors', 'shell', 'status'];

/**
 * Texts for the client components inside it: the shared ones and the namespaces named. A page whose
 * client components use texts of its own wraps them in this; everything else stays on the server.
 */
export async function ClientMessages({
  namespaces = [],
  children,
}: {
  namespaces?: readonly Namespace[];
  children: ReactNode;
}) {
  const all = await getMessages();
  const wanted = new Set<string>([...ALWAYS, ...namespaces]);
  const picked = Object.fromEntries(Object.entries(all).filter(([name]) => wanted.has(name)));
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>;
}
