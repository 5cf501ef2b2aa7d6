import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Input } from '@/components/ui/input';

interface RegisterFilterProps {
  query: string;
  onQuery: (query: string) => void;
  shown: number;
  total: number;
}

/** Finds entries of a long register by a few letters, marks aside. */
export function RegisterFilter({ query, onQuery, shown, total }: RegisterFilterProps) {
  const t = useTranslations('reports.register');
  const id = useId();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-b px-4 py-2.5 sm:px-5">
      <label htmlFor={id} className="text-sm">
        {t('find')}
      </label>
      <Input
        id={id}
        type="search"
        autoComplete="off"
        className="max-w-64 text-sm"
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          // Enter here looks for something; it does not save the section
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p role="status" className="text-ink-muted text-sm">
        {query.trim() === '' ? null : t('found', { shown, total })}
      </p>
    </div>
  );
}
