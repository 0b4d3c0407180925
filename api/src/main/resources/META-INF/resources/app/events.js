/**
 * The events of a text/event-stream response as they arrive: {name, data}, data read as JSON.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export async function* events(response) {
  let name = "message";
  let data = [];
  for await (const line of lines(response.body)) {
    if (line === "") {
      if (data.length) {
        yield { name, data: JSON.parse(data.join("\n")) };
      }
      name = "message";
      data = [];
    } else if (line.startsWith("event:")) {
      name = line.slice(6).trim();
    } else if (line.startsWith("data:")) {
      data.push(line.slice(5).replace(/^ /, ""));
    }
  }
}

async function* lines(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    // A chunk may end between the two characters of one line end.
    const parts = (rest + chunk.value).split(/\r\n|\n|\r(?!$)/);
    rest = parts.pop();
    yield* parts;
  }
}
