"""Owns the currencies in use and how many decimals each has; must not know locales or symbols.

The decimals of a currency are fixed for ever, since stored amounts are whole minor units.
Source: ISO 4217; rules 4.1. Metals, funds units without decimals and test codes are left out.
"""

from __future__ import annotations

from types import MappingProxyType

from .errors import BillingError

_BY_DECIMALS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    2: """AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW
          CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF
          IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK
          MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP
          SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER
          ZAR ZMW ZWG""",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}
DECIMALS = MappingProxyType({code: places for places, codes in _BY_DECIMALS.items() for code in codes.split()})
"""Decimals by ISO 4217 code."""


def decimals(currency: str) -> int:
    """Return how many decimals amounts in this currency have.

    Raises: BillingError when the code is no currency in use.

    >>> decimals("EUR"), decimals("JPY"), decimals("KWD")
    (2, 0, 3)
    """
    try:
        return DECIMALS[currency]
    except KeyError:
        raise BillingError(
            "unknown_currency",
            f'"{currency[:20]}" is no currency code in use; write its three letters, for example EUR.',
        ) from None
