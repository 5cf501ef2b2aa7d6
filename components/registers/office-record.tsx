import { useLocale, useTranslations } from 'next-intl';
import { Unknown } from '@/components/figures/figure-value';
import { Td } from '@/components/ui/table';
import type { OfficeRecord } from '@/lib/domain/registers/registered';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { Facts } from './facts';
import { StateText } from './state-text';
import { TimeLine } from './time-line';
import { useInRegister } from './use-in-register';

interface OfficeRecordProps {
  record: OfficeRecord;
  reportHref: (period: string) => string;
}

export function OfficeRecordView({ record, reportHref }: OfficeRecordProps) {
  const t = useTranslations('registers');
  const locale = useLocale();
  const inRegister = useInRegister();
  const { entry: office, quarters } = record;
  return (
    <div className="space-y-6">
      <Facts
        facts={[
          { label: t('record.unit'), value: formatUnitTitle(office.unit, locale) },
          { label: t('record.commune'), value: office.commune },
          { label: t('record.in-register'), value: inRegister(office) },
        ]}
      />
      <TimeLine
        quarters={quarters}
        reportHref={reportHref}
        heads={[
          { label: t('column.state') },
          { label: t('column.reason') },
          { label: t('column.since'), numeric: true },
        ]}
        cells={({ state, source }) => (
          <>
            <Td>
              <StateText state={state?.state ?? null} source={source} />
            </Td>
            <Td>
              {state?.reason ? (
                t(`reason.${state.reason}`)
              ) : state?.state === 'suspended' ? (
                <Unknown />
              ) : null}
            </Td>
            <Td numeric>{state?.since ? formatImpreciseDate(state.since, locale) : null}</Td>
          </>
        )}
      />
    </div>
  );
}
