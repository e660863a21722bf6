export { linksIn } from './links-in';
export { markdownToHtml } from './markdown-to-html';
export { excerptOf, plainText } from './plain-text';
export { redactQuotations, withoutQuotations, type QuotationSources } from './quotations';
export { canBeFound, redact, REDACTED, type RedactedText, type Redaction } from './redact';
