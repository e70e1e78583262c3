/** Characters that a note to one mark holds. */
export const noteLength = 2000;
/** Characters that a comment on the whole file holds. */
export const commentLength = 5000;
