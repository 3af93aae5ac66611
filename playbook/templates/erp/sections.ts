import type { SectionTemplate } from '../Template.ts';
import { changingThePlan } from './sections/changingThePlan.ts';
import { communication } from './sections/communication.ts';
import { cutOver } from './sections/cutOver.ts';
import { dailyCheck } from './sections/dailyCheck.ts';
import { impacts } from './sections/impacts.ts';
import { kickoffMeeting } from './sections/kickoffMeeting.ts';
import { lessons } from './sections/lessons.ts';
import { openItems } from './sections/openItems.ts';
import { ownership } from './sections/ownership.ts';
import { responsibilities } from './sections/responsibilities.ts';
import { rights } from './sections/rights.ts';
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
  openItems,
  rights,
  cutOver,
  training,
  lessons,
];
