/** `npm start`: installs what is missing, builds, and serves on http://localhost:4173 (PORT overrides). */
import { ensurePackages, run } from './lib.js';

ensurePackages();
if (!run('npx', ['vite', 'build', '--logLevel', 'warn'])) process.exit(1);
const { serve } = await import('./serve.js');
await serve().catch((error) => {
	console.error(error.code === 'EADDRINUSE' ? `Port ${error.port} is taken; set PORT to another.` : error);
	process.exit(1);
});
