import type { Fields } from './fields';
import type { SectionForm } from './form';
import { changedKeys, sameContent } from './reading';

/** A field that stands differently in my form and in what somebody else saved. */
export interface Difference {
  readonly key: string;
  readonly mine: string;
  readonly theirs: string;
}

export type Side = 'mine' | 'theirs';
export type Choices = Readonly<Record<string, Side | undefined>>;

interface Merged {
  readonly mine: Fields;
  /** Fields that they alone changed: theirs stands in them now. */
  readonly taken: readonly string[];
  /** Fields that both changed to different contents: only a person can decide. Mine stands in them. */
  readonly disputed: readonly string[];
}

/** Field by field: `base` is what both began from. A change of one side alone is kept. */
export function merge(form: SectionForm, base: Fields, mine: Fields, theirs: Fields): Merged {
  const next: Record<string, string> = { ...mine };
  const taken: string[] = [];
  const disputed: string[] = [];
  for (const key of changedKeys(form, base, theirs)) {
    if (sameContent(form, key, mine, theirs)) continue;
    if (sameContent(form, key, base, mine)) {
      next[key] = theirs[key] ?? '';
      taken.push(key);
    } else disputed.push(key);
  }
  return { mine: next, taken, disputed };
}

export const undecided = (differences: readonly Difference[], choices: Choices): Difference[] =>
  differences.filter(({ key }) => choices[key] === undefined);
