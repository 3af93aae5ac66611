// What the tab says by itself about the status of a rollout; fetched with that page.

/** Headings, empty states and small labels of the status page. */
export const statusWords = {
  asked: (cadence: string) => `Asked ${cadence}`,
  speaks: (name: string) => `${name} speaks for it`,
  nobody: 'Nobody speaks for it yet',
  doubt: 'Worth a question',
  issue: {
    blocks: 'Blocks',
    help: 'Help needed',
    link: 'See what was attached',
    asked: 'Questions',
  },
  digest: {
    title: 'Digest',
    read: 'Read the draft',
    none: 'The day’s digest will be here once the first teams have reported: what changed, what is blocked, who is missing.',
    quiet: 'Nothing to tell apart from the reports.',
    note: 'Your own lines',
    noteOf: 'From the project manager',
    example: 'What the team should know today',
  },
  trend: {
    title: 'Day by day',
    none: 'How each day went over all teams will be drawn here, from the second day on.',
    picture: 'Reports of each day, over all teams.',
    table: 'Show the days',
    heads: { day: 'Day', asked: 'Asked', onPlan: 'On plan or ahead', behind: 'Behind', missing: 'Missing', rest: 'Away or not due' },
    legend: { onPlan: 'on plan or ahead', behind: 'behind', missing: 'missing', rest: 'away or not due' },
  },
  latency: {
    title: 'Until somebody has it',
    none: 'How long bad news waits until somebody has it will be drawn here, from the first issue on.',
    picture: 'Minutes until each issue was taken.',
    table: 'Show the issues',
    heads: { issue: 'Issue', day: 'Day', waited: 'Waited' },
    step: '15 min, the next person is told',
    legend: { inTime: 'taken in time', late: 'taken later', waiting: 'nobody has it yet' },
    ticks: [
      { minutes: 1, text: '1 min' },
      { minutes: 60, text: '1 h' },
      { minutes: 240, text: '4 h' },
      { minutes: 1440, text: '1 day' },
      { minutes: 10_080, text: '1 week' },
    ],
  },
  news: {
    title: 'Good news',
    none: 'A breakthrough travels too. Write “good news” and what happened to the bot; everyone will hear it, and it will stand here.',
  },
  goesOut: {
    title: 'What goes out in the next 7 days',
    none: 'Nothing goes out in the next 7 days.',
    count: (count: number, skipped: number) =>
      `${count} ${count === 1 ? 'message' : 'messages'}${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    skipped: 'Skipped',
    all: (count: number, day: string) => `All ${count} of ${day}`,
  },
  rhythm: {
    title: 'How we check',
    live: 'Live check',
    openLive: 'Open the live check',
    noLive: 'Teams can also meet for a few minutes and go through the reports in turn.',
    cadence: 'When teams are asked',
    noCadence: 'How often each team is asked will be here as soon as one is active.',
  },
  note: {
    save: 'Save',
    putBack: 'Put back',
    saving: 'Saving',
    saved: 'Saved.',
    changedMeanwhile: 'Somebody changed this meanwhile. Saving replaces it:',
  },
} as const;
