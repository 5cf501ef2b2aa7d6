import type { Settings } from './settings';

// The accounts' names are agreed in the design; here only those worth a first look.
const ACCOUNTS: [username: string, vietnamese: string, english: string][] = [
  ['794.officer', 'Chuyên viên đơn vị (Tân An)', 'unit officer'],
  ['794.leader', 'Lãnh đạo đơn vị (Tân An)', 'unit leader'],
  ['dept.reviewer', 'Chuyên viên Sở', 'Department reviewer'],
  ['dept.leader', 'Lãnh đạo Sở', 'Department leader'],
  ['dept.inspector', 'Thanh tra Sở', 'Department inspector'],
  ['admin', 'Quản trị hệ thống', 'administrator'],
];

type Welcome = {
  address: string;
  settings: Settings;
  demoPassword: string;
  /** Made by this start in an installation that had no account; null afterwards. */
  adminPassword: string | null;
};

function accounts({ settings, demoPassword }: Welcome): string[] {
  const where = settings.demoPassword ? 'DEMO_PASSWORD' : `${settings.dataDir}/secrets.json`;
  return [
    'Dữ liệu trình diễn: tỉnh Long An, 2012–2013. (Demonstration province.)',
    'Tài khoản / Accounts:',
    ...ACCOUNTS.map(
      ([username, vietnamese, english]) => `  ${username.padEnd(15)} ${vietnamese} (${english})`,
    ),
    '  Các đơn vị khác: <mã đơn vị>.officer, <mã đơn vị>.leader (other units likewise)',
    `Mật khẩu chung / One password: ${demoPassword}   (${where})`,
    '',
  ];
}

function firstAdministrator(adminPassword: string): string[] {
  return [
    'Tài khoản quản trị đầu tiên, mật khẩu chỉ hiện một lần này:',
    '(The first administrator; the password is shown this once:)',
    `  admin           ${adminPassword}`,
    '',
  ];
}

/** What is printed when the application answers. */
export function welcome(options: Welcome): string {
  const { address, settings, adminPassword } = options;
  const database = settings.databaseUrl
    ? 'PostgreSQL (DATABASE_URL)'
    : `cơ sở dữ liệu nhúng / embedded, ${settings.dataDir}`;
  return [
    '',
    `Giao ban đang chạy tại / is running at: ${address}`,
    `Dữ liệu / Data: ${database}`,
    '',
    ...(settings.demo ? accounts(options) : []),
    ...(adminPassword ? firstAdministrator(adminPassword) : []),
    'Dừng bằng Ctrl-C. (Ctrl-C stops it.)',
    '',
  ].join('\n');
}
