"""The receivers of the guide take a real event, once, and nothing that is not genuine; each where its language is present."""

from __future__ import annotations

import http.client
import os
import re
import shutil
import socket
import subprocess
import sys
import time

import pytest

from billing_desktop.domain.model import Customer
from billing_desktop.services import Billing, PaymentDraft
from billing_desktop.webhooks import signing
from tests.documents import GUIDE
from tests.ui.screens import clock

SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3"
RECEIVERS = {"receiver.py": [sys.executable], "receiver.js": ["node"], "receiver.php": ["php"]}


@pytest.fixture(scope="module")
def event(tmp_path_factory) -> tuple[str, bytes]:
    """Give the id and the bytes of an event as a book queued it with its payment."""
    billing = Billing.new(tmp_path_factory.mktemp("book") / "shop.book", name="Shop", currency="EUR",
                          model="customer_balance", clock=clock)  # fmt: skip
    ann = billing.customers.add(Customer(name="Ann"))
    billing.payments.record(PaymentDraft(customer_id=ann, amount_minor=12_050), key="1")
    row = billing.read.events()[0]
    billing.close()
    return row.id, row.payload.encode()


@pytest.fixture(params=RECEIVERS)
def receiver(request, tmp_path):
    """Start a receiver and give its port and what it prints."""
    words = RECEIVERS[request.param]
    if shutil.which(words[0]) is None:
        pytest.skip(f"{words[0]} is not here")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    file = str(GUIDE / "receivers" / request.param)
    words = [*words, "-S", f"127.0.0.1:{port}", file] if words[0] == "php" else [*words, file]
    log = tmp_path / "log"
    given = {"SECRET": SECRET, "PORT": str(port), "SEEN": str(tmp_path / "seen"), "PATH": os.environ["PATH"]}
    with log.open("wb") as out, subprocess.Popen(words, env=given, stdout=out, stderr=out) as running:
        for _try in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield port, log
        running.kill()


def post(port: int, headers: dict[str, str], body: bytes) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("POST", "/hooks", body, {**headers, "content-type": "application/json"})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status


def test_a_receiver_takes_an_event_once_and_nothing_else(receiver, event):
    port, log = receiver
    event_id, body = event
    now = int(time.time())
    good = signing.headers([signing.new_secret(), SECRET], event_id, now, body)  # as while the secret is changed
    assert post(port, good, body) == 200
    assert post(port, good, body) == 200
    assert post(port, good, body.replace(b"12050", b"12051")) == 401
    assert post(port, signing.headers([SECRET], event_id, now - 400, body), body) == 401
    assert post(port, signing.headers([signing.new_secret()], event_id, now, body), body) == 401
    assert post(port, {}, body) == 401
    assert len(re.findall("obligation.amount_applied 12050 EUR", log.read_text("utf-8"))) == 1
