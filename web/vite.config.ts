import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ command }) => ({
  // While developing the pages themselves lie at their addresses; HOITU_URL names the program behind them.
  base: command === 'serve' ? '/' : '/app-assets/',
  plugins: [react()],
  resolve: {
    alias: {
      '@/': folder('./src/'),
      '@editor/': folder('./packages/editor/src/'),
      '@api/': folder('./packages/api-client/src/'),
    },
  },
  build: {
    outDir: 'dist',
    target: 'es2022',
    // The policy for content allows no data: fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { port: 5173, proxy: { '/api': { target: process.env.HOITU_URL ?? 'http://localhost:8080', ws: true } } },
  test: { environment: 'jsdom', include: ['src/**/*.test.ts', 'packages/**/*.test.ts'] },
}));
