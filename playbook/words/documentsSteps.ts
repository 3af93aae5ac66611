import type { DocumentLanguage } from './documentLanguage.ts';

const en = {
  starts: (name: string) => `Work on “${name}” starts`,
  met: (title: string) => `${title}: done, with evidence`,
  meeting: (name: string, at: string) => `Meeting on “${name}”, ${at}`,
  signed: (name: string) => `“${name}” is ready to be signed`,
};

/** What documents say of a day in the plan. */
export const documentStepWords: Record<DocumentLanguage, typeof en> = { en };
