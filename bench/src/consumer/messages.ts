const head = /Content-Length: (\d+)\r\n(?:[\w-]+: .*\r\n)*\r\n/u;

/** The JSON messages of a stream in which each has its length before it, as servers of editors send them. */
export async function* messages(stream: AsyncIterable<Buffer>): AsyncGenerator<unknown> {
  let rest = Buffer.alloc(0);
  for await (const piece of stream) {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      const found = head.exec(rest.toString("latin1"));
      const from = (found?.index ?? 0) + (found?.[0].length ?? 0);
      const to = from + Number(found?.[1]);
      if (found === null || rest.length < to) break;
      yield JSON.parse(rest.toString("utf8", from, to));
      rest = rest.subarray(to);
    }
  }
}
