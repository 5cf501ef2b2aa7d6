import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';

export interface Crumb {
  label: string;
  /** Without it: the page itself. */
  href?: string;
}

export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  const t = useTranslations('common.navigation');
  return (
    <nav aria-label={t('breadcrumbs')} data-print="hide">
      <ol className="flex flex-wrap items-center gap-x-1.5 gap-y-1 text-sm">
        {items.map(({ label, href }, index) => (
          <li key={`${href}-${label}`} className="flex items-center gap-1.5">
            {index > 0 ? <ChevronRight aria-hidden className="size-3.5 text-ink-faint" /> : null}
            {href ? (
              <Link href={href} className="link py-0.5">
                {label}
              </Link>
            ) : (
              <span aria-current="page" className="text-ink-muted">
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
