'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { LinkPending } from '@/components/ui/pending-line';
import { isCurrent, type NavItem } from './nav-item';

/** The doors of a role, in a row; from a tablet upwards. */
export function MainNav({ items }: { items: readonly NavItem[] }) {
  const t = useTranslations('shell');
  const pathname = usePathname();
  return (
    <nav aria-label={t('navigation')} className="hidden self-stretch md:block">
      <ul className="flex h-full">
        {items.map((item) => (
          <li key={item.href} className="flex">
            <Link
              href={item.href}
              aria-current={isCurrent(item, pathname) ? 'page' : undefined}
              className="flex items-center border-transparent border-y-3 px-3 font-medium text-sm text-white/85 no-underline hover:bg-white/8 hover:text-white aria-[current=page]:border-b-gold aria-[current=page]:text-white min-[84rem]:whitespace-nowrap"
            >
              {item.label}
              <LinkPending />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
