import { Search } from 'lucide-react';
import Form from 'next/form';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { SearchField } from '@/components/ui/search-field';
import { SoftLink } from '@/components/ui/soft-link';
import { type UnitSearch, WHOLE_LIST } from '@/lib/domain/overview/unit-search';

interface FindUnitProps {
  /** How many units the search leaves. */
  found: number;
  /** The part of the name that is searched for; empty: none. */
  find: string;
  /** This page with another search. */
  hrefOf: (search: UnitSearch) => string;
}

/** By a part of the name, without marks; the address keeps it. */
export function FindUnit({ found, find, hrefOf }: FindUnitProps) {
  const t = useTranslations('overview.section');
  const [action, query] = hrefOf(WHOLE_LIST).split('?');
  return (
    <search data-print="hide">
      <Form
        action={action ?? ''}
        scroll={false}
        className="flex flex-wrap items-end gap-x-3 gap-y-2"
      >
        {[...new URLSearchParams(query)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SearchField id="find-unit" label={t('find')} key={find} name="find" defaultValue={find} />
        <Button type="submit">
          <Search aria-hidden />
          {t('find-go')}
        </Button>
        <p role="status" className="py-2 text-ink-muted text-sm">
          {t('found', { count: found })}
        </p>
        {find === '' ? null : (
          <SoftLink stay className="link py-2 text-sm" href={hrefOf(WHOLE_LIST)}>
            {t('all')}
          </SoftLink>
        )}
      </Form>
    </search>
  );
}
