import type { SectionTemplate } from '../Template.ts';
import { catalogueLevels } from './sections/catalogueLevels.ts';
import { changingThePlan } from './sections/changingThePlan.ts';
import { communication } from './sections/communication.ts';
import { dailyCheck } from './sections/dailyCheck.ts';
import { impacts } from './sections/impacts.ts';
import { kickoffMeeting } from './sections/kickoffMeeting.ts';
import { knowledge } from './sections/knowledge.ts';
import { lessons } from './sections/lessons.ts';
import { openTickets } from './sections/openTickets.ts';
import { ownership } from './sections/ownership.ts';
import { responsibilities } from './sections/responsibilities.ts';
import { signing } from './sections/signing.ts';
import { success } from './sections/success.ts';
import { training } from './sections/training.ts';
import { vendorLoop } from './sections/vendorLoop.ts';
import { wrong } from './sections/wrong.ts';

/** The pages in reading order; pages of one group stand together. */
export const sections: SectionTemplate[] = [
  success,
  ownership,
  responsibilities,
  communication,
  kickoffMeeting,
  impacts,
  dailyCheck,
  wrong,
  changingThePlan,
  signing,
  vendorLoop,
  openTickets,
  catalogueLevels,
  knowledge,
  training,
  lessons,
];
