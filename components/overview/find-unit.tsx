import { Search } from 'lucide-react';
import Form from 'next/form';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { SoftLink } from '@/components/ui/soft-link';
import { type OverviewView, overviewHref } from './addresses';

interface FindUnitProps {
  /** How many units the search leaves. */
  found: number;
  period: string;
  view: OverviewView;
}

/** By a part of the name, without marks; the address keeps it. */
export function FindUnit({ found, period, view }: FindUnitProps) {
  const t = useTranslations('overview.section');
  const [action, query] = overviewHref(period, { ...view, find: '', page: 1 }).split('?');
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
        <div className="w-full sm:w-72">
          <label htmlFor="find-unit" className="block font-medium text-sm">
            {t('find')}
          </label>
          <Input
            key={view.find}
            id="find-unit"
            name="find"
            type="search"
            defaultValue={view.find}
            className="mt-1"
          />
        </div>
        <Button type="submit">
          <Search aria-hidden />
          {t('find-go')}
        </Button>
        <p role="status" className="py-2 text-ink-muted text-sm">
          {t('found', { count: found })}
        </p>
        {view.find === '' ? null : (
          <SoftLink
            stay
            className="link py-2 text-sm"
            href={overviewHref(period, { ...view, find: '', page: 1 })}
          >
            {t('all')}
          </SoftLink>
        )}
      </Form>
    </search>
  );
}
