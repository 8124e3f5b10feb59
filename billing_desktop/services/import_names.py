"""Owns the words that files of banks and other programs use for the fields of an import, in plain small letters and digits."""

from __future__ import annotations

FIRST_NAME, LAST_NAME = "first_name", "last_name"
"""Parts of a customer's name that files keep apart; together they are mapped to the name."""

_NUMBER = "ref number nummer numero no nr num id idnumber code codigo externalreference"
_CUSTOMER = (
    "customer party customerid customerno customernr customernumber custid client clientid clientno clientnumber kdnr kunde "
    "kundennr kundennummer kundenid kundeid debitor cliente idcliente numerocliente customername clientname kundenname "
    "contactname invoicepartnerdisplayname ownerid"
)
_ACCOUNT = "account accountid accountno accountnumber konto kontonr kontonummer cuenta"
_BILL = (
    "invoiceno invoicenumber invoiceid invoicenr invnumber invoice bill billno billnumber billid rechnungsnr "
    "rechnungsnummer rechnungnr renr rechnung belegnr belegnummer factura numerofactura nofactura"
)
_CURRENCY = "currency currencycode curr wahrung waehrung moneda divisa"
_NOTE = "notes note notizen notiz bemerkung bemerkungen anmerkung comment comments notas nota observaciones memo privatenotes"
_PAYER = (
    "payer payername paidby payee from name debtor debtorname counterparty counterpartyname partnername "
    "beguenstigterzahlungspflichtiger begunstigterzahlungspflichtiger auftraggeberempfanger "
    "empfangerauftraggeber auftraggeberbegunstigter begunstigterauftraggeber empfangerzahlungspflichtiger "
    "auftraggeberzahlungsempfanger namezahlungsbeteiligter zahlungsbeteiligter zahlungspflichtiger "
    "zahlungspflichtigerr auftraggeber zahlungsbeteiligtername naamomschrijving absender ordenante "
    "tegenpartij naamtegenpartij naam tiers emetteur"
)
PAIRS = (
    {"credit", "debit"}, {"cr", "dr"}, {"c", "d"}, {"crdt", "dbit"}, {"h", "s"}, {"haben", "soll"}, {"af", "bij"}, {"in", "out"},
    {"incoming", "outgoing"}, {"+", "-"}, {"abono", "cargo"}, {"eingang", "ausgang"},
)  # fmt: skip
WENT_OUT = r"debit|withdrawal|paidout|moneyout|outflow|lastschrift|belastung|soll|cargo|expenses"
PREFIXES = {
    "customers": ["client", "customer", "contact", "billing", "bill", "primary", "main", "kunden", "po", "address"],
    "accounts": ["account", "konto"],
    "bills": ["invoice", "bill", "rechnungs", "customer", "client"],
    "payments": ["payment"],
}
"""What other programs write before a plain name, as in Client Street."""
NAMES: dict[str, dict[str, str]] = {
    "customers": {
        "external_reference": "customerid customerno customernr customernumber custid clientid clientno clientnumber kdnr "
        f"kundennr kundennummer kundenid debitor idcliente numerocliente {_NUMBER}",
        FIRST_NAME: "firstname givenname forename vorname",
        LAST_NAME: "lastname surname familyname nachname apellido apellidos",
        "name": "name fullname displayname contactname customername clientname companyname company firma firmenname organization "
        "organisation businessname kundenname kunde customer client nombre razonsocial empresa cliente",
        "email": "email mail emailaddress mailaddress mailadresse emailadresse correo correoelectronico",
        "phone": "phone tel telephone phonenumber telefon telefonnummer telefono workphone mobile mobilephone mobil handy movil",
        "address_line_1": (
            "addressline1 address1 line1 street streetaddress address billingaddress billingstreet strasse "
            "adresse anschrift direccion calle domicilio"
        ),
        "address_line_2": "addressline2 address2 street2 adresszusatz apt suite billingaptsuite",
        "postal_code": (
            "postalcode postalcodezipcode billingpostalcode zip zipcode postal postcode plz postleitzahl codigopostal cp"
        ),
        "city": "city billingcity town ort stadt ciudad poblacion localidad",
        "region": "region stateorregion state province stateprovince provincestate billingstateprovince county bundesland "
        "provincia",
        "country": "country countrycode countryname billingcountry land pais",
        "currency": _CURRENCY,
        "billing_model": "billingmodel",
        "language": "language languagecode sprache korrespondenzsprache idioma lengua",
        "notes": _NOTE,
        "opening": (
            "opening openingbalance balance openbalance balancedue outstandingamount offenerbetrag outstanding "
            "owed owedatthestart saldo anfangssaldo offenersaldo amanfangoffen offen saldoinicial "
            "adeudadoalprincipio"
        ),
        "opening_on": "openingon openingdate openingday startday balancedate saldodatum tagdesanfangs fechasaldo diainicial",
    },
    "accounts": {
        "external_reference": f"accountid accountno accountnumber kontonr kontonummer {_NUMBER}",
        "customer": _CUSTOMER,
        "name": "name accountname kontoname account konto cuenta bezeichnung nombre title",
        "currency": _CURRENCY,
        "opening": "opening openingbalance balance owedatthestart saldo anfangssaldo amanfangoffen saldoinicial "
        "adeudadoalprincipio",
        "opening_on": "openingon openingdate openingday startday balancedate saldodatum tagdesanfangs diainicial",
    },
    "bills": {
        "external_reference": f"{_BILL} {_NUMBER} orderid",
        "customer": _CUSTOMER,
        "account": _ACCOUNT,
        "amount_due": (
            "amountdue total amount invoicetotal grandtotal totalamount betrag bruttobetrag gesamtbetrag "
            "rechnungsbetrag gesamt summe brutto importe importetotal monto linetotal"
        ),
        "currency": _CURRENCY,
        "bill_date": (
            "billdate invoicebilldate invoicedate dateissued issuedate issued date rechnungsdatum belegdatum "
            "datum fechafactura fecha transdate orderdate"
        ),
        "due_date": (
            "duedate falligkeitsdatum faelligkeitsdatum due dueon datedue faellig fallig faelligam falligam "
            "faelligkeit falligkeit zahlbarbis vencimiento fechavencimiento requireddate"
        ),
        "description": "description subject betreff beschreibung bezeichnung text concepto descripcion memo linedescription "
        "itemdescription",
    },
    "payments": {
        "key": (
            "key paymentid paymentno transactionid zahlungsid transaktionscode transaktionsnr id idnumber no nr number nummer"
        ),
        "customer": _CUSTOMER,
        "account": _ACCOUNT,
        "bill": _BILL,
        "payer": _PAYER,
        "amount": (
            "amount amountpaid paid payment total gross brutto amounttotal betrag betrageur betragineur betragwahrung umsatz "
            "umsatzineur umsatzeur transactionamount creditamount credit paidin moneyin inflow deposit deposits haben "
            "gutschrift eingang zahlbetrag zahlung importe importeeur monto pago abono credito bedrag bedrageur "
            "montant"
        ),
        "direction": "direction sollhaben sollhabenkennzeichen shkennzeichen afbij debitcredit creditdebit drcr crdr "
        "creditdebitindicator",
        "currency": _CURRENCY,
        "status": "status state buchungsstatus info",
        "paid_on": (
            "paidon paymentdate datepaid date zahldatum zahlungsdatum buchungstag buchungsdatum buchung bookingdate "
            "postingdate postdate posteddate transactiondate datum valuta valutadatum wertstellung valuedate "
            "fechapago fecha fechaoperacion dateoperation completeddate"
        ),
        "method": "method paymentmethod paymenttype type zahlart zahlungsart metodo formadepago",
        "reference": (
            "verwendungszweck vorgangverwendungszweck avisierungstext zweck remittanceinformation paymentreference "
            "buchungsdetails mitteilung omschrijving mededelingen transactiondescription reference ref "
            "transactionreference referencia concepto details description narrative memo libelle betreff subject "
            "itemtitle text"
        ),
        "note": _NOTE,
    },
}
