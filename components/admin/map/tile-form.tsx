'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { Table, Td, Th } from '@/components/ui/table';
import { useToast } from '@/components/ui/toast';
import { type SendAction, useSend } from '@/components/ui/use-send';
import type { UnitPlace } from '@/lib/domain/tile-places';
import { formatUnitTitle } from '@/lib/format/unit-names';
import { TileGrid } from './tile-grid';
import { type TileFault, type TileMove, useTileForm } from './use-tile-form';

interface TileFormProps {
  /** In the official order. */
  units: readonly UnitPlace[];
  action: SendAction<{ moves: TileMove[] }, unknown>;
}

const fieldId = (unitId: number) => `tile-${unitId}-column`;

/** A column and a row for each unit's tile, and how they look together. */
export function TileForm({ units, action }: TileFormProps) {
  const t = useTranslations('map-admin.tiles');
  const locale = useLocale();
  const announce = useToast();
  const { typed, places, faults, moves, change } = useTileForm(units);
  const [tried, setTried] = useState(0);
  const { send, pending, failure, attempt } = useSend(action, () => announce(t('saved')));
  const say = (fault: TileFault | undefined): string | null =>
    fault === undefined
      ? null
      : fault.code === 'shared'
        ? t('faults.shared', { other: fault.other })
        : t(`faults.${fault.code}`);
  const told = tried > 0 ? [...faults] : [];
  const nameOf = (unitId: number) => units.find(({ unit }) => unit.id === unitId)?.unit.name ?? '';

  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        setTried((count) => count + 1);
        if (faults.size > 0) return;
        if (moves.length === 0) announce(t('nothing'));
        else send({ moves });
      }}
    >
      <ErrorSummary
        attempt={tried + attempt}
        errors={[
          ...told.map(([unitId, fault]) => ({
            fieldId: fieldId(unitId),
            message: `${nameOf(unitId)}: ${say(fault)}`,
          })),
          ...(failure && told.length === 0 ? [{ message: failure.message }] : []),
        ]}
      />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Table caption={t('caption')} dense>
          <thead>
            <tr>
              <Th scope="col">{t('unit')}</Th>
              <Th scope="col">{t('column')}</Th>
              <Th scope="col">{t('row')}</Th>
            </tr>
          </thead>
          <tbody>
            {units.map(({ unit }) => {
              const fault = tried > 0 ? say(faults.get(unit.id)) : null;
              const errorId = `tile-${unit.id}-error`;
              return (
                <tr key={unit.id}>
                  <Th scope="row">
                    {formatUnitTitle(unit, locale)}
                    {fault ? (
                      <span id={errorId} className="block font-medium text-danger text-xs">
                        {fault}
                      </span>
                    ) : null}
                  </Th>
                  {(['column', 'row'] as const).map((field) => (
                    <Td key={field}>
                      <Input
                        id={`tile-${unit.id}-${field}`}
                        aria-label={t(`${field}-of`, { unit: unit.name })}
                        aria-invalid={fault ? true : undefined}
                        aria-describedby={fault ? errorId : undefined}
                        inputMode="numeric"
                        autoComplete="off"
                        maxLength={3}
                        className="w-16"
                        value={typed.get(unit.id)?.[field] ?? ''}
                        onChange={(event) => change(unit.id, { [field]: event.target.value })}
                      />
                    </Td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </Table>
        <TileGrid places={places} faulty={new Set(faults.keys())} />
      </div>
      <SubmitButton pending={pending}>{t('save')}</SubmitButton>
    </form>
  );
}
