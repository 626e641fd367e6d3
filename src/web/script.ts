import built from './script.json' with { type: 'json' };

/**
 * The page's one script, of `script/`, as it is sent, under an address that changes with it. It is built beforehand
 * (`npm run script`), so that every home and every test can serve it without a bundler; a test compares the two.
 */
export const SCRIPT: { readonly address: string; readonly text: string } = built;
