'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

interface AdminNavProps {
  label: string;
  items: readonly { href: string; label: string }[];
}

export function AdminNav({ label, items }: AdminNavProps) {
  const pathname = usePathname();
  return (
    <nav aria-label={label} data-print="hide" className="-mt-2 mb-6 border-line border-b">
      <ul className="flex flex-wrap gap-x-1">
        {items.map(({ href, label: text }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={
                pathname === href || pathname.startsWith(`${href}/`) ? 'page' : undefined
              }
              className="-mb-px inline-flex min-h-10 items-center border-transparent border-b-3 px-3 font-medium text-ink-muted text-sm no-underline hover:text-ink aria-[current=page]:border-brand aria-[current=page]:text-brand"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
