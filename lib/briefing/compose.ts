import type { IsoDate } from '@/lib/domain/calendar';
import { appendices } from './appendices';
import { broadcasting } from './areas/broadcasting';
import { cables } from './areas/cables';
import { email } from './areas/email';
import { internetAgents } from './areas/internet-agents';
import { oneStopShop } from './areas/one-stop-shop';
import { postOffices } from './areas/post-offices';
import { prepaidSim } from './areas/prepaid-sim';
import { publishing } from './areas/publishing';
import { sanctions } from './areas/sanctions';
import { type Draft, numbered } from './blocks';
import type { BriefingDocument, DocumentSection } from './document';
import { type BriefingEdits, NO_EDITS } from './edit/edits';
import { blocksOf, edited } from './edit/entries';
import { type Facts, factsOf } from './facts';
import { closing, letterhead, NOTICE, recipients, signature, subject, subjectParts } from './frame';
import { general } from './general';
import type { BriefingInput } from './input';
import { layoutFor } from './layout';
import { limits } from './limits';
import { upper } from './phrase';
import { otherResults, proposals } from './proposals';
import { tasks } from './tasks';

/** The areas in the order in which the meeting takes them. */
const AREAS = [
  oneStopShop,
  email,
  internetAgents,
  postOffices,
  prepaidSim,
  cables,
  broadcasting,
  publishing,
  sanctions,
  otherResults,
];

/** The last paragraph's section, which has no heading. */
export const CLOSING = 'closing';

/** The day that a document bears, or would: it decides on the layout. */
export function documentDay(input: BriefingInput): IsoDate {
  return input.signedOn ?? input.meeting?.heldOn ?? input.province.current.period.meetingOn;
}

/** The sections as generated, those with nothing to say among them, and not numbered yet. */
export function draftsOf(f: Facts): Draft[] {
  const results: Draft = {
    key: 'results',
    heading: 'Kết quả thực hiện theo lĩnh vực',
    blocks: [],
    sections: AREAS.map((area) => area(f)),
  };
  return [general(f), results, limits(f), tasks(f), proposals(f)];
}

/**
 * Writes the quarter's briefing from its figures and what people made of its words. Pure: equal
 * input gives an equal document.
 */
export function composeBriefing(
  input: BriefingInput,
  edits: BriefingEdits = NO_EDITS,
): BriefingDocument {
  const f = factsOf(input);
  const { province } = input;
  const sections = numbered(edited(province, draftsOf(f), edits), 1);
  const day = documentDay(input);
  return {
    period: f.period,
    layout: layoutFor(day, input.layout),
    properties: {
      title: `Báo cáo ${subject(input).replace(/^K/, 'k')}`,
      subject: subject(input),
      creator: input.profile.name,
      language: 'vi-VN',
      day,
    },
    letterhead: letterhead(input),
    title: 'BÁO CÁO',
    subject: subject(input),
    subjectParts: subjectParts(input),
    notice: input.demo ? NOTICE : null,
    opening: [],
    sections: sections.map(inCapitals),
    closing: blocksOf(province, CLOSING, closing(input), edits),
    recipients: recipients(input),
    signature: signature(input),
    appendices: appendices(f),
  };
}

/** Headings of the first level are in capitals. */
const inCapitals = (section: DocumentSection): DocumentSection => ({
  ...section,
  heading: upper(section.heading),
});
