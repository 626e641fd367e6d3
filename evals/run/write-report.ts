import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { FILES } from './files.ts';
import { reportPage } from './page/page.ts';
import { type Report, reportJson } from './report.ts';
import { summaryMarkdown } from './summary.ts';

/** The page, the data and the summary, side by side. @returns where the page lies, seen from here */
export async function writeReport(report: Report): Promise<string> {
  await mkdir(FILES.report, { recursive: true });
  const files = {
    'report.json': reportJson(report),
    'index.html': await reportPage(report),
    'summary.md': summaryMarkdown(report),
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(FILES.report, name), text)));
  return relative(process.cwd(), join(FILES.report, 'index.html'));
}
