export { createApp } from './app.tsx';
export type { Service } from './service.ts';
