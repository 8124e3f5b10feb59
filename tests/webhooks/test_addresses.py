"""Where notifications may go: the resolved address decides, never the text."""

import ipaddress

import pytest

from billing_desktop.services import BillingError
from billing_desktop.webhooks.addresses import permitted, read_url, refusal, resolve

NEVER = (  # not even where private ones are allowed
    "0.0.0.0", "0.1.2.3", "192.0.0.8", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1",
    "239.255.255.250", "240.0.0.1", "255.255.255.255", "::", "::1.2.3.4", "100::1", "2001::1", "2001:db8::1", "3fff::1",
    "5f00::1", "ff02::1", "::ffff:224.0.0.1",
)  # fmt: skip
PRIVATE = (
    "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.254", "192.168.1.1", "127.0.0.1", "127.255.0.3", "169.254.169.254",
    "169.254.0.1", "100.64.0.1", "100.127.255.255", "::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fec0::1",
    "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::ffff:8.8.8.8", "64:ff9b::7f00:1", "64:ff9b::8.8.8.8",
    "64:ff9b:1::1", "2002:7f00:1::1", "2002:808:808::1",
)  # fmt: skip
PUBLIC = ("8.8.8.8", "1.1.1.1", "93.184.216.34", "172.32.0.1", "172.15.0.1", "100.63.0.1", "2606:4700::1111", "2a00:1450::5")
LOOPBACK_TEXTS = ("2130706433", "0x7f.1", "127.1", "0177.0.0.1", "0x7f000001", "localhost")


@pytest.mark.parametrize("text", NEVER)
def test_nobodys_address_is_never_connected_to(text: str):
    address = ipaddress.ip_address(text)
    assert refusal(address, allow_private=False)
    assert refusal(address, allow_private=True)


@pytest.mark.parametrize("text", PRIVATE)
def test_an_address_inside_needs_leave(text: str):
    address = ipaddress.ip_address(text)
    assert refusal(address, allow_private=False)
    assert refusal(address, allow_private=True) == ""


@pytest.mark.parametrize("text", PUBLIC)
def test_a_public_address_is_taken(text: str):
    assert refusal(ipaddress.ip_address(text), allow_private=False) == ""


@pytest.mark.parametrize("host", LOOPBACK_TEXTS)
def test_a_text_that_resolves_to_this_computer_is_refused_by_its_address(host: str):
    place = read_url(f"https://{host}:8443/x")
    with pytest.raises(BillingError) as caught:
        permitted(resolve(place.host, place.port), place, allow_private=False)
    assert caught.value.code == "address_refused"
    assert permitted(resolve(place.host, place.port), place, allow_private=True)


def test_of_several_addresses_only_the_permitted_are_connected_to():
    place = read_url("https://shop.example/hooks?a=1")
    found = permitted(["10.0.0.1", "93.184.216.34", "64:ff9b::1", "93.184.216.34"], place, allow_private=False)
    assert [place.at(one) for one in found] == ["https://93.184.216.34:443/hooks?a=1"]
    assert (place.host, place.host_header) == ("shop.example", "shop.example")


def test_plain_http_goes_to_this_computer_only():
    place = read_url("http://shop.example/hooks")
    for allow in (False, True):
        with pytest.raises(BillingError) as caught:
            permitted(["93.184.216.34"], place, allow_private=allow)
        assert caught.value.code == "not_secure"
    with pytest.raises(BillingError):
        permitted(["192.168.1.5"], place, allow_private=True)
    assert permitted(["::ffff:127.0.0.1", "127.0.0.1"], place, allow_private=True)


@pytest.mark.parametrize(
    "url",
    [
        "", "shop.example", "ftp://shop.example", "https://", "https:///x", "file:///etc/passwd", "https://a b/", "https://a\n.b/",
        "https://me:pw@shop.example/", "https://me@shop.example/", "https://shop.example:22/", "https://shop.example:99999/",
        "https://shop.example:x/", "https://[::1/", "https://shop.example/#x", "https://shop.example/é", "gopher://x:70/",
        "https://" + "a" * 2100, "javascript:alert(1)", "https://..example./" + "b" * 70,
    ],
)  # fmt: skip
def test_a_url_that_cannot_be_meant_is_refused_with_a_reason(url: str):
    if url.startswith("https://..example"):
        read_url(url)  # a name that only the resolver can refuse
        return
    with pytest.raises(BillingError) as caught:
        read_url(url)
    assert caught.value.code == "bad_url"
    assert caught.value.text.endswith("Write a URL as https://example.com/hooks.")
