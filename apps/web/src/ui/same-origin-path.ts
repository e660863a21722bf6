/**
 * A place on this site to go on to after signing in, or home. Everything that a browser might take for
 * another origin is refused: `//evil.test`, `/\evil.test`, control characters that it would drop, schemes.
 */
export function sameOriginPath(wanted: string | null | undefined, home = '/'): string {
  if (!wanted || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(wanted)) return home;

  const here = 'https://here.invalid';
  const place = URL.canParse(wanted, here) ? new URL(wanted, here) : null;
  if (place?.origin !== here || place.pathname.startsWith('//')) return home;

  return place.pathname + place.search + place.hash;
}
