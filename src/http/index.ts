export { createApp } from './app.tsx';
export { keptFor, type OfflineBuild, type OfflineFiles } from './offline-build.ts';
export type { Service } from './service.ts';
