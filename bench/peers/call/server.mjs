// A server on loopback that answers every request with the same JSON. Prints its port.
import { createServer } from "node:http";
import { answerBody } from "./scenarios.mjs";

const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(answerBody());
  });
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));
// Ends with whoever started it.
process.stdin.resume().on("end", () => process.exit());
