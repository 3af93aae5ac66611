import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('./tab'),
  base: '/tab/',
  plugins: [react()],
  build: {
    outDir: here('./dist/tab'),
    emptyOutDir: true,
    sourcemap: false,
    // Fonts and pictures stay files: the tab's content security policy has no data: for scripts or styles.
    assetsInlineLimit: 0,
    rolldownOptions: { input: { index: here('./tab/index.html'), config: here('./tab/config.html') } },
  },
});
