import type { Catalogue } from './indicator';
import { changesBySection, changesSince, type RevisionContent } from './revision';
import type { KeptFinding } from './snapshot';

/** What the Department said of one section when it returned a submission. */
export interface SectionVerdict {
  readonly section: string;
  readonly verdict: 'returned' | 'passed';
  /** Only of a returned one, and only where it has a reason of its own. */
  readonly reason: string | null;
}

/**
 * Where a section stands since the Department last returned the report:
 * returned and as it was · returned and changed · passed and as it was · passed, and changed after.
 */
export const SECTION_STANDINGS = ['to-correct', 'corrected', 'passed', 'reopened'] as const;
export type SectionStanding = (typeof SECTION_STANDINGS)[number];

export interface SectionReview {
  readonly standing: SectionStanding;
  readonly reason: string | null;
}

/** What a report says, with what the officer explains: all that a return can ask to be mended. */
export interface ReviewedContent extends RevisionContent {
  readonly findings: readonly Pick<KeptFinding, 'key' | 'section' | 'explanation'>[];
}

/**
 * Compares what was judged with what there is now. A section that was passed stays so while nothing
 * of it changes: nobody has to remember to take the pass back.
 * @returns by section; empty where the report was returned whole and without reasons of sections
 */
export function sectionReviews(
  verdicts: readonly SectionVerdict[],
  judged: ReviewedContent,
  now: ReviewedContent,
  catalogue: Catalogue,
): ReadonlyMap<string, SectionReview> {
  const whole = verdicts.every(({ verdict, reason }) => verdict === 'returned' && reason === null);
  if (whole) return new Map();
  const changed = changedSections(judged, now, catalogue);
  return new Map(
    verdicts.map(({ section, verdict, reason }) => [
      section,
      { standing: standingOf(verdict, changed.has(section)), reason },
    ]),
  );
}

function standingOf(verdict: SectionVerdict['verdict'], changed: boolean): SectionStanding {
  if (verdict === 'passed') return changed ? 'reopened' : 'passed';
  return changed ? 'corrected' : 'to-correct';
}

function changedSections(
  before: ReviewedContent,
  now: ReviewedContent,
  catalogue: Catalogue,
): ReadonlySet<string> {
  const changes = changesSince(catalogue, now, before);
  const changed = new Set(changesBySection(changes, catalogue).keys());
  // What the registers count changes with entries that came and went.
  for (const { code, kind, section } of catalogue.values()) {
    if (kind === 'register' && changes.indicators.has(code)) changed.add(section);
  }
  // A file that came or went belongs to what its section says.
  const files = new Set(before.attachments.map(({ id }) => id));
  const kept = new Set(now.attachments.map(({ id }) => id));
  for (const { id, section } of [...before.attachments, ...now.attachments]) {
    if (section !== null && files.has(id) !== kept.has(id)) changed.add(section);
  }
  // Of findings on both sides: what the checks say goes on changing while nobody touches a section.
  const explained = new Map(before.findings.map(({ key, explanation }) => [key, explanation]));
  for (const { key, section, explanation } of now.findings) {
    if (explained.has(key) && explained.get(key) !== explanation) changed.add(section);
  }
  return changed;
}

/** A section to correct. An empty reason: the one of the whole return holds for it. */
export interface ReturnedSection {
  readonly section: string;
  readonly reason: string;
}

/** Whether a return says why: once for all of it, or of each section that is returned. */
export function saysWhy(reason: string, sections: readonly ReturnedSection[] | null): boolean {
  if (sections?.length === 0) return false;
  return reason !== '' || (sections?.every(({ reason: own }) => own !== '') ?? false);
}
