import type { OfflineBuild } from '../http/offline-build.ts';
import { fromColumns } from './columns.ts';
import type { Device } from './device.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * Opens the assistant. All of it is imported here and not above, so that a worker that only hands out a stored page
 * starts without it. It is one module: a bundler keeps all that a module imported like this exports, used or not.
 *
 * @param read - reads one of the build’s files
 */
export async function openDevice(
  scope: WorkerScope,
  build: OfflineBuild,
  read: (path: string) => Promise<Response>,
): Promise<Device> {
  const [data = ''] = build.files.filter((path) => path.endsWith('.json'));
  scope.rightHereData = fromColumns(await (await read(data)).json()) as Readonly<Record<string, unknown>>;
  const { opened } = await import('./opened.ts');
  return opened(build);
}
