// What is said in Spanish to somebody who reads in a plain browser: the two ways, and the sign-in.
import type * as en from '../en/tabBrowser.ts';
import type { Spoken } from '../spoken.ts';

export const browserWords: Spoken<typeof en.browserWords> = {
  outside: {
    title: 'Milepost vive en Microsoft Teams',
    text: 'Esta página es una pestaña en el canal de su implantación. Abra ese canal en Teams y elija la pestaña llamada Milepost.',
    missing: '¿Aún no hay pestaña? Elija + en la parte superior del canal, busque Milepost y añádalo.',
    link: 'Abrir Teams',
    place: 'Esta página forma parte de una pestaña de Teams. El enlace la abre allí, en el lugar al que se le envió.',
    placeLink: 'Abrir en Teams',
  },
  or: '¿No está en Teams ahora?',
  offer: 'Inicie sesión con su cuenta de trabajo. Aquí lee y hace lo mismo que en la pestaña de Teams.',
  signIn: 'Iniciar sesión y leer aquí',
  stays: 'La sesión se queda en esta página hasta que la cierre o cierre la sesión.',
  comingBack: 'Iniciando su sesión…',
  bar: 'Su sesión',
  signedInAs: (name) => `Sesión iniciada como ${name}`,
  signOut: 'Cerrar sesión',
  openInTeams: 'Abrir en Teams',
  trouble: {
    unknown: { title: 'No se ha podido iniciar la sesión', text: 'No se ha cambiado nada. Inténtelo de nuevo o ábralo en Teams.' },
    consent: {
      title: 'Milepost necesita su permiso, una sola vez',
      text: 'Inicie sesión de nuevo y acepte cuando Microsoft se lo pida: Milepost conocerá su nombre y su cuenta, nada más. ¿Microsoft dice que tiene que aprobarlo un administrador? Entonces envíele las líneas de abajo.',
    },
    cancelled: {
      title: 'El inicio de sesión se dejó antes de terminar',
      text: 'No se ha cambiado nada. Inicie sesión cuando quiera o ábralo en Teams.',
    },
    offline: {
      title: 'No hay conexión',
      text: 'No se ha podido llegar al inicio de sesión de Microsoft. Inténtelo de nuevo cuando tenga conexión.',
    },
  },
};
