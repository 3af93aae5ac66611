import * as de from './de/tabSignIn.ts';
import * as en from './en/tabSignIn.ts';
import * as es from './es/tabSignIn.ts';
import * as fr from './fr/tabSignIn.ts';
import * as ja from './ja/tabSignIn.ts';
import { spoken } from './spoken.ts';

export type { SignInTroubleName } from './en/tabSignIn.ts';

export const { signInWords } = spoken({ en, de, es, fr, ja });
