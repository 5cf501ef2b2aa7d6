import type { Catalogue } from '@/lib/domain/indicator';
import type { ProvinceQuarter, ReportingUnit, Section } from '@/lib/domain/province';
import { type ProvinceFigure, provinceFigure } from './figures';

export interface UnitText {
  readonly unit: ReportingUnit;
  /** The indicator of the text; null for what was written about a section as a whole. */
  readonly indicator: string | null;
  readonly section: string;
  readonly text: string;
}

/** What the overview says more briefly of a section. */
export interface BriefSection {
  readonly section: Section;
  readonly figures: readonly ProvinceFigure[];
  /** Texts of its indicators and remarks on it, by unit in the official order. */
  readonly texts: readonly UnitText[];
  /** Units that answered yes, with number and date as written; e-mail only. */
  readonly directives: readonly Directive[];
}

export interface Directive {
  readonly unit: ReportingUnit;
  readonly number: string | null;
  readonly date: string | null;
}

const PLANS: readonly (readonly [section: string, figures: readonly string[]])[] = [
  ['email', ['mailboxes-issued', 'mailboxes-used', 'mailbox-use-rate']],
  [
    'broadcasting',
    ['programmes', 'columns', 'broadcast-hours', 'stations-working', 'stations-broken'],
  ],
  [
    'publishing',
    [
      'publishing-establishments',
      'publishing-inspections',
      'publishing-places-inspected',
      'publishing-places-in-violation',
    ],
  ],
  [
    'sanctions',
    [
      'sanction-records',
      'sanction-decisions',
      'sanction-fines-decided',
      'sanction-fines-collected',
    ],
  ],
  ['remarks', []],
];

export function briefSections(catalogue: Catalogue, province: ProvinceQuarter): BriefSection[] {
  return PLANS.flatMap(([code, figures]) => {
    const section = province.catalogue.sections.find((candidate) => candidate.code === code);
    if (!section) return [];
    return [
      {
        section,
        figures: figures.flatMap((figure) => {
          const indicator = catalogue.get(figure);
          return indicator ? [provinceFigure(indicator, catalogue, province)] : [];
        }),
        texts: textsOf(code, province),
        directives: code === 'email' ? directivesOf(province) : [],
      },
    ];
  });
}

/** What the units wrote in a section: texts of its indicators, then their remark on the whole. */
export function textsOf(section: string, province: ProvinceQuarter): UnitText[] {
  const own = province.catalogue.indicators.filter(
    (indicator) =>
      indicator.section === section &&
      indicator.valueType === 'text' &&
      !PART_OF_ANOTHER.has(indicator.code),
  );
  return province.current.units.flatMap(({ unit, figures, remarks }) => [
    ...own.flatMap(({ code }): UnitText[] => {
      const text = figures?.texts[code];
      return text ? [{ unit, indicator: code, section, text }] : [];
    }),
    ...remarks
      .filter((remark) => remark.section === section && remark.text !== '')
      .map(({ text }): UnitText => ({ unit, indicator: null, section, text })),
  ]);
}

/** Shown with the answer that they belong to. */
const PART_OF_ANOTHER: ReadonlySet<string> = new Set([
  'email-directive-number',
  'one-stop-project-phase',
]);

function directivesOf(province: ProvinceQuarter): Directive[] {
  return province.current.units.flatMap(({ unit, figures }) =>
    figures?.texts['email-directive-issued'] === 'yes'
      ? [
          {
            unit,
            number: figures.texts['email-directive-number'] ?? null,
            date: figures.texts['email-directive-date'] ?? null,
          },
        ]
      : [],
  );
}
