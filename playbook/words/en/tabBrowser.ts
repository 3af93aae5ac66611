// What is said to somebody who reads in a plain browser: the two ways, and the sign-in.

export const browserWords = {
  outside: {
    title: 'Milepost lives in Microsoft Teams',
    text: 'This page is a tab in the channel of your rollout. Open that channel in Teams and choose the tab named Milepost.',
    missing: 'No tab there yet? Choose + at the top of the channel, find Milepost and add it.',
    link: 'Open Teams',
    place: 'This page is part of a tab in Teams. The link opens it there, at the place you were sent to.',
    placeLink: 'Open it in Teams',
  },
  or: 'Not in Teams right now?',
  offer: 'Sign in with your work account. You read and do here what the tab in Teams lets you read and do.',
  signIn: 'Sign in and read it here',
  stays: 'The sign-in stays in this page until you close it or sign out.',
  comingBack: 'Signing you in …',
  bar: 'Your sign-in',
  signedInAs: (name: string) => `Signed in as ${name}`,
  signOut: 'Sign out',
  openInTeams: 'Open in Teams',
  trouble: {
    unknown: { title: 'The sign-in did not work', text: 'Nothing was changed. Try again, or open it in Teams.' },
    consent: {
      title: 'Milepost needs your yes, once',
      text: 'Sign in again and agree when Microsoft asks: Milepost learns your name and your account, nothing else. Does Microsoft say that an administrator has to approve? Then send them the lines below.',
    },
    cancelled: {
      title: 'The sign-in was left before it was done',
      text: 'Nothing was changed. Sign in whenever you like, or open it in Teams.',
    },
    offline: { title: 'There is no connection', text: 'Microsoft’s sign-in could not be reached. Try again when you are online.' },
  },
};
