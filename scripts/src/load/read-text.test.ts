import { describe, expect, test } from "vitest";
import { decodeText } from "./read-text.ts";
import { SourceError } from "./source-error.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("encodings", () => {
  test.each<[string, Uint8Array, string]>([
    ["UTF-8", bytes("é 😀"), "é 😀"],
    ["UTF-8 with a mark", bytes("\uFEFFa: 1"), "a: 1"],
    ["empty", bytes(""), ""],
    ["one letter", bytes("a"), "a"],
    ["the replacement character itself", bytes("\uFFFD"), "\uFFFD"],
  ])("%s is read", (_, given, wanted) => {
    expect(decodeText(given)).toBe(wanted);
  });

  test.each<[string, Uint8Array, string]>([
    ["UTF-16 LE with a mark", Uint8Array.of(0xff, 0xfe, 0x61, 0), "The file is UTF-16. 0"],
    ["UTF-16 BE with a mark", Uint8Array.of(0xfe, 0xff, 0, 0x61), "The file is UTF-16. 0"],
    ["UTF-16 LE", Uint8Array.of(0x61, 0, 0x62, 0), "The file is UTF-16. 0"],
    ["UTF-16 BE", Uint8Array.of(0, 0x61, 0, 0x62), "The file is UTF-16. 0"],
    ["Latin-1", Uint8Array.of(0x61, 0x3a, 0x20, 0xe9), "The file is not valid UTF-8. 3"],
    ["a lone continuation", Uint8Array.of(0x80), "The file is not valid UTF-8. 0"],
    ["an encoded surrogate", Uint8Array.of(0x61, 0xed, 0xa0, 0x80), "The file is not valid UTF-8. 1"],
    ["an overlong form", Uint8Array.of(0xc0, 0xaf), "The file is not valid UTF-8. 0"],
  ])("%s is refused", (_, given, wanted) => {
    let fault = "";
    try {
      decodeText(given);
    } catch (error) {
      if (error instanceof SourceError) fault = `${error.message} ${error.offset}`;
    }
    expect(fault).toBe(wanted);
  });
});
