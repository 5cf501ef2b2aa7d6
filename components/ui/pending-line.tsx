'use client';

import { useLinkStatus } from 'next/link';
import { useTranslations } from 'next-intl';
import { createPortal } from 'react-dom';

/**
 * A thin line along the top of the window while the next page is on its way and the old one still
 * stands. It moves nothing, and a page that comes at once is not announced.
 */
export function PendingLine() {
  const t = useTranslations('common.state');
  return createPortal(
    <div
      role="status"
      data-print="hide"
      className="pointer-events-none fixed inset-x-0 top-0 z-50 h-1 animate-late overflow-hidden bg-brand-soft"
    >
      <span className="sr-only">{t('opening')}</span>
      <div className="h-full w-1/3 animate-pass bg-gold" />
    </div>,
    document.body,
  );
}

/** Within a `Link`: the line, while that link's page is on its way. */
export function LinkPending() {
  return useLinkStatus().pending ? <PendingLine /> : null;
}
