// No TypeScript: what takes types out of a file is itself read from the cache only once there is one.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Before anything large is loaded: what was compiled once need not be again.
enableCompileCache(fileURLToPath(new URL('../dist/cache/compiled', import.meta.url)));
await import('./start.ts');
