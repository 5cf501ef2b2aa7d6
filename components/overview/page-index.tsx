import { useTranslations } from 'next-intl';

interface PageIndexProps {
  /** Parts of the page, in order: the fragment and the words. */
  parts: readonly (readonly [id: string, name: string])[];
}

/** On a phone the page is many screens long: a list of its parts to jump to, folded. */
export function PageIndex({ parts }: PageIndexProps) {
  const t = useTranslations('overview');
  return (
    <nav aria-label={t('index')} className="sm:hidden" data-print="hide">
      <details className="rounded-lg border border-line bg-surface">
        <summary className="px-4 py-2.5 font-medium text-brand text-sm">{t('index')}</summary>
        <ul className="border-line border-t py-1">
          {parts.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`} className="block px-4 py-2 text-sm">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
