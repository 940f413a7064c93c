/** A text that tries to end what it stands in and to run `injected`, which nothing harmless is called. */
export interface BreakingForm {
  readonly name: string;
  readonly text: string;
}

/** What stands where a form would: letters alone. */
export const harmless = "harmless";

const commonTexts: Readonly<Record<string, string>> = {
  "single quote": "'; injected(); '",
  "double quote": '"; injected(); "',
  backtick: "`; injected(); `",
  template: "${injected()}",
  "comment end": "*/ injected(); /*",
  "script element": "--></code><script>injected()</script><!--",
  "line feed": "a\ninjected();\n//",
  "carriage return": "a\rinjected();\r//",
  "line separators": "a\u2028injected();\u2029injected();\u2028//",
  "backslash and quotes": "\\\"; injected(); \\'; injected(); \\`; injected(); \\",
  "quoted brackets": '"]}) ; injected(); ({["',
  "path to elsewhere": "../../../../injected",
  "table bars": "a | injected | b |\n| --- | --- | --- |\n| c \\| d | e |",
  "control characters": "a\u0000\b\u001b[31minjected()\u007f\u009b",
  "name of the prototype": "__proto__",
};

const furtherTexts: Readonly<Record<string, string>> = {
  brackets: "a]}) ; injected(); ({[",
  HTML: '"><img src=x onerror="injected()"><svg/onload=injected()>',
  links:
    "[x](javascript:injected()) ![y](data:text/html,injected) <javascript:injected()>\n\n[z]: javascript:injected()",
  fence: "```\n</code><script>injected()</script>\n~~~\n# injected",
  directive: "@ts-nocheck\n/// <reference path='injected' />\n//# sourceMappingURL=injected\n{@link injected}",
  shell: "a; $(injected) && injected | injected > injected #",
  "lone surrogate": "\ud800injected()\udc00",
  "direction override": "\u202einjected()\u2066\u200b\ufeff",
  "next line": "a\u0085injected();\u000binjected();\u000c//",
  "number end": "0); injected(); (0",
  "regular expression end": "x/; injected(); /x",
  "encoded path to elsewhere": "%2e%2e%2f..;/%0d%0ainjected:%20x",
  "page template": "{{ injected() }}{% injected %}<%= injected() %>",
  "name of the constructor": "constructor",
  "name that makes a promise": "then",
  "ten thousand characters": "injected ".repeat(1112),
};

/** The forms of every run; the others take their time in a full one. */
export const commonForms = formsOf(commonTexts);
export const breakingForms: readonly BreakingForm[] = [...commonForms, ...formsOf(furtherTexts)];

function formsOf(texts: Readonly<Record<string, string>>): readonly BreakingForm[] {
  return Object.entries(texts).map(([name, text]) => ({ name, text }));
}
