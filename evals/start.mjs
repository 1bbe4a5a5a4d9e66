// Runs one of the TypeScript programs of this folder through vitest's own transformer: `node evals/start.mjs run …`.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

// `… | head` closes the pipe early; that is no failure.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1));

const [, , program, ...args] = process.argv;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const server = await createViteServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true, include: [] },
  server: { middlewareMode: true, ws: false, watch: null },
});
try {
  process.argv = [process.argv[0] ?? '', program ?? '', ...args];
  const { main = () => 0 } = await server.ssrLoadModule(`/evals/${program}.ts`);
  process.exitCode = await main(args, root);
} catch (error) {
  const usage = error?.name === 'DatasetError' || String(error?.code).startsWith('ERR_PARSE_ARGS');
  const left = error?.code === 'ABORT_ERR'; // Ctrl+C or Ctrl+D at a question
  if (!usage && !left) throw error;
  if (usage) console.error(error.message);
  process.exitCode = usage ? 2 : 130;
} finally {
  await server.close();
}
