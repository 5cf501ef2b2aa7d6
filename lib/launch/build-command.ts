import { buildIfChanged } from './build';

// `npm run build`: the same build as `npm start` makes, which then starts at once.
const built = await buildIfChanged(() => {});
if (!built) console.log('Bản dựng vẫn đúng với mã nguồn. (The build is up to date.)');
