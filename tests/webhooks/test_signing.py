"""Signatures fit the scheme's published vectors and the scheme's own package."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from billing_desktop.services import BillingError
from billing_desktop.webhooks import signing

VECTORS = Path(__file__).resolve().parents[3] / "shared" / "data" / "webhooks" / "standard-webhooks-vectors.json"


def vectors() -> list[dict[str, Any]]:
    return json.loads(VECTORS.read_text("utf-8"))["vectors"] if VECTORS.exists() else []


@pytest.mark.parametrize("vector", vectors(), ids=lambda vector: vector["name"])
def test_published_vector(vector: dict[str, Any]):
    body, stamp = vector["payload"].encode(), vector["timestamp"]

    def act() -> str:
        if vector["kind"] == "verify":
            given = {"Webhook-Id": vector["id"], "webhook-timestamp": stamp, "webhook-signature": vector["signature"]}
            signing.verify(vector["secret"], given, body, float(vector["verify_at"]))
            return str(vector["signature"])
        return signing.sign(vector["secret"], vector["id"], stamp, body)

    if vector["expect"] == "ok":
        made = act()
        assert vector["signature"] in (None, made)
    else:
        with pytest.raises(BillingError) as caught:
            act()
        assert vector["secret"] in ("", "whsec_") or vector["secret"] not in caught.value.text


def test_every_vector_is_there():
    if not VECTORS.exists():
        pytest.skip("../shared/data is not here")
    assert len(vectors()) == 21


@pytest.mark.parametrize("stamp", ["", "soon", "-5", "1.5", " 5", "²", "٥", "9" * 5000])
def test_a_stamp_that_is_no_count_of_seconds_is_refused_in_words(stamp: str):
    secret = signing.new_secret()
    given = {"webhook-id": "evt_1", "webhook-timestamp": stamp, "webhook-signature": "v1,x"}
    for now_s in (5, None):
        with pytest.raises(BillingError) as caught:
            signing.verify(secret, given, b"{}", now_s)
        assert caught.value.code == "bad_timestamp"
        assert caught.value.text == "A signature needs whole seconds since 1970."


def test_of_what_was_kept_the_age_is_not_asked():
    secret = signing.new_secret()
    given = signing.headers([secret], "evt_1", 5, b"{}")
    signing.verify(secret, given, b"{}", None)
    with pytest.raises(BillingError, match="seconds old"):
        signing.verify(secret, given, b"{}", 900)


def test_the_scheme_s_own_package_takes_what_is_signed_while_a_secret_rotates():
    old, new, other = (signing.new_secret() for _ in range(3))
    stamp, body = int(datetime.now().timestamp()), '{"a":"é"}'.encode()  # noqa: DTZ005 - the package knows no other clock
    headers = signing.headers([new, old], "evt_1", stamp, body)
    for secret in (old, new):
        Webhook(secret).verify(body, headers)
        signing.verify(secret, headers, body, stamp)
    with pytest.raises(WebhookVerificationError):
        Webhook(other).verify(body, headers)
    with pytest.raises(BillingError):
        signing.verify(other, headers, body, stamp)
    assert len({signing.new_secret() for _ in range(100)}) == 100


@pytest.mark.parametrize("secret", ["whsec_", "x", "whsec_!!!", "MfKQ", "whsec_" + "A" * 300, "ключ"])
def test_what_is_no_secret_is_refused_without_being_repeated(secret: str):
    with pytest.raises(BillingError) as caught:
        signing.require_secret(secret)
    assert caught.value.code == "bad_secret"
    assert secret in ("x", "whsec_") or secret not in caught.value.text
