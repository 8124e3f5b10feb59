"""Who cannot prove who they are gets nothing: not one byte of a notification."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from billing_desktop.services import Billing

from .books import SECRET, new_book, pay, states
from .receiver import Receiver

HOST = "shop.example"


@pytest.fixture(scope="module")
def ca() -> trustme.CA:
    return trustme.CA()


def server(cert: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    cert.configure_cert(context)
    return context


def trusting(ca: trustme.CA) -> ssl.SSLContext:
    """Return what the courier makes, with this authority beside the system's."""
    from billing_desktop.webhooks.sending import system_tls

    context = system_tls()
    ca.configure_trust(context)
    return context


def deliver(tmp_path: Path, port: int, ca: trustme.CA) -> Billing:
    billing = new_book(tmp_path)
    billing.endpoints.add(f"https://{HOST}:{port}/hooks", secret=SECRET, allow_private=True)
    pay(billing, 1)
    courier = billing.courier(resolver=lambda host, port: ["127.0.0.1"], tls=lambda: trusting(ca), deadline_s=3)
    courier.deliver()
    return billing


def test_a_host_that_proves_itself_gets_them(tmp_path: Path, ca: trustme.CA):
    with Receiver(tls=server(ca.issue_cert(HOST))) as receiver:
        billing = deliver(tmp_path, receiver.port, ca)
        assert states(billing) == ["delivered"]
        assert receiver.taken[0].headers["host"] == f"{HOST}:{receiver.port}"
        billing.close()


def _only_old(context: ssl.SSLContext) -> None:
    context.minimum_version, context.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1


def expired(ca: trustme.CA) -> trustme.LeafCert:
    then = datetime.now(UTC) - timedelta(days=2)
    return ca.issue_cert(HOST, not_before=then - timedelta(days=9), not_after=then)


@pytest.mark.parametrize("case", ["unknown authority", "another host", "expired", "old version"])
def test_a_host_that_does_not_gets_nothing(tmp_path: Path, ca: trustme.CA, case: str):
    context = {
        "unknown authority": lambda: server(trustme.CA().issue_cert(HOST)),
        "another host": lambda: server(ca.issue_cert("other.example", "127.0.0.1")),
        "expired": lambda: server(expired(ca)),
        "old version": lambda: server(ca.issue_cert(HOST)),
    }[case]()
    if case == "old version":
        context.set_ciphers("ALL:@SECLEVEL=0")
        with pytest.warns(DeprecationWarning, match="TLSv1"):
            _only_old(context)
    with Receiver(tls=context) as receiver:
        billing = deliver(tmp_path, receiver.port, ca)
    assert receiver.seen == []
    (row,) = billing.notifications.rows()
    assert (row.state, row.tries) == ("pending", 1)
    assert "certificate is not trusted" in row.last_answer or "no secure connection" in row.last_answer
    billing.close()


@contextmanager
def plain(answer: bytes) -> Iterator[tuple[int, list[bytes]]]:
    """Listen without TLS and keep every byte."""
    seen: list[bytes] = []
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        try:
            while True:
                client, _ = listening.accept()
                with client:
                    client.settimeout(1)
                    seen.append(client.recv(65536))
                    client.sendall(answer)
        except OSError:
            return

    threading.Thread(target=serve, daemon=True).start()
    yield listening.getsockname()[1], seen
    listening.close()


@pytest.mark.parametrize("answer", [b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n", b"\x16\x03\x01garbage", b""])
def test_a_port_without_tls_sees_no_byte_of_it(tmp_path: Path, ca: trustme.CA, answer: bytes):
    with plain(answer) as (port, seen):
        billing = deliver(tmp_path, port, ca)
    (row,) = billing.notifications.rows()
    assert (row.state, row.tries) == ("pending", 1)
    raw = b"".join(seen)
    assert raw
    assert not any(part in raw for part in (b"POST", b"evt_", b"webhook", b"amount"))
    billing.close()


def test_a_name_whose_address_changes_after_the_check_is_of_no_use(tmp_path: Path, ca: trustme.CA):
    """It is resolved once, and just that address is connected to."""
    answers = [["93.184.216.34", "10.0.0.1"], ["127.0.0.1"]]
    asked: list[str] = []

    def resolver(host: str, port: int) -> list[str]:
        asked.append(host)
        return answers[min(len(asked) - 1, 1)]

    with Receiver(tls=server(ca.issue_cert(HOST))) as receiver:
        billing = new_book(tmp_path)
        billing.endpoints.add(f"https://{HOST}:{receiver.port}/", secret=SECRET)
        pay(billing, 1)
        answers[0] = ["169.254.169.254", "10.0.0.1"]
        courier = billing.courier(resolver=resolver, tls=lambda: trusting(ca), deadline_s=1)
        courier.deliver()
        billing.notifications.send_now()
        courier.deliver()
        assert receiver.connections == 0
        assert asked == [HOST, HOST]
        (row,) = billing.notifications.rows()
        assert "which is refused" in row.last_answer
        billing.close()
