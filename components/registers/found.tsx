import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { RegisteredPostOffice, RegisteredRoute } from '@/lib/domain/registers/registered';
import { formatKm, formatNumber } from '@/lib/format/numbers';

const sumOf = (values: readonly number[]) =>
  values.reduce((sum, value) => Math.round((sum + value) * 1000) / 1000, 0);

/** How many routes, how long together, and how many in each state. */
export function RoutesFound({ routes }: { routes: readonly RegisteredRoute[] }) {
  const t = useTranslations('registers');
  const known = routes.flatMap(({ km }) => (km === null ? [] : [km]));
  const unknown = routes.length - known.length;
  const km = formatKm(sumOf(known));
  return (
    <FoundLine
      what={t('found.routes', { count: routes.length })}
      length={
        known.length === 0
          ? null
          : unknown === 0
            ? t('found.length', { km })
            : t('found.length-partly', { km, count: unknown })
      }
      states={(['not-started', 'in-progress', 'done'] as const).map((state) => ({
        label: t(`state.${state}`),
        count: routes.filter((route) => route.state === state).length,
      }))}
      unknown={routes.filter(({ state }) => state === null).length}
    />
  );
}

export function OfficesFound({ offices }: { offices: readonly RegisteredPostOffice[] }) {
  const t = useTranslations('registers');
  return (
    <FoundLine
      what={t('found.offices', { count: offices.length })}
      length={null}
      states={(['operating', 'suspended'] as const).map((state) => ({
        label: t(`state.${state}`),
        count: offices.filter((office) => office.state === state).length,
      }))}
      unknown={offices.filter(({ state }) => state === null).length}
    />
  );
}

interface FoundLineProps {
  what: string;
  length: ReactNode;
  states: readonly { label: string; count: number }[];
  unknown: number;
}

function FoundLine({ what, length, states, unknown }: FoundLineProps) {
  const t = useTranslations('registers.filter');
  const all = unknown > 0 ? [...states, { label: t('unknown'), count: unknown }] : states;
  return (
    <div role="status" className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
      <p>
        <strong className="font-semibold">{what}</strong>
        {length ? <>, {length}</> : null}
      </p>
      <ul className="flex flex-wrap gap-x-4 text-ink-muted">
        {all.map(({ label, count }) => (
          <li key={label}>
            {label}: <span className="tabular text-ink">{formatNumber(count)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
