import type { IsoDate } from './calendar';

/** Somebody who signs for the Department, "Nguyễn Hòa Nhã", "Phó Giám đốc". */
export interface DepartmentSigner {
  readonly name: string;
  readonly title: string;
}

/** The Department's particulars from a day on, as the administrator keeps them. */
export interface DepartmentParticulars {
  readonly validFrom: IsoDate;
  readonly provinceName: string;
  readonly superiorBody: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly place: string;
  readonly headTitle: string;
  readonly signerName: string;
  readonly signerTitle: string;
  readonly otherSigners: readonly DepartmentSigner[];
  readonly recipients: readonly string[];
  readonly inspectionTeam: string;
  /** null: the layout in force on the day of signing. */
  readonly layout: '2011' | '2020' | null;
}

export interface DepartmentRecord extends DepartmentParticulars {
  readonly id: number;
  readonly version: number;
}
