/** How long somebody is taken to be where they last were: their browser may have died. */
export const PRESENCE_LEASE_SECONDS = 20;

/** How often who is at work says so, and how often who only looks asks. Two may be lost. */
export const PRESENCE_BEAT_SECONDS = { working: 6, looking: 8 } as const;

/** Somebody else at work in a part of the same place. */
export interface Presence {
  readonly part: string;
  readonly name: string;
  /** An instant, in ISO 8601. */
  readonly since: string;
}
