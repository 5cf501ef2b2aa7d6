import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Select } from '@/components/ui/select';
import type { Block, ColumnRole, PasteOptions, PastePlan, PasteTable } from './paste-plan';

interface PasteOptionsFieldsProps {
  block: Block;
  table: PasteTable;
  options: PasteOptions;
  onChange: (options: PasteOptions) => void;
  /** Name of the row that was pasted on. */
  startName: string;
  plan: PastePlan;
}

/** How the block is meant. Only what can make a difference to this block is asked. */
export function PasteOptionsFields({
  block,
  table,
  options,
  onChange,
  startName,
  plan,
}: PasteOptionsFieldsProps) {
  const t = useTranslations('typing.paste');
  const name = useId();
  const set = (part: Partial<PasteOptions>) => onChange({ ...options, ...part });
  const width = options.columns.length;
  const labelled = options.columns.includes('label');
  const ambiguous = plan.lines.some(({ notAs }) => notAs !== null);
  const blanks =
    options.clearBlanks || plan.lines.some((one) => one.outcome === 'blank' && one.now !== '');
  const ways = [
    ...(labelled ? [{ by: 'labels' as const, computedToo: false, text: t('by-labels') }] : []),
    ...table.ways.map((way) => ({
      by: 'rows' as const,
      computedToo: way === 'rows',
      text: t(`by-${way}`, { name: startName }),
    })),
  ];
  return (
    <div className="space-y-3 text-sm">
      {ways.length === 1 ? (
        <p>{ways[0]?.text}.</p>
      ) : (
        <fieldset className="space-y-1.5">
          <legend className="mb-1 font-medium">{t('how')}</legend>
          {ways.map(({ by, computedToo, text }) => (
            <label key={text} className="flex items-start gap-2">
              <input
                type="radio"
                name={name}
                className="mt-1 size-4 accent-brand"
                checked={
                  options.by === by && (by === 'labels' || options.computedToo === computedToo)
                }
                onChange={() => set({ by, computedToo })}
              />
              {text}
            </label>
          ))}
        </fieldset>
      )}
      {width > 1 ? (
        <fieldset>
          <legend className="mb-1 font-medium">{t('columns')}</legend>
          <div className="flex flex-wrap gap-x-4 gap-y-2">
            {options.columns.map((role, at) => (
              <div key={letterOf(at)} className="flex items-center gap-2">
                <label htmlFor={`${name}-${at}`} className="whitespace-nowrap">
                  {t('column', { name: letterOf(at) })}
                </label>
                <Select
                  id={`${name}-${at}`}
                  className="w-auto text-sm"
                  options={table.roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
                  value={role}
                  onChange={(event) => set(withRole(options, at, event.target.value as ColumnRole))}
                />
              </div>
            ))}
          </div>
        </fieldset>
      ) : null}
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        {block.length > 1 ? (
          <PasteCheck checked={options.header} onChange={(header) => set({ header })}>
            {t('header')}
          </PasteCheck>
        ) : null}
        {blanks ? (
          <PasteCheck
            checked={options.clearBlanks}
            onChange={(clearBlanks) => set({ clearBlanks })}
          >
            {t('clear-blanks')}
          </PasteCheck>
        ) : null}
        {ambiguous ? (
          <PasteCheck
            checked={options.notation === 'en'}
            onChange={(english) => set({ notation: english ? 'en' : 'vi' })}
          >
            {t('english')}
          </PasteCheck>
        ) : null}
      </div>
    </div>
  );
}

export function PasteCheck({
  checked,
  onChange,
  children,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: string;
}) {
  return (
    <label className="flex items-center gap-2 text-sm">
      <input
        type="checkbox"
        className="size-4 accent-brand"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  );
}

/** A, B, … as on the sheet. */
export const letterOf = (at: number): string =>
  (at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : '') +
  String.fromCharCode(65 + (at % 26));

/** A role other than "unused" has one column: whichever had it gives it up. */
function withRole(options: PasteOptions, at: number, role: ColumnRole): Partial<PasteOptions> {
  const columns = options.columns.map((old, other) =>
    other === at ? role : old === role ? 'unused' : old,
  );
  return { columns, by: columns.includes('label') ? options.by : 'rows' };
}
