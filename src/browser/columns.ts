/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

type Row = { readonly [key: string]: Json };

/** Rows by their columns. */
interface Table extends Row {
  /** The keys of each kind of row, in their order. */
  readonly $kinds: readonly (readonly string[])[];
  /** For each row its kind. */
  readonly $rows: readonly number[];
  /** For each key the values of those rows that have it. */
  readonly $columns: Row;
}

/** Lists by their lengths, and all that is in them as one. */
interface Lists extends Row {
  readonly $lengths: readonly number[];
  readonly $items: Json;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isRow = (value: Json): value is Row => typeof value === 'object' && value !== null && !isList(value);
const isNested = (value: Json): boolean => typeof value === 'object' && value !== null;
const isTable = (value: Row): value is Table => '$rows' in value;
const isLists = (value: Row): value is Lists => '$items' in value;

const changed = (value: Row, change: (each: Json) => Json): Row =>
  Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each)]));

function tableOf(rows: readonly Row[]): Table {
  const kinds: string[] = [];
  const columns: Record<string, Json[]> = {};
  const kindOf = (row: Row): number => {
    const kind = JSON.stringify(Object.keys(row));
    return kinds.includes(kind) ? kinds.indexOf(kind) : kinds.push(kind) - 1;
  };
  for (const row of rows) {
    for (const [key, value] of Object.entries(row)) {
      columns[key] ??= [];
      columns[key].push(value);
    }
  }
  const $rows = rows.map(kindOf);
  return {
    $kinds: kinds.map((kind) => JSON.parse(kind)),
    $rows,
    $columns: changed(columns, toColumns),
  };
}

/** Lays like beside like, at any depth, so that it compresses better: rows as columns, and lists of lists as one. */
export function toColumns(value: Json): Json {
  if (isRow(value)) return changed(value, toColumns);
  if (!isList(value) || value.length === 0) return value;
  if (value.every(isRow)) return tableOf(value);
  if (value.every(isList)) return { $lengths: value.map(({ length }) => length), $items: toColumns(value.flat()) };
  return value.map(toColumns);
}

function rowsOf({ $kinds, $rows, $columns }: Table): Json {
  const columns = new Map(
    Object.entries($columns).map(([key, values]) => [
      key,
      { key, values: fromColumns(values) as readonly Json[], read: 0 },
    ]),
  );
  const kinds = $kinds.map((keys) => keys.flatMap((key) => columns.get(key) ?? []));
  return $rows.map((kind) => {
    const row: Record<string, Json> = {};
    for (const column of kinds[kind] ?? []) {
      row[column.key] = column.values[column.read] ?? null;
      column.read += 1;
    }
    return row;
  });
}

function listsOf({ $lengths, $items }: Lists): Json {
  const items = fromColumns($items) as readonly Json[];
  let end = 0;
  return $lengths.map((length) => {
    end += length;
    return items.slice(end - length, end);
  });
}

/** The same value again, down to the order of its keys. */
export function fromColumns(value: Json): Json {
  // Most lists hold nothing that was changed, and stay as they were read.
  if (isList(value)) return value.some(isNested) ? value.map(fromColumns) : value;
  if (!isRow(value)) return value;
  if (isTable(value)) return rowsOf(value);
  return isLists(value) ? listsOf(value) : changed(value, fromColumns);
}
