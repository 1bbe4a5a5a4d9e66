/** Looks at one value of a payload and says, in Slack's words, what is wrong with it. Nothing wrong: an empty list. */
export type Check = (value: unknown, path: string) => readonly string[];

/** One line of `response_metadata.messages`. */
export function problem(message: string, path: string): readonly string[] {
  return [`[ERROR] ${message} [json-pointer:${path}]`];
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Counted in UTF-16 units: whichever way Slack counts characters, it does not find more. */
export function string({ min = 1, max = Number.POSITIVE_INFINITY } = {}): Check {
  return (value, path) => {
    if (typeof value !== 'string') return problem('must be a string', path);
    if (value.length < min) return problem(`must be more than ${min - 1} characters`, path);
    return value.length > max ? problem(`must be less than ${max + 1} characters`, path) : [];
  };
}

export function url(max = 3000): Check {
  const length = string({ max });
  return (value, path) => {
    const wrong = length(value, path);
    if (wrong.length > 0) return wrong;
    return URL.canParse(String(value)) ? [] : problem('must be a valid url', path);
  };
}

export const boolean: Check = (value, path) => (typeof value === 'boolean' ? [] : problem('must be a boolean', path));

export function integer({ min = 0, max = Number.MAX_SAFE_INTEGER } = {}): Check {
  return (value, path) =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max
      ? []
      : problem(`must be an integer from ${min} to ${max}`, path);
}

export function oneOf(...allowed: readonly unknown[]): Check {
  return (value, path) =>
    allowed.includes(value) ? [] : problem(`must be one of the allowed values: ${allowed.join(', ')}`, path);
}

/** For what Slack checks and no briefing bot sends. */
export const anything: Check = () => [];

export function listOf(check: Check, { min = 1, max = Number.POSITIVE_INFINITY } = {}): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return problem('must be an array', path);
    if (value.length < min) return problem(`no fewer than ${min} items allowed`, path);
    if (value.length > max) return problem(`no more than ${max} items allowed`, path);
    return value.flatMap((item, place) => check(item, `${path}/${place}`));
  };
}

type Fields = Readonly<Record<string, Check>>;

/** An object with these fields and no others. */
export function object(required: Fields, optional: Fields = {}): Check {
  return (value, path) => {
    if (!isObject(value)) return problem('must be an object', path);
    const missing = Object.keys(required).filter((key) => value[key] === undefined);
    return [
      ...missing.flatMap((key) => problem(`missing required field: ${key}`, path)),
      ...Object.entries(value).flatMap(([key, content]) => {
        const check = required[key] ?? optional[key];
        if (check === undefined) return problem(`invalid additional property: ${key}`, path);
        return content === undefined ? [] : check(content, `${path}/${key}`);
      }),
    ];
  };
}

/** An object whose `type` says which fields it has; the fields are given without `type`. */
export function typed(type: string, required: Fields, optional: Fields = {}): Readonly<Record<string, Check>> {
  return { [type]: object({ type: oneOf(type), ...required }, optional) };
}

/** Chooses the check by the value's `type`. */
export function byType(checks: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (!isObject(value)) return problem('must be an object', path);
    if (value.type === undefined) return problem('missing required field: type', path);
    const check = Object.hasOwn(checks, String(value.type)) ? checks[String(value.type)] : undefined;
    return check === undefined
      ? problem(`unsupported type: ${String(value.type)}`, `${path}/type`)
      : check(value, path);
  };
}

/** Every one of them must be content; the later are asked only when the earlier are. */
export function all(...checks: readonly Check[]): Check {
  return (value, path) => {
    for (const check of checks) {
      const wrong = check(value, path);
      if (wrong.length > 0) return wrong;
    }
    return [];
  };
}

/** At least one of these fields. */
export function anyOf(...keys: readonly string[]): Check {
  return (value, path) =>
    isObject(value) && keys.some((key) => value[key] !== undefined)
      ? []
      : problem(`must define either ${keys.map((key) => `\`${key}\``).join(' or ')}`, path);
}
