/** Characters that one message holds. */
export const longestMessage = 4000;
