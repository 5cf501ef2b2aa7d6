'use client';

import { type NamedUnit, UnitLink } from './unit-link';

interface TextListProps {
  texts: readonly { readonly unit: NamedUnit; readonly about: string; readonly text: string }[];
}

/** Texts of units, each under its unit and what it is about. */
export function TextList({ texts }: TextListProps) {
  return (
    <ul className="gap-6 space-y-3 lg:columns-2">
      {texts.map(({ unit, about, text }) => (
        <li key={`${unit.code} ${about}`} className="text-ink-muted text-xs">
          <UnitLink unit={unit} /> – {about}
          <p className="max-w-prose whitespace-pre-line text-ink text-sm">{text}</p>
        </li>
      ))}
    </ul>
  );
}
