/** What stands where a secret stood. */
const LEFT_OUT = '[left out]';

/** Tokens of Slack, keys of model providers, credentials of HTTP, and addresses that let whoever has them post. */
const FORMS = [
  /\bxox[a-z](?:\.xox[a-z])?-[\w-]+/gu,
  /\bxapp-[\w-]+/gu,
  /\bsk-[\w-]{16,}/gu,
  /\b(?:Bearer|Basic)\s+[\w.~+/=-]{8,}/gu,
  /https:\/\/hooks\.slack\.com\/\S+/gu,
];

/** Fields that hold a secret whatever its form. */
const SECRET_FIELD = /token|secret|password|authori[sz]ation|api_?key|cookie|response_?url/iu;

/** A shorter "secret" would stand in ordinary words. */
const SHORTEST_SECRET = 8;

/** The same value without anything that lets whoever reads it act for the bot. */
export function withoutSecrets(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return cleaned(value, secrets);
  if (Array.isArray(value)) return value.map((each) => withoutSecrets(each, secrets));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]) => {
    const hidden = SECRET_FIELD.test(name) && typeof each === 'string';
    return [name, hidden ? LEFT_OUT : withoutSecrets(each, secrets)] as const;
  });
  return Object.fromEntries(entries);
}

function cleaned(text: string, secrets: readonly string[]): string {
  const known = secrets.filter((secret) => secret.length >= SHORTEST_SECRET);
  const withoutKnown = known.reduce((rest, secret) => rest.replaceAll(secret, LEFT_OUT), text);
  return FORMS.reduce((rest, form) => rest.replace(form, LEFT_OUT), withoutKnown);
}
