import type { IsoDate } from './calendar';

/** Somebody who signs for the Department, "Nguyễn Hòa Nhã", "Phó Giám đốc". */
export interface DepartmentSigner {
  readonly name: string;
  readonly title: string;
}

/** The Department as its documents name it, and as it signs them. */
export interface DepartmentProfile {
  /** "Long An". */
  readonly provinceName: string;
  /** "Ủy ban nhân dân tỉnh Long An": capitals are the layout's affair. */
  readonly superiorBody: string;
  /** "Sở Thông tin và Truyền thông". */
  readonly name: string;
  /** "STTTT", as in "Số: 05/BC-STTTT". */
  readonly abbreviation: string;
  /** Where it is signed: "Long An". */
  readonly place: string;
  /** "Giám đốc": a signer of another title signs on behalf ("KT."). */
  readonly headTitle: string;
  readonly signerName: string;
  readonly signerTitle: string;
  /** One to a line of "Nơi nhận"; the last one, "Lưu: VT, …", is added where it is missing. */
  readonly recipients: readonly string[];
  /** "Đội 814". */
  readonly inspectionTeam: string;
}

/** What is kept of it beside: who else may sign, and its own choice of layout. */
export interface DepartmentParticulars extends DepartmentProfile {
  readonly otherSigners: readonly DepartmentSigner[];
  /** null: the layout in force on the day of signing. */
  readonly layout: '2011' | '2020' | null;
}

/** The particulars from a day on, as the administrator keeps them. */
export interface DepartmentRecord extends DepartmentParticulars {
  readonly id: number;
  readonly validFrom: IsoDate;
  readonly version: number;
}
