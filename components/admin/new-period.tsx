'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { SendAction } from '@/components/ui/use-send';
import type { MovedDay, PeriodDay } from '@/lib/domain/period-days';
import type { ProposedPeriod } from '@/lib/domain/period-settings';
import { formatQuarter } from '@/lib/format/quarters';
import type { TypedDays } from './period-day-fields';
import { PeriodForm } from './period-form';

interface NewPeriodProps {
  proposed: ProposedPeriod;
  action: SendAction<
    { period: string; reminderDays: number[] } & TypedDays,
    { readonly moved: readonly MovedDay[] },
    PeriodDay
  >;
}

/** The next period; once made, its own page. */
export function NewPeriod({ proposed, action }: NewPeriodProps) {
  const t = useTranslations('periods.new');
  const locale = useLocale();
  const router = useRouter();
  const period = formatQuarter(proposed.code, locale);
  return (
    <PeriodForm
      {...proposed}
      extra={{}}
      action={async (input) => {
        const result = await action(input);
        if (result.data) router.push(`/admin/periods/${proposed.code}`);
        return result;
      }}
      confirm={t('create', { period })}
      done={t('created', { period })}
    />
  );
}
