export { createApp } from './app.tsx';
export type { OfflineBuild, OfflineFiles } from './offline.ts';
export type { Service } from './service.ts';
export { keptFor } from './versions.ts';
