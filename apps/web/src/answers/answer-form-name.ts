/** There is one answer form on a page. */
export const answerForm = 'answer';
