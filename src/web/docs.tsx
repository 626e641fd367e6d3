import { Layout } from './layout.tsx';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}

export interface DocsRoute {
  /** As in `GET /api/search`. */
  readonly name: string;
  readonly summary: string;
  readonly gives: readonly string[];
  readonly parameters: readonly Field[];
  /** For a terminal. */
  readonly request: string;
  /** What came back to it; null where that is a page. */
  readonly response: string | null;
  readonly problems: readonly { readonly status: number; readonly title: string }[];
}

export interface DocsShape {
  readonly name: string;
  readonly fields: readonly Field[];
}

interface DocsPageProps {
  readonly routes: readonly DocsRoute[];
  readonly shapes: readonly DocsShape[];
}

/** The API for people: what can be asked, what comes back, what may go wrong, and an example of each. */
export function DocsPage({ routes, shapes }: DocsPageProps) {
  return (
    <Layout title="The API: right here">
      <div class="reader">
        <h1>The API</h1>
        <p class="by">
          No key is needed, and nothing that is asked is kept. <a href="/openapi.json">openapi.json</a> says the same to
          programs. Every example below came from this program.
        </p>
        <ul class="rows">
          {routes.map(({ name }) => (
            <li>
              <a href={`#${idOf(name)}`}>
                <code>{name}</code>
              </a>
            </li>
          ))}
        </ul>
        {routes.map((route) => (
          <Route {...route} />
        ))}
        {shapes.map(({ name, fields }) => (
          <section class="group" id={idOf(name)}>
            <h2>{name}</h2>
            <Fields fields={fields} />
          </section>
        ))}
      </div>
    </Layout>
  );
}

function Route({ name, summary, gives, parameters, request, response, problems }: DocsRoute) {
  return (
    <section class="group" id={idOf(name)}>
      <h2>
        <code>{name}</code>
      </h2>
      <p>{summary}</p>
      <Fields fields={parameters} />
      <pre class="note">{request}</pre>
      {response !== null && (
        <details>
          <summary class="fine">
            <u>What came back</u>
          </summary>
          <pre class="note">{response}</pre>
        </details>
      )}
      <p class="fine">
        200 is {gives.join(' or ')}; else a problem:{' '}
        {problems.map(({ status, title }) => `${status} (${title.toLowerCase()})`).join(', ')}.
      </p>
    </section>
  );
}

function Fields({ fields }: { readonly fields: readonly Field[] }) {
  if (fields.length === 0) return null;
  return (
    <ul class="errors">
      {fields.map(({ name, type, required, description }) => (
        <li>
          <code>{name}</code> ({type}
          {required ? '' : ', may be left out'}) {description}
        </li>
      ))}
    </ul>
  );
}

/** A place on the page: `post-api-ask`. */
function idOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
