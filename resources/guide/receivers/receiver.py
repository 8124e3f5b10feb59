"""Receives notifications of Billing Desktop: checks the signature, takes each event once, answers. Nothing to install.

SECRET=whsec_… python3 receiver.py        listens on http://127.0.0.1:8765
"""

import base64
import hashlib
import hmac
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

KEY = base64.b64decode(os.environ["SECRET"].removeprefix("whsec_") + "==")
PORT = int(os.environ.get("PORT", "8765"))
TOLERANCE_S = 300
seen = set()  # in earnest: a table of your database, written in the same transaction as what you do


def is_genuine(headers, body):
    """Say whether this body was signed with the secret, and not long ago."""
    message_id, stamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not stamp.isdigit() or abs(time.time() - int(stamp)) > TOLERANCE_S:
        return False
    signed = f"{message_id}.{stamp}.".encode() + body  # the bytes as they came, before anything reads them
    wanted = "v1," + base64.b64encode(hmac.new(KEY, signed, hashlib.sha256).digest()).decode()
    given = headers.get("webhook-signature", "").split(" ")  # two while the secret is being changed
    return any(hmac.compare_digest(wanted.encode(), one.encode()) for one in given)


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        if not is_genuine(self.headers, body):
            return self.answer(401)
        event = json.loads(body)
        if event["id"] not in seen:  # the same id again is a repeat: answer, but do nothing
            seen.add(event["id"])
            data = event["data"]
            print(event["type"], data.get("amount"), data.get("currency"), flush=True)
        self.answer(200)

    def answer(self, status):
        self.send_response(status)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_words):
        pass


if __name__ == "__main__":
    server = HTTPServer(("127.0.0.1", PORT), Receiver)
    print(f"listening on http://127.0.0.1:{server.server_port}", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        sys.exit(0)
