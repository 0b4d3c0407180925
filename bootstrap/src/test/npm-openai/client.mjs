// What a JavaScript program does with the official client. Prints what it got as one line of JSON.
import OpenAI, { APIError } from "openai";

const [baseURL, question] = process.argv.slice(2);
const client = new OpenAI({ baseURL, apiKey: "any key will do", maxRetries: 0 });
const messages = [{ role: "system", content: "Answer in verse." }, { role: "user", content: question }];

const models = [];
for await (const model of client.models.list()) {
  models.push(model.id);
}
const retrieved = await client.models.retrieve("math-assistant/ask");

const whole = await client.chat.completions.create({ model: "math-assistant", messages, temperature: 0.9, seed: 1 });

const streamed = { text: "", pieces: 0 };
const stream = await client.chat.completions.create({
  model: "math-assistant", messages, stream: true, stream_options: { include_usage: true },
});
for await (const chunk of stream) {
  const choice = chunk.choices[0];
  if (choice?.delta.content) {
    streamed.text += choice.delta.content;
    streamed.pieces++;
  }
  streamed.finish = choice?.finish_reason ?? streamed.finish;
  streamed.usage = chunk.usage ?? streamed.usage;
  streamed.answer = chunk.math_assistant ?? streamed.answer;
}

async function errorOf(request) {
  try {
    await client.chat.completions.create(request);
    return null;
  } catch (error) {
    const { status, code, param, type, message } = error;
    return { known: error instanceof APIError, name: error.constructor.name, status, code, param, type, message };
  }
}

console.log(JSON.stringify({
  models,
  retrieved,
  whole,
  streamed,
  unknownModel: await errorOf({ model: "gpt-nothing", messages }),
  badField: await errorOf({ model: "math-assistant", messages, math_assistant: { chapter: 3 } }),
  badStream: await errorOf({ model: "math-assistant", messages: [], stream: true }),
}));
