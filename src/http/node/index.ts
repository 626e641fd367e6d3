export { compressStreams } from './compress-streams.ts';
export { createMetrics } from './metrics.ts';
