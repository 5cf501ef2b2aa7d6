/** How long somebody is taken to be where they last were: their browser may have died. */
export const PRESENCE_LEASE_SECONDS = 25;

/** How often a page in sight says where its user is, and asks who else is there. Two may be lost. */
export const PRESENCE_BEAT_SECONDS = { together: 5, alone: 8 } as const;

/** The part of a place where somebody is who has it open and types nowhere. */
export const WHOLE_PLACE = 'open';

/** Somebody else at work in a part of the same place. */
export interface Presence {
  readonly part: string;
  readonly name: string;
  /** An instant, in ISO 8601. */
  readonly since: string;
}
