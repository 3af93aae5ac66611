// The desk's page, at `/`: plain files, no build.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';
import { loopbackOnly } from './loopback.ts';

const files = join(import.meta.dirname, 'desk');
const renderer = join(dirname(createRequire(import.meta.url).resolve('adaptivecards/package.json')), 'dist', 'adaptivecards.min.js');

// The renderer sets styles on elements it makes; scripts and frames come from here alone.
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Serves the desk, and the card renderer from its package. */
export function deskRouter(): Router {
  const router = express.Router();
  const headers: RequestHandler = (_req, res, next) => {
    res.set({ 'Cache-Control': 'no-cache', 'Content-Security-Policy': policy });
    next();
  };
  router.use('/desk', loopbackOnly, headers);
  router.get('/', loopbackOnly, headers, (_req, res) => res.sendFile(join(files, 'index.html')));
  router.get('/desk/adaptivecards.js', (_req, res) => res.sendFile(renderer));
  router.use('/desk', express.static(files, { index: false, cacheControl: false }));
  return router;
}
