import { useRouteError } from 'react-router';
import { ErrorPage } from './error-page';

/**
 * Stands between the frame and the page, so that a page that failed is exchanged and the document is not:
 * a document rendered anew would create its scripts anew, which the content policy forbids.
 */
export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}
