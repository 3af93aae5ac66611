// What is said when the tab has no sign-in: what is so, who can mend it, and how.

/** Why there is no sign-in, as far as Teams says, or Microsoft in a plain browser. */
export type SignInTroubleName =
  | 'unknown'
  | 'consent'
  | 'admin'
  | 'cancelled'
  | 'window'
  | 'old'
  | 'offline'
  | 'silent'
  | 'ranOut'
  | 'foreign';

interface Told {
  title: string;
  text: string;
  /** What an administrator of the organisation has to do, to be sent to them. */
  admin?: string;
  /** What the way forward is called, where it is more than to try again. */
  button?: string;
}

const grant =
  'In the Teams admin center choose Teams apps, Manage apps, Milepost, and on its Permissions tab “Grant admin consent”. It asks for the sign-in of people only: their name and their account, no mail, files or chats.';

export const signInWords: Record<SignInTroubleName, Told> & { forAdmin: string } = {
  forAdmin: 'For your administrator',
  unknown: {
    title: 'Teams did not tell us who you are',
    text: 'Milepost needs your sign-in from Teams, nothing else. Close the tab and open it again, or try now.',
  },
  consent: {
    title: 'Milepost needs your yes, once',
    text: 'Choose Try now and agree in the window that Teams opens: Milepost learns your name and your account, nothing else. Does the window say that an administrator has to approve? Then send them the lines below.',
    admin: grant,
  },
  admin: {
    title: 'Your organisation has not allowed Milepost yet',
    text: 'Only an administrator can open this door, and it takes them a minute. Send them the lines below; when it is done, try again.',
    admin: `${grant} If Milepost is not in that list, add it there first; if it is blocked, allow it.`,
  },
  cancelled: {
    title: 'The sign-in was closed before it was done',
    text: 'Nothing was changed. Try now, and leave the window open until it closes by itself.',
  },
  window: {
    title: 'Teams could not open the sign-in window',
    text: 'Your browser keeps windows from opening. Allow pop-ups for this page, or open Teams as an app, then try now.',
  },
  old: {
    title: 'This Teams is too old for Milepost',
    text: 'It cannot say who you are. Update Teams and open the tab again, or open the channel at teams.microsoft.com.',
  },
  offline: {
    title: 'There is no connection',
    text: 'Your sign-in could not be reached. Milepost tries again by itself every 15 seconds, and nothing is lost.',
  },
  silent: {
    title: 'Teams has not answered yet',
    text: 'Is a sign-in window open behind this one? Finish it there. If not, close the tab and open it again, or try now.',
  },
  ranOut: {
    title: 'Your sign-in has run out',
    text: 'Sign in again to go on; you come back to this place.',
    button: 'Sign in again',
  },
  foreign: {
    title: 'Milepost does not know this account',
    text: 'It is open to the people of this organisation. Sign out above and choose your work account.',
  },
};
