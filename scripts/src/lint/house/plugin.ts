import * as rules from "./rules/index.ts";

const names = Object.keys(rules);

/** The plugin that redocly.yaml loads: the house rules, and a configuration that turns all of them on. */
function houseRules() {
  return {
    id: "specloom",
    rules: { oas3: { ...rules } },
    configs: { all: { rules: Object.fromEntries(names.map((name) => [`specloom/${name}`, "error"])) } },
  };
}

// oxlint-disable-next-line import/no-default-export -- Redocly takes a plugin's default export.
export default houseRules;
