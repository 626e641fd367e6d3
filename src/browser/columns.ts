/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Rows by their columns: like stands by like, and compresses better. */
interface Table {
  /** The keys of each kind of row, in their order. */
  readonly $shapes: readonly (readonly string[])[];
  /** For each row its kind. */
  readonly $rows: readonly number[];
  /** For each key the values of those rows that have it. */
  readonly $columns: { readonly [key: string]: Json };
}

/** Lists by their lengths, and all that is in them as one. */
interface Lists {
  readonly $lengths: readonly number[];
  readonly $items: Json;
}

type Plain = { readonly [key: string]: Json };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isPlain = (value: Json): value is Plain => typeof value === 'object' && value !== null && !isList(value);
const isTable = (value: Json): value is Json & Table => isPlain(value) && '$rows' in value;
const isLists = (value: Json): value is Json & Lists => isPlain(value) && '$lengths' in value;

const mapped = (value: Plain, change: (each: Json) => Json): Plain =>
  Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each)]));

function tableOf(rows: readonly Plain[]): Table & Plain {
  const shapes = new Map<string, number>();
  const columns = new Map<string, Json[]>();
  const kinds = rows.map((row) => {
    for (const [key, value] of Object.entries(row)) columns.set(key, [...[], ...(columns.get(key) ?? []), value]);
    const shape = JSON.stringify(Object.keys(row));
    return shapes.get(shape) ?? (shapes.set(shape, shapes.size), shapes.size - 1);
  });
  return {
    $shapes: [...shapes.keys()].map((shape): string[] => JSON.parse(shape)),
    $rows: kinds,
    $columns: mapped(Object.fromEntries(columns), toColumns),
  };
}

/** Turns lists of objects into columns, and lists of lists into one, at any depth. */
export function toColumns(value: Json): Json {
  if (isPlain(value)) return mapped(value, toColumns);
  if (!isList(value) || value.length === 0) return value;
  if (value.every(isPlain)) return tableOf(value);
  if (value.every(isList)) return { $lengths: value.map(({ length }) => length), $items: toColumns(value.flat()) };
  return value.map(toColumns);
}

/** Opens what {@link toColumns} made: the same value again, down to the order of its keys. */
export function fromColumns(value: Json): Json {
  if (isTable(value)) {
    const columns = Object.entries(value.$columns).map(([key, column]) => [key, openIn(column)] as const);
    const next = new Map(columns.map(([key, column]) => [key, column[Symbol.iterator]()]));
    return value.$rows.map((kind) =>
      Object.fromEntries((value.$shapes[kind] ?? []).map((key) => [key, next.get(key)?.next().value ?? null])),
    );
  }
  if (isLists(value)) {
    const items = openIn(value.$items);
    let from = 0;
    return value.$lengths.map((length) => items.slice(from, (from += length)));
  }
  if (isPlain(value)) return mapped(value, fromColumns);
  return isList(value) ? value.map(fromColumns) : value;
}

/** A column, opened. */
const openIn = (column: Json): readonly Json[] => fromColumns(column) as readonly Json[];
