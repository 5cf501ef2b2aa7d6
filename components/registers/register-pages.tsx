import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { RegisterName } from '@/lib/domain/registers/registered';
import { type RegisterView, registerHref } from './view';

interface RegisterPagesProps {
  register: RegisterName;
  view: RegisterView;
  pages: number;
}

/** Links to the pages of a long register. */
export function RegisterPages({ register, view, pages }: RegisterPagesProps) {
  const t = useTranslations('registers');
  if (pages < 2) return null;
  const current = Math.min(view.page, pages);
  return (
    <nav aria-label={t('pages')} data-print="hide">
      <ul className="flex flex-wrap gap-1.5">
        {Array.from({ length: pages }, (_, index) => index + 1).map((page) => (
          <li key={page}>
            <Link
              href={registerHref(register, { ...view, page })}
              prefetch={false}
              aria-label={t('page', { page })}
              aria-current={page === current ? 'page' : undefined}
              className="inline-grid size-9 place-items-center rounded-md border border-line bg-surface text-ink text-sm tabular no-underline hover:border-brand aria-[current=page]:border-brand aria-[current=page]:bg-brand aria-[current=page]:text-white"
            >
              {page}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
