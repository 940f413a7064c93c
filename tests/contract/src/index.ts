export { startPrism, type Prism } from "./prism.ts";
export { runContract, type Contract, type ContractCase, type ContractClientOptions } from "./run-contract.ts";
