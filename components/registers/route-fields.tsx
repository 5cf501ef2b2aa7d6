'use client';

import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { NumberInput } from '@/components/ui/number-input';
import { Select } from '@/components/ui/select';
import { type CableRouteEntry, ROUTE_KINDS } from '@/lib/domain/register';
import { formatImpreciseDate } from '@/lib/format/imprecise-dates';
import { TextField } from './text-field';
import { type FieldErrors, fieldId } from './use-field-errors';

export type RouteFacts = Omit<
  CableRouteEntry,
  'id' | 'extensions' | 'state' | 'percent' | 'remark'
>;

export const ROUTE_FIELDS = [
  'name',
  'from',
  'to',
  'km',
  'kind',
  'phase',
  'enterprises',
  'originalDeadline',
] as const;

interface RouteFieldsProps {
  /** null: a new route. */
  route: RouteFacts | null;
  errors: FieldErrors;
  /** Enterprises already in the register. */
  enterprises: readonly string[];
  /** Said of known facts that received reports were made from; null: none were. */
  frozen: string | null;
}

export function RouteFields({ route, errors, enterprises, frozen }: RouteFieldsProps) {
  const t = useTranslations('registers');
  const fixedIf = (known: boolean): string | null => (known ? frozen : null);
  const kindFixed = route ? fixedIf(true) : null;
  const kmFixed = fixedIf(typeof route?.km === 'number');
  return (
    <>
      <TextField
        name="name"
        label={t('form.name')}
        hint={t('form.route-name-hint')}
        errors={errors}
        maxLength={150}
        defaultValue={route?.name}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="from"
          label={t('form.from')}
          errors={errors}
          maxLength={150}
          defaultValue={route?.from}
        />
        <TextField
          name="to"
          label={t('form.to')}
          errors={errors}
          maxLength={150}
          defaultValue={route?.to}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          id={fieldId('kind')}
          label={t('record.kind')}
          hint={kindFixed ?? undefined}
          error={errors.kind}
        >
          {(control) =>
            route && kindFixed ? (
              <>
                <input type="hidden" name="kind" value={route.kind} />
                <Input {...control} readOnly value={t(`kind.${route.kind}`)} />
              </>
            ) : (
              <Select
                {...control}
                name="kind"
                required
                placeholder
                defaultValue={route?.kind ?? ''}
                options={ROUTE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
              />
            )
          }
        </Field>
        <Field
          id={fieldId('km')}
          label={t('record.km')}
          hint={kmFixed ?? t('form.km-hint')}
          error={errors.km}
          optional
        >
          {(control) => (
            <NumberInput
              {...control}
              name="km"
              parse={{ kind: 'decimal', suffixes: ['km'] }}
              unit="km"
              readOnly={kmFixed !== null}
              defaultNumber={route?.km ?? null}
            />
          )}
        </Field>
      </div>
      <TextField
        name="originalDeadline"
        label={t('record.original-deadline')}
        hint={t('form.deadline-hint')}
        errors={errors}
        optional
        fixed={fixedIf(Boolean(route?.originalDeadline))}
        defaultValue={route?.originalDeadline ? formatImpreciseDate(route.originalDeadline) : ''}
      />
      <TextField
        name="phase"
        label={t('record.phase')}
        errors={errors}
        optional
        maxLength={100}
        defaultValue={route?.phase ?? ''}
      />
      <TextField
        name="enterprises"
        label={t('record.enterprises')}
        hint={t('form.enterprises-hint', {
          example: enterprises.slice(0, 2).join(', ') || 'VNPT, Viettel',
        })}
        errors={errors}
        optional
        maxLength={1000}
        defaultValue={route?.enterprises.join(', ')}
      />
    </>
  );
}

/** What the fields hold, as the actions take it. */
export function routeValues(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '');
  return {
    name: text('name'),
    from: text('from'),
    to: text('to'),
    km: text('km'),
    kind: text('kind') as (typeof ROUTE_KINDS)[number],
    phase: text('phase'),
    enterprises: text('enterprises'),
    originalDeadline: text('originalDeadline'),
  };
}
