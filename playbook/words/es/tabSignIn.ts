// What is said in Spanish when Teams gives the tab no sign-in: what is so, who can mend it, and how.
import type * as en from '../en/tabSignIn.ts';
import type { Spoken } from '../spoken.ts';

const grant =
  'En el Centro de administración de Teams, elija Aplicaciones de Teams, Administrar aplicaciones, Milepost, y en su pestaña Permisos «Conceder consentimiento del administrador». Solo pide el inicio de sesión de las personas: su nombre y su cuenta, nada de correo, archivos ni chats.';

export const signInWords: Spoken<typeof en.signInWords> = {
  forAdmin: 'Para su administrador',
  unknown: {
    title: 'Teams no nos ha dicho quién es usted',
    text: 'Milepost necesita su inicio de sesión de Teams, nada más. Cierre la pestaña y ábrala de nuevo, o inténtelo ahora.',
  },
  consent: {
    title: 'Milepost necesita su permiso, una sola vez',
    text: 'Elija «Intentar ahora» y acepte en la ventana que abre Teams: Milepost conocerá su nombre y su cuenta, nada más. ¿La ventana dice que tiene que aprobarlo un administrador? Entonces envíele las líneas de abajo.',
    admin: grant,
  },
  admin: {
    title: 'Su organización aún no ha permitido Milepost',
    text: 'Solo un administrador puede abrir esta puerta, y le lleva un minuto. Envíele las líneas de abajo; cuando esté hecho, inténtelo de nuevo.',
    admin: `${grant} Si Milepost no está en esa lista, añádalo primero; si está bloqueado, permítalo.`,
  },
  cancelled: {
    title: 'El inicio de sesión se cerró antes de terminar',
    text: 'No se ha cambiado nada. Inténtelo ahora y deje la ventana abierta hasta que se cierre sola.',
  },
  window: {
    title: 'Teams no ha podido abrir la ventana de inicio de sesión',
    text: 'Su navegador impide que se abran ventanas. Permita las ventanas emergentes en esta página, o abra Teams como aplicación, y después inténtelo ahora.',
  },
  old: {
    title: 'Este Teams es demasiado antiguo para Milepost',
    text: 'No puede decir quién es usted. Actualice Teams y abra de nuevo la pestaña, o abra el canal en teams.microsoft.com.',
  },
  offline: {
    title: 'No hay conexión',
    text: 'No se ha podido completar su inicio de sesión. Milepost lo intenta de nuevo por sí solo cada 15\u00a0segundos, y no se pierde nada.',
  },
  silent: {
    title: 'Teams aún no ha respondido',
    text: '¿Hay una ventana de inicio de sesión abierta detrás de esta? Termine allí. Si no, cierre la pestaña y ábrala de nuevo, o inténtelo ahora.',
  },
  ranOut: {
    title: 'Su sesión ha caducado',
    text: 'Inicie sesión de nuevo para continuar; volverá a este lugar.',
    button: 'Iniciar sesión de nuevo',
  },
  foreign: {
    title: 'Milepost no conoce esta cuenta',
    text: 'Está abierto a las personas de esta organización. Cierre la sesión arriba y elija su cuenta de trabajo.',
  },
};
