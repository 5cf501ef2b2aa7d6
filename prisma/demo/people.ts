import type { Role } from '@/lib/domain/access';
import { DEPARTMENT, type DemoUnit, UNITS } from './units';

export interface DemoUser {
  readonly username: string;
  readonly displayName: string;
  readonly title: string;
  readonly role: Role;
  /** Code of the unit; null for the administrator. */
  readonly unit: string | null;
}

/** Officer, leader and broadcaster of each unit. Every name is invented. */
const NAMES: Readonly<Record<string, readonly [string, string, string]>> = {
  '794': ['Lê Thị Ngọc Hân', 'Phạm Quốc Thịnh', 'Võ Minh Trí'],
  '795': ['Trần Thị Mỹ Duyên', 'Nguyễn Thành Lợi', 'Huỳnh Văn Sang'],
  '796': ['Nguyễn Văn Tài', 'Lê Hoàng Phúc', 'Đặng Thị Kim Loan'],
  '797': ['Phan Thị Thu Thảo', 'Trương Văn Nghĩa', 'Nguyễn Hữu Đức'],
  '798': ['Bùi Thanh Tùng', 'Nguyễn Thị Hồng Gấm', 'Lê Văn Út'],
  '799': ['Đỗ Thị Cẩm Tú', 'Trần Văn Bình', 'Phạm Hoài Nam'],
  '800': ['Nguyễn Minh Nhựt', 'Võ Thị Tuyết Mai', 'Hồ Văn Lâm'],
  '801': ['Trần Quốc Bảo', 'Lê Thị Diễm Phương', 'Nguyễn Văn Hậu'],
  '802': ['Đặng Thị Bích Trâm', 'Nguyễn Công Danh', 'Trần Thị Yến Nhi'],
  '803': ['Huỳnh Thị Thanh Trúc', 'Dương Văn Phước', 'Lê Minh Khôi'],
  '804': ['Nguyễn Thị Kiều Oanh', 'Phan Văn Mẫn', 'Đoàn Thanh Hải'],
  '805': ['Lê Trung Hiếu', 'Nguyễn Thị Ánh Nguyệt', 'Võ Văn Kiệm'],
  '806': ['Phạm Thị Hồng Nhung', 'Trần Hữu Lộc', 'Nguyễn Thanh Phong'],
  '807': ['Võ Hoàng Anh', 'Lý Thị Minh Châu', 'Bùi Văn Đạt'],
  '808': ['Nguyễn Thị Thùy Linh', 'Đinh Văn Quý', 'Trần Ngọc Ẩn'],
};

function usersOf({ code }: DemoUnit): DemoUser[] {
  const names = NAMES[code];
  if (!names) return [];
  const [officer, leader, broadcaster] = names;
  return [
    {
      username: `${code}.officer`,
      displayName: officer,
      title: 'Chuyên viên phòng Văn hóa và Thông tin',
      role: 'unit-officer',
      unit: code,
    },
    {
      username: `${code}.leader`,
      displayName: leader,
      title: 'Trưởng phòng Văn hóa và Thông tin',
      role: 'unit-leader',
      unit: code,
    },
    {
      username: `${code}.broadcaster`,
      displayName: broadcaster,
      title: 'Biên tập viên Đài Truyền thanh',
      role: 'broadcaster',
      unit: code,
    },
  ];
}

export const USERS: readonly DemoUser[] = [
  ...UNITS.flatMap(usersOf),
  {
    username: 'dept.reviewer',
    displayName: 'Nguyễn Thị Phương Dung',
    title: 'Chuyên viên phòng Báo chí - Xuất bản',
    role: 'reviewer',
    unit: DEPARTMENT.code,
  },
  {
    username: 'dept.leader',
    displayName: 'Trần Minh Khoa',
    title: 'Phó Giám đốc Sở',
    role: 'department-leader',
    unit: DEPARTMENT.code,
  },
  {
    username: 'dept.inspector',
    displayName: 'Lê Quang Vinh',
    title: 'Chánh Thanh tra Sở',
    role: 'inspector',
    unit: DEPARTMENT.code,
  },
  {
    username: 'admin',
    displayName: 'Quản trị hệ thống',
    title: 'Quản trị viên',
    role: 'admin',
    unit: null,
  },
];

/** Who fills, who signs and who speaks for the broadcasting station in a unit's report. */
export function authorsOf(unit: string): { officer: string; leader: string; broadcaster: string } {
  if (unit === DEPARTMENT.code) {
    return { officer: 'dept.inspector', leader: 'dept.leader', broadcaster: 'dept.inspector' };
  }
  return {
    officer: `${unit}.officer`,
    leader: `${unit}.leader`,
    broadcaster: `${unit}.broadcaster`,
  };
}

/** @throws Error for somebody whom the demonstration does not have */
export function displayNameOf(username: string): string {
  const user = USERS.find((candidate) => candidate.username === username);
  if (!user) throw new Error(`The demonstration has no ${username}`);
  return user.displayName;
}
