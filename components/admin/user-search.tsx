import { Search } from 'lucide-react';
import Form from 'next/form';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';

/** Searches by address, so that a result can be kept; works without scripts. */
export function UserSearch({ query, found }: { query: string; found: number }) {
  const t = useTranslations('admin.users');
  return (
    <search>
      <Form action="/admin/users" className="flex flex-wrap items-end gap-2">
        <div className="w-full max-w-96">
          <label htmlFor="user-search" className="block font-medium">
            {t('search')}
          </label>
          <p id="user-search-hint" className="text-ink-muted text-sm">
            {t('search-hint')}
          </p>
          <Input
            key={query}
            id="user-search"
            name="q"
            type="search"
            defaultValue={query}
            aria-describedby="user-search-hint"
            className="mt-1.5"
          />
        </div>
        <Button type="submit">
          <Search aria-hidden />
          {t('search-go')}
        </Button>
        {query ? (
          <p role="status" className="py-2 text-sm">
            {t('found', { count: found })}{' '}
            <Link href="/admin/users" className="link">
              {t('show-all')}
            </Link>
          </p>
        ) : null}
      </Form>
    </search>
  );
}
