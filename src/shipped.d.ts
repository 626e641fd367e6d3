/** Written by `scripts/ship.ts` before anything that runs on Cloudflare is built. */
declare module '*/shipped/index.json' {
  const shipped: unknown;
  export default shipped;
}
