/** What a unit enters in one section: no key is unknown. */
export interface Entries {
  readonly numbers: Readonly<Record<string, number>>;
  readonly texts: Readonly<Record<string, string>>;
  /** The section's remark. */
  readonly remark: string | null;
}
