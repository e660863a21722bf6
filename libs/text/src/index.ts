export { linksIn } from './links-in';
export { markdownToHtml } from './markdown-to-html';
export { excerptOf, plainText } from './plain-text';
