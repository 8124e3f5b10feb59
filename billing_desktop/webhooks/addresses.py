"""Owns where notifications may go: what a URL must be, and which resolved addresses may be connected to.

The address is checked, never the text: `2130706433` and `0x7f.1` are loopback too. Source: rules 7; reliability, T12.
"""

from __future__ import annotations

import ipaddress
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

from ..domain.errors import BillingError

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
_LONGEST = 2_000

_PRIVATE = tuple(
    ipaddress.ip_network(text)
    for text in (
        "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "169.254.0.0/16", "100.64.0.0/10",
        "::1/128", "fc00::/7", "fe80::/10", "fec0::/10",
    )
)  # fmt: skip
"""Addresses inside a house or a computer: only where the endpoint allows them."""
_NEVER = tuple(
    ipaddress.ip_network(text)
    for text in (
        "0.0.0.0/8", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
        "224.0.0.0/4", "240.0.0.0/4",
        "::/96", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16", "ff00::/8",
    )
)  # fmt: skip
"""Addresses that are nobody's, everybody's or for examples: never."""
_TRANSLATED = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("64:ff9b:1::/48"), ipaddress.ip_network("2002::/16"))
"""Addresses that carry another one inside, which a gateway would connect to: judged as private."""


@dataclass(frozen=True, slots=True)
class Place:
    """A URL taken apart: what is connected to, and what is asked for there."""

    url: str
    secure: bool
    host: str
    port: int
    path: str

    @property
    def host_header(self) -> str:
        """Return what the Host header says."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == (443 if self.secure else 80) else f"{host}:{self.port}"

    def at(self, address: Address) -> str:
        """Return the URL that names the checked address instead of the host."""
        host = f"[{address}]" if address.version == 6 else str(address)
        return f"{'https' if self.secure else 'http'}://{host}:{self.port}{self.path}"


def read_url(url: str) -> Place:
    """Take a URL apart. Raises: BillingError that says what is wrong with it."""
    url = url.strip()
    if len(url) > _LONGEST or any(ord(char) <= 32 or ord(char) == 127 for char in url):
        raise _wrong("it has spaces or control characters in it, or is too long")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise _wrong("its host or port cannot be read") from None
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise _wrong("it must start with https:// and name a host")
    if parts.username is not None or parts.password is not None:
        raise _wrong("it must hold no name or password; the signature says who sends")
    if parts.fragment:
        raise _wrong("what follows # is never sent; leave it out")
    secure = parts.scheme == "https"
    port = port if port is not None else (443 if secure else 80)
    if port not in (80, 443) and not 1024 <= port <= 65535:
        raise _wrong(f"port {port} is another service's; use 443, 80 or one from 1024 on")
    host = parts.hostname
    try:
        host = host if ":" in host or host.isascii() else host.encode("idna").decode()
    except UnicodeError:
        raise _wrong("its host cannot be read") from None
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    if not path.isascii():
        raise _wrong("letters outside ASCII must be written with %")
    return Place(url, secure, host, port, path)


def _wrong(why: str) -> BillingError:
    return BillingError("bad_url", f"Notifications cannot be sent there: {why}. Write a URL as https://example.com/hooks.")


def refusal(address: Address, *, allow_private: bool) -> str:
    """Say why an address may not be connected to, or return an empty text."""
    inner = getattr(address, "ipv4_mapped", None)
    if inner is not None:
        why = refusal(inner, allow_private=allow_private)
        return why or ("" if allow_private else "it is an IPv4 address written as IPv6")
    if any(address in network for network in _PRIVATE if network.version == address.version):
        return "" if allow_private else "it lies inside this computer or network"
    if any(address in network for network in _TRANSLATED if network.version == address.version):
        return "" if allow_private else "it carries another address inside"
    if any(address in network for network in _NEVER if network.version == address.version) or address.is_multicast:
        return "it is no address of one receiver"
    return "" if address.is_global or allow_private else "it is not reachable from outside"


def permitted(found: list[str], place: Place, *, allow_private: bool) -> list[Address]:
    """Return the resolved addresses that may be connected to. Raises: BillingError where there is none."""
    addresses = list(dict.fromkeys(ipaddress.ip_address(text.split("%")[0]) for text in found))
    reasons = {address: refusal(address, allow_private=allow_private) for address in addresses}
    good = [address for address in addresses if not reasons[address]]
    if not good:
        address, why = next(iter(reasons.items()), (None, "it has no address"))
        hint = "" if allow_private else " Allow private addresses for this endpoint if it is meant."
        if literal(place.host):
            raise BillingError("address_refused", f"{place.host} is refused: {why}.{hint}")
        raise BillingError("address_refused", f"{place.host} is {address}, which is refused: {why}.{hint}")
    if not place.secure:
        good = [address for address in good if is_loopback(address)]
        if not good:
            raise BillingError("not_secure", f"{place.host} is not this computer, so only https may be used for it.")
    return good


def is_loopback(address: Address) -> bool:
    """Say whether an address is this computer itself."""
    inner = getattr(address, "ipv4_mapped", None)
    return bool((inner or address).is_loopback)


def literal(host: str) -> str | None:
    """Return a host that is an address as it is written, or None: it must be resolved."""
    try:
        return str(ipaddress.ip_address(host.split("%")[0]))
    except ValueError:
        return None


def resolve(host: str, port: int) -> list[str]:
    """Ask the system for the addresses of a host; blocks. Raises: OSError."""
    own = literal(host)
    if own:
        return [own]
    return [str(row[4][0]) for row in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
