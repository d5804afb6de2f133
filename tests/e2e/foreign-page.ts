import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** A page of somebody else: of another origin than the portal. */
export interface ForeignPage {
  readonly page: Page;
  /** Every host that was asked for something, and whatever the browser complained about. */
  readonly asked: ReadonlySet<string>;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

interface ForeignOptions extends BrowserContextOptions {
  readonly body: string;
  /** What its content security policy allows, beside its own style sheet. */
  readonly policy: string;
  /** On another host, where browsers may refuse the frame all storage; else on another port, where it could keep things. */
  readonly isOtherSite?: boolean;
}

/** Serves a page with a policy of its own, and opens it. */
export async function openForeignPage(
  browser: Browser,
  portal: string,
  { body, policy, isOtherSite = false, ...options }: ForeignOptions,
): Promise<ForeignPage> {
  const style = 'body{margin:0 auto;max-width:50rem;font:1rem/1.5 sans-serif}';
  const server = createServer((request, response) => {
    const isStyle = request.url === '/style.css';
    response.writeHead(200, {
      'content-type': isStyle ? 'text/css' : 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'self'; img-src data:; ${policy}`,
    });
    response.end(
      isStyle
        ? style
        : `<!doctype html><html lang="nl"><head><title>Partner</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head><body><main><h1>Partner</h1><p><a href="/">Start</a></p>${body}</main></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { hostname } = new URL(portal);
  const host = !isOtherSite ? hostname : hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const asked = new Set<string>();
  const complaints: string[] = [];
  context.on('request', (request) => asked.add(new URL(request.url()).origin));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  await page.goto(`http://${host}:${String(port)}/`);
  return {
    ...{ page, asked, complaints },
    close: async () => {
      await context.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
