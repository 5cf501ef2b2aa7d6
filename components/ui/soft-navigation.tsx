'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';
import { PendingLine } from './pending-line';

/** The link that a click opens in this window; null where the browser is to do it its own way. */
function softLinkOf(event: MouseEvent): Element | null {
  const { defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey, target } = event;
  if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null;
  return target instanceof Element ? target.closest('a[data-soft]') : null;
}

/** One listener for all plain links of a wing that are marked as soft. */
export function SoftNavigation() {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  useEffect(() => {
    const open = (event: MouseEvent) => {
      const link = softLinkOf(event);
      if (!link) return;
      event.preventDefault();
      // Read from the attribute: links in a drawing have no parts of their own.
      const { pathname, search, hash } = new URL(link.getAttribute('href') ?? '', location.href);
      const scroll = link.getAttribute('data-soft') !== 'stay';
      startTransition(() => router.push(pathname + search + hash, { scroll }));
    };
    document.addEventListener('click', open);
    return () => document.removeEventListener('click', open);
  }, [router]);
  return pending ? <PendingLine /> : null;
}
