import { useTranslations } from 'next-intl';
import { SoftLink } from '@/components/ui/soft-link';
import type { PageOf, UnitSearch } from '@/lib/domain/overview/unit-search';

interface UnitPagesProps {
  page: Pick<PageOf<unknown>, 'page' | 'pages'>;
  find: string;
  hrefOf: (search: UnitSearch) => string;
}

/** The way through the pages of many units; nothing where there is one. */
export function UnitPages({ page: { page, pages }, find, hrefOf }: UnitPagesProps) {
  const t = useTranslations('overview.section');
  if (pages === 1) return null;
  const link = (to: number, label: string) => (
    <SoftLink className="link py-2" href={hrefOf({ find, page: to })}>
      {label}
    </SoftLink>
  );
  return (
    <nav
      aria-label={t('pages')}
      data-print="hide"
      className="flex flex-wrap items-center gap-x-5 border-line border-t px-4 py-2 text-sm sm:px-5"
    >
      {page > 1 ? link(page - 1, t('previous')) : null}
      <span className="tabular">
        {page}/{pages}
      </span>
      {page < pages ? link(page + 1, t('next')) : null}
    </nav>
  );
}
