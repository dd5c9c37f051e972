// A small web on this machine: every host name, http and https, answered by one port. A browser is pointed at it by its own
// resolver settings; what it has no page for is a 404, and every request is written down.
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { selfSignedCertificate } from './self-signed-certificate.ts';

export interface WebRequest {
  readonly method: string;
  /** Absolute, as the browser asked for it. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
}

export interface WebResponse {
  readonly status?: number;
  /** Media type. */
  readonly type: string;
  /** A stream is sent on as it comes, and may never end. */
  readonly body: string | Buffer | Readable;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a request, or null when the page is not here. */
export type Site = (url: URL) => WebResponse | null;

export interface LocalWeb {
  readonly port: number;
  /** Of its certificate: see `Certificate`. */
  readonly keyHash: string;
  /** Every request so far, oldest first. */
  readonly requests: readonly WebRequest[];
  /** Asks this site before those added earlier. */
  add(site: Site): void;
  close(): Promise<void>;
}

/** The first byte of a TLS handshake. */
const TLS_HANDSHAKE = 0x16;

const NAMES = ['*.example', '*.news.example', '*.com', '*.org', '*.net', 'localhost'];

/** Listens on a free port of 127.0.0.1 only. */
export async function startLocalWeb(): Promise<LocalWeb> {
  const sites: Site[] = [];
  const requests: WebRequest[] = [];
  const sockets = new Set<Socket>();

  const answer = (secure: boolean) => (request: IncomingMessage, response: ServerResponse) => {
    const url = requestUrl(request, secure);
    requests.push({ method: request.method ?? 'GET', url: url.href, headers: request.headers });
    respond(response, firstAnswer(sites, url));
  };
  const http = createHttpServer(answer(false));
  const { keyHash, ...certificate } = selfSignedCertificate(NAMES);
  const https = createHttpsServer(certificate, answer(true));
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  // A browser that uses this port as its proxy asks for a tunnel first; it leads back here.
  http.on('connect', (_request, socket, head) => {
    const tunnel = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tunnel.write(head);
      tunnel.pipe(socket).pipe(tunnel);
    });
    for (const end of [tunnel, socket]) end.on('error', () => end.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    keyHash,
    requests,
    add: (site) => sites.unshift(site),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A proxy's client sends the whole address, everybody else the path and a Host header. */
function requestUrl({ url = '/', headers }: IncomingMessage, secure: boolean): URL {
  return new URL(url, `${secure ? 'https' : 'http'}://${headers.host ?? 'localhost'}`);
}

function firstAnswer(sites: readonly Site[], url: URL): WebResponse | null {
  for (const site of sites) {
    const found = site(url);
    if (found) return found;
  }
  return null;
}

function respond(response: ServerResponse, found: WebResponse | null): void {
  const {
    status = 200,
    type,
    body,
    headers,
  } = found ?? { status: 404, type: 'text/plain', body: 'Not here.' };
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  if (body instanceof Readable) {
    // A client that has had enough is no mistake of ours.
    response.on('close', () => body.destroy());
    body.pipe(response);
  } else response.end(body);
}
