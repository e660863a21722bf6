const aYear = 365 * 24 * 60 * 60;

const isHttps = (request: Request) => new URL(request.url).protocol === 'https:';

/** `__Host-` binds it to this host; browsers take it over https alone. */
const nameOf = (choice: string, request: Request) => (isHttps(request) ? `__Host-${choice}` : choice);

/** The header that makes a browser remember a choice for a year, whoever is signed in. */
export function rememberChoice(request: Request, choice: string, value: string): string {
  const attributes = `Path=/; Max-Age=${value === '' ? 0 : aYear}; SameSite=Lax`;
  const secure = isHttps(request) ? '; Secure' : '';

  return `${nameOf(choice, request)}=${value}; ${attributes}${secure}`;
}

/** What was chosen in this browser; null when nothing was. */
export function choiceIn(request: Request, choice: string): string | null {
  const wanted = nameOf(choice, request);
  const cookies = (request.headers.get('Cookie') ?? '').split(/;\s*/).map((each) => each.split('='));

  return cookies.find(([name]) => name === wanted)?.[1] ?? null;
}
