"""Where signing secrets lie: in a keychain, else in a file of its owner alone; two of them for a day while one rotates."""

import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import keyring.backend
import pytest
from keyring.errors import KeyringLocked

from billing_desktop.services import BillingError, Secrets
from billing_desktop.webhooks.secrets import Keychain, Memory, Nowhere, SecretFile, System, Vault

NOON = datetime(2026, 2, 6, 12, tzinfo=UTC)
OLD, NEW, THIRD = ("whsec_" + letter * 32 for letter in "ABC")


class Ring(keyring.backend.KeyringBackend):
    """A keychain in memory, as a system has one; it can be locked."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def _open(self) -> dict[tuple[str, str], str]:
        if self.locked:
            raise KeyringLocked("locked")
        return self.kept

    def get_password(self, service: str, username: str) -> str | None:
        return self._open().get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self._open()[service, username]


@pytest.mark.parametrize("vault", ["memory", "file", "keychain"])
def test_two_secrets_sign_for_a_day_and_then_the_new_one_alone(tmp_path: Path, vault: str):
    vaults: dict[str, Vault] = {"memory": Memory(), "file": SecretFile(tmp_path), "keychain": Keychain(Ring())}
    secrets = Secrets(vaults[vault])
    assert secrets.current("end_1", NOON) == ()
    secrets.put("end_1", OLD)
    secrets.put("end_2", THIRD)
    assert secrets.rotate("end_1", NEW, NOON) == NOON + timedelta(hours=24)
    assert secrets.current("end_1", NOON) == (NEW, OLD)
    assert secrets.current("end_1", NOON + timedelta(hours=24)) == (NEW,)
    secrets.rotate("end_1", THIRD, NOON + timedelta(hours=1))
    assert secrets.current("end_1", NOON + timedelta(hours=2)) == (THIRD, NEW)
    secrets.remove("end_1")
    assert secrets.current("end_1", NOON) == ()
    assert secrets.current("end_2", NOON) == (THIRD,)
    assert OLD not in repr(secrets._kept("end_2")) + repr(secrets)


def test_the_file_is_its_owner_s_alone_and_a_spoilt_one_holds_no_secret(tmp_path: Path):
    vault = SecretFile(tmp_path)
    secrets = Secrets(vault)
    secrets.put("end_1", OLD)
    assert stat.S_IMODE(vault.path.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == [vault.path.name]
    vault.path.write_text("{")
    assert secrets.current("end_1", NOON) == ()
    secrets.put("end_1", NEW)
    assert secrets.current("end_1", NOON) == (NEW,)


def test_a_locked_keychain_is_said_and_nothing_of_the_secret(tmp_path: Path):
    ring = Ring()
    secrets = Secrets(Keychain(ring))
    secrets.put("end_1", OLD)
    ring.locked = True
    assert secrets.current("end_1", NOON) == ()
    for act in (lambda: secrets.put("end_1", NEW), lambda: Secrets(Nowhere()).put("end_1", NEW)):
        with pytest.raises(BillingError) as caught:
            act()
        assert NEW not in caught.value.text
        assert caught.value.__cause__ is None
    secrets.remove("end_1")  # what cannot be forgotten now is no reason to keep an endpoint


def test_without_a_keychain_the_file_beside_the_settings_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    import keyring.core

    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    keyring.core.init_backend()
    system = System(lambda: tmp_path)
    assert system.plain
    assert str(tmp_path) in system.said
    system.write("end_1", "text")
    assert system.read("end_1") == "text"
