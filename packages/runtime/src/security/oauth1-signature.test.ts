import { createHmac } from "node:crypto";
import * as fc from "fast-check";
import OAuth from "oauth-1.0a";
import { describe, expect, test } from "vitest";
import { percentEncode, sign, signatureBase, type OAuth1Method } from "./oauth1-signature.js";

/** What is signed of parameters alone, decoded once. */
function normalised(query: string): string {
  const base = signatureBase("GET", new URL("http://example.com/"), new URLSearchParams(query));
  return decodeURIComponent(base.replace("GET&http%3A%2F%2Fexample.com%2F&", ""));
}

// http://wiki.oauth.net/TestCases
test.each([
  ["abcABC123", "abcABC123"],
  ["-._~", "-._~"],
  ["%", "%25"],
  ["+", "%2B"],
  ["&=*", "%26%3D%2A"],
  ["\n", "%0A"],
  [" ", "%20"],
  ["\u007F", "%7F"],
  ["\u0080", "%C2%80"],
  ["\u3001", "%E3%80%81"],
  // X's documentation, "Percent encoding parameters".
  ["Ladies + Gentlemen", "Ladies%20%2B%20Gentlemen"],
  ["An encoded string!", "An%20encoded%20string%21"],
  ["Dogs, Cats & Mice", "Dogs%2C%20Cats%20%26%20Mice"],
  ["☃", "%E2%98%83"],
  ["'()", "%27%28%29"],
])("%j is encoded as %s", (text, wanted) => {
  expect(percentEncode(text)).toBe(wanted);
});

describe("parameters", () => {
  test.each([
    // http://wiki.oauth.net/TestCases, and those of the Java library of oauth.googlecode.com.
    ["", ""],
    ["name", "name="],
    ["a=b", "a=b"],
    ["a=b&c=d", "a=b&c=d"],
    ["a=x!y&a=x+y", "a=x%20y&a=x%21y"],
    ["x!y=a&x=a", "x=a&x%21y=a"],
    ["a=b&a=B&a={}&a=.&a=/", "a=%2F&a=%7B%7D&a=.&a=B&a=b"],
    // OAuth Core 1.0, 9.1.1.
    ["a=1&c=hi there&f=50&f=25&f=a&z=p&z=t", "a=1&c=hi%20there&f=25&f=50&f=a&z=p&z=t"],
    // By bytes: capitals first, and what begins another name before it, whatever follows.
    ["b=b&A=a&A=A&B=B&a=A&a=a&0=0", "0=0&A=A&A=a&B=B&a=A&a=a&b=b"],
    ["a-b=1&a=2&a%25=3", "a=2&a%25=3&a-b=1"],
    ["a=&a&=b", "=b&a=&a="],
    ["oauth_signature=old&a=b", "a=b"],
  ])("%j become %s", (query, wanted) => {
    expect(normalised(query)).toBe(wanted);
  });
});

// RFC 5849, 3.4.1.2, and ports that are not a scheme's own.
test.each([
  ["HTTP://EXAMPLE.COM:80/r%20v/X?id=123", "http://example.com/r%20v/X"],
  ["https://www.example.net:8080/?q=1", "https://www.example.net:8080/"],
  ["https://www.example.net:443", "https://www.example.net/"],
  ["http://www.example.net:443/a#b", "http://www.example.net:443/a"],
])("%s is signed as %s", (url, wanted) => {
  expect(signatureBase("get", new URL(url), [])).toBe(`GET&${encodeURIComponent(wanted)}&`);
});

const rfc = {
  oauth_consumer_key: "9djdj82h48djs9d2",
  oauth_token: "kkk9d7dh3k39sjv7",
  oauth_signature_method: "HMAC-SHA1",
  oauth_timestamp: "137131201",
  oauth_nonce: "7d8f3e4a",
};
const photos = {
  oauth_consumer_key: "dpf43f3p2l4k3l03",
  oauth_token: "nnch734d00sl2jdk",
  oauth_signature_method: "HMAC-SHA1",
};
const application = {
  oauth_consumer_key: "GDdmIQH6jhtmLUypg82g",
  oauth_signature_method: "HMAC-SHA1",
  oauth_version: "1.0",
};
const applicationSecret = "MCD8BKwGdgPHvAuvgvz4EQpqDAtx89grbuNMRd7Eh98";
const tweet = {
  status: "Hello Ladies + Gentlemen, a signed OAuth request!",
  oauth_consumer_key: "xvz1evFS4wEEPTGEFPHBog",
  oauth_nonce: "kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg",
  oauth_signature_method: "HMAC-SHA1",
  oauth_timestamp: "1318622958",
  oauth_token: "370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb",
  oauth_version: "1.0",
};
const tweetSecrets = [
  "kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw",
  "LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE",
] as const;

type Vector = [
  source: string,
  request: string,
  parameters: Record<string, string>,
  secrets: readonly [consumer: string, token: string],
  method: OAuth1Method,
  signature: string,
];

const vectors: Vector[] = [
  [
    "RFC 5849, 1.2: temporary credentials",
    "POST https://photos.example.net/initiate",
    {
      oauth_consumer_key: "dpf43f3p2l4k3l03",
      oauth_signature_method: "HMAC-SHA1",
      oauth_timestamp: "137131200",
      oauth_nonce: "wIjqoS",
      oauth_callback: "http://printer.example.com/ready",
    },
    ["kd94hf93k423kf44", ""],
    "HMAC-SHA1",
    "74KNZJeDHnMBp0EMJ9ZHt/XKycU=",
  ],
  [
    "RFC 5849, 1.2: token credentials",
    "POST https://photos.example.net/token",
    {
      oauth_consumer_key: "dpf43f3p2l4k3l03",
      oauth_token: "hh5s93j4hdidpola",
      oauth_signature_method: "HMAC-SHA1",
      oauth_timestamp: "137131201",
      oauth_nonce: "walatlh",
      oauth_verifier: "hfdp7dh39dks9884",
    },
    ["kd94hf93k423kf44", "hdhd0244k9j7ao03"],
    "HMAC-SHA1",
    "gKgrFCywp7rO0OXSjdot/IHF7IU=",
  ],
  [
    "RFC 5849, 1.2: a protected resource",
    "GET http://photos.example.net/photos?file=vacation.jpg&size=original",
    { ...photos, oauth_timestamp: "137131202", oauth_nonce: "chapoH" },
    ["kd94hf93k423kf44", "pfkkdhi9sl3r4s00"],
    "HMAC-SHA1",
    "MdpQcU8iPSUjWoN/UDMsK2sui9I=",
  ],
  [
    "RFC 5849, 3.4.1, with the signature of its erratum 2550",
    "POST http://example.com/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b",
    { ...rfc, c2: "", a3: "2 q" },
    ["j49sk3j29djd", "dh893hdasih9"],
    "HMAC-SHA1",
    "r6/TJjbCOr97/+UU0NsvSne7s5g=",
  ],
  [
    "OAuth Core 1.0, appendix A",
    "GET http://photos.example.net/photos?file=vacation.jpg&size=original",
    { ...photos, oauth_timestamp: "1191242096", oauth_nonce: "kllo9940pd9333jh", oauth_version: "1.0" },
    ["kd94hf93k423kf44", "pfkkdhi9sl3r4s00"],
    "HMAC-SHA1",
    "tR3+Ty81lMeYAr/Fid0kMTYa/WM=",
  ],
  [
    "OAuth Core 1.0, 9.4.1: PLAINTEXT",
    "GET https://photos.example.net/photos",
    {},
    ["djr9rjt0jd78jf88", "jjd99$tj88uiths3"],
    "PLAINTEXT",
    "djr9rjt0jd78jf88&jjd99%24tj88uiths3",
  ],
  [
    "9.4.1, without a token",
    "GET https://photos.example.net/photos",
    {},
    ["djr9rjt0jd78jf88", ""],
    "PLAINTEXT",
    "djr9rjt0jd78jf88&",
  ],
  [
    "X, creating a signature, version 1.1 of its API",
    "POST https://api.twitter.com/1.1/statuses/update.json?include_entities=true",
    tweet,
    tweetSecrets,
    "HMAC-SHA1",
    "hCtSmYh+iHYCEqBWrE7C7hYmtUk=",
  ],
  [
    "X, creating a signature, version 1 of its API",
    "POST https://api.twitter.com/1/statuses/update.json?include_entities=true",
    tweet,
    tweetSecrets,
    "HMAC-SHA1",
    "tnnArxj06cWHq44gCs1OSKk/jLY=",
  ],
  [
    "X, a request token",
    "POST https://api.twitter.com/oauth/request_token",
    {
      ...application,
      oauth_callback: "http://localhost:3005/the_dance/process_callback?service_provider_id=11",
      oauth_nonce: "QP70eNmVz8jvdPevU3oJD2AfF7R7odC2XJcn4XlZJqk",
      oauth_timestamp: "1272323042",
    },
    [applicationSecret, ""],
    "HMAC-SHA1",
    "8wUi7m5HFQy76nowoCThusfgB+Q=",
  ],
  [
    "X, an access token",
    "POST https://api.twitter.com/oauth/access_token",
    {
      ...application,
      oauth_nonce: "9zWH6qe0qG7Lc1telCn7FhUbLyVdjEaL3MO5uHxn8",
      oauth_token: "8ldIZyxQeVrFZXFOZH5tAwj6vzJYuLQpl0WUEYtWc",
      oauth_timestamp: "1272323047",
      oauth_verifier: "pDNg57prOHapMbhv25RNf75lVRd6JDsni1AJJIDYoTY",
    },
    [applicationSecret, "x6qpRnlEmW9JbQn4PQVVeVG8ZLPEx6A0TOebgwcuA"],
    "HMAC-SHA1",
    "PUw/dHA4fnlJYM6RhXk5IU/0fCc=",
  ],
  [
    "X, a text beyond ASCII",
    "POST http://api.twitter.com/1/statuses/update.json",
    {
      ...application,
      oauth_nonce: "oElnnMTQIZvqvlfXM56aBLAf5noGD0AQR3Fmi7Q6Y",
      oauth_token: "819797-Jxq8aYUDRmykzVKrgoLhXSq67TEa5ruc4GJC2rWimw",
      oauth_timestamp: "1272325550",
      status: "setting up my twitter 私のさえずりを設定する",
    },
    [applicationSecret, "J6zix3FfA9LofH0awS24M3HcBYXO5nI1iYe8EfBA"],
    "HMAC-SHA1",
    "yOahq5m0YjDDjfjxHaXEsW9D+X0=",
  ],
];

// oauthlib's, made with OpenSSL: one base string, signed in three ways.
const ofOpenSsl: readonly [OAuth1Method, string][] = [
  ["HMAC-SHA1", "wsdNmjGB7lvis0UJuPAmjvX/PXw="],
  ["HMAC-SHA256", "wdfdHUKXHbOnOGZP8WFAWMSAmWzN3EVBWWgXGlC/Eo4="],
  ["HMAC-SHA512", "u/vlyZFDxOWOZ9UUXwRBJHvq8/T4jCA74ocRmn2ECnjUBTAeJiZIRU8hDTjS88Tz1fGONffMpdZxUkUTW3k1kg=="],
];
for (const [method, signature] of ofOpenSsl) {
  vectors.push([
    `oauthlib: ${method}`,
    "POST http://example.com/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b",
    { ...rfc, c2: "", a3: "2 q" },
    ["ECrDNoq1VYzzzzzzzzzyAK7TwZNtPnkqatqZZZZ", "just-a-string    asdasd"],
    method,
    signature,
  ]);
}

test.each(vectors)("%s", async (_source, request, parameters, secrets, method, wanted) => {
  const [verb = "", address = ""] = request.split(" ");
  const url = new URL(address);
  const base = signatureBase(verb, url, [...url.searchParams, ...Object.entries(parameters)]);
  expect(await sign(method, base, ...secrets)).toBe(wanted);
});

test("the base string of RFC 5849, 3.4.1.1", () => {
  const url = new URL("http://example.com/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b");
  const body = new URLSearchParams("c2&a3=2+q");
  expect(signatureBase("POST", url, [...url.searchParams, ...body, ...Object.entries(rfc)])).toBe(
    "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D" +
      "%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1" +
      "%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7",
  );
});

describe("an independent library agrees", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 12 }).filter((given) => !/\p{Surrogate}/u.test(given));
  // The library keeps parameters in an object with a prototype.
  const name = text.filter((given) => !given.startsWith("oauth_") && given !== "" && given !== "__proto__");
  const values = fc.array(text, { minLength: 1, maxLength: 3 });
  const methods = { "HMAC-SHA1": "sha1", "HMAC-SHA256": "sha256", "HMAC-SHA512": "sha512" } as const;

  test.each(Object.entries(methods))("on %s", async (method, hash) => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, values), text, text, async (given, consumerSecret, tokenSecret) => {
        const judge = new OAuth({
          consumer: { key: "app", secret: consumerSecret },
          signature_method: method,
          hash_function: (base, key) => createHmac(hash, key).update(base).digest("base64"),
        });
        const request = { url: "https://things.example/v1/thing", method: "POST", data: given };
        const { oauth_signature: wanted, ...header } = judge.authorize(request, { key: "me", secret: tokenSecret });
        const parameters = [
          ...Object.entries(given).flatMap(([key, list]) => list.map((value) => [key, value] as const)),
          ...Object.entries(header as object)
            .filter(([key]) => key.startsWith("oauth_"))
            .map(([key, value]) => [key, String(value)] as const),
        ];
        const base = signatureBase("POST", new URL(request.url), parameters);
        expect(await sign(method as OAuth1Method, base, consumerSecret, tokenSecret)).toBe(wanted);
      }),
      { numRuns: 200 },
    );
  });
});
