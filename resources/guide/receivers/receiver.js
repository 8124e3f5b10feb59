// Receives notifications of Billing Desktop: checks the signature, takes each event once, answers. Nothing to install.
//
//     SECRET=whsec_… node receiver.js        listens on http://127.0.0.1:8765

const crypto = require("node:crypto");
const http = require("node:http");

const KEY = Buffer.from(process.env.SECRET.replace(/^whsec_/, ""), "base64");
const PORT = Number(process.env.PORT ?? 8765);
const TOLERANCE_S = 300;
const seen = new Set(); // in earnest: a table of your database, written in the same transaction as what you do

function isGenuine(headers, body) {
  const id = headers["webhook-id"] ?? "";
  const stamp = headers["webhook-timestamp"] ?? "";
  if (!/^\d+$/.test(stamp) || Math.abs(Date.now() / 1000 - Number(stamp)) > TOLERANCE_S) return false;
  // The bytes as they came, before anything reads them.
  const signed = Buffer.concat([Buffer.from(`${id}.${stamp}.`), body]);
  const wanted = Buffer.from("v1," + crypto.createHmac("sha256", KEY).update(signed).digest("base64"));
  const given = (headers["webhook-signature"] ?? "").split(" "); // two while the secret is being changed
  return given.map((one) => Buffer.from(one))
    .some((one) => one.length === wanted.length && crypto.timingSafeEqual(one, wanted));
}

const server = http.createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    const body = Buffer.concat(parts);
    if (request.method !== "POST" || !isGenuine(request.headers, body)) return response.writeHead(401).end();
    const event = JSON.parse(body);
    if (!seen.has(event.id)) { // the same id again is a repeat: answer, but do nothing
      seen.add(event.id);
      console.log(event.type, event.data.amount, event.data.currency);
    }
    response.writeHead(200).end();
  });
});

server.listen(PORT, "127.0.0.1", () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
