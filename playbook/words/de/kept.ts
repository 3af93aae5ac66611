// Why something cannot be taken back, in German.
import type * as en from '../en/kept.ts';
import type { Spoken } from '../spoken.ts';

export const keptWords: Spoken<typeof en.keptWords> = {
  signoffAnswer:
    'Eine Antwort bleibt, wie sie gegeben wurde, denn jemand hat vielleicht danach entschieden. War sie falsch, schreiben Sie der Person.',
  signoffQuestion:
    'Eine Frage bleibt bei der Abnahme, damit ihre Antwort nachvollziehbar ist. Entscheiden Sie, oder fragen Sie noch einmal.',
  lookUp: 'Was nachgeschlagen wurde, wird nur gezählt. Es sagt nichts darüber, wer gefragt hat.',
  pointer: 'Was veröffentlicht wurde, steht im Kanal; löschen Sie es dort.',
  rollout:
    'Eine Einführung, die begonnen hat, wird nicht zurückgenommen, sondern geschlossen: Wählen Sie auf der Seite „Personen“ „Einführung schließen“.',
  undo: 'Was zurückgenommen wurde, wird so wieder getan, wie es beim ersten Mal getan wurde.',
  withdrawal: 'Eine zurückgenommene Bitte bleibt in der Niederschrift. Bitten Sie noch einmal um die Abnahme: Das ist eine neue Runde.',
  asItWas: 'Das bleibt, wie es war.',
};
