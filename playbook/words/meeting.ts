import * as de from './de/meeting.ts';
import * as en from './en/meeting.ts';
import * as es from './es/meeting.ts';
import * as fr from './fr/meeting.ts';
import * as ja from './ja/meeting.ts';
import { spoken } from './spoken.ts';

export const { meetingWords } = spoken({ en, de, es, fr, ja });
