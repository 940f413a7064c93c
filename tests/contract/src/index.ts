export { startPrism, type Prism } from "./prism.ts";
export { runContract, type Contract, type ContractCase, type ContractClientOptions } from "./run-contract.ts";
export { runWire, type WireAnswer, type WireCase, type WireRequest, type WireTable } from "./run-wire.ts";
