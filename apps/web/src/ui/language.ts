import { createIntl, createIntlCache } from 'react-intl';
import { report } from './report';

const locale = 'en-GB';

/**
 * The site's language. English stands in the source; other languages come as messages beside it. Made once and
 * shared by all requests: the messages are parsed once, not for every page.
 */
export const language = createIntl({ locale, defaultLocale: locale, onError: report }, createIntlCache());
