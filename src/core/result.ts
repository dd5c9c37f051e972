// What comes back across a message. Nothing is thrown across one: what fails says so.

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string };

/** Gives the value when it is as it should be, else undefined. */
export type Parser<Value> = (value: unknown) => Value | undefined;

/** The result in what came back, `ok: false` when nothing did or it is not as it should be. Never throws. */
export function readResult<Value>(came: unknown, parse: Parser<Value>): Result<Value> {
  if (!isRecord(came)) return { ok: false, error: 'no answer' };
  if (came.ok !== true) return { ok: false, error: typeof came.error === 'string' ? came.error : 'failed' };
  const value = parse(came.value);
  return value === undefined ? { ok: false, error: 'answer not understood' } : { ok: true, value };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it is a whole number from 0 on; also what tab ids are. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
