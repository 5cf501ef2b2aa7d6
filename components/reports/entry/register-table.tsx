import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import type { SelectOption } from '@/components/ui/select';
import { Table, Th } from '@/components/ui/table';
import { formatQuarter } from '@/lib/format/quarters';
import type { Fields } from './fields';
import { RegisterTools } from './register-tools';
import type { Entry } from './use-entry';

interface RegisterTableProps<E> {
  entry: Entry;
  entries: readonly E[];
  texts: { title: string; lead: string; what: string };
  /** Key of the field with an entry's state. */
  stateKey: (id: number) => string;
  /** Last quarter's fields of an entry; null where it had no state then. */
  before: (id: number) => Fields | null;
  states: readonly SelectOption[];
  /** Width of this quarter's column. */
  width: string;
  row: (one: E, onCopy: () => void) => ReactNode;
}

/** A register with its states in this quarter and last quarter's beside them, to be copied. */
export function RegisterTable<E extends { readonly id: number }>({
  entry,
  entries,
  texts,
  stateKey,
  before,
  states,
  width,
  row,
}: RegisterTableProps<E>) {
  const locale = useLocale();
  const { form, fields } = entry;
  const blank = entries.filter(({ id }) => !fields[stateKey(id)]);
  const copyable = blank.filter(({ id }) => before(id) !== null);
  const together = (parts: readonly (Fields | null)[]) =>
    entry.setMany(Object.assign({}, ...parts));

  return (
    <Panel title={texts.title} lead={texts.lead} flush>
      <RegisterTools
        blank={blank.length}
        copyable={copyable.length}
        options={states}
        onCopy={() => together(copyable.map(({ id }) => before(id)))}
        onFill={(state) => together(blank.map(({ id }) => ({ [stateKey(id)]: state })))}
      />
      <Table caption={texts.title} captionHidden bare>
        <thead>
          <tr>
            <Th scope="col">{texts.what}</Th>
            <Th scope="col" className="max-md:hidden">
              {formatQuarter(form.previous.period, locale)}
            </Th>
            <Th scope="col" className={`${width} max-md:w-44`}>
              {formatQuarter(form.period, locale)}
            </Th>
          </tr>
        </thead>
        <tbody>{entries.map((one) => row(one, () => together([before(one.id)])))}</tbody>
      </Table>
    </Panel>
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
