/** What the playbook answers. */
export const findingWords = {
  find: {
    asked: (said: string) => `You asked: ${said}`,
    from: (section: string, version: string) => `Playbook, section “${section}”, version ${version}.`,
    fromPart: (section: string, part: string, version: string) => `Playbook, section “${section}”, under “${part}”, version ${version}.`,
    keeper: (person: string, changed: string) => ` ${person} keeps it; changed ${changed}.`,
    also: 'Also close',
    read: 'Read it',
    nothing: 'The playbook has nothing on this yet',
    asks: (who: string) => `Other words may find it. Shall I ask ${who}? The answer comes back here, and can go into the playbook.`,
    otherWords: 'Other words may find it.',
  },
  lookedUp: {
    said: (said: string) => `You wrote: ${said}`,
    title: 'I found nothing for that',
    before: 'I looked it up in the playbook. Type ',
    find: 'find',
    after: ' and a word or two, or start here.',
    noRollout: 'You are not in a rollout yet. Add Milepost to a channel, or ask its project manager to name you.',
    emptyTitle: 'Nothing has begun in this channel',
    emptyChannel: 'Add Milepost here as a tab and choose a playbook. About your other rollouts, ask me in our own chat.',
  },
};
