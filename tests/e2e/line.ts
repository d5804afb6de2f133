import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A line between browser and portal: it can be cut, be slow, or lead to another version. */
export class Line {
  isCut = false;
  /** How long pages take, in milliseconds. */
  delay = 0;
  /** What is different in what the portal answers. */
  change = (_path: string, text: string): string => text;
  /** What the browser asked for, and how. */
  readonly asked: string[] = [];

  /** Begins at an address of its own, which it gives. */
  async open(portal: string): Promise<{ readonly url: string; readonly close: () => void }> {
    const server = createServer((request, response) => {
      this.carry(portal, request, response).catch(() => response.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
  }

  reset(): void {
    this.isCut = false;
    this.delay = 0;
    this.change = (_path, text) => text;
    this.asked.length = 0;
  }

  private async carry(
    portal: string,
    { url = '/', method = 'GET' }: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (this.isCut) {
      response.destroy();
      return;
    }
    this.asked.push(`${method} ${url}`);
    if (url.endsWith('/')) await new Promise((resolve) => setTimeout(resolve, this.delay));
    const answer = await fetch(new URL(url.replace('next-', ''), portal), {
      method,
      redirect: 'manual',
    });
    const headers = [...answer.headers].filter(
      ([name]) => !/^(?:content-(?:encoding|length)|transfer-encoding|connection)$/.test(name),
    );
    const isText = /html|javascript/.test(answer.headers.get('content-type') ?? '');
    response.writeHead(answer.status, headers);
    response.end(
      isText ? this.change(url, await answer.text()) : Buffer.from(await answer.arrayBuffer()),
    );
  }
}
