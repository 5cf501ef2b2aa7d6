'use client';

import { useState } from 'react';
import { FieldError } from '@/components/ui/field';
import { NumberInput } from '@/components/ui/number-input';
import { Td, Th } from '@/components/ui/table';
import type { Indicator } from '@/lib/domain/indicator';
import { BaseCells, BaseLine } from './base-cells';
import { fieldId, noteKey, valueKey } from './fields';
import type { Bases } from './figure-table';
import { describedBy, hasError } from './finding-ids';
import { parseOptions } from './reading';
import { RowLabel } from './row-label';
import type { Entry } from './use-entry';
import { useProblemText } from './use-problem-text';

interface RowProps {
  entry: Entry;
  indicator: Indicator;
  bases: Bases;
}

/** A number that people type. */
export function FigureRow({ entry, indicator, bases }: RowProps) {
  const problemText = useProblemText();
  const [left, setLeft] = useState(false);
  const key = valueKey(indicator.code);
  const id = fieldId(key);
  const unreadable = entry.unreadable.find((candidate) => candidate.key === key);
  // Half a number is not yet a wrong one: said when the field is left, or a save was tried
  const problem = unreadable && (left || entry.attempt > 0) ? unreadable.problem : null;
  const described = [problem && `${id}-error`, ...describedBy(entry.live.findings, indicator.code)];
  return (
    <tr>
      <Th scope="row">
        <RowLabel
          form={entry.form}
          indicator={indicator}
          note={entry.fields[noteKey(indicator.code)] ?? ''}
          set={entry.set}
          setMany={entry.setMany}
        />
        <BaseLine form={entry.form} indicator={indicator} bases={bases} />
      </Th>
      <Td className="w-36 min-w-32">
        <NumberInput
          id={id}
          data-field
          compact
          className="ms-auto"
          parse={parseOptions(indicator)}
          value={entry.fields[key] ?? ''}
          onValueChange={(text) => entry.set(key, text)}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
          aria-keyshortcuts="Alt+ArrowDown"
          aria-invalid={
            problem !== null || hasError(entry.live.findings, indicator.code) || undefined
          }
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
        />
        {problem ? <FieldError id={`${id}-error`}>{problemText(problem)}</FieldError> : null}
      </Td>
      <BaseCells
        form={entry.form}
        indicator={indicator}
        bases={bases}
        value={entry.live.lookup(indicator.code)}
      />
    </tr>
  );
}
