import { browserWords } from '../../playbook/words/tabBrowser.ts';
import { signInTrouble } from '../signInTrouble.ts';
import { keepSigningIn, type SigningIn } from './signingIn.ts';

/** Takes Microsoft's answer, then opens the address the reader had pressed at: signed in, or with what went wrong. */
export async function comeBack(begun: SigningIn): Promise<void> {
  const working = Object.assign(document.createElement('p'), { textContent: browserWords.comingBack });
  working.setAttribute('role', 'status');
  document.getElementById('tab')?.replaceChildren(working);
  try {
    const isIn = await (await import('./microsoft.ts')).takeAnswer(begun);
    keepSigningIn({ ...begun, at: isIn ? 'in' : 'out' });
  } catch (refused) {
    keepSigningIn({ ...begun, at: 'out', trouble: signInTrouble(refused, navigator.onLine) });
  }
  location.replace(begun.from);
}
