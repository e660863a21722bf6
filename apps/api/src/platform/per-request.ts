/**
 * One of something for each request, made on first use: a visit, a loader, a lookup. It hangs on the request itself (or
 * on its response, its connection, its GraphQL context) under a name that nobody else has, and is gone with it. A WeakMap
 * would keep every request until the next full collection of garbage, with all that it read, as soon as the value leads
 * back to it.
 */
export function perRequest<Request extends object, Value>(make: (request: Request) => Value) {
  const key = Symbol('per request');
  return (request: Request): Value => {
    const holder = request as Record<symbol, Value | undefined>;
    return (holder[key] ??= make(request));
  };
}
