import type { Child } from 'hono/jsx';
import { REGIONS } from '../safety/index.ts';

interface CountryFormProps {
  readonly method: 'get' | 'post';
  readonly action: string;
  /** Two letters; null where no country is known. */
  readonly region: string | null;
  readonly regions?: readonly { readonly code: string; readonly name: string }[];
  /** What travels along. */
  readonly children?: Child;
}

/** Brings the numbers of another country to a card. */
export function CountryForm({ method, action, region, regions = REGIONS, children }: CountryFormProps) {
  return (
    <form class="country" method={method} action={action} aria-label="Numbers where you are">
      {children}
      <label for="region">{region === null ? 'Numbers where you are' : 'Numbers for another country'}</label>
      <div class="ask-row">
        <select id="region" name="region">
          {region === null && <option value="">Choose your country</option>}
          {regions.map(({ code, name }) => (
            <option value={code} selected={code === region}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit">Show</button>
      </div>
    </form>
  );
}
