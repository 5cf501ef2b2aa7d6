'use client';

import { Menu as MenuIcon, X } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { LinkPending } from '@/components/ui/pending-line';
import { isCurrent, type NavItem } from './nav-item';

interface PhoneNavProps {
  items: readonly NavItem[];
  /** Account and language, which the bar has no room for. */
  children?: ReactNode;
}

/** A disclosure under the bar: pushes nothing, closes with Esc and when the page changes. */
export function PhoneNav({ items, children }: PhoneNavProps) {
  const t = useTranslations('shell');
  const pathname = usePathname();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const open = openAt === pathname;

  useEffect(() => {
    if (!open) return;
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpenAt(null);
      button.current?.focus();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [open]);

  return (
    <div className="md:hidden">
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls="phone-nav"
        onClick={() => setOpenAt(open ? null : pathname)}
        className="-me-2 flex min-h-11 items-center gap-2 rounded-md px-2 font-medium text-white"
      >
        {open ? <X aria-hidden className="size-5" /> : <MenuIcon aria-hidden className="size-5" />}
        {t('menu-title')}
      </button>
      <div
        id="phone-nav"
        hidden={!open}
        className="absolute inset-x-0 top-full z-40 max-h-[80dvh] animate-appear overflow-y-auto border-white/15 border-t bg-brand-strong shadow-pop"
      >
        <nav aria-label={t('navigation')}>
          <ul>
            {items.map((item) => (
              <li key={item.href} className="border-white/10 border-b">
                <Link
                  href={item.href}
                  aria-current={isCurrent(item, pathname) ? 'page' : undefined}
                  onClick={() => setOpenAt(null)}
                  className="block border-transparent border-s-4 px-4 py-3.5 font-medium text-white no-underline aria-[current=page]:border-s-gold aria-[current=page]:bg-white/8"
                >
                  {item.label}
                  <LinkPending />
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {children ? <div className="px-4 py-3">{children}</div> : null}
      </div>
    </div>
  );
}
