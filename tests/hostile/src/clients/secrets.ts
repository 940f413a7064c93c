/*
 * The credentials that the clients are given. Each holds what encodings write otherwise, so that a form that somebody forgets to
 * look for is seen.
 */
export const secrets = {
  key: 'sEcret-KEY"\\/+=&?',
  queryKey: "sEcret-QUERY&a=b/+ ?",
  cookieKey: 'sEcret-COOKIE;"=',
  username: "ada@example.org",
  userPassword: 'sEcret-PASSWORD:"/\\+ü',
  token: "sEcret-TOKEN.+/=~",
  clientSecret: "sEcret-CLIENT&%+",
  fetched: "sEcret-FETCHED.abc",
  refresh: "sEcret-REFRESH.abc",
  newPassword: 'sEcret-NEW"\\ü&=',
} as const;

const { key, queryKey, cookieKey, username, userPassword, token, clientSecret, fetched, refresh } = secrets;

/** What must not be seen; the user's name may be. */
const hidden: readonly string[] = [key, queryKey, cookieKey, userPassword, token, clientSecret, fetched, refresh];

/** Credentials for every scheme of the packages. */
export const auth = {
  headerKey: key,
  queryKey,
  cookieKey,
  basic: { username, password: userPassword },
  bearer: token,
  scheme: token,
  password: { clientId: "client", username, password: userPassword },
  client: { clientId: "client", clientSecret },
  openid: token,
  api_key: key,
  basicAuth: { username, password: userPassword },
  OAuth2: token,
};

/** As it stands in a text: raw, in base64, in a URL, in a form, in JSON, in a printed literal. */
function formsOf(secret: string): string[] {
  const url = encodeURIComponent(secret);
  return [
    secret,
    base64(secret),
    base64(secret).replace(/=+$/u, ""),
    Buffer.from(secret).toString("base64url"),
    base64(`${username}:${secret}`).replace(/=+$/u, ""),
    url,
    url.replace(/[!'()*]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`),
    new URLSearchParams({ secret }).toString().slice("secret=".length),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(JSON.stringify(secret)).slice(3, -3),
    JSON.stringify(secret)
      .slice(1, -1)
      .replaceAll(/[^ -~]/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  ];
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

const forms = new Map([...hidden, secrets.newPassword].map((secret) => [secret, [...new Set(formsOf(secret))]]));

/** The secrets that a text holds, in whatever form. */
export function secretsIn(text: string): string[] {
  return [...forms].flatMap(([secret, texts]) => (texts.some((form) => text.includes(form)) ? [secret] : []));
}
