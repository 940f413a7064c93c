import { shortHash } from "../short-hash.ts";

/**
 * The words of a method and a path as one identifier: `GET /users/{id}/posts` is `getUsersByIdPosts`. Depends on nothing
 * but the two, so that it stays when other operations come and go.
 */
export function keyOfRoute(method: string, path: string): string {
  const parts = path.split(/(\{[^{}]*\})/u).flatMap((part) => {
    const found = words(part);
    return part.startsWith("{") && found.length > 0 ? ["by"].concat(found) : found;
  });
  const [first = "", ...rest] = [...words(method), ...parts];
  return shortened(first.toLowerCase() + rest.map(capitalised).join(""), `${method} ${path}`);
}

/** At most 100 characters; a longer name keeps its start and says the rest by a hash. */
export function shortened(name: string, identity: string): string {
  return name.length <= 100 ? name : `${[...name].slice(0, 80).join("")}_${shortHash(identity)}`;
}

function words(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
