/** Serves the deck, and the packages it takes reveal.js from, at http://localhost:8000/examples/reveal/ (PORT overrides). */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const port = Number(process.env.PORT ?? 8000);
createServer(sirv(fileURLToPath(new URL('../..', import.meta.url)), { dev: true })).listen(port, () =>
	console.log(`The deck is at http://localhost:${port}/examples/reveal/`)
);
