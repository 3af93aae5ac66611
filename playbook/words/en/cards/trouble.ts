/** What could not be done, and what to do next. */
export const troubleWords = {
  refusal: {
    unchanged: 'Nothing changed',
    youWrote: 'You wrote',
    summary: (title: string) => `Nothing changed: ${title}`,
  },
  stale: {
    outOfDate: 'Out of date',
    from: (on: string) => `from ${on}`,
    summary: (title: string) => `${title}. Show the current one.`,
  },
  trouble: {
    title: 'That did not go through',
    text: 'Nothing was changed. Try once more in a moment.',
    kept: 'Nothing was changed, and your words are still here. Try once more in a moment.',
    words: 'Your words',
    example: 'What you wrote',
    done: 'Done today',
    issueText: 'The issue',
    reason: 'Your reason',
    summary: 'That did not go through. Nothing was changed. Try again.',
  },
};
