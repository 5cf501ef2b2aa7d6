import type { LocalText } from '@/lib/domain/indicator';
import type { ProvinceQuarter, Standing } from '@/lib/domain/province';
import type { PeriodCode } from '@/lib/domain/quarter';
import { type Draft, labelled } from '../blocks';
import { CLOSING, draftsOf } from '../compose';
import type { Block } from '../document';
import { factsOf } from '../facts';
import type { FigureSource } from '../figure-source';
import { figureText } from '../figure-text';
import { figureValue } from '../figure-value';
import { closing } from '../frame';
import type { BriefingInput } from '../input';
import { upper } from '../phrase';
import { catalogueIn, coverageOf, quarterIn } from '../province-figures';
import { unitName } from '../unit-names';
import type { Anchor } from './anchors';
import { type Check, type CheckedPart, checked } from './check';
import { type BriefingEdits, isAdded } from './edits';
import { type Entry, entriesOf } from './entries';
import { plainOf, type TextStyle } from './parts';
import { anchorsFor } from './section-entries';

/* The briefing as the writer's page shows it: plain values, each number with where it comes from. */

export interface SourceView {
  readonly measure: FigureSource['measure'];
  readonly indicator: LocalText | null;
  /** null: the province. */
  readonly unit: { readonly code: string; readonly name: string } | null;
  readonly period: PeriodCode;
  readonly base: PeriodCode | null;
  readonly indicatorCode: string | null;
  readonly coverage: { readonly reported: number; readonly expected: number } | null;
  /** Whether any report that it rests on is not approved yet. */
  readonly standing: Standing | null;
}

export type PartView =
  | { readonly type: 'text'; readonly text: string; readonly style: TextStyle }
  | {
      readonly type: 'figure';
      readonly text: string;
      readonly style: TextStyle;
      readonly source: SourceView;
      /** Whether the data no longer say anything of it; the text is then the last known one. */
      readonly lost: boolean;
    }
  | {
      readonly type: 'typed';
      readonly text: string;
      readonly style: TextStyle;
      readonly state: Check['state'];
      readonly actual: string | null;
      readonly source: SourceView | null;
    };

export interface EntryView {
  readonly key: string;
  readonly type: Block['type'];
  readonly mark: string;
  readonly added: boolean;
  readonly dropped: boolean;
  /** Whether its words are somebody's own. */
  readonly edited: boolean;
  readonly parts: readonly PartView[];
  readonly text: string;
  /** The generated words, where they are not the ones shown. */
  readonly generated: string | null;
  /** Whether the generator would say something else now than when the paragraph was edited. */
  readonly outdated: boolean;
}

export interface SectionView {
  readonly key: string;
  readonly level: 1 | 2 | 3;
  /** Empty where the section has nothing to say and will not be in the document. */
  readonly label: string;
  readonly heading: string;
  readonly entries: readonly EntryView[];
  readonly sections: readonly SectionView[];
}

export function sourceView(province: ProvinceQuarter, source: FigureSource): SourceView {
  const { indicator: code, period, measure } = source;
  const quarter = quarterIn(province, period);
  const unitId = 'unitId' in source ? source.unitId : null;
  const entry = quarter?.units.find((one) => one.unitId === unitId) ?? null;
  const resting = entry ? [entry] : (quarter?.units ?? []);
  const standings = resting.map(({ standing }) => standing);
  return {
    measure,
    indicator: code === null ? null : (catalogueIn(province).get(code)?.name ?? null),
    indicatorCode: code,
    unit: entry && { code: entry.unit.code, name: unitName(entry.unit) },
    period,
    base: 'base' in source ? source.base : null,
    coverage: entry || code === null ? null : coverageOf(province, period, code),
    standing: standings.includes('provisional')
      ? 'provisional'
      : standings.includes('approved')
        ? 'approved'
        : null,
  };
}

function partView(province: ProvinceQuarter, part: CheckedPart): PartView {
  const { text, style } = part;
  if (part.type === 'text') return { type: 'text', text, style };
  if (part.type === 'typed') {
    const { state, actual, origin } = part.check;
    return {
      type: 'typed',
      text,
      style,
      state,
      actual,
      source: origin && sourceView(province, origin.source),
    };
  }
  const value = figureValue(province, part.source);
  return {
    type: 'figure',
    text: value === null ? text : figureText(value, part.format),
    style,
    source: sourceView(province, part.source),
    lost: value === null,
  };
}

function entryView(
  province: ProvinceQuarter,
  { key, type, mark, edit, generated, parts }: Entry,
  anchors: readonly Anchor[],
): EntryView {
  const text = plainOf(parts);
  const words = generated && plainOf(generated);
  const own = edit?.parts !== null && edit !== null;
  const shown = own ? checked(province, parts, anchors) : (parts as readonly CheckedPart[]);
  return {
    key,
    type,
    mark,
    added: isAdded(key),
    dropped: edit?.dropped ?? false,
    edited: own,
    parts: shown.map((part) => partView(province, part)),
    text,
    generated: own && words !== text ? words : null,
    outdated: own && edit?.base !== null && words !== null && edit?.base !== words,
  };
}

export interface BriefingView {
  readonly sections: readonly SectionView[];
  readonly closing: SectionView;
}

/** Every section, those without words too: there something can be added. */
export function briefingView(input: BriefingInput, edits: BriefingEdits): BriefingView {
  const { province } = input;
  const drafts = draftsOf(factsOf(input));
  const ending = closing(input);
  const anchors = anchorsFor(province, drafts);
  const entries = (section: string, blocks: readonly (Block | null)[]) =>
    entriesOf(province, section, blocks, edits).map((one) => entryView(province, one, anchors));
  const view = (draft: Draft, level: 1 | 2 | 3): Unlabelled => {
    const below = level === 1 ? 2 : 3;
    const parts = (draft.sections ?? []).filter((one) => one !== null);
    return {
      key: draft.key,
      level,
      heading: level === 1 ? upper(draft.heading) : draft.heading,
      entries: entries(draft.key, draft.blocks),
      sections: labels(
        parts.map((one) => view(one, below)),
        below,
      ),
    };
  };
  return {
    sections: labels(
      drafts.map((draft) => view(draft, 1)),
      1,
    ),
    closing: {
      key: CLOSING,
      level: 1,
      label: '',
      heading: '',
      entries: entries(CLOSING, ending),
      sections: [],
    },
  };
}

type Unlabelled = Omit<SectionView, 'label'>;

/** Numbered as the document will be: sections without words get no number. */
function labels(sections: readonly Unlabelled[], level: 1 | 2 | 3): SectionView[] {
  let count = 0;
  return sections.map((section) => {
    const speaks =
      section.entries.some(({ dropped }) => !dropped) ||
      section.sections.some(({ label }) => label !== '');
    const label = speaks ? labelled(level, count) : '';
    if (speaks) count += 1;
    return { ...section, label };
  });
}
