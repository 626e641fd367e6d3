import * as z from 'zod/mini';

/**
 * Sets the schemas’ library up before anything is described with it. Wrangler’s bundler sets up late whatever a late
 * import shares, and the model’s library, which is imported late, shares this one; a use of the whole of it, first in
 * the worker, keeps the order that the imports say.
 */
Object.keys(z);
