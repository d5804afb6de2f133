import { execFileSync } from 'node:child_process';
import { once } from 'node:events';

/** Memory of a Worker, in MB. */
export interface Memory {
  /** What it still needs, once all garbage is collected. */
  readonly live: number;
  /** What the process holds, garbage and the runtime itself with it, before anything is collected. */
  readonly resident: number;
}

interface HeapUsage {
  readonly usedSize: number;
  readonly backingStorageSize: number;
}

/** Looks at a Worker through the inspector of its runtime. */
export async function memoryOf(pid: number, inspectorPort: number): Promise<Memory> {
  const kib = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  const listed = await fetch(`http://127.0.0.1:${inspectorPort}/json`);
  const [target] = (await listed.json()) as readonly { readonly webSocketDebuggerUrl: string }[];
  if (!target) throw new Error('the runtime has nothing to look at');
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await once(socket, 'open');
  // The runtime leaves `HeapProfiler.collectGarbage` without an answer.
  await told(socket, 1, 'Runtime.evaluate', { expression: 'gc()' });
  const { usedSize, backingStorageSize } = (await told(
    socket,
    2,
    'Runtime.getHeapUsage',
  )) as HeapUsage;
  socket.close();
  return { live: (usedSize + backingStorageSize) / 1e6, resident: (Number(kib) * 1024) / 1e6 };
}

/** What the inspector answers to a command. */
function told(
  socket: WebSocket,
  id: number,
  method: string,
  params: object = {},
): Promise<unknown> {
  return new Promise((settle, reject) => {
    const listen = ({ data }: MessageEvent) => {
      const said = JSON.parse(String(data)) as { readonly id?: number; readonly result?: unknown };
      if (said.id !== id) return;
      socket.removeEventListener('message', listen);
      if (said.result === undefined) reject(new Error(`the inspector refused ${method}`));
      else settle(said.result);
    };
    socket.addEventListener('message', listen);
    socket.send(JSON.stringify({ id, method, params }));
  });
}
