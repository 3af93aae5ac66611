import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { signInHost, teamsCdn } from '../microsoft.ts';

/** Styles come as files. The only others are the empty style elements that Fluent fills by script: this is the hash of nothing. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What a page of ours never asks of a device; copying stays allowed. */
const unasked = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** The headers of every answer: only our own scripts run, only those in `frameAncestors` may show us (teams-rules, Who may call us). */
export function safeHeaders(frameAncestors: string[]): RequestHandler {
  const secure = helmet({
    // The framing rule of the policy below says more; the older header knows one place only.
    frameguard: false,
    crossOriginEmbedderPolicy: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", emptyStyle],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", teamsCdn],
        connectSrc: ["'self'", teamsCdn, signInHost],
        frameAncestors,
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
  });
  const permissions = unasked.map((name) => `${name}=()`).join(', ');
  return (req, res, next) => {
    res.set('Permissions-Policy', permissions);
    secure(req, res, next);
  };
}
