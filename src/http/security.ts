import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { STYLE } from '../web/index.ts';

async function sha256Base64(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/**
 * Headers on every response: nothing is loaded from elsewhere, no script stands in a page, one style sheet is known by
 * its hash, no address is passed on, and no answer is kept by a cache.
 */
export function security(): MiddlewareHandler {
  let made: Promise<MiddlewareHandler> | undefined;
  const make = async () =>
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: [`'sha256-${await sha256Base64(STYLE)}'`],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
      strictTransportSecurity: false,
      crossOriginResourcePolicy: 'same-origin',
    });
  return async (c, next) => {
    // Made at the first request: a Cloudflare isolate allows no digest before one.
    made ??= make();
    await (await made)(c, next);
    // Afterwards: what is set before is lost where a handler makes its own response.
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
  };
}
