import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { RegisterName } from '@/lib/domain/registers/registered';
import { registerHref } from './view';

const REGISTERS: readonly RegisterName[] = ['cable-routes', 'post-offices'];

/** The two registers, side by side. */
export function RegisterNav({ current }: { current: RegisterName }) {
  const t = useTranslations('registers');
  return (
    <nav aria-label={t('nav')} data-print="hide" className="-mt-2 mb-6 border-line border-b">
      <ul className="flex flex-wrap gap-x-1">
        {REGISTERS.map((register) => (
          <li key={register}>
            <Link
              href={registerHref(register)}
              aria-current={register === current ? 'page' : undefined}
              className="-mb-px inline-flex min-h-10 items-center border-transparent border-b-3 px-3 font-medium text-ink-muted text-sm no-underline hover:text-ink aria-[current=page]:border-brand aria-[current=page]:text-brand"
            >
              {t(register)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
