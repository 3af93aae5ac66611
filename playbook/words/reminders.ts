import * as de from './de/reminders.ts';
import * as en from './en/reminders.ts';
import * as es from './es/reminders.ts';
import * as fr from './fr/reminders.ts';
import * as ja from './ja/reminders.ts';
import { spoken } from './spoken.ts';

export const { reminderWords } = spoken({ en, de, es, fr, ja });
