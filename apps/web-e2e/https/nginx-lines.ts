/** What the proxy in front of the site does, as README tells nginx to do it. */
export interface ProxyLines {
  /** Headers that the site gets, with nginx's variables in them. An empty value: the header is not sent. */
  headers: [name: string, value: string][];
  mostBytes: number;
  readTimeoutMs: number;
}

/** Reads the first block of nginx's lines in a document. Throws when it lacks what the site needs. */
export function nginxLines(document: string): ProxyLines {
  const block = /^```nginx\n([\s\S]*?)^```/m.exec(document)?.[1];
  if (!block) throw new Error('README.md has no lines for nginx any more.');
  const one = (pattern: RegExp): number => {
    const found = pattern.exec(block)?.[1];
    if (!found) throw new Error(`The lines for nginx in README.md lack ${pattern.source}.`);
    return Number(found);
  };
  return {
    headers: [...block.matchAll(/^\s*proxy_set_header (\S+) (.+);$/gm)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('"', ''),
    ]),
    mostBytes: one(/client_max_body_size (\d+)k;/) * 1024,
    readTimeoutMs: one(/proxy_read_timeout (\d+)s;/) * 1000,
  };
}

/** Puts what is known of a request in the place of nginx's variables. */
export function filledIn(value: string, variables: Record<string, string>): string {
  return value.replaceAll(/\$(\w+)/g, (_all, name: string) => {
    const known = variables[name];
    if (known === undefined) throw new Error(`The proxy of the journeys does not know nginx's $${name}.`);
    return known;
  });
}
