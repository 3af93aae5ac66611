// What a card can be about. A change to a subject means that cards about it are drawn again.

export const statusSubject = (team: string, day: string) => `status/${team}/${day}`;
export const digestSubject = (day: string) => `digest/${day}`;
export const issueSubject = (issue: string) => `issue/${issue}`;
export const signoffSubject = (signoff: string) => `signoff/${signoff}`;
export const reminderSubject = (round: number, person: string) => `reminder/${round}/${person}`;
/** A notice as one person gets it, and what its reviewer or its writer is told of it. */
export const noticeSubject = (notice: string, person: string) => `notice/${notice}/${person}`;
export const noticeReviewSubject = (notice: string) => `noticeReview/${notice}`;
/** Somebody's own words to a notice, for who helps. */
export const noticeHelpSubject = (notice: string, person: string) => `noticeHelp/${notice}/${person}`;
export const trialSubject = (seq: number) => `trial/${seq}`;
/** `week` is the ISO day of its Monday. */
export const summarySubject = (week: string, person: string) => `summary/${week}/${person}`;
export const riskSubject = (milestone: string, deliverable: string) => `risk/${milestone}/${deliverable}`;
/** `agreed` is the day the decider last agreed to. */
export const decisionSubject = (milestone: string, agreed: string) => `decision/${milestone}/${agreed}`;
export const meetingSubject = (milestone: string) => `meeting/${milestone}`;
/** A breakthrough that was told to everybody. */
export const newsSubject = (news: string) => `news/${news}`;
/** `week` is the ISO day of its Monday. */
export const weekSubject = (week: string) => `week/${week}`;
export const followUpSubject = (item: string) => `followUp/${item}`;
export const checkSubject = (check: string) => `check/${check}`;
/** `what` is `left/<moment>`, `gone/<moment>`, `removed/<moment>`, `back/<entry>` or `ends/<day>`. */
export const lifeSubject = (what: string) => `life/${what}`;
/** What cards about a closed rollout's removal are about begins so. */
export const endingSubjects = lifeSubject('ends/');
export const concernSubject = (concern: string) => `concern/${concern}`;
/** What one person is asked to accept. */
export const acceptanceSubject = (person: string) => `acceptance/${person}`;
export const playbookQuestionSubject = (question: string) => `ask/${question}`;
/** A message in the channel that leads to the playbook. */
export const pointerSubject = (seq: number) => `pointer/${seq}`;
