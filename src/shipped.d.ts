/** Written by `scripts/ship.ts` before anything that runs on Cloudflare is built. */
declare module '*/shipped/index.json' {
  const shipped: unknown;
  export default shipped;
}

declare module '*/shipped/offline.json' {
  const offline: import('./http/index.ts').OfflineFiles;
  export default offline;
}
