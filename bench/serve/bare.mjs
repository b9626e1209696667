import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

// What Node alone can do: `bare.mjs PORT FILE` answers every request with the bytes of a file.
const body = readFileSync(process.argv[3]);
const headers = { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length };
createServer((_, answer) => answer.writeHead(200, headers).end(body)).listen(Number(process.argv[2]), '127.0.0.1');
