const answer = JSON.stringify({ name: "a thing", count: 3, tags: ["small", "blue"], text: "word ".repeat(100).trim() });

/** The scenarios by name: which call, and what the client is set up with. */
export const scenarios = {
  get: { call: "get", token: undefined, retry: false },
  post: { call: "post", token: undefined, retry: false },
  auth: { call: "get", token: "secret-token", retry: false },
  retry: { call: "get", token: "secret-token", retry: true },
};

export function answerBody() {
  return answer;
}

/** Loads a contestant's bundle and gives the function that makes one call of a scenario. */
export async function callOf(bundle, scenario, fetch, baseUrl) {
  const { make } = await import(bundle);
  const { call, token, retry } = scenarios[scenario];
  return make({ fetch, baseUrl, token, retry })[call];
}
