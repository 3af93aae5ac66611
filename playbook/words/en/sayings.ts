// Days and moments as they are said between people, and what stands for a report that is not there.

export const sayingWords = {
  today: (time: string) => `today ${time}`,
  todayAt: (time: string) => `today at ${time}`,
  tomorrowAt: (time: string) => `tomorrow at ${time}`,
  onAt: (day: string, time: string) => `on ${day} at ${time}`,
  onFriday: 'On Friday',
  yesterday: 'Yesterday',
  todaysReports: 'Today’s reports',
  latestReports: 'Latest reports',
  notAsked: 'Not asked',
  away: 'Away',
  missing: 'Missing',
  noChange: 'No change',
  noChangeWithin: 'no change',
  notToday: 'not today',
  isAsked: (who: string) => `${who} is asked`,
  askedLater: 'I ask you again later',
  changedSince: (milestone: string) => `${milestone} changed since you got this`,
  nothingSigned: 'Nothing was signed.',
  doesNotFit: 'this does not fit',
  undo: 'Undo',
  somebodyWhoLeft: 'Somebody who left',
  /** Where what is named is not there any more. */
  gone: { milestone: 'a milestone', team: 'a team', issue: 'an issue', deliverable: 'a deliverable' },
};
