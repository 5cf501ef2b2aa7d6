import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { RevisionView } from '@/lib/domain/revision';

interface RevisionPickerProps {
  revisions: readonly RevisionView[];
  before: number;
  now: number;
  all: boolean;
}

/** Which two submissions are compared, and whether figures that are the same are shown. */
export function RevisionPicker({ revisions, before, now, all }: RevisionPickerProps) {
  const t = useTranslations('history.compare');
  const options = revisions.map(({ number }) => ({
    value: String(number),
    label: t('revision', { number }),
  }));
  const query = new URLSearchParams({ from: String(before), to: String(now) });
  if (!all) query.set('all', '1');
  return (
    <form className="mb-6 flex flex-wrap items-end gap-3" data-print="hide">
      <div className="text-sm">
        <label htmlFor="compare-from" className="block font-medium">
          {t('from')}
        </label>
        <Select id="compare-from" name="from" options={options} defaultValue={String(before)} />
      </div>
      <div className="text-sm">
        <label htmlFor="compare-to" className="block font-medium">
          {t('to')}
        </label>
        <Select id="compare-to" name="to" options={options} defaultValue={String(now)} />
      </div>
      {all ? <input type="hidden" name="all" value="1" /> : null}
      <Button type="submit">{t('show')}</Button>
      <Link href={`?${query}`} className="link py-2 text-sm">
        {t(all ? 'only-changed' : 'all')}
      </Link>
    </form>
  );
}
