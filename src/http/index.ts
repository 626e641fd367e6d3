export { createApp } from './app.ts';
export { keptFor, type OfflineBuild, type OfflineFiles } from './offline-build.ts';
export { createPageApp } from './page-app.tsx';
export type { Service } from './service.ts';
