import { BookOpen, Plus } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Panel } from '@/components/ui/panel';
import type { SelectOption } from '@/components/ui/select';
import { Table, Th } from '@/components/ui/table';
import { formatQuarter } from '@/lib/format/quarters';
import { matchesSearch } from '@/lib/format/text';
import type { Fields } from './fields';
import { RegisterFilter } from './register-filter';
import { RegisterTools } from './register-tools';
import type { Entry } from './use-entry';

/** A list that does not fit on a screen is worth a filter. */
const LONG = 8;

interface RegisterTableProps<E> {
  entry: Entry;
  entries: readonly E[];
  texts: { title: string; lead: string; what: string; add: string; empty: string };
  /** Where the register itself is kept. */
  register: 'cable-routes' | 'post-offices';
  /** Key of the field with an entry's state. */
  stateKey: (id: number) => string;
  /** Last quarter's fields of an entry; null where it had no state then. */
  before: (id: number) => Fields | null;
  states: readonly SelectOption[];
  /** Words by which an entry is found. */
  words: (one: E) => string;
  /** Width of this quarter's column. */
  width: string;
  row: (one: E, onCopy: () => void, mark: ReactNode) => ReactNode;
  /** Changes of all marked entries at once; without it none can be marked. */
  bulk?: (marked: readonly E[], onDone: () => void) => ReactNode;
}

/** A register with its states in this quarter and last quarter's beside them, to be copied. */
export function RegisterTable<E extends { readonly id: number; readonly name: string }>({
  entry,
  entries,
  texts,
  register,
  stateKey,
  before,
  states,
  words,
  width,
  row,
  bulk,
}: RegisterTableProps<E>) {
  const t = useTranslations('reports.register');
  const locale = useLocale();
  const { form, fields } = entry;
  const [query, setQuery] = useState('');
  const [marks, setMarks] = useState<ReadonlySet<number>>(new Set());
  const blank = entries.filter(({ id }) => !fields[stateKey(id)]);
  const copyable = blank.filter(({ id }) => before(id) !== null);
  const together = (parts: readonly (Fields | null)[]) =>
    entry.setMany(Object.assign({}, ...parts));

  // What cannot be read stays in sight, whatever is looked for
  const unreadable = new Set(entry.unreadable.map(({ key }) => Number(key.split(':')[1])));
  const shown = entries.filter((one) => unreadable.has(one.id) || matchesSearch(words(one), query));
  const marked = entries.filter(({ id }) => marks.has(id));
  const mark = (ids: readonly number[], on: boolean) =>
    setMarks((old) => {
      const next = new Set(old);
      for (const id of ids) on ? next.add(id) : next.delete(id);
      return next;
    });
  const allMarked = shown.length > 0 && shown.every(({ id }) => marks.has(id));

  return (
    <Panel
      title={texts.title}
      lead={entries.length === 0 ? texts.empty : texts.lead}
      flush
      actions={
        <>
          <LinkButton
            size="sm"
            href={`/registers/${register}/new?back=/reports/${form.period}/${form.section}`}
          >
            <Plus aria-hidden />
            {texts.add}
          </LinkButton>
          <Link href={`/registers/${register}`} className="link text-sm">
            <BookOpen aria-hidden className="me-1 inline size-4" />
            {t('open')}
          </Link>
        </>
      }
    >
      {entries.length === 0 ? null : (
        <>
          <RegisterTools
            blank={blank.length}
            copyable={copyable.length}
            options={states}
            onCopy={() => together(copyable.map(({ id }) => before(id)))}
            onFill={(state) => together(blank.map(({ id }) => ({ [stateKey(id)]: state })))}
          />
          {entries.length > LONG ? (
            <RegisterFilter
              query={query}
              onQuery={setQuery}
              shown={shown.length}
              total={entries.length}
            />
          ) : null}
          {bulk && marked.length > 0 ? bulk(marked, () => setMarks(new Set())) : null}
          <Table caption={texts.title} captionHidden bare>
            <thead>
              <tr>
                <Th scope="col">
                  {bulk ? (
                    <Mark
                      label={t('mark-all', { count: shown.length })}
                      checked={allMarked}
                      onChange={(on) =>
                        mark(
                          shown.map(({ id }) => id),
                          on,
                        )
                      }
                    />
                  ) : null}
                  {texts.what}
                </Th>
                <Th scope="col" className="max-md:hidden">
                  {formatQuarter(form.previous.period, locale)}
                </Th>
                <Th scope="col" className={`${width} max-md:w-44`}>
                  {formatQuarter(form.period, locale)}
                </Th>
              </tr>
            </thead>
            <tbody>
              {shown.map((one) =>
                row(
                  one,
                  () => together([before(one.id)]),
                  bulk ? (
                    <Mark
                      label={t('mark', { name: one.name })}
                      checked={marks.has(one.id)}
                      onChange={(on) => mark([one.id], on)}
                    />
                  ) : null,
                ),
              )}
            </tbody>
          </Table>
        </>
      )}
    </Panel>
  );
}

interface MarkProps {
  label: string;
  checked: boolean;
  onChange: (on: boolean) => void;
}

/** A box before a name; the space round it can be hit too. */
function Mark({ label, checked, onChange }: MarkProps) {
  return (
    <label className="-my-1 -ms-2 me-1 inline-grid size-8 cursor-pointer place-items-center align-middle">
      <input
        type="checkbox"
        aria-label={label}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-6 accent-brand"
      />
    </label>
  );
}

/** For a row without a state: last quarter's again. */
export function CopyButton({
  label,
  name,
  onCopy,
}: {
  label: string;
  name: string;
  onCopy: () => void;
}) {
  return (
    <Button size="sm" variant="quiet" onClick={onCopy}>
      {label}
      <span className="sr-only">: {name}</span>
    </Button>
  );
}
