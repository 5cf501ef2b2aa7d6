'use client';

import { useTranslations } from 'next-intl';
import type { SendAction } from '@/components/ui/use-send';
import type { UnitDesk } from '@/lib/domain/registers/registered';
import { EntryForm } from './entry-form';
import { currentOf, QuarterField } from './quarter-field';
import { ROUTE_FIELDS, type RouteFacts, RouteFields, routeValues } from './route-fields';
import { entryHref, registerHref } from './view';

type Values = ReturnType<typeof routeValues>;

interface NewRouteProps {
  action: SendAction<Values & { unit: string; validFrom: string }, { id: number }>;
  desk: UnitDesk;
  /** The report's section that it was missing in; null: none. */
  back: string | null;
}

export function NewRoute({ action, desk, back }: NewRouteProps) {
  const t = useTranslations('registers');
  return (
    <EntryForm
      action={action}
      values={(form) => ({
        ...routeValues(form),
        unit: desk.unit.code,
        validFrom: String(form.get('validFrom') ?? ''),
      })}
      fields={[...ROUTE_FIELDS, 'validFrom']}
      submit={t('form.create')}
      saved={t('form.created')}
      next={(data) => back ?? entryHref('cable-routes', data?.id ?? 0)}
      cancelHref={back ?? registerHref('cable-routes')}
    >
      {(errors) => (
        <>
          <RouteFields route={null} errors={errors} enterprises={desk.enterprises} frozen={null} />
          <QuarterField
            name="validFrom"
            label={t('form.valid-from')}
            hint={t('form.valid-from-hint')}
            errors={errors}
            quarters={desk.open}
            chosen={currentOf(desk.open)}
          />
        </>
      )}
    </EntryForm>
  );
}

interface EditRouteProps {
  action: SendAction<Values & { id: number; version: number }, unknown>;
  id: number;
  version: number;
  route: RouteFacts;
  frozen: string | null;
}

export function EditRoute({ action, id, version, route, frozen }: EditRouteProps) {
  const t = useTranslations('registers.form');
  const href = entryHref('cable-routes', id);
  return (
    <EntryForm
      action={action}
      values={(form) => ({ ...routeValues(form), id, version })}
      fields={ROUTE_FIELDS}
      submit={t('save')}
      saved={t('saved')}
      next={() => href}
      cancelHref={href}
    >
      {(errors) => (
        <RouteFields
          route={route}
          errors={errors}
          enterprises={route.enterprises}
          frozen={frozen}
        />
      )}
    </EntryForm>
  );
}
