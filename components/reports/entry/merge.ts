import type { Fields } from './fields';
import type { SectionForm } from './form';
import { canonical, changedKeys } from './reading';

/** A field that stands differently in my form and in what somebody else saved. */
export interface Difference {
  readonly key: string;
  readonly mine: string;
  readonly theirs: string;
  /** `both`: only a person can decide. */
  readonly changedBy: 'me' | 'them' | 'both';
}

export type Side = 'mine' | 'theirs';
export type Choices = Readonly<Record<string, Side | undefined>>;

/** Compares what I have and what is saved with `base`, from which both began. */
export function differencesBetween(
  form: SectionForm,
  base: Fields,
  mine: Fields,
  theirs: Fields,
): Difference[] {
  const same = (key: string, a: Fields, b: Fields) =>
    canonical(form, key, a[key]) === canonical(form, key, b[key]);
  return changedKeys(form, mine, theirs).map((key) => ({
    key,
    mine: mine[key] ?? '',
    theirs: theirs[key] ?? '',
    changedBy: same(key, base, theirs) ? 'me' : same(key, base, mine) ? 'them' : 'both',
  }));
}

/** Each change of one side alone is kept; where both changed, nothing is chosen yet. */
export function firstChoices(differences: readonly Difference[]): Choices {
  return Object.fromEntries(
    differences.flatMap(({ key, changedBy }) =>
      changedBy === 'both' ? [] : [[key, changedBy === 'me' ? 'mine' : 'theirs']],
    ),
  );
}

export const undecided = (differences: readonly Difference[], choices: Choices): Difference[] =>
  differences.filter(({ key }) => choices[key] === undefined);

/** What is saved now, with my text wherever mine was chosen. */
export function resolve(
  theirs: Fields,
  differences: readonly Difference[],
  choices: Choices,
): Fields {
  const kept = differences.filter(({ key }) => choices[key] !== 'theirs');
  return { ...theirs, ...Object.fromEntries(kept.map(({ key, mine }) => [key, mine])) };
}
