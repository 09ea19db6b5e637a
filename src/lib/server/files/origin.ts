/**
 * Where the site is served, without a path: files that leave it name whole addresses. SITE_ORIGIN says so at build
 * time; the address that stands in for it never resolves (RFC 2606).
 */
export const ORIGIN = (process.env.SITE_ORIGIN ?? 'https://throughline.example').replace(/\/+$/, '');
