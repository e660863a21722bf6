/** There is one answer form on a page. */
export const answerForm = 'answer';

/** Where the page has it. */
export const answerFormAnchor = 'write-answer';

/** The one part that every answer has. */
export const mainPart = 'would';
