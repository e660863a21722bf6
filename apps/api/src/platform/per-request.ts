/**
 * One of something for each request, made on first use: a loader, a lookup. The request is the GraphQL context;
 * what hangs on it is gone with it.
 */
export function perRequest<Request extends object, Value>(make: (request: Request) => Value) {
  const made = new WeakMap<Request, Value>();
  return (request: Request): Value => {
    const known = made.get(request);
    if (known !== undefined) return known;
    const value = make(request);
    made.set(request, value);
    return value;
  };
}
