import { nearest } from "../nearest.ts";
import type { Rule } from "../visit.ts";

export const securityIsDefined: Rule = (visit, linter) => {
  for (const name of Object.keys(visit.value)) {
    if (linter.securitySchemes.has(name)) continue;
    // From 3.2 on a requirement may also refer to a scheme by a URI.
    if (linter.minor === 2 && name.includes("/") && linter.resolve(name, visit.file) !== undefined) continue;
    linter.repairs.remove(visit.value, name);
    // A scheme that cannot be used is reported where it stands.
    if (linter.isDefinedScheme(name)) continue;
    const meant = nearest(name, linter.securitySchemes);
    linter.report(visit, {
      rule: "undefined-security-scheme",
      severity: "warning",
      at: [name],
      atKey: true,
      message: `The security scheme ${JSON.stringify(name)} is not defined`,
      reading: "no credential is sent for it",
      fix: meant === undefined ? "Add it under components.securitySchemes." : `Did you mean ${meant}?`,
    });
  }
};
