<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
<name>AboutDialog</name>
<message>
<location filename="ui/dialogs/help.py" />
<source>Who owes you, what came in, and a statement that adds up. Your book is one file on this computer.</source>
<translation>Wer Ihnen etwas schuldet, was eingegangen ist, und ein Kontoauszug, der aufgeht. Ihr Buch ist eine Datei auf diesem Computer.</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Program: MIT. Typefaces Inter and Liberation Sans: SIL Open Font License 1.1. Qt: LGPL 3.</source>
<translation>Programm: MIT. Schriften Inter und Liberation Sans: SIL Open Font License 1.1. Qt: LGPL 3.</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Book</source>
<translation>Buch</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Settings, log, reports</source>
<translation>Einstellungen, Protokoll, Berichte</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Made of</source>
<translation>Besteht aus</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Licences</source>
<translation>Lizenzen</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Billing Desktop</source>
<translation>Billing Desktop</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Version {version}</source>
<translation>Version {version}</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Licences of all parts</source>
<translation>Lizenzen aller Teile</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Copy versions</source>
<translation>Versionen kopieren</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Copied</source>
<translation>Kopiert</translation>
</message>
</context>
<context>
<name>AccountDialog</name>
<message>
<location filename="ui/dialogs/records.py" />
<source>New account</source>
<translation>Neues Konto</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Edit account</source>
<translation>Konto bearbeiten</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>of {customer}</source>
<translation>von {customer}</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>fixed, since something was posted in it</source>
<translation>fest, da bereits darin gebucht wurde</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Add account</source>
<translation>Konto anlegen</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Save changes</source>
<translation>Änderungen speichern</translation>
</message>
</context>
<context>
<name>ActivityTable</name>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Activity</source>
<translation>Bewegungen</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Nothing has been recorded yet. Begin with what is owed.</source>
<translation>Noch ist nichts erfasst. Beginnen Sie mit dem, was geschuldet wird.</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>New bill…</source>
<translation>Neue Rechnung…</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>New charge…</source>
<translation>Neue Belastung…</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>What is owed is kept on accounts here. Begin with an account, and with what is open on it.</source>
<translation>Was offen ist, steht hier auf Konten. Beginnen Sie mit einem Konto und dem, was darauf offen ist.</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>New account…</source>
<translation>Neues Konto…</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Due</source>
<translation>Fällig</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Open</source>
<translation>Offen</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Date</source>
<translation>Datum</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>What</source>
<translation>Vorgang</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Reference</source>
<translation>Referenz</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Amount</source>
<translation>Betrag</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Balance</source>
<translation>Saldo</translation>
</message>
</context>
<context>
<name>AgeingBar</name>
<message>
<location filename="ui/widgets/ageing_bar.py" />
<source>Owed by days past due</source>
<translation>Offene Beträge nach Tagen Überfälligkeit</translation>
</message>
<message>
<location filename="ui/widgets/ageing_bar.py" />
<source>not due</source>
<translation>nicht fällig</translation>
</message>
<message>
<location filename="ui/widgets/ageing_bar.py" />
<source>1–30 days late</source>
<translation>1–30 Tage überfällig</translation>
</message>
<message>
<location filename="ui/widgets/ageing_bar.py" />
<source>31–60 days late</source>
<translation>31–60 Tage überfällig</translation>
</message>
<message>
<location filename="ui/widgets/ageing_bar.py" />
<source>61–90 days late</source>
<translation>61–90 Tage überfällig</translation>
</message>
<message>
<location filename="ui/widgets/ageing_bar.py" />
<source>over 90 days late</source>
<translation>über 90 Tage überfällig</translation>
</message>
<message>
<location filename="ui/widgets/ageing_bar.py" />
<source>no due date</source>
<translation>ohne Fälligkeit</translation>
</message>
<message>
<location filename="ui/widgets/ageing_bar.py" />
<source>credit</source>
<translation>Guthaben</translation>
</message>
<message>
<location filename="ui/widgets/ageing_bar.py" />
<source>net</source>
<translation>netto</translation>
</message>
</context>
<context>
<name>AllocationTable</name>
<message>
<location filename="ui/dialogs/allocation_table.py" />
<source>What the payment is applied to</source>
<translation>Womit die Zahlung verrechnet wird</translation>
</message>
</context>
<context>
<name>AmendBillDialog</name>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Change the amount of bill {name}</source>
<translation>Den Betrag der Rechnung {name} ändern</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>It is {amount} now, of {day}.</source>
<translation>Er ist jetzt {amount}, vom {day}.</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Keep amount</source>
<translation>Betrag behalten</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Change</source>
<translation>Ändern</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>New amount, {currency}</source>
<translation>Neuer Betrag, {currency}</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>another amount</source>
<translation>ein anderer Betrag</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>its amount</source>
<translation>ihr Betrag</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>still open</source>
<translation>noch offen</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>{amount} of what was paid lies on it too much: it comes off and becomes credit.</source>
<translation>{amount} des Bezahlten liegen zu viel darauf: Sie werden gelöst und sind dann Guthaben.</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Change to {amount}</source>
<translation>Auf {amount} ändern</translation>
</message>
</context>
<context>
<name>AppearanceSection</name>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>Amounts and days</source>
<translation>Beträge und Tage</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>Kept in the book; files that are exported have their own form.</source>
<translation>Steht im Buch; exportierte Dateien haben ihre eigene Form.</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>Amounts look like</source>
<translation>Beträge sehen so aus</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>Colours</source>
<translation>Farben</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>Colours: {name}</source>
<translation>Farben: {name}</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>Size</source>
<translation>Größe</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>{percent} %, as at first</source>
<translation>{percent} %, wie am Anfang</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>{percent} %</source>
<translation>{percent} %</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>Size of text</source>
<translation>Schriftgröße</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>rows, buttons and fields follow</source>
<translation>Zeilen, Schaltflächen und Felder folgen ihr</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>comfortable: room between the rows</source>
<translation>bequem: Raum zwischen den Zeilen</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>compact: more rows on the screen</source>
<translation>kompakt: mehr Zeilen auf dem Bildschirm</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>Density</source>
<translation>Dichte</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>The setting was kept.</source>
<translation>Die Einstellung wurde gespeichert.</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>As in: {amount} due on {day}, {credit}</source>
<translation>So wie: {amount}, fällig am {day}, {credit}</translation>
</message>
</context>
<context>
<name>BackupCommands</name>
<message>
<location filename="ui/backup_commands.py" />
<source>Backup made and verified.</source>
<translation>Sicherung angelegt und geprüft.</translation>
</message>
</context>
<context>
<name>BackupKeeper</name>
<message>
<location filename="ui/backup_keeper.py" />
<source>Last backup {day}, {time}, verified</source>
<translation>Letzte Sicherung {day}, {time}, geprüft</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>Backing up…</source>
<translation>Wird gesichert…</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>A backup is being made and verified.</source>
<translation>Eine Sicherung wird angelegt und geprüft.</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>Backup failed</source>
<translation>Sicherung fehlgeschlagen</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>First backup at closing</source>
<translation>Erste Sicherung beim Schließen</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>Backups go to {folder}.</source>
<translation>Sicherungen gehen nach {folder}.</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>Backed up and verified on {day} at {time}, to {file}</source>
<translation>Gesichert und geprüft am {day} um {time}, nach {file}</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>Backup 1 day old</source>
<translation>Sicherung 1 Tag alt</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>Backup {n} days old</source>
<translation>Sicherung {n} Tage alt</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>Backup {time}</source>
<translation>Sicherung {time}</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>Backup {day}</source>
<translation>Sicherung {day}</translation>
</message>
</context>
<context>
<name>BankCommands</name>
<message>
<location filename="ui/bank_commands.py" />
<source>Bank files (*.xml *.camt *.sta *.mt940 *.940 *.swi *.txt *.ofx *.qfx);;All files (*)</source>
<translation>Bankdateien (*.xml *.camt *.sta *.mt940 *.940 *.swi *.txt *.ofx *.qfx);;Alle Dateien (*)</translation>
</message>
<message>
<location filename="ui/bank_commands.py" />
<source>Read a bank file</source>
<translation>Bankdatei einlesen</translation>
</message>
<message>
<location filename="ui/bank_commands.py" />
<source>The line was matched to its payment; nothing was recorded.</source>
<translation>Der Umsatz wurde seiner Zahlung zugeordnet; erfasst wurde nichts.</translation>
</message>
<message>
<location filename="ui/bank_commands.py" />
<source>1 line moved since and was left out.</source>
<translation>1 Umsatz hat sich inzwischen geändert und wurde ausgelassen.</translation>
</message>
<message>
<location filename="ui/bank_commands.py" />
<source>{n} lines moved since and were left out.</source>
<translation>{n} Umsätze haben sich inzwischen geändert und wurden ausgelassen.</translation>
</message>
<message>
<location filename="ui/bank_commands.py" />
<source>{n} payments of a bank file were recorded.</source>
<translation>{n} Zahlungen aus einer Bankdatei wurden erfasst.</translation>
</message>
</context>
<context>
<name>BankPage</name>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Split…</source>
<translation>Aufteilen…</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Give parts of it to several customers, or take the bank's fee off</source>
<translation>Teile mehreren Kunden zuordnen oder die Gebühr der Bank abziehen</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Not from a customer</source>
<translation>Nicht von einem Kunden</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Nothing is recorded before you say so</source>
<translation>Erfasst wird nur, was Sie bestätigen</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Another customer…</source>
<translation>Anderer Kunde…</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Who paid?</source>
<translation>Wer hat bezahlt?</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>By hand…</source>
<translation>Von Hand…</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Open the payment filled in with this line, and lay it out yourself</source>
<translation>Die Zahlung mit diesem Umsatz ausgefüllt öffnen und selbst verrechnen</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Show the payment</source>
<translation>Zahlung zeigen</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>It is not this payment</source>
<translation>Es ist nicht diese Zahlung</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Open the line again; the payment stays as it is</source>
<translation>Den Umsatz wieder öffnen; die Zahlung bleibt, wie sie ist</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Take it up again</source>
<translation>Wieder aufnehmen</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Remember this IBAN</source>
<translation>Diese IBAN merken</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Skip line</source>
<translation>Überspringen</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Put it aside; it can be taken up again</source>
<translation>Zur Seite legen; er kann wieder aufgenommen werden</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Record</source>
<translation>Erfassen</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Who paid what?</source>
<translation>Wer hat was bezahlt?</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>{amount} still to record</source>
<translation>{amount} noch zu erfassen</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>“{text}”</source>
<translation>„{text}“</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>bank reference {number}</source>
<translation>Bankreferenz {number}</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Money that went out. If the bank took a payment of a customer back, reverse that payment.</source>
<translation>Geld, das hinausging. Hat die Bank die Zahlung eines Kunden zurückgeholt, nehmen Sie diese Zahlung zurück.</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>A payment was recorded of this line. Undo or reverse it, and the line is open again.</source>
<translation>Von diesem Umsatz wurde eine Zahlung erfasst. Wird sie rückgängig gemacht oder zurückgenommen, ist er wieder offen.</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>More than this line was recorded of it. Look at its payments and reverse the one too many.</source>
<translation>Von diesem Umsatz wurde mehr erfasst, als er hat. Sehen Sie seine Zahlungen an und nehmen Sie die überzählige zurück.</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>This line was put aside.</source>
<translation>Dieser Umsatz wurde zur Seite gelegt.</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Nothing in this line points to a customer. Choose who paid, or say that no customer did.</source>
<translation>Nichts in diesem Umsatz weist auf einen Kunden hin. Wählen Sie, wer bezahlt hat, oder sagen Sie, dass es kein Kunde war.</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Remember this IBAN for {name}</source>
<translation>Diese IBAN für {name} merken</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>It is this payment</source>
<translation>Es ist diese Zahlung</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Record {amount}</source>
<translation>{amount} erfassen</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Record {amount}: pay 1 bill</source>
<translation>{amount} erfassen: 1 Rechnung</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Record {amount}: pay {n} bills</source>
<translation>{amount} erfassen: {n} Rechnungen</translation>
</message>
</context>
<context>
<name>BankPlace</name>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Read file…</source>
<translation>Einlesen…</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Bank</source>
<translation>Bank</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>All</source>
<translation>Alle</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Ready</source>
<translation>Bereit</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Choose</source>
<translation>Zu wählen</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Done</source>
<translation>Fertig</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Date</source>
<translation>Datum</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Payer</source>
<translation>Zahler</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Amount</source>
<translation>Betrag</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Lines of bank files</source>
<translation>Umsätze aus Bankdateien</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Record what is ready</source>
<translation>Bereites erfassen</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Fetch the transactions of your account from your bank as camt.053, MT940 or OFX, and read that file here. Each line is laid beside your customers and their bills; you say what is recorded.</source>
<translation>Rufen Sie die Umsätze Ihres Kontos bei Ihrer Bank als camt.053, MT940 oder OFX ab und lesen Sie die Datei hier ein. Jeder Umsatz wird neben Ihre Kunden und deren Rechnungen gelegt; was erfasst wird, sagen Sie.</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Read a bank file…</source>
<translation>Bankdatei einlesen…</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Payments from a bank file</source>
<translation>Zahlungen aus einer Bankdatei</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>No line is like that.</source>
<translation>Kein Umsatz ist so.</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Record 1 ready: {sum}</source>
<translation>1 bereiten erfassen: {sum}</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Record {n} ready: {sum}</source>
<translation>{n} bereite erfassen: {sum}</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>1 line</source>
<translation>1 Umsatz</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>{n} lines</source>
<translation>{n} Umsätze</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>{amount} in</source>
<translation>{amount} Eingang</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>{amount} out</source>
<translation>{amount} Ausgang</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>The line is open again; its payment stays as it is.</source>
<translation>Der Umsatz ist wieder offen; seine Zahlung bleibt, wie sie ist.</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>The line was put aside.</source>
<translation>Der Umsatz wurde beiseitegelegt.</translation>
</message>
</context>
<context>
<name>BillDialog</name>
<message>
<location filename="ui/dialogs/records.py" />
<source>New bill</source>
<translation>Neue Rechnung</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Edit bill</source>
<translation>Rechnung bearbeiten</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Raise bill</source>
<translation>Rechnung ausstellen</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Save changes</source>
<translation>Änderungen speichern</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>fixed; undo the bill and raise it anew</source>
<translation>fest; machen Sie die Rechnung rückgängig und stellen Sie sie neu aus</translation>
</message>
</context>
<context>
<name>BillPage</name>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Customer</source>
<translation>Kunde</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Account</source>
<translation>Konto</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Show the page</source>
<translation>Die Seite zeigen</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>More</source>
<translation>Mehr</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Billed</source>
<translation>Berechnet</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Paid</source>
<translation>Bezahlt</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Credited, written off</source>
<translation>Gutgeschrieben, ausgebucht</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Open</source>
<translation>Offen</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>What to show of the bill</source>
<translation>Was von der Rechnung gezeigt wird</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>What was done</source>
<translation>Was geschah</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>History</source>
<translation>Verlauf</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>What was done to the bill</source>
<translation>Was mit der Rechnung geschah</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Bill {number}, {words}</source>
<translation>Rechnung {number}, {words}</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>in {currency}</source>
<translation>in {currency}</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>1 payment</source>
<translation>1 Zahlung</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>{n} payments</source>
<translation>{n} Zahlungen</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>credit</source>
<translation>Guthaben</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>nothing yet</source>
<translation>noch nichts</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>credited</source>
<translation>gutgeschrieben</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>written off</source>
<translation>ausgebucht</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>cancelled</source>
<translation>storniert</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>nothing is open</source>
<translation>nichts ist offen</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Bill date</source>
<translation>Rechnungsdatum</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Due date</source>
<translation>Fällig am</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>none</source>
<translation>nicht festgelegt</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>For</source>
<translation>Für</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>{amount} waits as credit until {day}, then goes to this bill.</source>
<translation>{amount} warten als Guthaben bis {day}, dann gehen sie auf diese Rechnung.</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Date</source>
<translation>Datum</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>What</source>
<translation>Vorgang</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Reference</source>
<translation>Referenz</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Amount</source>
<translation>Betrag</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Open after</source>
<translation>Offen danach</translation>
</message>
</context>
<context>
<name>BillingSection</name>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>How your customers owe</source>
<translation>Wie Ihre Kunden geführt werden</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Unless one of them has a way of its own.</source>
<translation>Sofern ein Kunde kein eigenes Modell hat.</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Change…</source>
<translation>Ändern…</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Change how your customers owe</source>
<translation>Ändern, wie Ihre Kunden geführt werden</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Billing model</source>
<translation>Abrechnungsmodell</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Numbers</source>
<translation>Nummern</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Given when the number of a new record is left empty. Numbers that are in use are jumped over.</source>
<translation>Werden vergeben, wenn die Nummer eines neuen Eintrags leer bleibt. Vergebene Nummern werden übersprungen.</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Numbers of bills begin with</source>
<translation>Rechnungsnummern beginnen mit</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Next bill</source>
<translation>Nächste Rechnung</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Numbers of customers begin with</source>
<translation>Kundennummern beginnen mit</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Next customer</source>
<translation>Nächster Kunde</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Numbers of accounts begin with</source>
<translation>Kontonummern beginnen mit</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Next account</source>
<translation>Nächstes Konto</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>New bills</source>
<translation>Neue Rechnungen</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Days until due</source>
<translation>Tage bis zur Fälligkeit</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>proposed as the due date of a new bill; empty: no due date</source>
<translation>als Fälligkeit einer neuen Rechnung vorgeschlagen; leer: ohne Fälligkeit</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>ask, with a box in the bill</source>
<translation>fragen, mit einem Kästchen bei der Rechnung</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>always use it</source>
<translation>immer verwenden</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>never use it</source>
<translation>nie verwenden</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>When a bill is raised and there is credit</source>
<translation>Wenn bei einer neuen Rechnung Guthaben da ist</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>The billing model was changed; no money was moved.</source>
<translation>Das Abrechnungsmodell wurde geändert; es wurde kein Geld bewegt.</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>the next one is {number}</source>
<translation>die nächste ist {number}</translation>
</message>
</context>
<context>
<name>BillsTable</name>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Bills</source>
<translation>Rechnungen</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>No bills yet. {keys} raises the first one.</source>
<translation>Noch keine Rechnungen. {keys} stellt die erste aus.</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>New bill…</source>
<translation>Neue Rechnung…</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Account</source>
<translation>Konto</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>For</source>
<translation>Für</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Open</source>
<translation>Offen</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Paid</source>
<translation>Bezahlt</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Number</source>
<translation>Nummer</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Date</source>
<translation>Datum</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Due</source>
<translation>Fällig</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Amount</source>
<translation>Betrag</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>State</source>
<translation>Status</translation>
</message>
</context>
<context>
<name>BranchTree</name>
<message>
<location filename="ui/widgets/tree_view.py" />
<source>Customers</source>
<translation>Kunden</translation>
</message>
</context>
<context>
<name>BusinessSection</name>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Who you are</source>
<translation>Wer Sie sind</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>It stands at the head of statements and receipts.</source>
<translation>Steht im Kopf von Kontoauszügen und Quittungen.</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Business name</source>
<translation>Name des Geschäfts</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Address, as it stands on statements</source>
<translation>Adresse, wie sie auf Kontoauszügen steht</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>E-mail</source>
<translation>E-Mail</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Phone</source>
<translation>Telefon</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Tax number</source>
<translation>Steuernummer</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>as your tax office writes it</source>
<translation>wie Ihr Finanzamt sie schreibt</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Logo</source>
<translation>Logo</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Bank account</source>
<translation>Bankkonto</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Where your customers send the money.</source>
<translation>Wohin Ihre Kunden das Geld überweisen.</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>IBAN</source>
<translation>IBAN</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>its check digits are held against the rest</source>
<translation>ihre Prüfziffern werden mit dem Rest verglichen</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>BIC</source>
<translation>BIC</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>8 or 11 signs; needed only for banks abroad</source>
<translation>8 oder 11 Zeichen; nur für Banken im Ausland nötig</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Swiss QR-bill in place of the slip</source>
<translation>Schweizer QR-Rechnung statt des Zahlscheins</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>for francs and euros, where the IBAN is of Switzerland or Liechtenstein</source>
<translation>für Franken und Euro, wenn die IBAN aus der Schweiz oder Liechtenstein ist</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>This book</source>
<translation>Dieses Buch</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Currency {currency}, time zone {zone}; the currency of a book is fixed.</source>
<translation>Währung {currency}, Zeitzone {zone}; die Währung eines Buchs steht fest.</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>of this computer</source>
<translation>dieses Computers</translation>
</message>
</context>
<context>
<name>CalendarPopup</name>
<message>
<location filename="ui/widgets/calendar_popup.py" />
<source>Today</source>
<translation>Heute</translation>
</message>
<message>
<location filename="ui/widgets/calendar_popup.py" />
<source>Clear</source>
<translation>Leeren</translation>
</message>
</context>
<context>
<name>CancelBillDialog</name>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Cancel bill {name}?</source>
<translation>Rechnung {name} stornieren?</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>{amount} of {day}. The bill keeps its number and stays in the history, marked as cancelled.</source>
<translation>{amount} vom {day}. Die Rechnung behält ihre Nummer und bleibt im Verlauf, als storniert gekennzeichnet.</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Keep bill</source>
<translation>Rechnung behalten</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Cancel bill</source>
<translation>Rechnung stornieren</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>cancelled</source>
<translation>storniert</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>still open</source>
<translation>noch offen</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Cancel bill of {amount}</source>
<translation>Rechnung über {amount} stornieren</translation>
</message>
</context>
<context>
<name>ChargeDialog</name>
<message>
<location filename="ui/dialogs/charge.py" />
<source>New charge</source>
<translation>Neue Belastung</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>What it is for</source>
<translation>Wofür sie ist</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>Record and new</source>
<translation>Erfassen und neu</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>Ctrl+Enter: record this charge and enter the next</source>
<translation>Strg+Eingabe: diese Belastung erfassen und die nächste eingeben</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>Record charge</source>
<translation>Belastung erfassen</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>Counts from</source>
<translation>Wirksam ab</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>Reason</source>
<translation>Grund</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>This day lies ahead.</source>
<translation>Dieser Tag liegt in der Zukunft.</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>Amount, {currency}</source>
<translation>Betrag, {currency}</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>This customer owes by bills: the charge becomes a bill.</source>
<translation>Dieser Kunde wird über Rechnungen geführt: Aus der Belastung wird eine Rechnung.</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>amount</source>
<translation>Betrag</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>day</source>
<translation>Tag</translation>
</message>
</context>
<context>
<name>Combo</name>
<message>
<location filename="ui/widgets/inputs.py" />
<source>Choices</source>
<translation>Auswahl</translation>
</message>
</context>
<context>
<name>Commands</name>
<message>
<location filename="ui/commands.py" />
<source>{name} was added.</source>
<translation>{name} wurde angelegt.</translation>
</message>
<message>
<location filename="ui/commands.py" />
<source>Account {name} was added.</source>
<translation>Konto {name} wurde angelegt.</translation>
</message>
<message>
<location filename="ui/commands.py" />
<source>{name} was changed.</source>
<translation>{name} wurde geändert.</translation>
</message>
<message>
<location filename="ui/commands.py" />
<source>{done} of {total} statements were written.</source>
<translation>{done} von {total} Kontoauszügen wurden geschrieben.</translation>
</message>
<message>
<location filename="ui/commands.py" />
<source>{number} is marked as sent.</source>
<translation>{number} ist als versandt vermerkt.</translation>
</message>
<message>
<location filename="ui/commands.py" />
<source>{name} is in the list again.</source>
<translation>{name} steht wieder in der Liste.</translation>
</message>
<message>
<location filename="ui/commands.py" />
<source>{name} was archived.</source>
<translation>{name} wurde archiviert.</translation>
</message>
<message>
<location filename="ui/commands.py" />
<source>Open a book</source>
<translation>Ein Buch öffnen</translation>
</message>
<message>
<location filename="ui/commands.py" />
<source>Books (*.book)</source>
<translation>Bücher (*.book)</translation>
</message>
<message>
<location filename="ui/commands.py" />
<source>Exported to {file}.</source>
<translation>Exportiert nach {file}.</translation>
</message>
</context>
<context>
<name>CorrectionDialog</name>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>Counts from</source>
<translation>Wirksam ab</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>Why, in a few words</source>
<translation>Warum, in wenigen Worten</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>Reason</source>
<translation>Grund</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>amount</source>
<translation>Betrag</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>{verb} {amount}</source>
<translation>{verb}: {amount}</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>paid</source>
<translation>bezahlt</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>Amount, {currency}</source>
<translation>Betrag, {currency}</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>{amount} of the credit of {name} came with no payment; change it with Set balance.</source>
<translation>{amount} vom Guthaben von {name} kamen mit keiner Zahlung; ändern Sie es mit Saldo setzen.</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>{name} owes</source>
<translation>{name} schuldet</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>This day lies ahead.</source>
<translation>Dieser Tag liegt in der Zukunft.</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>This cannot be done</source>
<translation>Das ist nicht möglich</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>counts from {day}, the first open day</source>
<translation>wirksam ab {day}, dem ersten offenen Tag</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>day</source>
<translation>Tag</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>another amount</source>
<translation>ein anderer Betrag</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>reason</source>
<translation>Grund</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>what stands above</source>
<translation>was oben steht</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>This was not done</source>
<translation>Das wurde nicht ausgeführt</translation>
</message>
</context>
<context>
<name>CreditBox</name>
<message>
<location filename="ui/dialogs/bill_credit.py" />
<source>Use {amount} of credit, as the settings say for every bill</source>
<translation>{amount} Guthaben verwenden, wie für jede Rechnung eingestellt</translation>
</message>
<message>
<location filename="ui/dialogs/bill_credit.py" />
<source>Use {amount} of credit</source>
<translation>{amount} Guthaben verwenden</translation>
</message>
</context>
<context>
<name>CreditNoteDialog</name>
<message>
<location filename="ui/dialogs/credit.py" />
<source>New credit note</source>
<translation>Neue Gutschrift</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>It lowers what is owed without money, so nobody is notified.</source>
<translation>Sie senkt, was geschuldet wird, ohne dass Geld fließt; deshalb wird niemand benachrichtigt.</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Where it goes</source>
<translation>Wohin sie geht</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Record credit note</source>
<translation>Gutschrift erfassen</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>choose a customer first</source>
<translation>zuerst einen Kunden wählen</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>kept as credit</source>
<translation>als Guthaben behalten</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>on the balance</source>
<translation>auf den Saldo</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>on the open bills, oldest first</source>
<translation>auf die offenen Rechnungen, älteste zuerst</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>open</source>
<translation>offen</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>credited in full</source>
<translation>vollständig gutgeschrieben</translation>
</message>
</context>
<context>
<name>CustomerDialog</name>
<message>
<location filename="ui/dialogs/records.py" />
<source>New customer</source>
<translation>Neuer Kunde</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Edit customer</source>
<translation>Kunde bearbeiten</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>fixed, since something was posted in it</source>
<translation>fest, da bereits darin gebucht wurde</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Add customer</source>
<translation>Kunde anlegen</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Save changes</source>
<translation>Änderungen speichern</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Owed at the start, {currency}</source>
<translation>Anfangssaldo, {currency}</translation>
</message>
</context>
<context>
<name>CustomerHistory</name>
<message>
<location filename="ui/panels/customer_history.py" />
<source>History</source>
<translation>Verlauf</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>Nothing was changed or undone yet. What Edit changes is kept here.</source>
<translation>Noch wurde nichts geändert oder rückgängig gemacht. Was „Bearbeiten“ ändert, steht dann hier.</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>When</source>
<translation>Wann</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>What</source>
<translation>Vorgang</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>Before</source>
<translation>Vorher</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>Afterwards</source>
<translation>Danach</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>empty</source>
<translation>leer</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>recorded {day}</source>
<translation>erfasst {day}</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>undone</source>
<translation>rückgängig</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>done again</source>
<translation>wiederholt</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>yes</source>
<translation>ja</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>no</source>
<translation>nein</translation>
</message>
</context>
<context>
<name>CustomerList</name>
<message>
<location filename="ui/panels/customer_list.py" />
<source>Customers</source>
<translation>Kunden</translation>
</message>
<message>
<location filename="ui/panels/customer_list.py" />
<source>Clear search and filter</source>
<translation>Suche und Filter aufheben</translation>
</message>
<message>
<location filename="ui/panels/customer_list.py" />
<source>Nothing found</source>
<translation>Nichts gefunden</translation>
</message>
<message>
<location filename="ui/panels/customer_list.py" />
<source>The list is filtered</source>
<translation>Die Liste ist gefiltert</translation>
</message>
<message>
<location filename="ui/panels/customer_list.py" />
<source>No customers yet</source>
<translation>Noch keine Kunden</translation>
</message>
<message>
<location filename="ui/panels/customer_list.py" />
<source>Clear filter</source>
<translation>Filter aufheben</translation>
</message>
<message>
<location filename="ui/panels/customer_list.py" />
<source>Nobody found for “{text}”</source>
<translation>Niemand gefunden zu „{text}“</translation>
</message>
<message>
<location filename="ui/panels/customer_list.py" />
<source>Nobody owes anything</source>
<translation>Niemand schuldet etwas</translation>
</message>
<message>
<location filename="ui/panels/customer_list.py" />
<source>Nothing is overdue</source>
<translation>Nichts ist überfällig</translation>
</message>
<message>
<location filename="ui/panels/customer_list.py" />
<source>Nobody has credit</source>
<translation>Niemand hat Guthaben</translation>
</message>
</context>
<context>
<name>CustomerNotes</name>
<message>
<location filename="ui/panels/customer_notes.py" />
<source>What is good to know about this customer</source>
<translation>Was über diesen Kunden gut zu wissen ist</translation>
</message>
<message>
<location filename="ui/panels/customer_notes.py" />
<source>Notes</source>
<translation>Notizen</translation>
</message>
<message>
<location filename="ui/panels/customer_notes.py" />
<source>Keep notes</source>
<translation>Notizen behalten</translation>
</message>
<message>
<location filename="ui/panels/customer_notes.py" />
<source>E-mail</source>
<translation>E-Mail</translation>
</message>
<message>
<location filename="ui/panels/customer_notes.py" />
<source>Phone</source>
<translation>Telefon</translation>
</message>
<message>
<location filename="ui/panels/customer_notes.py" />
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<location filename="ui/panels/customer_notes.py" />
<source>Language of papers</source>
<translation>Sprache der Papiere</translation>
</message>
<message>
<location filename="ui/panels/customer_notes.py" />
<source>The notes on {name} were kept.</source>
<translation>Die Notizen zu {name} wurden gespeichert.</translation>
</message>
</context>
<context>
<name>CustomerPage</name>
<message>
<location filename="ui/panels/customer_page.py" />
<source>More</source>
<translation>Mehr</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Owed</source>
<translation>Offen</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Overdue</source>
<translation>Überfällig</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Credit</source>
<translation>Guthaben</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Last payment</source>
<translation>Letzte Zahlung</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>What to show of the customer</source>
<translation>Was vom Kunden gezeigt wird</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>{amount} waits as credit until {day}, then goes to {name}.</source>
<translation>{amount} warten als Guthaben bis {day}, dann gehen sie auf {name}.</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Activity</source>
<translation>Bewegungen</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Bills</source>
<translation>Rechnungen</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Payments</source>
<translation>Zahlungen</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Statements</source>
<translation>Auszüge</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Notes</source>
<translation>Notizen</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>History</source>
<translation>Verlauf</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>account of {name}</source>
<translation>Konto von {name}</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>closed</source>
<translation>geschlossen</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>archived</source>
<translation>archiviert</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Bills model</source>
<translation>Modell Rechnungen</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Account balances</source>
<translation>Saldo je Konto</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>One balance</source>
<translation>Ein Saldo</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>1 open bill</source>
<translation>1 offene Rechnung</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>{n} open bills</source>
<translation>{n} offene Rechnungen</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>{n} open, some ahead</source>
<translation>{n} offen, einige vordatiert</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>on the balance</source>
<translation>auf dem Saldo</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>nothing is open</source>
<translation>nichts ist offen</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>not yet applied</source>
<translation>noch nicht verrechnet</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>none</source>
<translation>keines</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>none yet</source>
<translation>noch keine</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>no bill is late</source>
<translation>keine Rechnung ist überfällig</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>nothing is late</source>
<translation>nichts ist überfällig</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>1 day</source>
<translation>1 Tag</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>{n} days</source>
<translation>{n} Tage</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>up to {days}</source>
<translation>bis zu {days}</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>1 bill</source>
<translation>1 Rechnung</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>{n} bills</source>
<translation>{n} Rechnungen</translation>
</message>
</context>
<context>
<name>CustomerPick</name>
<message>
<location filename="ui/dialogs/customer_pick.py" />
<source>Name or number</source>
<translation>Name oder Nummer</translation>
</message>
<message>
<location filename="ui/dialogs/customer_pick.py" />
<source>Customers found</source>
<translation>Gefundene Kunden</translation>
</message>
<message>
<location filename="ui/dialogs/customer_pick.py" />
<source>owes {amount}</source>
<translation>schuldet {amount}</translation>
</message>
<message>
<location filename="ui/dialogs/customer_pick.py" />
<source>Choose a customer from the list.</source>
<translation>Wählen Sie einen Kunden aus der Liste.</translation>
</message>
</context>
<context>
<name>DateEdit</name>
<message>
<location filename="ui/widgets/date_edit.py" />
<source>t today, + and - one day, w k week, m h month, y r year; Alt+Down opens the calendar</source>
<translation>t heute, + und - ein Tag, w k Woche, m h Monat, y r Jahr; Alt+Abwärts öffnet den Kalender</translation>
</message>
</context>
<context>
<name>DetailsDialog</name>
<message>
<location filename="ui/dialogs/base.py" />
<source>Close</source>
<translation>Schließen</translation>
</message>
</context>
<context>
<name>EffectTable</name>
<message>
<location filename="ui/dialogs/effects.py" />
<source>Now</source>
<translation>Jetzt</translation>
</message>
<message>
<location filename="ui/dialogs/effects.py" />
<source>Afterwards</source>
<translation>Danach</translation>
</message>
<message>
<location filename="ui/dialogs/effects.py" />
<source>What will be afterwards</source>
<translation>Was danach sein wird</translation>
</message>
<message>
<location filename="ui/dialogs/effects.py" />
<source>{name} owes</source>
<translation>{name} schuldet</translation>
</message>
<message>
<location filename="ui/dialogs/effects.py" />
<source>opens again</source>
<translation>wieder offen</translation>
</message>
<message>
<location filename="ui/dialogs/effects.py" />
<source>Credit of {name}</source>
<translation>Guthaben von {name}</translation>
</message>
<message>
<location filename="ui/dialogs/effects.py" />
<source>Balance of {name}</source>
<translation>Saldo von {name}</translation>
</message>
</context>
<context>
<name>Elsewhere</name>
<message>
<location filename="ui/dialogs/elsewhere.py" />
<source>Show what is there</source>
<translation>Zeigen, was dort steht</translation>
</message>
<message>
<location filename="ui/dialogs/elsewhere.py" />
<source>Keep mine</source>
<translation>Meines behalten</translation>
</message>
<message>
<location filename="ui/dialogs/elsewhere.py" />
<source>Keep mine leaves what you typed in place and takes over the rest; nothing is saved yet.</source>
<translation>„Meines behalten“ lässt Ihre Eingaben stehen und übernimmt den Rest; noch wird nichts gespeichert.</translation>
</message>
<message>
<location filename="ui/dialogs/elsewhere.py" />
<source>Changed elsewhere meanwhile: {fields}</source>
<translation>Inzwischen anderswo geändert: {fields}</translation>
</message>
</context>
<context>
<name>EmptyPage</name>
<message>
<location filename="ui/panels/empty_page.py" />
<source>Who owes you? Add the first customer.</source>
<translation>Wer schuldet Ihnen etwas? Legen Sie den ersten Kunden an.</translation>
</message>
<message>
<location filename="ui/panels/empty_page.py" />
<source>A name is enough. Number, model and currency are filled in from the book.</source>
<translation>Ein Name genügt. Nummer, Modell und Währung kommen aus dem Buch.</translation>
</message>
<message>
<location filename="ui/panels/empty_page.py" />
<source>Import from a file…</source>
<translation>Aus einer Datei importieren…</translation>
</message>
<message>
<location filename="ui/panels/empty_page.py" />
<source>Add a customer</source>
<translation>Einen Kunden anlegen</translation>
</message>
<message>
<location filename="ui/panels/empty_page.py" />
<source>Record a payment</source>
<translation>Eine Zahlung erfassen</translation>
</message>
<message>
<location filename="ui/panels/empty_page.py" />
<source>Send a statement</source>
<translation>Einen Kontoauszug senden</translation>
</message>
<message>
<location filename="ui/panels/empty_page.py" />
<source>The first four steps</source>
<translation>Die ersten vier Schritte</translation>
</message>
<message>
<location filename="ui/panels/empty_page.py" />
<source>Raise a bill</source>
<translation>Eine Rechnung ausstellen</translation>
</message>
<message>
<location filename="ui/panels/empty_page.py" />
<source>Add an account with what is open on it</source>
<translation>Ein Konto anlegen, mit dem, was offen ist</translation>
</message>
<message>
<location filename="ui/panels/empty_page.py" />
<source>Record a charge</source>
<translation>Eine Belastung erfassen</translation>
</message>
</context>
<context>
<name>EndpointDialog</name>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>Add an endpoint</source>
<translation>Empfänger hinzufügen</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>It is told of what is recorded from now on, signed, in order, as often as it takes.</source>
<translation>Er erfährt, was ab jetzt erfasst wird: unterschrieben, der Reihe nach, so oft wie nötig.</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>URL</source>
<translation>URL</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>Moment: each payment, as Moment tells it</source>
<translation>Moment: jede Zahlung, wie Moment sie meldet</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>Extended: also what is taken back, bills and customers</source>
<translation>Erweitert: auch Rücknahmen, Rechnungen und Kunden</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>empty: one is made and shown once; it lies in {place}, never in the book</source>
<translation>leer: eines wird erzeugt und einmal gezeigt; es liegt in {place}, nie im Buch</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>Signing secret</source>
<translation>Geheimnis zum Unterschreiben</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>It lies in this computer or network</source>
<translation>Er liegt in diesem Computer oder Netz</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>What is told</source>
<translation>Was gemeldet wird</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>Add the endpoint</source>
<translation>Empfänger hinzufügen</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>a URL</source>
<translation>eine URL</translation>
</message>
</context>
<context>
<name>EndpointPart</name>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>May lie in this computer or network</source>
<translation>Darf in diesem Computer oder Netz liegen</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Test endpoint</source>
<translation>Empfänger prüfen</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Pause</source>
<translation>Anhalten</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Switch off</source>
<translation>Abschalten</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>New secret…</source>
<translation>Neues Geheimnis…</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Remove…</source>
<translation>Entfernen…</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>well since {day}, {time}</source>
<translation>in Ordnung seit {day}, {time}</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>{n} delivered this month</source>
<translation>{n} in diesem Monat zugestellt</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>{n} waiting</source>
<translation>{n} wartend</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Go on</source>
<translation>Fortfahren</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Switch on</source>
<translation>Einschalten</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>The test was taken:</source>
<translation>Die Prüfung wurde angenommen:</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>The test was not taken:</source>
<translation>Die Prüfung wurde nicht angenommen:</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>The endpoint was removed.</source>
<translation>Der Empfänger wurde entfernt.</translation>
</message>
</context>
<context>
<name>ErrorDialog</name>
<message>
<location filename="ui/errors.py" />
<source>Close</source>
<translation>Schließen</translation>
</message>
</context>
<context>
<name>ExportDialog</name>
<message>
<location filename="ui/dialogs/export.py" />
<source>Export a list</source>
<translation>Eine Liste exportieren</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>Customers</source>
<translation>Kunden</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>Accounts</source>
<translation>Konten</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>Bills</source>
<translation>Rechnungen</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>Payments</source>
<translation>Zahlungen</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>Entries, everything that was posted</source>
<translation>Buchungen: alles, was gebucht wurde</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>Notifications</source>
<translation>Benachrichtigungen</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>CSV, for spreadsheets</source>
<translation>CSV, für Tabellenkalkulationen</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>XLSX, a workbook with typed cells</source>
<translation>XLSX, eine Arbeitsmappe mit getypten Zellen</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>JSON, for programs</source>
<translation>JSON, für Programme</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>CSV and XLSX open in any spreadsheet, with amounts like 12.50. JSON counts them in cents.</source>
<translation>CSV und XLSX öffnet jede Tabellenkalkulation, mit Beträgen wie 12.50. JSON zählt sie in Cent.</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>List</source>
<translation>Liste</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>Format</source>
<translation>Format</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>Choose file and export…</source>
<translation>Datei wählen und exportieren…</translation>
</message>
</context>
<context>
<name>FaultDialog</name>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Something went wrong in the program</source>
<translation>Im Programm ist etwas schiefgegangen</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>What you were doing did not come to its end. The program can go on.</source>
<translation>Was Sie gerade taten, kam nicht zu Ende. Das Programm kann weiterlaufen.</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Your book is whole: every act is saved whole or not at all. Look whether your last one is there.</source>
<translation>Ihr Buch ist unversehrt: Jeder Vorgang wird ganz oder gar nicht gespeichert. Sehen Sie nach, ob Ihr letzter da ist.</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>File of the report</source>
<translation>Datei des Berichts</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Show report</source>
<translation>Bericht zeigen</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Copy</source>
<translation>Kopieren</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Show file</source>
<translation>Datei zeigen</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Close the program</source>
<translation>Programm beenden</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Continue</source>
<translation>Weiter</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>The report could not be written to a file; copy it from here.</source>
<translation>Der Bericht ließ sich nicht in eine Datei schreiben; kopieren Sie ihn von hier.</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>A report for the makers of the program was written. It names no customer, no amount and no secret; read it, and pass it on if you like. Nothing is sent by itself.</source>
<translation>Ein Bericht für die Entwickler des Programms wurde geschrieben. Er nennt keinen Kunden, keinen Betrag und kein Geheimnis; lesen Sie ihn und geben Sie ihn weiter, wenn Sie möchten. Von selbst wird nichts gesendet.</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Report</source>
<translation>Bericht</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Hide report</source>
<translation>Bericht ausblenden</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Copied</source>
<translation>Kopiert</translation>
</message>
</context>
<context>
<name>FolderChoice</name>
<message>
<location filename="ui/dialogs/folder_choice.py" />
<source>Choose…</source>
<translation>Wählen…</translation>
</message>
<message>
<location filename="ui/dialogs/folder_choice.py" />
<source>Make the folder</source>
<translation>Ordner anlegen</translation>
</message>
<message>
<location filename="ui/dialogs/folder_choice.py" />
<source>{folder} could not be made there; choose another folder.</source>
<translation>{folder} ließ sich dort nicht anlegen; wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="ui/dialogs/folder_choice.py" />
<source>This was not done</source>
<translation>Das wurde nicht ausgeführt</translation>
</message>
</context>
<context>
<name>FormDialog</name>
<message>
<location filename="ui/dialogs/base.py" />
<source>Your entry is kept. It is looked up before anything else is recorded, so it cannot be there twice.</source>
<translation>Ihre Eingabe ist noch da. Sie wird nachgesehen, bevor anderes erfasst wird, und kann so nicht doppelt vorkommen.</translation>
</message>
<message>
<location filename="ui/dialogs/base.py" />
<source>Look again</source>
<translation>Noch einmal nachsehen</translation>
</message>
<message>
<location filename="ui/dialogs/base.py" />
<source>{action} waits for: {what}</source>
<translation>{action} – es fehlt noch: {what}</translation>
</message>
</context>
<context>
<name>GivingFoot</name>
<message>
<location filename="ui/dialogs/giving_foot.py" />
<source>More</source>
<translation>Mehr</translation>
</message>
</context>
<context>
<name>GuideWindow</name>
<message>
<location filename="ui/guide/window.py" />
<source>Guide – Billing Desktop</source>
<translation>Anleitung – Billing Desktop</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>Search the guide</source>
<translation>In der Anleitung suchen</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>Back</source>
<translation>Zurück</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>Back to the page before (Alt+Left)</source>
<translation>Zurück zur vorigen Seite (Alt+Links)</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>All keys (Ctrl+/)</source>
<translation>Alle Tasten (Strg+/)</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>Pages of the guide</source>
<translation>Seiten der Anleitung</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>Command</source>
<translation>Befehl</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>Keys</source>
<translation>Tasten</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>Nothing in the guide has “{text}”.</source>
<translation>Nichts in der Anleitung enthält „{text}“.</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>1 place found</source>
<translation>1 Stelle gefunden</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>{n} places found</source>
<translation>{n} Stellen gefunden</translation>
</message>
</context>
<context>
<name>ImportCheckPage</name>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Progress</source>
<translation>Fortschritt</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Stop</source>
<translation>Anhalten</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>1 row that needs a look</source>
<translation>1 zu prüfende Zeile</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>{n} rows that need a look</source>
<translation>{n} zu prüfende Zeilen</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Leave out {rows}</source>
<translation>{rows} auslassen</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Save the row to a file</source>
<translation>Die Zeile in eine Datei speichern</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Save the {n} rows to a file</source>
<translation>Die {n} Zeilen in eine Datei speichern</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Few of its columns are known for what was chosen.</source>
<translation>Für das, was gewählt wurde, sind wenige Spalten bekannt.</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Read it as that</source>
<translation>So einlesen</translation>
</message>
</context>
<context>
<name>ImportDialog</name>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Back</source>
<translation>Zurück</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Close</source>
<translation>Schließen</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>CSV or text, or pasted</source>
<translation>CSV oder Text, auch eingefügt</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>nothing is read yet</source>
<translation>noch nichts gelesen</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Tables and bank files (*.csv *.txt *.tsv *.tab *.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qif);;All files (*)</source>
<translation>Tabellen und Bankdateien (*.csv *.txt *.tsv *.tab *.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qif);;Alle Dateien (*)</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Pasted rows.txt</source>
<translation>Eingefügte Zeilen.txt</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Copy the rows with their head in the spreadsheet first, then paste here.</source>
<translation>Kopieren Sie zuerst in der Tabelle die Zeilen mit ihrem Kopf, dann fügen Sie sie hier ein.</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>There are no rows in the clipboard</source>
<translation>In der Zwischenablage sind keine Zeilen</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Importing…</source>
<translation>Wird importiert…</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Checking the rows…</source>
<translation>Die Zeilen werden geprüft…</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Change a column or press Import to go on.</source>
<translation>Ändern Sie eine Spalte oder drücken Sie „Importieren“, um fortzufahren.</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Choose a file.</source>
<translation>Wählen Sie eine Datei.</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Stopped; nothing was written</source>
<translation>Angehalten; es wurde nichts geschrieben</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Nothing was written. The rows are checked anew.</source>
<translation>Es wurde nichts geschrieben. Die Zeilen werden neu geprüft.</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>The book has changed since the check</source>
<translation>Das Buch hat sich seit der Prüfung geändert</translation>
</message>
</context>
<context>
<name>ImportDonePage</name>
<message>
<location filename="ui/dialogs/import_done_page.py" />
<source>Remarks</source>
<translation>Anmerkungen</translation>
</message>
<message>
<location filename="ui/dialogs/import_done_page.py" />
<source>and {n} more like these</source>
<translation>und {n} weitere dieser Art</translation>
</message>
</context>
<context>
<name>ImportFilePage</name>
<message>
<location filename="ui/dialogs/import_file_page.py" />
<source>Choose a file…</source>
<translation>Datei wählen…</translation>
</message>
<message>
<location filename="ui/dialogs/import_file_page.py" />
<source>Paste from a spreadsheet</source>
<translation>Aus einer Tabelle einfügen</translation>
</message>
<message>
<location filename="ui/dialogs/import_file_page.py" />
<source>What is in the file?</source>
<translation>Was enthält die Datei?</translation>
</message>
<message>
<location filename="ui/dialogs/import_file_page.py" />
<source>Customers come first: accounts, bills and payments name them by number or by name.</source>
<translation>Kunden kommen zuerst: Konten, Rechnungen und Zahlungen nennen sie mit Nummer oder Namen.</translation>
</message>
<message>
<location filename="ui/dialogs/import_file_page.py" />
<source>Where is it?</source>
<translation>Wo liegt sie?</translation>
</message>
<message>
<location filename="ui/dialogs/import_file_page.py" />
<source>Drop a file here</source>
<translation>Datei hier ablegen</translation>
</message>
<message>
<location filename="ui/dialogs/import_file_page.py" />
<source>CSV or text with a line of column names; comma, semicolon, tab or bar between them.</source>
<translation>CSV oder Text mit einer Zeile Spaltennamen; dazwischen Komma, Semikolon, Tabulator oder senkrechter Strich.</translation>
</message>
</context>
<context>
<name>ImportMapping</name>
<message>
<location filename="ui/dialogs/import_mapping.py" />
<source>Which column is what</source>
<translation>Welche Spalte was ist</translation>
</message>
<message>
<location filename="ui/dialogs/import_mapping.py" />
<source>found by name and content; change any of them</source>
<translation>nach Namen und Inhalt erkannt; Sie können alles ändern</translation>
</message>
<message>
<location filename="ui/dialogs/import_mapping.py" />
<source>empty</source>
<translation>leer</translation>
</message>
<message>
<location filename="ui/dialogs/import_mapping.py" />
<source>Column {name} is</source>
<translation>Spalte {name} ist</translation>
</message>
</context>
<context>
<name>ImportSteps</name>
<message>
<location filename="ui/dialogs/import_steps.py" />
<source>File</source>
<translation>Datei</translation>
</message>
<message>
<location filename="ui/dialogs/import_steps.py" />
<source>Columns and check</source>
<translation>Spalten und Prüfung</translation>
</message>
<message>
<location filename="ui/dialogs/import_steps.py" />
<source>Done</source>
<translation>Fertig</translation>
</message>
<message>
<location filename="ui/dialogs/import_steps.py" />
<source>one act, all or nothing</source>
<translation>ein Vorgang, alles oder nichts</translation>
</message>
<message>
<location filename="ui/dialogs/import_steps.py" />
<source>done</source>
<translation>erledigt</translation>
</message>
<message>
<location filename="ui/dialogs/import_steps.py" />
<source>now</source>
<translation>jetzt</translation>
</message>
<message>
<location filename="ui/dialogs/import_steps.py" />
<source>later</source>
<translation>später</translation>
</message>
</context>
<context>
<name>ImportTable</name>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>All</source>
<translation>Alle</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>New</source>
<translation>Neu</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>Changed</source>
<translation>Geändert</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>Same</source>
<translation>Gleich</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>Needs a look</source>
<translation>Zu prüfen</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>Rows of the file</source>
<translation>Zeilen der Datei</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>Preview</source>
<translation>Vorschau</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>No rows here</source>
<translation>Keine Zeilen hier</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>the first {n} of {all} are listed</source>
<translation>die ersten {n} von {all} sind aufgeführt</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>at the start: {owed} owed · {credit} credit</source>
<translation>am Anfang: {owed} offen · {credit} Guthaben</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>changes {fields}</source>
<translation>ändert {fields}</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>Row</source>
<translation>Zeile</translation>
</message>
</context>
<context>
<name>InUseDialog</name>
<message>
<location filename="ui/dialogs/in_use.py" />
<source>{book} is open already</source>
<translation>{book} ist bereits geöffnet</translation>
</message>
<message>
<location filename="ui/dialogs/in_use.py" />
<source>{book} is locked, and the lock does not say by whom</source>
<translation>{book} ist gesperrt, und die Sperre sagt nicht, von wem</translation>
</message>
<message>
<location filename="ui/dialogs/in_use.py" />
<source>Open a book</source>
<translation>Ein Buch öffnen</translation>
</message>
<message>
<location filename="ui/dialogs/in_use.py" />
<source>Another window of this computer has it (process {pid}). Close it there, or open it for reading here.</source>
<translation>Ein anderes Fenster dieses Computers hat es geöffnet (Prozess {pid}). Schließen Sie es dort oder öffnen Sie es hier zum Lesen.</translation>
</message>
<message>
<location filename="ui/dialogs/in_use.py" />
<source>The computer {host} has it (process {pid}). Close it there, or open it for reading here.</source>
<translation>Der Computer {host} hat es geöffnet (Prozess {pid}). Schließen Sie es dort oder öffnen Sie es hier zum Lesen.</translation>
</message>
<message>
<location filename="ui/dialogs/in_use.py" />
<source>A program that was cut off may have left {file}. Remove it only when nobody else has the book open.</source>
<translation>Ein abgebrochenes Programm hat womöglich {file} hinterlassen. Entfernen Sie es nur, wenn sonst niemand das Buch geöffnet hat.</translation>
</message>
<message>
<location filename="ui/dialogs/in_use.py" />
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<location filename="ui/dialogs/in_use.py" />
<source>Remove the lock and open</source>
<translation>Sperre entfernen und öffnen</translation>
</message>
<message>
<location filename="ui/dialogs/in_use.py" />
<source>Open for reading</source>
<translation>Zum Lesen öffnen</translation>
</message>
</context>
<context>
<name>IssuedDialog</name>
<message>
<location filename="ui/dialogs/issued.py" />
<source>Statement {number}</source>
<translation>Kontoauszug {number}</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>The statement as it was issued</source>
<translation>Der Kontoauszug, wie er ausgestellt wurde</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>Close</source>
<translation>Schließen</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>E-mail draft…</source>
<translation>E-Mail-Entwurf…</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>Print…</source>
<translation>Drucken…</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>Save PDF</source>
<translation>PDF speichern</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>Mark as sent</source>
<translation>Als versandt vermerken</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>sent</source>
<translation>versandt</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>issued</source>
<translation>ausgestellt</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>issued {day}</source>
<translation>ausgestellt am {day}</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>{facts}, sent {how}</source>
<translation>{facts}, versandt {how}</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>{kind}, {span}, closing {closing}</source>
<translation>{kind}, {span}, Endsaldo {closing}</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>Sent to the printer.</source>
<translation>An den Drucker gesendet.</translation>
</message>
</context>
<context>
<name>IssuedTable</name>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Statements</source>
<translation>Kontoauszüge</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>No statement was issued yet. What is saved as PDF, printed or mailed is kept here.</source>
<translation>Noch wurde kein Kontoauszug ausgestellt. Was als PDF gespeichert, gedruckt oder gemailt wird, bleibt hier.</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Statement…</source>
<translation>Kontoauszug…</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Number</source>
<translation>Nummer</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Date</source>
<translation>Datum</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Kind</source>
<translation>Art</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Covers</source>
<translation>Umfasst</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Closing</source>
<translation>Endsaldo</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Sent</source>
<translation>Versandt</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>not yet</source>
<translation>noch nicht</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>&amp;Open</source>
<translation>Ö&amp;ffnen</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>&amp;Print again…</source>
<translation>Noch einmal &amp;drucken…</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Save &amp;PDF again…</source>
<translation>&amp;PDF noch einmal speichern…</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>E-mail &amp;draft…</source>
<translation>&amp;E-Mail-Entwurf…</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Mark as sent: {way}</source>
<translation>Als versandt vermerken: {way}</translation>
</message>
</context>
<context>
<name>LabelledField</name>
<message>
<location filename="ui/widgets/labelled.py" />
<source>{label} (needed)</source>
<translation>{label} (nötig)</translation>
</message>
</context>
<context>
<name>LanguageSection</name>
<message>
<location filename="ui/panels/settings/language.py" />
<source>Language of the program</source>
<translation>Sprache des Programms</translation>
</message>
<message>
<location filename="ui/panels/settings/language.py" />
<source>Your books keep the words that you typed into them.</source>
<translation>Ihre Bücher behalten die Worte, die Sie hineingeschrieben haben.</translation>
</message>
<message>
<location filename="ui/panels/settings/language.py" />
<source>menus, dialogs and messages change at once</source>
<translation>Menüs, Dialoge und Meldungen wechseln sofort</translation>
</message>
<message>
<location filename="ui/panels/settings/language.py" />
<source>Language</source>
<translation>Sprache</translation>
</message>
</context>
<context>
<name>LicencesDialog</name>
<message>
<location filename="ui/dialogs/help.py" />
<source>Find in the text</source>
<translation>Im Text suchen</translation>
</message>
</context>
<context>
<name>ListFoot</name>
<message>
<location filename="ui/panels/list_frame.py" />
<source>Sums of the list</source>
<translation>Summen der Liste</translation>
</message>
<message>
<location filename="ui/panels/list_frame.py" />
<source>owed {owed} · overdue {overdue} · credit {credit}</source>
<translation>offen {owed} · überfällig {overdue} · Guthaben {credit}</translation>
</message>
</context>
<context>
<name>ListHead</name>
<message>
<location filename="ui/panels/list_frame.py" />
<source>Find in this list</source>
<translation>In dieser Liste suchen</translation>
</message>
<message>
<location filename="ui/panels/list_frame.py" />
<source>All</source>
<translation>Alle</translation>
</message>
<message>
<location filename="ui/panels/list_frame.py" />
<source>Open</source>
<translation>Offen</translation>
</message>
<message>
<location filename="ui/panels/list_frame.py" />
<source>Overdue</source>
<translation>Überfällig</translation>
</message>
<message>
<location filename="ui/panels/list_frame.py" />
<source>In credit</source>
<translation>Mit Guthaben</translation>
</message>
</context>
<context>
<name>LogoRow</name>
<message>
<location filename="ui/panels/settings/logo_row.py" />
<source>Choose a picture…</source>
<translation>Bild wählen…</translation>
</message>
<message>
<location filename="ui/panels/settings/logo_row.py" />
<source>Remove the logo</source>
<translation>Logo entfernen</translation>
</message>
<message>
<location filename="ui/panels/settings/logo_row.py" />
<source>PNG, JPEG or SVG. It is kept in the book, so that the book stays one file.</source>
<translation>PNG, JPEG oder SVG. Es liegt im Buch, damit das Buch eine Datei bleibt.</translation>
</message>
<message>
<location filename="ui/panels/settings/logo_row.py" />
<source>Choose the logo</source>
<translation>Logo wählen</translation>
</message>
<message>
<location filename="ui/panels/settings/logo_row.py" />
<source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
<translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
</message>
</context>
<context>
<name>MainWindow</name>
<message>
<location filename="ui/main_window.py" />
<source>Billing Desktop</source>
<translation>Billing Desktop</translation>
</message>
</context>
<context>
<name>MetadataEdit</name>
<message>
<location filename="ui/widgets/metadata_edit.py" />
<source>Add a key</source>
<translation>Schlüssel hinzufügen</translation>
</message>
<message>
<location filename="ui/widgets/metadata_edit.py" />
<source>The key "{key}" is there twice; rename one.</source>
<translation>Den Schlüssel „{key}“ gibt es zweimal; benennen Sie einen um.</translation>
</message>
<message>
<location filename="ui/widgets/metadata_edit.py" />
<source>key</source>
<translation>Schlüssel</translation>
</message>
<message>
<location filename="ui/widgets/metadata_edit.py" />
<source>value</source>
<translation>Wert</translation>
</message>
<message>
<location filename="ui/widgets/metadata_edit.py" />
<source>Key</source>
<translation>Schlüssel</translation>
</message>
<message>
<location filename="ui/widgets/metadata_edit.py" />
<source>Value</source>
<translation>Wert</translation>
</message>
<message>
<location filename="ui/widgets/metadata_edit.py" />
<source>Remove</source>
<translation>Entfernen</translation>
</message>
</context>
<context>
<name>MethodsEdit</name>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Payment methods</source>
<translation>Zahlungsarten</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Up</source>
<translation>Nach oben</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Down</source>
<translation>Nach unten</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Remove</source>
<translation>Entfernen</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Alt+Up in the list</source>
<translation>Alt+Aufwärts in der Liste</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Alt+Down in the list</source>
<translation>Alt+Abwärts in der Liste</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Delete in the list</source>
<translation>Entf in der Liste</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Another method</source>
<translation>Weitere Zahlungsart</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Another payment method</source>
<translation>Eine weitere Zahlungsart</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Add</source>
<translation>Hinzufügen</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Add the payment method</source>
<translation>Zahlungsart hinzufügen</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>F2 renames, Alt+Up and Alt+Down move, Delete removes.</source>
<translation>F2 benennt um, Alt+Aufwärts und Alt+Abwärts verschieben, Entf entfernt.</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>{name} is number {n}</source>
<translation>{name} steht an Stelle {n}</translation>
</message>
</context>
<context>
<name>ModelCards</name>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>Order, 18 Dec</source>
<translation>Bestellung, 18. Dez.</translation>
</message>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>Order, 9 Jan</source>
<translation>Bestellung, 9. Jan.</translation>
</message>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>Payment, 3 Feb</source>
<translation>Zahlung, 3. Feb.</translation>
</message>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>Shop</source>
<translation>Laden</translation>
</message>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>Warehouse</source>
<translation>Lager</translation>
</message>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>Web hosting</source>
<translation>Webhosting</translation>
</message>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>lowers the balance. Too much becomes credit there.</source>
<translation>senkt den Saldo. Was zu viel ist, wird dort Guthaben.</translation>
</message>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>goes to the account you choose. Accounts never pay for each other.</source>
<translation>geht auf das Konto, das Sie wählen. Konten zahlen nie füreinander.</translation>
</message>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>pays open bills, oldest due first. You see and can change every line.</source>
<translation>bezahlt offene Rechnungen, die älteste zuerst. Sie sehen jede Zeile und können sie ändern.</translation>
</message>
</context>
<context>
<name>ModelChangeDialog</name>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>How your customers owe</source>
<translation>Wie Ihre Kunden geführt werden</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>Changing it moves no money: what is owed and what was paid stay where they are.</source>
<translation>Eine Änderung bewegt kein Geld: Was offen ist und was bezahlt wurde, bleibt, wo es ist.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>Change the billing model</source>
<translation>Abrechnungsmodell ändern</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>Keep it as it is</source>
<translation>So lassen</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>This change is not possible now</source>
<translation>Diese Änderung ist jetzt nicht möglich</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>This is how they owe now.</source>
<translation>So werden sie jetzt geführt.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>What would change</source>
<translation>Was sich ändern würde</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>1 customer owes by it from now on</source>
<translation>1 Kunde wird ab jetzt so geführt</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>{n} customers owe by it from now on</source>
<translation>{n} Kunden werden ab jetzt so geführt</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>1 has a way of its own and keeps it</source>
<translation>1 hat ein eigenes Modell und behält es</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>{n} have a way of their own and keep it</source>
<translation>{n} haben ein eigenes Modell und behalten es</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>A charge on the customer is offered first instead of a bill or a charge on an account.</source>
<translation>Statt einer Rechnung oder einer Belastung eines Kontos wird zuerst eine Belastung des Kunden angeboten.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>A payment lowers the balance of the customer.</source>
<translation>Eine Zahlung senkt den Saldo des Kunden.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>What is left over is credit of the customer.</source>
<translation>Was übrig bleibt, ist Guthaben des Kunden.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>A charge on one of its accounts is offered first.</source>
<translation>Zuerst wird eine Belastung eines seiner Konten angeboten.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>A payment lowers the balance of the account you choose.</source>
<translation>Eine Zahlung senkt den Saldo des Kontos, das Sie wählen.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>What is left over is credit of that account; accounts never pay for each other.</source>
<translation>Was übrig bleibt, ist Guthaben dieses Kontos; Konten zahlen nie füreinander.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>A numbered bill is offered first; a charge is raised as a bill.</source>
<translation>Zuerst wird eine nummerierte Rechnung angeboten; eine Belastung wird als Rechnung ausgestellt.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>A payment is proposed for open bills, oldest due first.</source>
<translation>Eine Zahlung wird für offene Rechnungen vorgeschlagen, die älteste zuerst.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>What is left over is credit; a balance holds nothing else.</source>
<translation>Was übrig bleibt, ist Guthaben; etwas anderes hält ein Saldo nicht.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>another model</source>
<translation>ein anderes Modell</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>what stands above</source>
<translation>was oben steht</translation>
</message>
</context>
<context>
<name>Months</name>
<message>
<location filename="ui/panels/months.py" />
<source>Nothing was received in these months.</source>
<translation>In diesen Monaten ist nichts eingegangen.</translation>
</message>
</context>
<context>
<name>NotificationsSection</name>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Each gets what is recorded from the day it was added: signed, in order, exactly as queued.</source>
<translation>Jeder bekommt, was ab dem Tag seines Hinzufügens erfasst wird: unterschrieben, der Reihe nach, genau wie eingereiht.</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Endpoints</source>
<translation>Empfänger</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>webhook</source>
<translation>Webhook</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>secret</source>
<translation>Geheimnis</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>profile</source>
<translation>Profil</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>rotate</source>
<translation>wechseln</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Add an endpoint…</source>
<translation>Empfänger hinzufügen…</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Time to undo</source>
<translation>Zeit zum Rückgängigmachen</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Seconds before the first try</source>
<translation>Sekunden vor dem ersten Versuch</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>what is undone within them is never sent</source>
<translation>was darin rückgängig gemacht wird, wird nie gesendet</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>None yet; nothing leaves this computer.</source>
<translation>Noch keiner; nichts verlässt diesen Computer.</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>The endpoint was added.</source>
<translation>Der Empfänger wurde hinzugefügt.</translation>
</message>
</context>
<context>
<name>NotifyingCommands</name>
<message>
<location filename="ui/notifying_commands.py" />
<source>That bill was undone, so it has no page.</source>
<translation>Diese Rechnung wurde rückgängig gemacht und hat daher keine Seite.</translation>
</message>
<message>
<location filename="ui/notifying_commands.py" />
<source>What waits is sent now, in order.</source>
<translation>Was wartet, wird jetzt der Reihe nach gesendet.</translation>
</message>
<message>
<location filename="ui/notifying_commands.py" />
<source>1 notification is tried again.</source>
<translation>1 Benachrichtigung wird noch einmal versucht.</translation>
</message>
<message>
<location filename="ui/notifying_commands.py" />
<source>{n} notifications are tried again.</source>
<translation>{n} Benachrichtigungen werden noch einmal versucht.</translation>
</message>
<message>
<location filename="ui/notifying_commands.py" />
<source>Nothing was set aside.</source>
<translation>Es war nichts beiseitegelegt.</translation>
</message>
</context>
<context>
<name>Outbox</name>
<message>
<location filename="ui/panels/outbox.py" />
<source>Pause</source>
<translation>Anhalten</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>More</source>
<translation>Mehr</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Endpoints…</source>
<translation>Empfänger…</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Outbox</source>
<translation>Ausgang</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>All</source>
<translation>Alle</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Waiting</source>
<translation>Wartend</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Kept</source>
<translation>Aufbewahrt</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Set aside</source>
<translation>Beiseitegelegt</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Delivered</source>
<translation>Zugestellt</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Withdrawn</source>
<translation>Zurückgezogen</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Queued while no receiver was set up; “Send notifications again” sends them too.</source>
<translation>Vorgemerkt, als kein Empfänger eingerichtet war; „Benachrichtigungen noch einmal senden“ sendet auch sie.</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Find an event, bill or customer</source>
<translation>Ereignis, Rechnung oder Kunden suchen</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>State</source>
<translation>Status</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>For</source>
<translation>Für</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Amount</source>
<translation>Betrag</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Tries</source>
<translation>Versuche</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Next try</source>
<translation>Nächster Versuch</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Last answer</source>
<translation>Letzte Antwort</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Notifications</source>
<translation>Benachrichtigungen</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Show all notifications</source>
<translation>Alle Benachrichtigungen zeigen</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>No notification is like that.</source>
<translation>Keine Benachrichtigung ist so.</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Go on</source>
<translation>Fortfahren</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Notifications are kept here, but an endpoint gets only what is recorded after it was added.</source>
<translation>Benachrichtigungen werden hier aufbewahrt, ein Empfänger bekommt aber nur, was nach seinem Hinzufügen erfasst wird.</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>No receiver is set up; nothing needs to be done.</source>
<translation>Es ist kein Empfänger eingerichtet; Sie müssen nichts tun.</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Switch it on…</source>
<translation>Einschalten…</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Give it a secret…</source>
<translation>Geheimnis eingeben…</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Try it now</source>
<translation>Jetzt versuchen</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>No notifications yet. Each payment leaves one for everything it pays.</source>
<translation>Noch keine Benachrichtigungen. Jede Zahlung hinterlässt eine für alles, was sie bezahlt.</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Notifications go on.</source>
<translation>Der Versand geht weiter.</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Notifications are paused; nothing is lost.</source>
<translation>Der Versand ist angehalten; nichts geht verloren.</translation>
</message>
</context>
<context>
<name>OutboxDetails</name>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Request</source>
<translation>Anfrage</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Answer</source>
<translation>Antwort</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>no answer yet</source>
<translation>noch keine Antwort</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Tries</source>
<translation>Versuche</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Request, the same bytes on every try</source>
<translation>Anfrage, bei jedem Versuch dieselben Bytes</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>At</source>
<translation>Um</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Took</source>
<translation>Dauer</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>{n} ms</source>
<translation>{n} ms</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>not tried yet</source>
<translation>noch nicht versucht</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>none</source>
<translation>keine</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Send now</source>
<translation>Jetzt senden</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Skip with a reason…</source>
<translation>Überspringen…</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Copy as curl</source>
<translation>Als curl kopieren</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Open the bill</source>
<translation>Rechnung öffnen</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Save evidence…</source>
<translation>Nachweis speichern…</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Send again</source>
<translation>Erneut senden</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Open the customer</source>
<translation>Kunden öffnen</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Only this event is set aside; later ones of {name} go on.</source>
<translation>Nur dieses Ereignis ist beiseitegelegt; spätere von {name} gehen weiter.</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>It goes once the one of {name} before it has arrived: the order is kept.</source>
<translation>Sie geht, sobald die von {name} davor angekommen ist: Die Reihenfolge bleibt.</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>No whole answer came:</source>
<translation>Es kam keine ganze Antwort:</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>It is sent now, in its place in line.</source>
<translation>Es wird jetzt gesendet, an seiner Stelle in der Reihe.</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Skipped; it stays listed with the reason.</source>
<translation>Übersprungen; sie bleibt mit dem Grund aufgeführt.</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Copied; its signature runs out five minutes after the try.</source>
<translation>Kopiert; die Unterschrift läuft fünf Minuten nach dem Versuch ab.</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Save the evidence of this payment</source>
<translation>Den Nachweis dieser Zahlung speichern</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Saved: {name}</source>
<translation>Gespeichert: {name}</translation>
</message>
</context>
<context>
<name>OutboxSigns</name>
<message>
<location filename="ui/outbox_signs.py" />
<source>1 notification is kept</source>
<translation>1 Benachrichtigung ist aufbewahrt</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>{n} notifications are kept</source>
<translation>{n} Benachrichtigungen sind aufbewahrt</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>No receiver is set up; nothing needs to be done.</source>
<translation>Es ist kein Empfänger eingerichtet; Sie müssen nichts tun.</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>No receiver set up</source>
<translation>Kein Empfänger</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>1 notification waits</source>
<translation>1 Benachrichtigung wartet</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>{n} notifications wait</source>
<translation>{n} Benachrichtigungen warten</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>1 waits</source>
<translation>1 wartet</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>{n} wait</source>
<translation>{n} warten</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>1 set aside</source>
<translation>1 beiseitegelegt</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>{n} set aside</source>
<translation>{n} beiseitegelegt</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>1 notification needs a look</source>
<translation>1 Benachrichtigung ist zu prüfen</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>{n} notifications need a look</source>
<translation>{n} Benachrichtigungen sind zu prüfen</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>All notifications sent</source>
<translation>Alle Benachrichtigungen gesendet</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>Open the outbox with {keys} to see why.</source>
<translation>Öffnen Sie den Ausgang mit {keys}, um zu sehen, warum.</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>Open the outbox to see why.</source>
<translation>Öffnen Sie den Ausgang, um zu sehen, warum.</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>They go out in order by themselves.</source>
<translation>Sie gehen von selbst der Reihe nach hinaus.</translation>
</message>
</context>
<context>
<name>Overview</name>
<message>
<location filename="ui/panels/overview.py" />
<source>As of</source>
<translation>Stichtag</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Export</source>
<translation>Exportieren</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Save what is owed by age as a CSV file</source>
<translation>Offene Beträge nach Fälligkeit als CSV-Datei speichern</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Overview</source>
<translation>Übersicht</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Owed</source>
<translation>Offen</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Show the customers who owe</source>
<translation>Die Kunden zeigen, die etwas schulden</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Overdue</source>
<translation>Überfällig</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Show the customers who are late</source>
<translation>Die Kunden zeigen, die überfällig sind</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Received this month</source>
<translation>In diesem Monat eingegangen</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Show these payments</source>
<translation>Diese Zahlungen zeigen</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Credit not yet applied</source>
<translation>Freies Guthaben</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Show the customers with credit</source>
<translation>Die Kunden mit Guthaben zeigen</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>What is owed, by age</source>
<translation>Offene Beträge nach Fälligkeit</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>owed less credit</source>
<translation>offen abzüglich Guthaben</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Received per month</source>
<translation>Eingänge je Monat</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Largest debtors</source>
<translation>Größte Schuldner</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Nobody owes anything.</source>
<translation>Niemand schuldet etwas.</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>The figures are being added up…</source>
<translation>Die Zahlen werden zusammengezählt…</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>{day} · all amounts {currency}</source>
<translation>{day} · alle Beträge in {currency}</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>1 customer</source>
<translation>1 Kunde</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>{n} customers</source>
<translation>{n} Kunden</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>nobody</source>
<translation>niemand</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>{customers} · {share} % of it</source>
<translation>{customers} · {share} % davon</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>1 payment</source>
<translation>1 Zahlung</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>{n} payments</source>
<translation>{n} Zahlungen</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>no payment yet</source>
<translation>keine Zahlung</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>{first}–{last} {month}</source>
<translation>{first}.–{last}. {month}</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>{last} {month}</source>
<translation>{last}. {month}</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>12 months: {sum}</source>
<translation>12 Monate: {sum}</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>not due</source>
<translation>nicht fällig</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>1–30 days late</source>
<translation>1–30 Tage überfällig</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>31–60 days late</source>
<translation>31–60 Tage überfällig</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>61–90 days late</source>
<translation>61–90 Tage überfällig</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>over 90 days late</source>
<translation>über 90 Tage überfällig</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>no due date</source>
<translation>ohne Fälligkeit</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>credit</source>
<translation>Guthaben</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>overdue part</source>
<translation>überfälliger Teil</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>1 more owes {amount}</source>
<translation>1 weiterer schuldet {amount}</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>{n} more owe {amount}</source>
<translation>{n} weitere schulden {amount}</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Ageing</source>
<translation>Fälligkeiten</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Export what is owed by age</source>
<translation>Offene Beträge nach Fälligkeit exportieren</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>CSV (*.csv)</source>
<translation>CSV (*.csv)</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Exported to {file}.</source>
<translation>Exportiert nach {file}.</translation>
</message>
</context>
<context>
<name>PageView</name>
<message>
<location filename="ui/guide/page_view.py" />
<source>Page of the guide</source>
<translation>Seite der Anleitung</translation>
</message>
</context>
<context>
<name>PaperDialog</name>
<message>
<location filename="ui/dialogs/paper.py" />
<source>Fit width</source>
<translation>Ganze Breite</translation>
</message>
<message>
<location filename="ui/dialogs/paper.py" />
<source>Smaller</source>
<translation>Kleiner</translation>
</message>
<message>
<location filename="ui/dialogs/paper.py" />
<source>1 page</source>
<translation>1 Seite</translation>
</message>
<message>
<location filename="ui/dialogs/paper.py" />
<source>{n} pages</source>
<translation>{n} Seiten</translation>
</message>
<message>
<location filename="ui/dialogs/paper.py" />
<source>Saved as {path}</source>
<translation>Gespeichert als {path}</translation>
</message>
<message>
<location filename="ui/dialogs/paper.py" />
<source>Open folder</source>
<translation>Ordner öffnen</translation>
</message>
<message>
<location filename="ui/dialogs/paper.py" />
<source>Sent to the printer.</source>
<translation>An den Drucker gesendet.</translation>
</message>
<message>
<location filename="ui/dialogs/paper.py" />
<source>Print what is shown (Ctrl+P)</source>
<translation>Drucken, was gezeigt wird (Strg+P)</translation>
</message>
</context>
<context>
<name>PaymentDialog</name>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Receive payment</source>
<translation>Zahlung erfassen</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Record and new</source>
<translation>Erfassen und neu</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Record and print</source>
<translation>Erfassen und drucken</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Record</source>
<translation>Erfassen</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Ctrl+Enter: record this payment and enter the next</source>
<translation>Strg+Eingabe: diese Zahlung erfassen und die nächste eingeben</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Ctrl+P: record this payment and show its receipt, to print or save</source>
<translation>Strg+P: diese Zahlung erfassen und ihre Quittung zeigen, zum Drucken oder Speichern</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Choose a customer; what is open stands here then.</source>
<translation>Wählen Sie einen Kunden; dann steht hier, was offen ist.</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Nothing is open; the payment is kept as credit.</source>
<translation>Es ist nichts offen; die Zahlung bleibt als Guthaben.</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>credit of {name}</source>
<translation>Guthaben von {name}</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Show it</source>
<translation>Zeigen</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>customer</source>
<translation>Kunde</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>amount</source>
<translation>Betrag</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>paid on</source>
<translation>bezahlt am</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>what it is applied to</source>
<translation>womit sie verrechnet wird</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>The books moved meanwhile; here is the plan anew. Nothing was recorded.</source>
<translation>Das Buch hat sich inzwischen geändert; hier ist der neue Vorschlag. Es wurde nichts erfasst.</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Receipt</source>
<translation>Quittung</translation>
</message>
</context>
<context>
<name>PaymentFooter</name>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Received</source>
<translation>Erhalten</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Applied</source>
<translation>Verrechnet</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Left over</source>
<translation>Rest</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>What is left over becomes</source>
<translation>Was übrig bleibt, wird</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Applied to 1 bill</source>
<translation>Mit 1 Rechnung verrechnet</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Applied to {n} bills</source>
<translation>Mit {n} Rechnungen verrechnet</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Applied to what is owed</source>
<translation>Mit Offenem verrechnet</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Preview</source>
<translation>Vorschau</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Afterwards {name} owes {owed} and has {credit} credit.</source>
<translation>Danach schuldet {name} {owed} und hat {credit} Guthaben.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Afterwards {name} owes {owed}.</source>
<translation>Danach schuldet {name} {owed}.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Afterwards {name} owes nothing and has {credit} credit.</source>
<translation>Danach schuldet {name} nichts und hat {credit} Guthaben.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Afterwards {name} owes nothing.</source>
<translation>Danach schuldet {name} nichts.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>1 notification will be queued</source>
<translation>1 Benachrichtigung wird eingereiht</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>{n} notifications will be queued</source>
<translation>{n} Benachrichtigungen werden eingereiht</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>{names} and {n} more</source>
<translation>{names} und {n} weitere</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>{name} from credit</source>
<translation>{name} aus Guthaben</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>1 notification</source>
<translation>1 Benachrichtigung</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>{n} notifications</source>
<translation>{n} Benachrichtigungen</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Queued together with the payment, each as obligation.amount_applied:</source>
<translation>Zusammen mit der Zahlung eingereiht, jede als obligation.amount_applied:</translation>
</message>
</context>
<context>
<name>PaymentHead</name>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>Shown on the receipt, not on statements</source>
<translation>Steht auf der Quittung, nicht auf Kontoauszügen</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>Customer</source>
<translation>Kunde</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>Account</source>
<translation>Konto</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>Paid on</source>
<translation>Bezahlt am</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>Method</source>
<translation>Zahlungsart</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>Reference</source>
<translation>Referenz</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>Note</source>
<translation>Notiz</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>all accounts</source>
<translation>alle Konten</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>the customer itself</source>
<translation>der Kunde selbst</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>Amount, {currency}</source>
<translation>Betrag, {currency}</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>owes {owed}</source>
<translation>schuldet {owed}</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>credit {amount}</source>
<translation>Guthaben {amount}</translation>
</message>
</context>
<context>
<name>PaymentLines</name>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>Named in the reference</source>
<translation>In der Referenz genannt</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>Oldest due first</source>
<translation>Älteste zuerst</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>The bill due longest ago first; one without a due date counts by its bill date</source>
<translation>Die am längsten fällige Rechnung zuerst; ohne Fälligkeit zählt das Rechnungsdatum</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>Exact match</source>
<translation>Genaue Summe</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>By hand</source>
<translation>Von Hand</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>Clear</source>
<translation>Leeren</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>Apply nothing; all of it is left over</source>
<translation>Nichts verrechnen; alles bleibt übrig</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>Fill in</source>
<translation>Verteilen</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>Lay it on what stays open: bills paid in part first, then the oldest due</source>
<translation>Auf das legen, was offen bleibt: teilweise bezahlte Rechnungen zuerst, dann die älteste</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>An amount that is applied must be above zero.</source>
<translation>Ein verrechneter Betrag muss über null liegen.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>Also use the credit of {amount}</source>
<translation>Auch das Guthaben von {amount} verwenden</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>none found in time</source>
<translation>keine rechtzeitig gefunden</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>none</source>
<translation>keine</translation>
</message>
</context>
<context>
<name>PaymentsSection</name>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>Payment methods</source>
<translation>Zahlungsarten</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>In this order they are offered when a payment is recorded.</source>
<translation>In dieser Reihenfolge werden sie beim Erfassen einer Zahlung angeboten.</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>the one used last</source>
<translation>die zuletzt verwendete</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>the first of the list</source>
<translation>die erste der Liste</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>Proposed for the next payment</source>
<translation>Vorschlag für die nächste Zahlung</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>Recorded twice</source>
<translation>Doppelt erfasst</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>Warn of the same amount within so many days</source>
<translation>Vor gleichem Betrag warnen innerhalb von so vielen Tagen</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>before and after the day it was paid; the same reference is always warned of</source>
<translation>vor und nach dem Tag der Zahlung; vor gleicher Referenz wird immer gewarnt</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>Payment rules of new customers</source>
<translation>Zahlungsregeln neuer Kunden</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>What the form of a new customer begins with; each can differ.</source>
<translation>Womit das Formular eines neuen Kunden beginnt; jeder kann abweichen.</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>{label}, {currency}</source>
<translation>{label}, {currency}</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>Smallest payment</source>
<translation>Kleinste Zahlung</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>Largest payment</source>
<translation>Größte Zahlung</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>empty: no limit</source>
<translation>leer: keine Grenze</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>Part payments are allowed</source>
<translation>Teilzahlungen sind erlaubt</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>Overpayments are allowed</source>
<translation>Überzahlungen sind erlaubt</translation>
</message>
</context>
<context>
<name>PaymentsTable</name>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Payments</source>
<translation>Zahlungen</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>No payments yet. {keys} records the first one.</source>
<translation>Noch keine Zahlungen. {keys} erfasst die erste.</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Receive payment…</source>
<translation>Zahlung erfassen…</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Date</source>
<translation>Datum</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>What</source>
<translation>Vorgang</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Reference</source>
<translation>Referenz</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Amount</source>
<translation>Betrag</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Not applied</source>
<translation>Nicht verrechnet</translation>
</message>
</context>
<context>
<name>Program</name>
<message>
<location filename="app.py" />
<source>{book} is open in another window, which came forward.</source>
<translation>{book} ist in einem anderen Fenster geöffnet, das nach vorn gekommen ist.</translation>
</message>
<message>
<location filename="app.py" />
<source>Book created: {name}</source>
<translation>Buch angelegt: {name}</translation>
</message>
<message>
<location filename="app.py" />
<source>The book was brought to the form of this program; as it was, it is kept as {file}.</source>
<translation>Das Buch wurde in die Form dieses Programms gebracht; wie es war, liegt es als {file} daneben.</translation>
</message>
<message>
<location filename="app.py" />
<source>Restored. The file as it was is kept as {kept}.</source>
<translation>Wiederhergestellt. Die bisherige Datei liegt als {kept} daneben.</translation>
</message>
</context>
<context>
<name>ProposalCard</name>
<message>
<location filename="ui/panels/bank/cards.py" />
<source>Bill</source>
<translation>Rechnung</translation>
</message>
<message>
<location filename="ui/panels/bank/cards.py" />
<source>Account</source>
<translation>Konto</translation>
</message>
<message>
<location filename="ui/panels/bank/cards.py" />
<source>Due</source>
<translation>Fällig</translation>
</message>
<message>
<location filename="ui/panels/bank/cards.py" />
<source>Open</source>
<translation>Offen</translation>
</message>
<message>
<location filename="ui/panels/bank/cards.py" />
<source>Apply</source>
<translation>Verrechnen</translation>
</message>
<message>
<location filename="ui/panels/bank/cards.py" />
<source>What it pays</source>
<translation>Was damit bezahlt wird</translation>
</message>
</context>
<context>
<name>ProtectionSection</name>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Backups</source>
<translation>Sicherungen</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Made and verified by themselves: once a day, before an import, and when the book is closed after changes.</source>
<translation>Werden von selbst angelegt und geprüft: einmal am Tag, vor einem Import und wenn das Buch nach Änderungen geschlossen wird.</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Backups go to</source>
<translation>Sicherungen gehen nach</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Backups that are kept</source>
<translation>Aufbewahrte Sicherungen</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Back up now</source>
<translation>Jetzt sichern</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Verify</source>
<translation>Prüfen</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Restore…</source>
<translation>Zurückspielen…</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Back up, verify, restore</source>
<translation>Sichern, prüfen, zurückspielen</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>1 backup is kept</source>
<translation>1 Sicherung ist aufbewahrt</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>{n} backups are kept</source>
<translation>{n} Sicherungen sind aufbewahrt</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>The newest of each of the last 7 days, 4 weeks and 12 months stays, and 10 made before imports.</source>
<translation>Es bleiben die jeweils neueste der letzten 7 Tage, 4 Wochen und 12 Monate und 10 von vor Importen.</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>{kept}, {size} MB. {rule}</source>
<translation>{kept}, {size} MB. {rule}</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>The book lies in the same folder: the two can get lost together.</source>
<translation>Das Buch liegt im selben Ordner: Beide können zusammen verloren gehen.</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Backups go to {folder} from now on.</source>
<translation>Sicherungen gehen ab jetzt nach {folder}.</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>No backup was made</source>
<translation>Es wurde nicht gesichert</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Backup made and verified.</source>
<translation>Sicherung angelegt und geprüft.</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>{file} is being checked…</source>
<translation>{file} wird geprüft…</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>{file} is damaged</source>
<translation>{file} ist beschädigt</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>{file} breaks no rule and can be restored.</source>
<translation>{file} verletzt keine Regel und lässt sich zurückspielen.</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>{customers} customers, {bills} bills, {acts} acts, owed {owed}.</source>
<translation>{customers} Kunden, {bills} Rechnungen, {acts} Vorgänge, offen {owed}.</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>This backup cannot be used</source>
<translation>Diese Sicherung lässt sich nicht verwenden</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Lock</source>
<translation>Sperre</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>What was handed to the tax office stays as it is: nothing can count on or before this day.</source>
<translation>Was dem Finanzamt gemeldet wurde, bleibt, wie es ist: An diesem Tag oder davor kann nichts wirksam werden.</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Locked through</source>
<translation>Gesperrt bis</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>empty: no lock</source>
<translation>leer: keine Sperre</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Lift the lock</source>
<translation>Sperre aufheben</translation>
</message>
</context>
<context>
<name>Rail</name>
<message>
<location filename="ui/panels/frame.py" />
<source>Places</source>
<translation>Bereiche</translation>
</message>
<message>
<location filename="ui/panels/frame.py" />
<source>1 waits</source>
<translation>1 wartet</translation>
</message>
<message>
<location filename="ui/panels/frame.py" />
<source>{n} wait</source>
<translation>{n} warten</translation>
</message>
<message>
<location filename="ui/panels/frame.py" />
<source>1 needs a look</source>
<translation>1 zu prüfen</translation>
</message>
<message>
<location filename="ui/panels/frame.py" />
<source>{n} need a look</source>
<translation>{n} zu prüfen</translation>
</message>
<message>
<location filename="ui/panels/frame.py" />
<source>Outbox</source>
<translation>Ausgang</translation>
</message>
</context>
<context>
<name>ReadAnywayDialog</name>
<message>
<location filename="ui/dialogs/read_anyway.py" />
<source>Read a file that does not add up?</source>
<translation>Eine Datei einlesen, die nicht aufgeht?</translation>
</message>
<message>
<location filename="ui/dialogs/read_anyway.py" />
<source>A line may be missing, or the file cut short. Fetching it again from the bank is the better way.</source>
<translation>Vielleicht fehlt ein Umsatz oder die Datei ist abgeschnitten. Besser ist es, sie noch einmal bei der Bank abzurufen.</translation>
</message>
<message>
<location filename="ui/dialogs/read_anyway.py" />
<source>Do not read it</source>
<translation>Nicht einlesen</translation>
</message>
<message>
<location filename="ui/dialogs/read_anyway.py" />
<source>Read it anyway</source>
<translation>Trotzdem einlesen</translation>
</message>
</context>
<context>
<name>ReceiptDialog</name>
<message>
<location filename="ui/dialogs/receipt.py" />
<source>Receipt</source>
<translation>Quittung</translation>
</message>
<message>
<location filename="ui/dialogs/receipt.py" />
<source>The receipt as it will be printed</source>
<translation>Die Quittung, wie sie gedruckt wird</translation>
</message>
<message>
<location filename="ui/dialogs/receipt.py" />
<source>Close</source>
<translation>Schließen</translation>
</message>
<message>
<location filename="ui/dialogs/receipt.py" />
<source>Print…</source>
<translation>Drucken…</translation>
</message>
<message>
<location filename="ui/dialogs/receipt.py" />
<source>Save PDF</source>
<translation>PDF speichern</translation>
</message>
<message>
<location filename="ui/dialogs/receipt.py" />
<source>{amount} from {name} on {day}</source>
<translation>{amount} von {name} am {day}</translation>
</message>
<message>
<location filename="ui/dialogs/receipt.py" />
<source>{amount} from {name} on {day}, taken back since</source>
<translation>{amount} von {name} am {day}, inzwischen zurückgenommen</translation>
</message>
</context>
<context>
<name>ReceiveEventsDialog</name>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Receive events</source>
<translation>Ereignisse empfangen</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Each event of another system that tells of a payment is recorded once, however often it comes.</source>
<translation>Jedes Ereignis eines anderen Systems, das eine Zahlung meldet, wird einmal erfasst, wie oft es auch kommt.</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Events as JSON, or a request with its headers</source>
<translation>Ereignisse als JSON oder eine Anfrage mit ihren Kopfzeilen</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>empty: signatures are not held against anything</source>
<translation>leer: Unterschriften werden nicht geprüft</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Signing secret</source>
<translation>Geheimnis zum Unterschreiben</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>From a file…</source>
<translation>Aus einer Datei…</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Record payments</source>
<translation>Zahlungen erfassen</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>State</source>
<translation>Status</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>For</source>
<translation>Für</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Amount</source>
<translation>Betrag</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>What was found</source>
<translation>Was gefunden wurde</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Paste one or more events, or choose a file.</source>
<translation>Fügen Sie ein oder mehrere Ereignisse ein oder wählen Sie eine Datei.</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>signed</source>
<translation>unterschrieben</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>new</source>
<translation>neu</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>there already</source>
<translation>schon da</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>refused</source>
<translation>abgelehnt</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>A file of events</source>
<translation>Eine Datei mit Ereignissen</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>{name} cannot be read as text in UTF-8.</source>
<translation>{name} lässt sich nicht als Text in UTF-8 lesen.</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Record 1 payment</source>
<translation>1 Zahlung erfassen</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Record {n} payments</source>
<translation>{n} Zahlungen erfassen</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>a new event</source>
<translation>ein neues Ereignis</translation>
</message>
</context>
<context>
<name>Received</name>
<message>
<location filename="ui/panels/received.py" />
<source>Overview</source>
<translation>Übersicht</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>Month</source>
<translation>Monat</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>Payments received</source>
<translation>Eingegangene Zahlungen</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>Date</source>
<translation>Datum</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>Customer</source>
<translation>Kunde</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>Method</source>
<translation>Zahlungsart</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>Reference</source>
<translation>Referenz</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>Amount</source>
<translation>Betrag</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>Nothing was received in this month.</source>
<translation>In diesem Monat ist nichts eingegangen.</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>Receive payment…</source>
<translation>Zahlung erfassen…</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>1 payment</source>
<translation>1 Zahlung</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>{n} payments</source>
<translation>{n} Zahlungen</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>no payment</source>
<translation>keine Zahlung</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>{payments} · {amount} · the newest {shown} are listed</source>
<translation>{payments} · {amount} · die neuesten {shown} sind aufgeführt</translation>
</message>
</context>
<context>
<name>RecipeDialog</name>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Save as recipe</source>
<translation>Als Vorlage speichern</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Its period counts from the day it is used.</source>
<translation>Ihr Zeitraum zählt ab dem Tag, an dem sie verwendet wird.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Name</source>
<translation>Name</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Period</source>
<translation>Zeitraum</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Save recipe</source>
<translation>Vorlage speichern</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>a name</source>
<translation>ein Name</translation>
</message>
</context>
<context>
<name>RecordDialog</name>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>Payment rules and metadata</source>
<translation>Zahlungsregeln und Metadaten</translation>
</message>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>your choice above</source>
<translation>Ihre Wahl oben</translation>
</message>
</context>
<context>
<name>RecordForm</name>
<message>
<location filename="ui/widgets/form.py" />
<source>Nothing was written; what you typed is kept.</source>
<translation>Nichts wurde geschrieben; Ihre Eingaben sind noch da.</translation>
</message>
<message>
<location filename="ui/widgets/form.py" />
<source>One field needs another look</source>
<translation>Ein Feld ist noch zu prüfen</translation>
</message>
<message>
<location filename="ui/widgets/form.py" />
<source>Two Three Four Five Six Seven Eight Nine</source>
<translation>Zwei Drei Vier Fünf Sechs Sieben Acht Neun</translation>
</message>
<message>
<location filename="ui/widgets/form.py" />
<source>{count} fields need another look</source>
<translation>{count} Felder sind noch zu prüfen</translation>
</message>
</context>
<context>
<name>RefundDialog</name>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>Refund</source>
<translation>Erstattung</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>The refund is noted here; the money itself you send as you do otherwise.</source>
<translation>Die Erstattung wird hier vermerkt; das Geld selbst überweisen Sie wie sonst auch.</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>What is paid back</source>
<translation>Was zurückgezahlt wird</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>Keep the money</source>
<translation>Geld behalten</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>Pay out</source>
<translation>Auszahlen</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>Credit of {name}</source>
<translation>Guthaben von {name}</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>{payment} on {bill}</source>
<translation>{payment} auf {bill}</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>{payment}, credit of {bill}</source>
<translation>{payment}, Guthaben von {bill}</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>credit that can be paid out</source>
<translation>Guthaben, das ausgezahlt werden kann</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>{words}: {bill} opens again</source>
<translation>{words}: {bill} wird wieder offen</translation>
</message>
</context>
<context>
<name>RemindersDialog</name>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Reminder letters</source>
<translation>Mahnungen</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>The letter as it will be printed</source>
<translation>Das Schreiben, wie es gedruckt wird</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>First, second and final reminder from {days} days past due, one after the other. Nothing is sent by itself.</source>
<translation>Zahlungserinnerung, Mahnung und letzte Mahnung ab {days} Tagen Überfälligkeit, eine nach der anderen. Nichts wird von selbst gesendet.</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Customer</source>
<translation>Kunde</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Level</source>
<translation>Stufe</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Past due</source>
<translation>Überfällig</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Customers with something past due</source>
<translation>Kunden mit Überfälligem</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Nothing is past due.</source>
<translation>Nichts ist überfällig.</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Mark as sent</source>
<translation>Als versandt vermerken</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Note for those who are ticked that the letter went out today; the next level then waits</source>
<translation>Für die Angekreuzten festhalten, dass das Schreiben heute versandt wurde; die nächste Stufe wartet dann</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Close</source>
<translation>Schließen</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Save text</source>
<translation>Text speichern</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Print…</source>
<translation>Drucken…</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Save PDF</source>
<translation>PDF speichern</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Save the ticked</source>
<translation>Angekreuzte speichern</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>1 day</source>
<translation>1 Tag</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>{n} days</source>
<translation>{n} Tage</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>level {n} sent {day}</source>
<translation>Stufe {n} am {day}</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>not yet</source>
<translation>noch nicht</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>nothing more</source>
<translation>nichts mehr</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>{n} from {day}</source>
<translation>{n} ab {day}</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>1 letter</source>
<translation>1 Schreiben</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>{n} letters</source>
<translation>{n} Schreiben</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Save 1 letter…</source>
<translation>1 Schreiben speichern…</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Save {n} letters…</source>
<translation>{n} Schreiben speichern…</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>1 letter is noted as sent today.</source>
<translation>1 Schreiben ist als heute versandt vermerkt.</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>{n} letters are noted as sent today.</source>
<translation>{n} Schreiben sind als heute versandt vermerkt.</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Take it back</source>
<translation>Zurücknehmen</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>{amount} past due: {name}</source>
<translation>{amount} überfällig: {name}</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Folder for the letters</source>
<translation>Ordner für die Schreiben</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Stop</source>
<translation>Anhalten</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>{done} of {total}</source>
<translation>{done} von {total}</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>{done} of {total} letters written.</source>
<translation>{done} von {total} Schreiben wurden geschrieben.</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>It was stopped; what was written stays.</source>
<translation>Angehalten; was geschrieben ist, bleibt.</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Already there, so left: {names}.</source>
<translation>Bereits da und belassen: {names}.</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Open folder</source>
<translation>Ordner öffnen</translation>
</message>
</context>
<context>
<name>RemoveEndpointDialog</name>
<message>
<location filename="ui/dialogs/remove_endpoint.py" />
<source>Remove this endpoint?</source>
<translation>Diesen Empfänger entfernen?</translation>
</message>
<message>
<location filename="ui/dialogs/remove_endpoint.py" />
<source>1 notification waits for it and is then skipped.</source>
<translation>1 Benachrichtigung wartet auf ihn und wird dann übersprungen.</translation>
</message>
<message>
<location filename="ui/dialogs/remove_endpoint.py" />
<source>{n} notifications wait for it and are then skipped.</source>
<translation>{n} Benachrichtigungen warten auf ihn und werden dann übersprungen.</translation>
</message>
<message>
<location filename="ui/dialogs/remove_endpoint.py" />
<source>What was sent stays listed, with every try. Its secret is forgotten.</source>
<translation>Was gesendet wurde, bleibt aufgeführt, mit jedem Versuch. Sein Geheimnis wird vergessen.</translation>
</message>
<message>
<location filename="ui/dialogs/remove_endpoint.py" />
<source>Keep it</source>
<translation>Behalten</translation>
</message>
<message>
<location filename="ui/dialogs/remove_endpoint.py" />
<source>Remove</source>
<translation>Entfernen</translation>
</message>
</context>
<context>
<name>ReportsDialog</name>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Reports</source>
<translation>Berichte</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>The report as it will be printed</source>
<translation>Der Bericht, wie er gedruckt wird</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Ageing</source>
<translation>Fälligkeiten</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Open bills</source>
<translation>Offene Rechnungen</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Payments received</source>
<translation>Eingegangene Zahlungen</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Write-offs</source>
<translation>Ausbuchungen</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Customers</source>
<translation>Kunden</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Report</source>
<translation>Bericht</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>From</source>
<translation>Von</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>To</source>
<translation>Bis</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Language</source>
<translation>Sprache</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Close</source>
<translation>Schließen</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Print…</source>
<translation>Drucken…</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Save PDF</source>
<translation>PDF speichern</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>As of</source>
<translation>Stichtag</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>The report is being made…</source>
<translation>Der Bericht wird erstellt…</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>After the end of the period.</source>
<translation>Nach dem Ende des Zeitraums.</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Save waits for: the period</source>
<translation>Speichern – es fehlt noch: der Zeitraum</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>1 line</source>
<translation>1 Zeile</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>{n} lines</source>
<translation>{n} Zeilen</translation>
</message>
</context>
<context>
<name>ResendDialog</name>
<message>
<location filename="ui/dialogs/resend.py" />
<source>Send it again?</source>
<translation>Noch einmal senden?</translation>
</message>
<message>
<location filename="ui/dialogs/resend.py" />
<source>The receiver took {amount} on {name} already.</source>
<translation>Der Empfänger hat {amount} auf {name} schon angenommen.</translation>
</message>
<message>
<location filename="ui/dialogs/resend.py" />
<source>It gets the same id and the same bytes: a receiver that looks at the id counts nothing twice.</source>
<translation>Er bekommt dieselbe Kennung und dieselben Bytes: Ein Empfänger, der auf die Kennung achtet, zählt nichts doppelt.</translation>
</message>
<message>
<location filename="ui/dialogs/resend.py" />
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<location filename="ui/dialogs/resend.py" />
<source>Send again</source>
<translation>Noch einmal senden</translation>
</message>
</context>
<context>
<name>RestoreDialog</name>
<message>
<location filename="ui/dialogs/restore.py" />
<source>before an import</source>
<translation>vor einem Import</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>before an upgrade</source>
<translation>vor einer Umstellung</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>today</source>
<translation>heute</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Restore a backup</source>
<translation>Sicherung zurückspielen</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Look at what is in it first: nothing is replaced before you say so.</source>
<translation>Sehen Sie zuerst nach, was darin ist: Nichts wird ersetzt, bevor Sie es sagen.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>What is in the backup</source>
<translation>Was die Sicherung enthält</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Where the book is kept</source>
<translation>Wo das Buch liegt</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Another file…</source>
<translation>Andere Datei…</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Backup</source>
<translation>Sicherung</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Restore</source>
<translation>Zurückspielen</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Choose a backup</source>
<translation>Sicherung wählen</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Books (*.book)</source>
<translation>Bücher (*.book)</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>There is no backup of this book yet.</source>
<translation>Von diesem Buch gibt es noch keine Sicherung.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Choose a file, or make one.</source>
<translation>Wählen Sie eine Datei oder legen Sie eine Sicherung an.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>This backup cannot be used</source>
<translation>Diese Sicherung lässt sich nicht verwenden</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Business</source>
<translation>Geschäft</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Customers</source>
<translation>Kunden</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Bills</source>
<translation>Rechnungen</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Owed</source>
<translation>Offen</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Credit</source>
<translation>Guthaben</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Acts</source>
<translation>Vorgänge</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Last act</source>
<translation>Letzter Vorgang</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>What it was</source>
<translation>Was es war</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>cannot be read</source>
<translation>nicht lesbar</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>This book</source>
<translation>Dieses Buch</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>In the backup</source>
<translation>In der Sicherung</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>This book cannot be read, so what it has beyond the backup is not known.</source>
<translation>Dieses Buch lässt sich nicht lesen; daher ist nicht bekannt, was es über die Sicherung hinaus enthält.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>The file is kept as it is, beside the restored one.</source>
<translation>Die Datei bleibt, wie sie ist, neben der zurückgespielten liegen.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>This is a backup of another book: {name}</source>
<translation>Das ist die Sicherung eines anderen Buchs: {name}</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>The open book would be replaced by it as a whole.</source>
<translation>Das geöffnete Buch würde ganz durch sie ersetzt.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>The book and this backup went different ways.</source>
<translation>Das Buch und diese Sicherung gingen verschiedene Wege.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>What was recorded in this book since they parted is not in the backup.</source>
<translation>Was seit der Trennung in diesem Buch erfasst wurde, ist nicht in der Sicherung.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>1 act would be lost</source>
<translation>1 Vorgang ginge verloren</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>{n} acts would be lost</source>
<translation>{n} Vorgänge gingen verloren</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>and {n} more</source>
<translation>und {n} weitere</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Nothing would be lost: the backup holds every act of this book.</source>
<translation>Nichts ginge verloren: Die Sicherung enthält jeden Vorgang dieses Buchs.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>This backup is damaged; choose another one</source>
<translation>Diese Sicherung ist beschädigt; wählen Sie eine andere</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>The backup is being checked…</source>
<translation>Die Sicherung wird geprüft…</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Restore waits for a backup that breaks no rule.</source>
<translation>Zurückspielen – es fehlt noch: eine Sicherung, die keine Regel verletzt.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>The file as it is now is kept beside it under another name.</source>
<translation>Die jetzige Datei bleibt unter anderem Namen daneben liegen.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>The backup was checked and breaks no rule.</source>
<translation>Die Sicherung wurde geprüft und verletzt keine Regel.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Undone: {what}</source>
<translation>Rückgängig gemacht: {what}</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Done again: {what}</source>
<translation>Wiederholt: {what}</translation>
</message>
</context>
<context>
<name>ReverseDialog</name>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>For example: returned by the bank</source>
<translation>Zum Beispiel: von der Bank zurückgegeben</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>What the reversal does</source>
<translation>Was die Rücknahme bewirkt</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>Reversed on</source>
<translation>Zurückgenommen am</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>Reason</source>
<translation>Grund</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>Keep payment</source>
<translation>Zahlung behalten</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>Reverse</source>
<translation>Zurücknehmen</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>Now</source>
<translation>Jetzt</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>Afterwards</source>
<translation>Danach</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>opens again</source>
<translation>wieder offen</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>This day lies ahead.</source>
<translation>Dieser Tag liegt in der Zukunft.</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>{amount} from {payer}, {method}, paid on {day}. It stays in the history, marked as reversed.</source>
<translation>{amount} von {payer}, {method}, bezahlt am {day}. Die Zahlung bleibt im Verlauf, als zurückgenommen gekennzeichnet.</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>{amount} from {payer}, paid on {day}. It stays in the history, marked as reversed.</source>
<translation>{amount} von {payer}, bezahlt am {day}. Die Zahlung bleibt im Verlauf, als zurückgenommen gekennzeichnet.</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>1 bill opens again</source>
<translation>1 Rechnung wird wieder offen</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>{n} bills open again</source>
<translation>{n} Rechnungen werden wieder offen</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>Reverse {amount}</source>
<translation>{amount} zurücknehmen</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>Credit of {name}</source>
<translation>Guthaben von {name}</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>{name} owes</source>
<translation>{name} schuldet</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>The receiver was told about 1 amount of this payment and has no word for taking it back</source>
<translation>Dem Empfänger wurde 1 Betrag dieser Zahlung gemeldet, und er kennt kein Wort für die Rücknahme</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>The receiver was told about {n} amounts of this payment and has no word for taking them back</source>
<translation>Dem Empfänger wurden {n} Beträge dieser Zahlung gemeldet, und er kennt kein Wort für die Rücknahme</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>(Moment profile). Tell them yourself.</source>
<translation>(Profil Moment). Bitte sagen Sie dort selbst Bescheid.</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>day</source>
<translation>Tag</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>reason</source>
<translation>Grund</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>preview</source>
<translation>Vorschau</translation>
</message>
</context>
<context>
<name>RunRepeats</name>
<message>
<location filename="ui/dialogs/run_repeats.py" />
<source>1 of them has a statement of this kind and period already.</source>
<translation>1 davon hat schon einen Kontoauszug dieser Art für diesen Zeitraum.</translation>
</message>
<message>
<location filename="ui/dialogs/run_repeats.py" />
<source>{n} of them have a statement of this kind and period already.</source>
<translation>{n} davon haben schon einen Kontoauszug dieser Art für diesen Zeitraum.</translation>
</message>
<message>
<location filename="ui/dialogs/run_repeats.py" />
<source>Issued before: {numbers}. Issued again, each gets a new number.</source>
<translation>Schon ausgestellt: {numbers}. Erneut ausgestellt, bekommt jeder eine neue Nummer.</translation>
</message>
<message>
<location filename="ui/dialogs/run_repeats.py" />
<source>Leave out</source>
<translation>Auslassen</translation>
</message>
<message>
<location filename="ui/dialogs/run_repeats.py" />
<source>Leave these out</source>
<translation>Diese auslassen</translation>
</message>
</context>
<context>
<name>SearchEdit</name>
<message>
<location filename="ui/widgets/inputs.py" />
<source>Search</source>
<translation>Suchen</translation>
</message>
</context>
<context>
<name>SearchField</name>
<message>
<location filename="ui/panels/search_field.py" />
<source>Search customers, bills, payments</source>
<translation>Kunden, Rechnungen, Zahlungen suchen</translation>
</message>
<message>
<location filename="ui/panels/search_field.py" />
<source>Finds customers, accounts, bills, payments and charges, also by their sum, and every command</source>
<translation>Findet Kunden, Konten, Rechnungen, Zahlungen und Belastungen, auch nach ihrem Betrag, und jeden Befehl</translation>
</message>
<message>
<location filename="ui/panels/search_field.py" />
<source>{n} found</source>
<translation>{n} gefunden</translation>
</message>
<message>
<location filename="ui/panels/search_field.py" />
<source>Nothing found</source>
<translation>Nichts gefunden</translation>
</message>
</context>
<context>
<name>SecretDialog</name>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>Signing secret</source>
<translation>Geheimnis zum Unterschreiben</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>Give this secret to the receiver</source>
<translation>Geben Sie dieses Geheimnis dem Empfänger</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>It is shown only now. With it the receiver sees that a notification comes from you and was not changed.</source>
<translation>Es wird nur jetzt gezeigt. Daran erkennt der Empfänger, dass eine Benachrichtigung von Ihnen kommt und nicht verändert wurde.</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>Copy</source>
<translation>Kopieren</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>I have it</source>
<translation>Ich habe es</translation>
</message>
</context>
<context>
<name>Section</name>
<message>
<location filename="ui/panels/settings/section.py" />
<source>The setting was kept.</source>
<translation>Die Einstellung wurde gespeichert.</translation>
</message>
</context>
<context>
<name>SectionList</name>
<message>
<location filename="ui/panels/settings/section_list.py" />
<source>Sections of the settings</source>
<translation>Abschnitte der Einstellungen</translation>
</message>
</context>
<context>
<name>SelectionBar</name>
<message>
<location filename="ui/panels/selection_bar.py" />
<source>What is chosen</source>
<translation>Was gewählt ist</translation>
</message>
<message>
<location filename="ui/panels/selection_bar.py" />
<source>Pay these</source>
<translation>Diese bezahlen</translation>
</message>
<message>
<location filename="ui/panels/selection_bar.py" />
<source>1 bill</source>
<translation>1 Rechnung</translation>
</message>
<message>
<location filename="ui/panels/selection_bar.py" />
<source>{n} bills</source>
<translation>{n} Rechnungen</translation>
</message>
<message>
<location filename="ui/panels/selection_bar.py" />
<source>{bills}, {open} open</source>
<translation>{bills}, {open} offen</translation>
</message>
</context>
<context>
<name>SendAgainDialog</name>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>Send again</source>
<translation>Noch einmal senden</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>With the same ids and bytes, in order, also what was recorded before the endpoint was added.</source>
<translation>Mit denselben Kennungen und Bytes, der Reihe nach, auch was vor dem Hinzufügen des Empfängers erfasst wurde.</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>Recorded from</source>
<translation>Erfasst von</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>empty: from the beginning</source>
<translation>leer: vom Anfang an</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>Recorded through</source>
<translation>Erfasst bis</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>empty: until now</source>
<translation>leer: bis jetzt</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>Endpoint</source>
<translation>Empfänger</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>Customer</source>
<translation>Kunde</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>empty: all customers</source>
<translation>leer: alle Kunden</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>an endpoint</source>
<translation>ein Empfänger</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>days in their order</source>
<translation>Tage in ihrer Reihenfolge</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>There was nothing to send again.</source>
<translation>Es gab nichts noch einmal zu senden.</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>1 notification is sent again.</source>
<translation>1 Benachrichtigung wird noch einmal gesendet.</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>{n} notifications are sent again.</source>
<translation>{n} Benachrichtigungen werden noch einmal gesendet.</translation>
</message>
</context>
<context>
<name>SetBalanceDialog</name>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Set a balance</source>
<translation>Saldo setzen</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>An entry for the difference is written; what was before stays in the history.</source>
<translation>Eine Buchung über die Differenz wird geschrieben; was vorher war, bleibt im Verlauf.</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>cr</source>
<translation>Guth.</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Balance of</source>
<translation>Saldo von</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Keep balance</source>
<translation>Saldo behalten</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Set</source>
<translation>Setzen</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>a minus for credit</source>
<translation>mit Minus als Guthaben</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>New balance, {currency}</source>
<translation>Neuer Saldo, {currency}</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>a balance that can be set</source>
<translation>ein Saldo, der sich setzen lässt</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>new balance</source>
<translation>neuer Saldo</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Balance of {name}</source>
<translation>Saldo von {name}</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Set to {amount}</source>
<translation>Auf {amount} setzen</translation>
</message>
</context>
<context>
<name>SettingsPage</name>
<message>
<location filename="ui/panels/settings/page.py" />
<source>Settings</source>
<translation>Einstellungen</translation>
</message>
<message>
<location filename="ui/panels/settings/page.py" />
<source>Find a setting</source>
<translation>Einstellung suchen</translation>
</message>
<message>
<location filename="ui/panels/settings/page.py" />
<source>Clear search</source>
<translation>Suche leeren</translation>
</message>
<message>
<location filename="ui/panels/settings/page.py" />
<source>Names, hints and choices of every setting were looked through.</source>
<translation>Namen, Hinweise und Auswahl jeder Einstellung wurden durchsucht.</translation>
</message>
<message>
<location filename="ui/panels/settings/page.py" />
<source>No setting has “{text}”.</source>
<translation>Keine Einstellung enthält „{text}“.</translation>
</message>
<message>
<location filename="ui/panels/settings/page.py" />
<source>1 setting found</source>
<translation>1 Einstellung gefunden</translation>
</message>
<message>
<location filename="ui/panels/settings/page.py" />
<source>{n} settings found</source>
<translation>{n} Einstellungen gefunden</translation>
</message>
</context>
<context>
<name>ShortcutsDialog</name>
<message>
<location filename="ui/dialogs/help.py" />
<source>Find a command</source>
<translation>Einen Befehl suchen</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Command</source>
<translation>Befehl</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Keys</source>
<translation>Tasten</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Nothing found</source>
<translation>Nichts gefunden</translation>
</message>
</context>
<context>
<name>ShortcutsSection</name>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>Choose a command and press its new keys. They count at once and stay after a restart.</source>
<translation>Wählen Sie einen Befehl und drücken Sie seine neuen Tasten. Sie gelten sofort und bleiben nach einem Neustart.</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>Find a command or keys</source>
<translation>Befehl oder Tasten suchen</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>Command</source>
<translation>Befehl</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>Keys</source>
<translation>Tasten</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>Commands and their keys</source>
<translation>Befehle und ihre Tasten</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>No command has this name or these keys.</source>
<translation>Kein Befehl hat diesen Namen oder diese Tasten.</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>New keys</source>
<translation>Neue Tasten</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>No keys</source>
<translation>Keine Tasten</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>As it was</source>
<translation>Wie vorher</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>All as they were</source>
<translation>Alle wie vorher</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>changed</source>
<translation>geändert</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>New keys of “{name}”</source>
<translation>Neue Tasten für „{name}“</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>none</source>
<translation>keine</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>it came with: {keys}</source>
<translation>ursprünglich: {keys}</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>{keys} are the keys of “{name}”.</source>
<translation>{keys} sind die Tasten von „{name}“.</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>Take them from “{name}”</source>
<translation>„{name}“ wegnehmen</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>Keys need Ctrl, Alt or a function key: {keys} alone is typed into fields.</source>
<translation>Tasten brauchen Strg, Alt oder eine Funktionstaste: {keys} allein wird in Felder getippt.</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>{keys} opens a menu or goes to a field; hold Ctrl or Shift as well.</source>
<translation>{keys} öffnet ein Menü oder führt zu einem Feld; halten Sie auch Strg oder Umschalt.</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>{keys} are the keys of “{name}” now; change these first.</source>
<translation>{keys} sind jetzt die Tasten von „{name}“; ändern Sie zuerst diese.</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>The keys were kept.</source>
<translation>Die Tasten wurden gespeichert.</translation>
</message>
</context>
<context>
<name>SkipDialog</name>
<message>
<location filename="ui/dialogs/skip.py" />
<source>Skip this notification?</source>
<translation>Diese Benachrichtigung überspringen?</translation>
</message>
<message>
<location filename="ui/dialogs/skip.py" />
<source>The receiver then never hears of {amount} on {name}. It stays listed, and can be sent again later.</source>
<translation>Der Empfänger erfährt dann nie von {amount} für {name}. Sie bleibt aufgeführt und kann später noch einmal gesendet werden.</translation>
</message>
<message>
<location filename="ui/dialogs/skip.py" />
<source>Why it is not sent</source>
<translation>Warum sie nicht gesendet wird</translation>
</message>
<message>
<location filename="ui/dialogs/skip.py" />
<source>Reason</source>
<translation>Grund</translation>
</message>
<message>
<location filename="ui/dialogs/skip.py" />
<source>Keep it</source>
<translation>Behalten</translation>
</message>
<message>
<location filename="ui/dialogs/skip.py" />
<source>Skip</source>
<translation>Überspringen</translation>
</message>
<message>
<location filename="ui/dialogs/skip.py" />
<source>a reason</source>
<translation>ein Grund</translation>
</message>
</context>
<context>
<name>SplitLineDialog</name>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>Split {amount}</source>
<translation>{amount} aufteilen</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>Another part</source>
<translation>Weiterer Teil</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>Kept by the bank as its fee, {currency}</source>
<translation>Von der Bank als Gebühr einbehalten, {currency}</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>Not posted: the customers are credited with what they paid.</source>
<translation>Wird nicht gebucht: Den Kunden wird gutgeschrieben, was sie bezahlt haben.</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>Record</source>
<translation>Erfassen</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>amount</source>
<translation>Betrag</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>parts that add up</source>
<translation>Teile, die aufgehen</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>{amount} still to give to somebody</source>
<translation>{amount} noch zuzuordnen</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>{amount} too much</source>
<translation>{amount} zu viel</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>The parts add up to the line.</source>
<translation>Die Teile ergeben den Umsatz.</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>Record 1 payment</source>
<translation>1 Zahlung erfassen</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>Record {n} payments</source>
<translation>{n} Zahlungen erfassen</translation>
</message>
</context>
<context>
<name>Standing</name>
<message>
<location filename="ui/standing.py" />
<source>Not confirmed</source>
<translation>Nicht bestätigt</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Read only</source>
<translation>Nur lesen</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Recording is stopped until the book answers. Reading works.</source>
<translation>Das Erfassen ruht, bis das Buch antwortet. Lesen geht.</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>You can look, search, print statements and export.</source>
<translation>Sie können ansehen, suchen, Kontoauszüge drucken und exportieren.</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>The book is not where it was opened</source>
<translation>Das Buch ist nicht mehr dort, wo es geöffnet wurde</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Save a copy…</source>
<translation>Kopie speichern…</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Opened for reading only</source>
<translation>Nur zum Lesen geöffnet</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>a change</source>
<translation>eine Änderung</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>The disk answered with an error while this was being written: {what}. It is looked up in the book before anything else is recorded, so it cannot be there twice.</source>
<translation>Der Datenträger hat einen Fehler gemeldet, während dies geschrieben wurde: {what}. Im Buch wird nachgesehen, bevor anderes erfasst wird; so kann es nicht doppelt vorkommen.</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Look again</source>
<translation>Noch einmal nachsehen</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Not confirmed: it is not known yet whether this was recorded</source>
<translation>Nicht bestätigt: Noch ist nicht bekannt, ob dies erfasst wurde</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Show report</source>
<translation>Bericht zeigen</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>The newest good backup is {file}.</source>
<translation>Die neueste gute Sicherung ist {file}.</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Restore a backup…</source>
<translation>Sicherung zurückspielen…</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Opened for reading only: this book is damaged</source>
<translation>Nur zum Lesen geöffnet: Dieses Buch ist beschädigt</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>and {n} more</source>
<translation>und {n} weitere</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>What was found</source>
<translation>Was gefunden wurde</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>The book was held against every rule of its own. Nothing was changed in it.</source>
<translation>Das Buch wurde an jeder seiner eigenen Regeln geprüft. Darin wurde nichts geändert.</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Save a copy</source>
<translation>Kopie speichern</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Books (*.book)</source>
<translation>Bücher (*.book)</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>A copy with everything recorded was saved as {file}.</source>
<translation>Eine Kopie mit allem Erfassten wurde als {file} gespeichert.</translation>
</message>
</context>
<context>
<name>StatementDialog</name>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Statement</source>
<translation>Kontoauszug</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>The statement as it will be printed</source>
<translation>Der Kontoauszug, wie er gedruckt wird</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Print…</source>
<translation>Drucken…</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Mark as sent</source>
<translation>Als versandt vermerken</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Save PDF</source>
<translation>PDF speichern</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Save the lines for a spreadsheet</source>
<translation>Die Zeilen für eine Tabellenkalkulation speichern</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Save the lines as a workbook with typed cells</source>
<translation>Die Zeilen als Arbeitsmappe mit getypten Zellen speichern</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Give it its number, keep it in the book and save it</source>
<translation>Nummer vergeben, im Buch aufbewahren und speichern</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>More</source>
<translation>Mehr</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Save &amp;JSON…</source>
<translation>&amp;JSON speichern…</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>E-mail &amp;draft…</source>
<translation>&amp;E-Mail-Entwurf…</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Save a message with the statement attached; your mail program sends it</source>
<translation>Eine Nachricht mit dem Kontoauszug als Anhang speichern; Ihr Mailprogramm versendet sie</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Mark as sent: {way}</source>
<translation>Als versandt vermerken: {way}</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Statements for &amp;several customers…</source>
<translation>Kontoauszüge für &amp;mehrere Kunden…</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>That day lies ahead; nothing is recorded on it yet.</source>
<translation>Dieser Tag liegt in der Zukunft; da ist noch nichts erfasst.</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Save waits for: {what}</source>
<translation>Speichern – es fehlt noch: {what}</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>the period</source>
<translation>der Zeitraum</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Save, print or mail it first: only what was issued can have been sent.</source>
<translation>Speichern, drucken oder mailen Sie ihn zuerst: Nur Ausgestelltes kann versandt worden sein.</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>sent</source>
<translation>versandt</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>issued</source>
<translation>ausgestellt</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>draft</source>
<translation>Entwurf</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>After the end of the period.</source>
<translation>Nach dem Ende des Zeitraums.</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>{number} is marked as sent: {way}.</source>
<translation>{number} ist als versandt vermerkt: {way}.</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>{number} was sent to the printer.</source>
<translation>{number} wurde an den Drucker gesendet.</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>1 open item</source>
<translation>1 offener Posten</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>{n} open items</source>
<translation>{n} offene Posten</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>{items} = {closing}</source>
<translation>{items} = {closing}</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>opening {amount}</source>
<translation>Anfangssaldo {amount}</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>+ {amount} billed</source>
<translation>+ {amount} berechnet</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>− {amount} received</source>
<translation>− {amount} eingegangen</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>− {amount} credited</source>
<translation>− {amount} gutgeschrieben</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>− {amount} written off</source>
<translation>− {amount} ausgebucht</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>= closing {amount}</source>
<translation>= Endsaldo {amount}</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>· as recorded up to {day}</source>
<translation>· wie erfasst bis {day}</translation>
</message>
</context>
<context>
<name>StatementOptions</name>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>One account</source>
<translation>Ein Konto</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Allocations under each payment</source>
<translation>Verrechnungen unter jeder Zahlung</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Ageing strip</source>
<translation>Fälligkeitsübersicht</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Payment slip with QR code</source>
<translation>Zahlschein mit QR-Code</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Save as recipe…</source>
<translation>Als Vorlage speichern…</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Statement</source>
<translation>Kontoauszug</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Recipe</source>
<translation>Vorlage</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Customer</source>
<translation>Kunde</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Balance forward</source>
<translation>Mit Saldovortrag</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Open item</source>
<translation>Offene Posten</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Activity</source>
<translation>Bewegungen</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Kind</source>
<translation>Art</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Covers</source>
<translation>Umfasst</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Account</source>
<translation>Konto</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Currency</source>
<translation>Währung</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Language</source>
<translation>Sprache</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Recorded up to</source>
<translation>Erfasst bis</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>empty: all that is recorded now</source>
<translation>leer: alles, was jetzt erfasst ist</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>From</source>
<translation>Von</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>To</source>
<translation>Bis</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>On the page</source>
<translation>Auf dem Blatt</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Nothing is to be paid, so there is no slip.</source>
<translation>Es ist nichts zu zahlen, also gibt es keinen Zahlschein.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Enter your IBAN in Settings, Business, to print a code to pay by.</source>
<translation>Tragen Sie Ihre IBAN in Einstellungen, Geschäft, ein, damit ein Code zum Bezahlen gedruckt wird.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>A Swiss QR-bill needs an IBAN of Switzerland or Liechtenstein, so there is no code.</source>
<translation>Eine Schweizer QR-Rechnung braucht eine IBAN der Schweiz oder Liechtensteins, daher gibt es keinen Code.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>The Swiss QR-bill is switched off in Settings, Business, so there is no code.</source>
<translation>Die Schweizer QR-Rechnung ist in Einstellungen, Geschäft, ausgeschaltet, daher gibt es keinen Code.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>A Swiss QR-bill needs your postal code and town in Settings, Business, in Latin letters.</source>
<translation>Eine Schweizer QR-Rechnung braucht Ihre Postleitzahl und Ihren Ort in Einstellungen, Geschäft, in lateinischen Buchstaben.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>A code to pay by asks for less than a billion, so there is none.</source>
<translation>Ein Code zum Bezahlen verlangt weniger als eine Milliarde, daher gibt es keinen.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Banks read a code to pay by for euros and Swiss francs alone, so there is none.</source>
<translation>Banken lesen einen Code zum Bezahlen nur für Euro und Schweizer Franken, daher gibt es keinen.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>As set below</source>
<translation>Wie unten gewählt</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Everything {name} owes</source>
<translation>Alles, was {name} schuldet</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>As of</source>
<translation>Stichtag</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>customer</source>
<translation>Kunde</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>from</source>
<translation>Beginn</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>to</source>
<translation>Ende</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>recorded up to</source>
<translation>erfasst bis</translation>
</message>
</context>
<context>
<name>StatementRunDialog</name>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Statements for several customers</source>
<translation>Kontoauszüge für mehrere Kunden</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Statements saved as PDF, printed or mailed get a number and are kept. CSV, XLSX and JSON files do not.</source>
<translation>Als PDF gespeicherte, gedruckte oder gemailte Auszüge erhalten eine Nummer und werden aufbewahrt. CSV-, XLSX- und JSON-Dateien nicht.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Folder for the statements</source>
<translation>Ordner für die Kontoauszüge</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Tick none</source>
<translation>Keine ankreuzen</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Customers with a balance</source>
<translation>Kunden mit Saldo</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Customers with something overdue</source>
<translation>Kunden mit Überfälligem</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>All customers</source>
<translation>Alle Kunden</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>One PDF for each</source>
<translation>Je ein PDF</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>One PDF for all</source>
<translation>Ein PDF für alle</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>An e-mail draft for each</source>
<translation>Je ein E-Mail-Entwurf</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>CSV for each, figures alone</source>
<translation>Je eine CSV-Datei, nur Zahlen</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>XLSX for each, figures alone</source>
<translation>Je eine XLSX-Datei, nur Zahlen</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>JSON for each, figures alone</source>
<translation>Je eine JSON-Datei, nur Zahlen</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Customer</source>
<translation>Kunde</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>E-mail</source>
<translation>E-Mail</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Net</source>
<translation>Netto</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Overdue</source>
<translation>Überfällig</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Customers who get a statement</source>
<translation>Kunden, die einen Kontoauszug erhalten</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Recipe</source>
<translation>Vorlage</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Up to</source>
<translation>Bis zum</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Who</source>
<translation>Wer</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Owing at least</source>
<translation>Mindestens offen</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Write</source>
<translation>Schreiben</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Into the folder</source>
<translation>In den Ordner</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Close</source>
<translation>Schließen</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Issue</source>
<translation>Ausstellen</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Progress</source>
<translation>Fortschritt</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Stop</source>
<translation>Anhalten</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>none</source>
<translation>keine</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Nothing is overdue on that day. Choose another day, or other customers.</source>
<translation>An diesem Tag ist nichts überfällig. Wählen Sie einen anderen Tag oder andere Kunden.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Nobody owes anything on that day. Choose another day, or all customers.</source>
<translation>An diesem Tag schuldet niemand etwas. Wählen Sie einen anderen Tag oder alle Kunden.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>1 statement</source>
<translation>1 Kontoauszug</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>{n} statements</source>
<translation>{n} Kontoauszüge</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>1 without an e-mail address</source>
<translation>1 ohne E-Mail-Adresse</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>{n} without an e-mail address</source>
<translation>{n} ohne E-Mail-Adresse</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>net {amount}</source>
<translation>netto {amount}</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Tick all</source>
<translation>Alle ankreuzen</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>the last day</source>
<translation>der letzte Tag</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>a customer</source>
<translation>ein Kunde</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>a folder</source>
<translation>ein Ordner</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Issue 1 statement</source>
<translation>1 Kontoauszug ausstellen</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Issue {n} statements</source>
<translation>{n} Kontoauszüge ausstellen</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Write 1 file</source>
<translation>1 Datei schreiben</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Write {n} files</source>
<translation>{n} Dateien schreiben</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>These are issued. Choose something else to go on.</source>
<translation>Diese sind ausgestellt. Wählen Sie etwas anderes, um fortzufahren.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>These are written. Choose something else to go on.</source>
<translation>Diese sind geschrieben. Wählen Sie etwas anderes, um fortzufahren.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Writing</source>
<translation>Ausstellen</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Stopping after this one…</source>
<translation>Hält nach diesem an…</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>{done} of {total}</source>
<translation>{done} von {total}</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>{done} of {total} written.</source>
<translation>{done} von {total} geschrieben.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>{first} was issued.</source>
<translation>{first} wurde ausgestellt.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>{first} to {last} were issued.</source>
<translation>{first} bis {last} wurden ausgestellt.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>It was stopped; what was written stays.</source>
<translation>Angehalten; was geschrieben ist, bleibt.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Already there, so left as it is: {names}.</source>
<translation>Bereits da und daher belassen: {names}.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Already there, so left: {names}.</source>
<translation>Bereits da und belassen: {names}.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>No e-mail address: {names}.</source>
<translation>Ohne E-Mail-Adresse: {names}.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Open folder</source>
<translation>Ordner öffnen</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Mark all as sent</source>
<translation>Alle als versandt vermerken</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Marked as sent, {way}: {count}.</source>
<translation>Als versandt vermerkt, {way}: {count}.</translation>
</message>
</context>
<context>
<name>StatementsSection</name>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Paper</source>
<translation>Papier</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Of statements and receipts. Name, address and logo are set in Business.</source>
<translation>Von Kontoauszügen und Quittungen. Name, Adresse und Logo stehen unter „Geschäft“.</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>A4</source>
<translation>A4</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>US Letter</source>
<translation>US Letter</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Choose…</source>
<translation>Wählen…</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Choose the accent colour</source>
<translation>Akzentfarbe wählen</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>unless a customer has a language of its own</source>
<translation>sofern ein Kunde keine eigene Sprache hat</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Language of the paper</source>
<translation>Sprache des Papiers</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Size of the paper</source>
<translation>Größe des Papiers</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>of the title and the rule, as {colour}; empty for black</source>
<translation>von Titel und Linie, wie {colour}; leer für Schwarz</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Accent colour</source>
<translation>Akzentfarbe</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Wording</source>
<translation>Wortlaut</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>In your own words, as they stand on every statement.</source>
<translation>In Ihren eigenen Worten, wie sie auf jedem Kontoauszug stehen.</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Above the lines</source>
<translation>Über den Zeilen</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>in place of the sentence that names your e-mail address</source>
<translation>anstelle des Satzes, der Ihre E-Mail-Adresse nennt</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Below the figures</source>
<translation>Unter den Zahlen</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Reminder letters</source>
<translation>Mahnungen</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>From so many days past due on; nothing is sent by itself.</source>
<translation>Ab so vielen Tagen Überfälligkeit; nichts wird von selbst gesendet.</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>First reminder</source>
<translation>Zahlungserinnerung</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Second reminder</source>
<translation>Mahnung</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Final reminder</source>
<translation>Letzte Mahnung</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Recipes</source>
<translation>Vorlagen</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Kept from the window of a statement, to be chosen there again.</source>
<translation>Aus dem Fenster eines Kontoauszugs aufbewahrt, um dort wieder gewählt zu werden.</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>No recipe was kept yet.</source>
<translation>Noch keine Vorlage aufbewahrt.</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Remove</source>
<translation>Entfernen</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Remove the recipe {name}</source>
<translation>Vorlage {name} entfernen</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>The recipe {name} was removed.</source>
<translation>Die Vorlage {name} wurde entfernt.</translation>
</message>
</context>
<context>
<name>StatusLine</name>
<message>
<location filename="ui/panels/frame.py" />
<source>Saved</source>
<translation>Gespeichert</translation>
</message>
<message>
<location filename="ui/panels/frame.py" />
<source>Every act is on the disk before it is shown here.</source>
<translation>Jeder Vorgang liegt auf dem Datenträger, bevor er hier gezeigt wird.</translation>
</message>
</context>
<context>
<name>Tabs</name>
<message>
<location filename="ui/panels/tabs.py" />
<source>More</source>
<translation>Mehr</translation>
</message>
<message>
<location filename="ui/panels/tabs.py" />
<source>More to show</source>
<translation>Mehr zu sehen</translation>
</message>
</context>
<context>
<name>TakeOffDialog</name>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>Take a payment off a bill</source>
<translation>Eine Zahlung von einer Rechnung lösen</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>What is taken off becomes credit again; nothing is paid back.</source>
<translation>Was gelöst wird, ist wieder Guthaben; nichts wird zurückgezahlt.</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>{payment} on {bill}</source>
<translation>{payment} auf {bill}</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>What is taken off</source>
<translation>Was gelöst wird</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>Leave it there</source>
<translation>Dort lassen</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>Take off</source>
<translation>Lösen</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>a bill with a payment on it</source>
<translation>eine Rechnung, auf der eine Zahlung liegt</translation>
</message>
</context>
<context>
<name>TopBar</name>
<message>
<location filename="ui/panels/frame.py" />
<source>Commands</source>
<translation>Befehle</translation>
</message>
</context>
<context>
<name>TransferDialog</name>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Transfer credit of {name}</source>
<translation>Guthaben von {name} umbuchen</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>credit</source>
<translation>Guthaben</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>From</source>
<translation>Von</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>To</source>
<translation>Auf</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Keep it there</source>
<translation>Dort lassen</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Move</source>
<translation>Umbuchen</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>credit to move</source>
<translation>Guthaben zum Umbuchen</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>another balance of this customer</source>
<translation>ein anderer Saldo dieses Kunden</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>{words} to {name}</source>
<translation>{words} auf {name}</translation>
</message>
</context>
<context>
<name>Tray</name>
<message>
<location filename="ui/tray.py" />
<source>1 notification needs a look</source>
<translation>1 Benachrichtigung ist zu prüfen</translation>
</message>
<message>
<location filename="ui/tray.py" />
<source>{n} notifications need a look</source>
<translation>{n} Benachrichtigungen sind zu prüfen</translation>
</message>
<message>
<location filename="ui/tray.py" />
<source>all is well</source>
<translation>alles in Ordnung</translation>
</message>
</context>
<context>
<name>TreeModel</name>
<message>
<location filename="ui/models/tree_model.py" />
<source>Overdue</source>
<translation>Überfällig</translation>
</message>
<message>
<location filename="ui/models/tree_model.py" />
<source>Credit</source>
<translation>Guthaben</translation>
</message>
<message>
<location filename="ui/models/tree_model.py" />
<source>Customer</source>
<translation>Kunde</translation>
</message>
<message>
<location filename="ui/models/tree_model.py" />
<source>Owed</source>
<translation>Offen</translation>
</message>
</context>
<context>
<name>UndoLink</name>
<message>
<location filename="ui/panels/undo_link.py" />
<source>Undo: {act}</source>
<translation>Rückgängig: {act}</translation>
</message>
<message>
<location filename="ui/panels/undo_link.py" />
<source>Undo before it is sent</source>
<translation>Rückgängig, bevor es gesendet wird</translation>
</message>
<message>
<location filename="ui/panels/undo_link.py" />
<source>Undo</source>
<translation>Rückgängig</translation>
</message>
<message>
<location filename="ui/panels/undo_link.py" />
<source>Undo, {n} s before it is sent</source>
<translation>Rückgängig, {n} s vor dem Senden</translation>
</message>
</context>
<context>
<name>UnfoldingTable</name>
<message>
<location filename="ui/widgets/unfolding.py" />
<source>unfolded</source>
<translation>aufgeklappt</translation>
</message>
<message>
<location filename="ui/widgets/unfolding.py" />
<source>folded</source>
<translation>zugeklappt</translation>
</message>
</context>
<context>
<name>UnsavedDialog</name>
<message>
<location filename="ui/dialogs/base.py" />
<source>Close without saving?</source>
<translation>Ohne Speichern schließen?</translation>
</message>
<message>
<location filename="ui/dialogs/base.py" />
<source>What you typed has not been recorded yet.</source>
<translation>Was Sie eingegeben haben, ist noch nicht erfasst.</translation>
</message>
<message>
<location filename="ui/dialogs/base.py" />
<source>Discard</source>
<translation>Verwerfen</translation>
</message>
<message>
<location filename="ui/dialogs/base.py" />
<source>Keep editing</source>
<translation>Weiter bearbeiten</translation>
</message>
</context>
<context>
<name>UseCreditDialog</name>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Use credit of {name}</source>
<translation>Guthaben von {name} verwenden</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>open</source>
<translation>offen</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Bill</source>
<translation>Rechnung</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Whose credit</source>
<translation>Wessen Guthaben</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>From</source>
<translation>Von</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Keep credit</source>
<translation>Guthaben behalten</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Use</source>
<translation>Verwenden</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>credit</source>
<translation>Guthaben</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>oldest first</source>
<translation>ältestes zuerst</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>left</source>
<translation>übrig</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>an open bill</source>
<translation>eine offene Rechnung</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>credit that may pay this bill</source>
<translation>Guthaben, das diese Rechnung bezahlen darf</translation>
</message>
</context>
<context>
<name>WaitingCard</name>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>For</source>
<translation>Für</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>Amount</source>
<translation>Betrag</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>Notifications waiting</source>
<translation>Wartende Benachrichtigungen</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>Open outbox</source>
<translation>Ausgang öffnen</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>Nothing waits.</source>
<translation>Nichts wartet.</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>Notifications</source>
<translation>Benachrichtigungen</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>{n} kept</source>
<translation>{n} aufbewahrt</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>No receiver is set up; nothing needs to be done.</source>
<translation>Es ist kein Empfänger eingerichtet; Sie müssen nichts tun.</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>1 set aside</source>
<translation>1 beiseitegelegt</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>{n} set aside</source>
<translation>{n} beiseitegelegt</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>none set aside</source>
<translation>keine beiseitegelegt</translation>
</message>
</context>
<context>
<name>WelcomeDialog</name>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Billing Desktop</source>
<translation>Billing Desktop</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>How do your customers owe you?</source>
<translation>Wie führen Sie, was Kunden Ihnen schulden?</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>This is the usual way in your book. One customer can be different.</source>
<translation>Das ist die übliche Art in Ihrem Buch. Ein einzelner Kunde kann abweichen.</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Two different places are good: the book and its backups do not get lost together.</source>
<translation>Zwei verschiedene Orte sind gut: Buch und Sicherungen gehen dann nicht zusammen verloren.</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Start a new book</source>
<translation>Ein neues Buch beginnen</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Three answers, about a minute. Names and the usual way of owing can be changed later.</source>
<translation>Drei Antworten, etwa eine Minute. Namen und das übliche Modell lassen sich später ändern.</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Language, also of papers</source>
<translation>Sprache, auch der Papiere</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Where the book is kept</source>
<translation>Wo das Buch liegt</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Where backups go</source>
<translation>Wohin Sicherungen gehen</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Business name</source>
<translation>Name des Geschäfts</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Currency</source>
<translation>Währung</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Numbers and dates look like</source>
<translation>Zahlen und Daten sehen so aus</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Create book</source>
<translation>Buch anlegen</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Next: type the first customer, or bring them from a file.</source>
<translation>Danach: den ersten Kunden eingeben oder aus einer Datei übernehmen.</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Waits for the name of the business.</source>
<translation>Es fehlt noch der Name des Geschäfts.</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Choose a backup</source>
<translation>Sicherung wählen</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Books (*.book)</source>
<translation>Bücher (*.book)</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>The folder cannot be made: {why}</source>
<translation>Der Ordner kann nicht angelegt werden: {why}</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Open a book</source>
<translation>Ein Buch öffnen</translation>
</message>
</context>
<context>
<name>WelcomeWays</name>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>Billing Desktop</source>
<translation>Billing Desktop</translation>
</message>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>Who owes you, what came in, and a statement that adds up. Your book is one file on this computer.</source>
<translation>Wer Ihnen etwas schuldet, was eingegangen ist, und ein Kontoauszug, der aufgeht. Ihr Buch ist eine Datei auf diesem Computer.</translation>
</message>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>Or begin with</source>
<translation>Oder beginnen Sie mit</translation>
</message>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>13 customers, all three ways of owing, nothing to lose</source>
<translation>13 Kunden, alle drei Abrechnungsmodelle, nichts zu verlieren</translation>
</message>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>Try the sample shop</source>
<translation>Den Beispielladen ausprobieren</translation>
</message>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>Open a book</source>
<translation>Ein Buch öffnen</translation>
</message>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>a .book file you already have</source>
<translation>eine .book-Datei, die Sie bereits haben</translation>
</message>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>shows what is in it before anything is replaced</source>
<translation>zeigt, was darin ist, bevor etwas ersetzt wird</translation>
</message>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>Restore a backup</source>
<translation>Sicherung zurückspielen</translation>
</message>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>Nothing leaves this computer unless you set up notifications.</source>
<translation>Nichts verlässt diesen Computer, solange Sie keine Benachrichtigungen einrichten.</translation>
</message>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>Opened before</source>
<translation>Zuletzt geöffnet</translation>
</message>
</context>
<context>
<name>WholeEdit</name>
<message>
<location filename="ui/widgets/whole_edit.py" />
<source>Write a whole number from {least} to {most}.</source>
<translation>Schreiben Sie eine ganze Zahl von {least} bis {most}.</translation>
</message>
<message>
<location filename="ui/widgets/whole_edit.py" />
<source>Write a whole number from {least} to {most}, or nothing.</source>
<translation>Schreiben Sie eine ganze Zahl von {least} bis {most} oder nichts.</translation>
</message>
</context>
<context>
<name>WriteOffDialog</name>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Write off bill {name}?</source>
<translation>Rechnung {name} ausbuchen?</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Write off the balance of {name}?</source>
<translation>Den Saldo von {name} ausbuchen?</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>It is given up, not paid: it stays in the history, marked as written off.</source>
<translation>Der Betrag wird aufgegeben, nicht bezahlt: Er bleibt im Verlauf, als ausgebucht gekennzeichnet.</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Keep as owed</source>
<translation>Offen lassen</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Write off</source>
<translation>Ausbuchen</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>written off</source>
<translation>ausgebucht</translation>
</message>
</context>
<context>
<name>_AllocationDelegate</name>
<message>
<location filename="ui/dialogs/allocation_table.py" />
<source>Apply to {name}</source>
<translation>Verrechnen mit {name}</translation>
</message>
</context>
<context>
<name>_Calendar</name>
<message>
<location filename="ui/widgets/calendar_popup.py" />
<source>Calendar</source>
<translation>Kalender</translation>
</message>
<message>
<location filename="ui/widgets/calendar_popup.py" />
<source>Month before</source>
<translation>Vormonat</translation>
</message>
<message>
<location filename="ui/widgets/calendar_popup.py" />
<source>Next month</source>
<translation>Nächster Monat</translation>
</message>
</context>
<context>
<name>_FieldCombo</name>
<message>
<location filename="ui/dialogs/import_mapping.py" />
<source>(leave out)</source>
<translation>(auslassen)</translation>
</message>
<message>
<location filename="ui/dialogs/import_mapping.py" />
<source>{field} (now from {column})</source>
<translation>{field} (jetzt aus {column})</translation>
</message>
</context>
<context>
<name>_ModelCard</name>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>A payment</source>
<translation>Eine Zahlung</translation>
</message>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>Drawing: where money is owed with {name}</source>
<translation>Zeichnung: wo bei {name} geschuldet wird</translation>
</message>
</context>
<context>
<name>_Page</name>
<message>
<location filename="ui/dialogs/help.py" />
<source>Close</source>
<translation>Schließen</translation>
</message>
</context>
<context>
<name>_Part</name>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>Part {n}, {currency}</source>
<translation>Teil {n}, {currency}</translation>
</message>
</context>
<context>
<name>_Phones</name>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Country of phone numbers without a country code</source>
<translation>Land der Telefonnummern ohne Ländervorwahl</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Not known: into the notes</source>
<translation>Nicht bekannt: in die Notizen</translation>
</message>
</context>
<context>
<name>_Preview</name>
<message>
<location filename="ui/panels/settings/logo_row.py" />
<source>No logo yet</source>
<translation>Noch kein Logo</translation>
</message>
<message>
<location filename="ui/panels/settings/logo_row.py" />
<source>The logo</source>
<translation>Das Logo</translation>
</message>
</context>
<context>
<name>_Reading</name>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Decimal mark</source>
<translation>Dezimalzeichen</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Decimal mark?</source>
<translation>Dezimalzeichen?</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Form of the dates</source>
<translation>Form der Daten</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Form of the dates?</source>
<translation>Form der Daten?</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Read as</source>
<translation>Gelesen als</translation>
</message>
</context>
<context>
<name>_Results</name>
<message>
<location filename="ui/panels/search_field.py" />
<source>Found</source>
<translation>Gefunden</translation>
</message>
<message>
<location filename="ui/panels/search_field.py" />
<source>Nothing found for “{text}”.</source>
<translation>Nichts gefunden zu „{text}“.</translation>
</message>
</context>
<context>
<name>_Rounding</name>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Amounts with too many decimals</source>
<translation>Beträge mit zu vielen Nachkommastellen</translation>
</message>
</context>
<context>
<name>_TotalsStrip</name>
<message>
<location filename="ui/dialogs/allocation_table.py" />
<source>Total: open {open}, applied {applied}, left open {left}</source>
<translation>Summe: offen {open}, verrechnet {applied}, bleibt offen {left}</translation>
</message>
<message>
<location filename="ui/dialogs/allocation_table.py" />
<source>Total</source>
<translation>Summe</translation>
</message>
</context>
<context>
<name>actions</name>
<message>
<location filename="ui/action_rules.py" />
<source>Add a customer first.</source>
<translation>Legen Sie zuerst einen Kunden an.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>Choose a customer in the list first.</source>
<translation>Wählen Sie zuerst einen Kunden in der Liste.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>{name} still owes or has credit; settle that first.</source>
<translation>{name} schuldet noch etwas oder hat Guthaben; gleichen Sie das zuerst aus.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>Choose a payment in the activity or payments of a customer first.</source>
<translation>Wählen Sie zuerst eine Zahlung in den Bewegungen oder Zahlungen eines Kunden.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>This payment is reversed already.</source>
<translation>Diese Zahlung ist bereits zurückgenommen.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>There is nothing to take back. Customers, accounts and texts are changed back with Edit or Archive, not with Undo.</source>
<translation>Es gibt nichts rückgängig zu machen. Kunden, Konten und Texte ändern Sie mit „Bearbeiten“ oder „Archivieren“ zurück, nicht mit „Rückgängig“.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>Nothing was taken back.</source>
<translation>Es wurde nichts rückgängig gemacht.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>There is no earlier page.</source>
<translation>Es gibt keine frühere Seite.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>Files can be imported with the command line: billing-desktop import.</source>
<translation>Dateien lassen sich mit der Befehlszeile importieren: billing-desktop import.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>Statements are exported one by one, with Statement… in the menu Statements.</source>
<translation>Kontoauszüge werden einzeln exportiert, mit „Kontoauszug…“ im Menü „Auszüge“.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>No line is known to be ready yet; look in Bank first.</source>
<translation>Noch ist kein Umsatz als bereit bekannt; sehen Sie zuerst in Bank nach.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>A backup is being made already.</source>
<translation>Es wird bereits eine Sicherung angelegt.</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;New book…</source>
<translation>&amp;Neues Buch…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Start a book for another business</source>
<translation>Ein Buch für ein weiteres Geschäft beginnen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Open book…</source>
<translation>Buch ö&amp;ffnen…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Open a book file that you already have</source>
<translation>Eine vorhandene Buchdatei öffnen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Try the sample shop</source>
<translation>Beispiel&amp;laden ausprobieren</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>A book of its own to try everything in; yours stays as it is</source>
<translation>Ein eigenes Buch, um alles auszuprobieren; Ihres bleibt, wie es ist</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Import…</source>
<translation>&amp;Importieren…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Bring customers, bills or payments from a file</source>
<translation>Kunden, Rechnungen oder Zahlungen aus einer Datei übernehmen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Rea&amp;d bank file…</source>
<translation>Bank&amp;datei einlesen…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Lay what came in at the bank beside your customers and their bills</source>
<translation>Eingänge auf dem Bankkonto neben Kunden und Rechnungen legen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Export…</source>
<translation>&amp;Exportieren…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Write what is listed to a file</source>
<translation>Das Aufgelistete in eine Datei schreiben</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Back up now</source>
<translation>&amp;Jetzt sichern</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Make a backup of this book and verify it</source>
<translation>Eine Sicherung dieses Buchs anlegen und prüfen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Restore a back&amp;up…</source>
<translation>Sicherung zu&amp;rückspielen…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Look into a backup and put it in place of this book</source>
<translation>In eine Sicherung sehen und sie an die Stelle dieses Buchs zurückspielen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Settings</source>
<translation>Ein&amp;stellungen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Business, payment methods and appearance</source>
<translation>Geschäft, Zahlungsarten und Darstellung</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Quit</source>
<translation>&amp;Beenden</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Close the program; everything is saved already</source>
<translation>Das Programm schließen; alles ist bereits gespeichert</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Undo</source>
<translation>&amp;Rückgängig</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Take the last act back</source>
<translation>Den letzten Vorgang rückgängig machen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Undo</source>
<translation>Rückgängig</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Redo</source>
<translation>&amp;Wiederholen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Do again what was taken back</source>
<translation>Wiederholen, was rückgängig gemacht wurde</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Find on this page</source>
<translation>Auf dieser &amp;Seite suchen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Go to the search box of what is shown</source>
<translation>Zum Suchfeld dessen, was gezeigt wird</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Search everything</source>
<translation>Alles &amp;durchsuchen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Find customers, accounts, bills and payments</source>
<translation>Kunden, Konten, Rechnungen und Zahlungen finden</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Go to the list</source>
<translation>&amp;Zur Liste</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Put the keyboard into the list of customers</source>
<translation>Die Tastatur in die Liste der Kunden setzen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;New customer…</source>
<translation>&amp;Neuer Kunde…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Add somebody who owes</source>
<translation>Jemanden anlegen, der Ihnen etwas schuldet</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>New customer</source>
<translation>Neuer Kunde</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>New &amp;account…</source>
<translation>Neues K&amp;onto…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Add a part of what this customer owes that is kept by itself</source>
<translation>Einen Teil dessen anlegen, was dieser Kunde schuldet und was für sich geführt wird</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Edit…</source>
<translation>&amp;Bearbeiten…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Change what is noted about the customer, account or bill</source>
<translation>Ändern, was zum Kunden, Konto oder zur Rechnung notiert ist</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Edit</source>
<translation>Bearbeiten</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>New &amp;bill…</source>
<translation>Neue &amp;Rechnung…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Raise a numbered bill</source>
<translation>Eine nummerierte Rechnung ausstellen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>New bill</source>
<translation>Neue Rechnung</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>New c&amp;harge…</source>
<translation>Neue Belas&amp;tung…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Raise a balance without a bill</source>
<translation>Einen Saldo ohne Rechnung belasten</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>New charge</source>
<translation>Neue Belastung</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Write &amp;off…</source>
<translation>&amp;Ausbuchen…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Give up what is open on a bill or balance</source>
<translation>Aufgeben, was auf einer Rechnung oder einem Saldo offen ist</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Change a&amp;mount…</source>
<translation>Betrag än&amp;dern…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Change the amount of the chosen bill</source>
<translation>Den Betrag der gewählten Rechnung ändern</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Cance&amp;l bill…</source>
<translation>Rechnung &amp;stornieren…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Cancel a bill on which nothing lies</source>
<translation>Eine Rechnung stornieren, auf der nichts liegt</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Se&amp;t balance…</source>
<translation>Saldo s&amp;etzen…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Correct a balance by an entry for the difference</source>
<translation>Einen Saldo durch eine Buchung über die Differenz berichtigen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Arch&amp;ive</source>
<translation>Ar&amp;chivieren</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Take the customer out of the list; nothing is deleted</source>
<translation>Den Kunden aus der Liste nehmen; nichts wird gelöscht</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Receive payment…</source>
<translation>&amp;Zahlung erfassen…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Record money that came in</source>
<translation>Eingegangenes Geld erfassen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Receive payment</source>
<translation>Zahlung erfassen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Record &amp;what is ready</source>
<translation>Berei&amp;tes erfassen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Record every line of a bank file that is ready, as one act</source>
<translation>Alle bereiten Umsätze einer Bankdatei in einem Vorgang erfassen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Re&amp;verse…</source>
<translation>Zurück&amp;nehmen…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Take the chosen payment back, with everything it paid</source>
<translation>Die gewählte Zahlung zurücknehmen, mit allem, was sie bezahlt hat</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Recei&amp;pt…</source>
<translation>&amp;Quittung…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Show the receipt of the chosen payment, to print or save</source>
<translation>Die Quittung der gewählten Zahlung zeigen, zum Drucken oder Speichern</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Take off a bill…</source>
<translation>Von Rechnung &amp;lösen…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Take a payment off a bill: it is credit again</source>
<translation>Eine Zahlung von einer Rechnung lösen: Sie ist wieder Guthaben</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Re&amp;fund…</source>
<translation>&amp;Erstatten…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Note that the chosen payment was paid back</source>
<translation>Vermerken, dass die gewählte Zahlung zurückgezahlt wurde</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Credit note…</source>
<translation>&amp;Gutschrift…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Lower what is owed without money</source>
<translation>Senken, was geschuldet wird, ohne dass Geld fließt</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Use credit…</source>
<translation>Guthaben &amp;verwenden…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Lay credit on a bill</source>
<translation>Guthaben auf eine Rechnung legen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Refu&amp;nd credit…</source>
<translation>Gut&amp;haben erstatten…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Note that credit was paid back</source>
<translation>Vermerken, dass Guthaben zurückgezahlt wurde</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Transfer cre&amp;dit…</source>
<translation>Guthaben &amp;umbuchen…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Move credit between balances of one customer</source>
<translation>Guthaben zwischen Salden eines Kunden umbuchen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Statement…</source>
<translation>&amp;Kontoauszug…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Show, print or save what a customer owes</source>
<translation>Zeigen, drucken oder speichern, was ein Kunde schuldet</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Statement</source>
<translation>Kontoauszug</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Statements for se&amp;veral customers…</source>
<translation>Kontoauszüge für m&amp;ehrere Kunden…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Write statements for all, those with a balance or those overdue</source>
<translation>Kontoauszüge für alle, für die mit Saldo oder die Überfälligen schreiben</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Re&amp;minder letters…</source>
<translation>&amp;Mahnungen…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>List who is late and write a letter to each</source>
<translation>Aufführen, wer überfällig ist, und jedem schreiben</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Reports…</source>
<translation>&amp;Berichte…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Ageing, open bills, payments received, write-offs and customers, to print or save</source>
<translation>Fälligkeiten, offene Rechnungen, eingegangene Zahlungen, Ausbuchungen und Kunden, zum Drucken oder Speichern</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Send waiting notifications now</source>
<translation>&amp;Wartende Benachrichtigungen jetzt senden</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Let what waits in the outbox go at once</source>
<translation>Was im Ausgang wartet, sofort senden</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Tr&amp;y set-aside notifications again</source>
<translation>&amp;Beiseitegelegte noch einmal versuchen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Put everything that was set aside back in line</source>
<translation>Alles Beiseitegelegte wieder einreihen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Send notifications a&amp;gain…</source>
<translation>Benachrichtigungen n&amp;och einmal senden…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>By customer or days, with the same ids and bytes</source>
<translation>Nach Kunde oder Tagen, mit denselben Kennungen und Bytes</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Receive ev&amp;ents…</source>
<translation>E&amp;reignisse empfangen…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Take events of another system as payments, each once</source>
<translation>Ereignisse eines anderen Systems als Zahlungen übernehmen, jedes einmal</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Overview</source>
<translation>Übe&amp;rsicht</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>What is owed, by age and by customer</source>
<translation>Was offen ist, nach Fälligkeit und nach Kunden</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Customers</source>
<translation>&amp;Kunden</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>The list of customers and the page of each</source>
<translation>Die Liste der Kunden und die Seite jedes Kunden</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Bank</source>
<translation>&amp;Bank</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Lines of bank files and who paid what</source>
<translation>Umsätze aus Bankdateien und wer was bezahlt hat</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Ou&amp;tbox</source>
<translation>Aus&amp;gang</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Notifications that wait to be sent</source>
<translation>Benachrichtigungen, die auf den Versand warten</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Sort by &amp;name</source>
<translation>Nach &amp;Name sortieren</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Order the list of customers by name</source>
<translation>Die Liste der Kunden nach Namen ordnen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Sort by o&amp;wed</source>
<translation>Nach &amp;offenem Betrag sortieren</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Order the list of customers by what they owe; once more turns it round</source>
<translation>Die Liste der Kunden nach offenem Betrag ordnen; noch einmal kehrt die Reihenfolge um</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Sort by o&amp;verdue</source>
<translation>Nach überfälligem Betrag &amp;sortieren</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Order the list of customers by what is overdue; once more turns it round</source>
<translation>Die Liste der Kunden nach überfälligem Betrag ordnen; noch einmal kehrt die Reihenfolge um</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Light</source>
<translation>&amp;Hell</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Light colours</source>
<translation>Helle Farben</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Dark</source>
<translation>&amp;Dunkel</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Dark colours</source>
<translation>Dunkle Farben</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>As the &amp;system</source>
<translation>&amp;Wie das System</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Light or dark as the desktop is set</source>
<translation>Hell oder dunkel, wie das System eingestellt ist</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Refresh</source>
<translation>&amp;Aktualisieren</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Read everything on screen again</source>
<translation>Alles auf dem Bildschirm neu lesen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Bac&amp;k</source>
<translation>&amp;Zurück</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Go to the page before</source>
<translation>Zur vorigen Seite gehen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Guide</source>
<translation>An&amp;leitung</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>How to do it, with the page that belongs here</source>
<translation>Wie es geht, mit der Seite, die hierher gehört</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Keyboard shortcuts</source>
<translation>&amp;Tastenkürzel</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>All commands with their keys</source>
<translation>Alle Befehle mit ihren Tasten</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;About Billing Desktop</source>
<translation>Ü&amp;ber Billing Desktop</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Version and where the book and the log file are</source>
<translation>Version und wo Buch und Protokolldatei liegen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;File</source>
<translation>&amp;Datei</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Edit</source>
<translation>&amp;Bearbeiten</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Payments</source>
<translation>&amp;Zahlungen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Statements</source>
<translation>&amp;Auszüge</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;View</source>
<translation>An&amp;sicht</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Help</source>
<translation>&amp;Hilfe</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Sections of the settings</source>
<translation>Abschnitte der Einstellungen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Take out of the arch&amp;ive</source>
<translation>Aus dem Ar&amp;chiv holen</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>Choose a bill in the tree or in a list first.</source>
<translation>Wählen Sie zuerst eine Rechnung im Baum oder in einer Liste.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>Nothing is open on bill {name}.</source>
<translation>Auf Rechnung {name} ist nichts offen.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>There is no credit that may pay bill {name}.</source>
<translation>Es gibt kein Guthaben, das Rechnung {name} bezahlen darf.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>This customer has no credit.</source>
<translation>Dieser Kunde hat kein Guthaben.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>Nothing of this payment lies on a bill.</source>
<translation>Von dieser Zahlung liegt nichts auf einer Rechnung.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>No payment lies on bill {name}.</source>
<translation>Auf Rechnung {name} liegt keine Zahlung.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>Choose a payment or a bill first.</source>
<translation>Wählen Sie zuerst eine Zahlung oder eine Rechnung.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>Nothing is left of this payment.</source>
<translation>Von dieser Zahlung ist nichts übrig.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>A credit note has no receipt: no money came.</source>
<translation>Eine Gutschrift hat keine Quittung: Es kam kein Geld.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>This customer has no other balance to move credit to.</source>
<translation>Dieser Kunde hat keinen anderen Saldo, auf den Guthaben umgebucht werden kann.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>Choose a bill first; nothing is owed on the balance.</source>
<translation>Wählen Sie zuerst eine Rechnung; auf dem Saldo ist nichts offen.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>A cancelled bill keeps its amount.</source>
<translation>Eine stornierte Rechnung behält ihren Betrag.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>Bill {name} is cancelled already.</source>
<translation>Rechnung {name} ist bereits storniert.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>Something lies on bill {name}; take it off first.</source>
<translation>Auf Rechnung {name} liegt etwas; lösen Sie es zuerst.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>This balance cannot be set in this model; raise a bill or a credit note.</source>
<translation>Dieser Saldo lässt sich in diesem Modell nicht setzen; stellen Sie eine Rechnung oder Gutschrift aus.</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Settings: Business</source>
<translation>Einstellungen: Geschäft</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Name, address, bank details and logo</source>
<translation>Name, Adresse, Bankverbindung und Logo</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Settings: Billing</source>
<translation>Einstellungen: Abrechnung</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>How customers owe, numbers, days until due, use of credit</source>
<translation>Wie Kunden geführt werden, Nummern, Tage bis zur Fälligkeit, Guthaben</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Settings: Payments</source>
<translation>Einstellungen: Zahlungen</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Payment methods, warning of a payment twice, payment rules</source>
<translation>Zahlungsarten, Warnung vor doppelter Zahlung, Zahlungsregeln</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Settings: Statements</source>
<translation>Einstellungen: Kontoauszüge</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>What stands on statements</source>
<translation>Was auf Kontoauszügen steht</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Settings: Notifications</source>
<translation>Einstellungen: Benachrichtigungen</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Who is told when a payment is applied</source>
<translation>Wer erfährt, wenn eine Zahlung verrechnet wird</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Settings: Protection</source>
<translation>Einstellungen: Schutz</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>What keeps the book from changes and loss</source>
<translation>Was das Buch vor Änderung und Verlust bewahrt</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Settings: Appearance</source>
<translation>Einstellungen: Darstellung</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Light or dark, size of text, density, how amounts look</source>
<translation>Hell oder dunkel, Schriftgröße, Dichte, Form der Beträge</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Settings: Language</source>
<translation>Einstellungen: Sprache</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>The language of the program</source>
<translation>Die Sprache des Programms</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Settings: Shortcuts</source>
<translation>Einstellungen: Tastenkürzel</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>The keys of every command, to be changed</source>
<translation>Die Tasten jedes Befehls, änderbar</translation>
</message>
<message>
<location filename="ui/window_menus.py" />
<source>Open &amp;recent</source>
<translation>&amp;Zuletzt geöffnet</translation>
</message>
</context>
<context>
<name>allocations</name>
<message>
<location filename="ui/models/allocation_model.py" />
<source>Bill</source>
<translation>Rechnung</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>Account</source>
<translation>Konto</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>Due</source>
<translation>Fällig</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>Open</source>
<translation>Offen</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>Apply</source>
<translation>Verrechnen</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>Left open</source>
<translation>Bleibt offen</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>balance</source>
<translation>Saldo</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>billed {day}</source>
<translation>berechnet {day}</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>none</source>
<translation>ohne</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>credit</source>
<translation>Guthaben</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>too much</source>
<translation>zu viel</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>{amount} by credit</source>
<translation>{amount} aus Guthaben</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>paid</source>
<translation>bezahlt</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>Balance</source>
<translation>Saldo</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>Bill or balance</source>
<translation>Rechnung oder Saldo</translation>
</message>
</context>
<context>
<name>bank</name>
<message>
<location filename="ui/panels/bank/words.py" />
<source>not a customer</source>
<translation>kein Kunde</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>skipped</source>
<translation>übersprungen</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>ready</source>
<translation>bereit</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>choose</source>
<translation>wählen</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>nobody</source>
<translation>niemand</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>recorded</source>
<translation>erfasst</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>recorded twice</source>
<translation>doppelt erfasst</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>not a receipt</source>
<translation>kein Eingang</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>no name</source>
<translation>ohne Namen</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>The file does not say with what it began and ended.</source>
<translation>Die Datei nennt Anfang und Ende nicht.</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>{sums}, agrees</source>
<translation>{sums}, stimmt</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>Opening and lines do not make the closing {sum}</source>
<translation>Anfang und Umsätze ergeben nicht das Ende {sum}</translation>
</message>
</context>
<context>
<name>columns</name>
<message>
<location filename="ui/models/columns.py" />
<source>Opening balance</source>
<translation>Anfangssaldo</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Charge</source>
<translation>Belastung</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Bill</source>
<translation>Rechnung</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Payment</source>
<translation>Zahlung</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Credit note</source>
<translation>Gutschrift</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Credit used</source>
<translation>Guthaben verwendet</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Taken off</source>
<translation>Gelöst</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Transfer</source>
<translation>Umbuchung</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Refund</source>
<translation>Erstattung</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Write-off</source>
<translation>Ausbuchung</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Bill changed</source>
<translation>Rechnung geändert</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Bill cancelled</source>
<translation>Rechnung storniert</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Balance set</source>
<translation>Saldo gesetzt</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Reversal</source>
<translation>Rücknahme</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Undo</source>
<translation>Rückgängig</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>reversed</source>
<translation>zurückgenommen</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>undone</source>
<translation>rückgängig</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>cancelled</source>
<translation>storniert</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>written off</source>
<translation>ausgebucht</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>part paid</source>
<translation>teilweise bezahlt</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>paid</source>
<translation>bezahlt</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>unpaid</source>
<translation>unbezahlt</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>overdue</source>
<translation>überfällig</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>bank</source>
<translation>Überweisung</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>cash</source>
<translation>bar</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>card</source>
<translation>Karte</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>cheque</source>
<translation>Scheck</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>other</source>
<translation>sonstige</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>archived</source>
<translation>archiviert</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Credit on the account</source>
<translation>Guthaben auf dem Konto</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Credit on the customer</source>
<translation>Guthaben beim Kunden</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Balance of the account</source>
<translation>Saldo des Kontos</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Balance of the customer</source>
<translation>Saldo des Kunden</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>bill {number}</source>
<translation>Rechnung {number}</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>waits until {day}, then {name}</source>
<translation>wartet bis {day}, dann {name}</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>to {name} on {day}</source>
<translation>auf {name} am {day}</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>to {name}</source>
<translation>auf {name}</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>kept as credit of {name}</source>
<translation>bleibt Guthaben von {name}</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>kept as credit</source>
<translation>als Guthaben behalten</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>to the balance of {name}</source>
<translation>auf den Saldo von {name}</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>to the balance</source>
<translation>auf den Saldo</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>from {name}</source>
<translation>von {name}</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>from the customer</source>
<translation>vom Kunden</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>to the customer</source>
<translation>zum Kunden</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>given {day}</source>
<translation>angegeben {day}</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>credit again</source>
<translation>wieder Guthaben</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>from {day}</source>
<translation>vom {day}</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>customer</source>
<translation>Kunde</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>none</source>
<translation>ohne</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>credit until then</source>
<translation>bis dahin Guthaben</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>show</source>
<translation>zeigen</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>dated ahead</source>
<translation>vordatiert</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>of {amount} over {n} accounts</source>
<translation>von {amount} auf {n} Konten</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>of {amount} in all</source>
<translation>von insgesamt {amount}</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>set aside</source>
<translation>beiseitegelegt</translation>
</message>
</context>
<context>
<name>core</name>
<message>
<location filename="domain/bank_details.py" />
<source>An IBAN begins with two letters and two digits and has 15 to 34 signs, as DE89 3704 0044 0532 0130 00.</source>
<translation>Eine IBAN beginnt mit zwei Buchstaben und zwei Ziffern und hat 15 bis 34 Zeichen, wie DE89 3704 0044 0532 0130 00.</translation>
</message>
<message>
<location filename="domain/bank_details.py" />
<source>An IBAN that begins with {0} has {1} signs, this one has {2}.</source>
<translation>Eine IBAN, die mit {0} beginnt, hat {1} Zeichen, diese hat {2}.</translation>
</message>
<message>
<location filename="domain/bank_details.py" />
<source>The check digits of this IBAN do not fit; a sign is mistyped or two are exchanged.</source>
<translation>Die Prüfziffern dieser IBAN passen nicht; ein Zeichen ist vertippt oder zwei sind vertauscht.</translation>
</message>
<message>
<location filename="domain/bank_details.py" />
<source>A BIC has 8 or 11 letters and digits, as COBADEFFXXX.</source>
<translation>Ein BIC hat 8 oder 11 Buchstaben und Ziffern, wie COBADEFFXXX.</translation>
</message>
<message>
<location filename="domain/billing_models.py" />
<source>"{0}" is no billing model; the models are {1}.</source>
<translation>„{0}“ ist kein Abrechnungsmodell; es gibt {1}.</translation>
</message>
<message>
<location filename="domain/corrections.py" />
<source>There is no day from which that could count; look at what lies there and when.</source>
<translation>Es gibt keinen Tag, ab dem das wirksam sein könnte; sehen Sie nach, was dort wann liegt.</translation>
</message>
<message>
<location filename="domain/corrections.py" />
<source>There is less of payments and credit notes lying there than that.</source>
<translation>So viel an Zahlungen und Gutschriften liegt dort nicht.</translation>
</message>
<message>
<location filename="domain/corrections.py" />
<source>A cancelled bill keeps its amount; raise a new bill instead.</source>
<translation>Eine stornierte Rechnung behält ihren Betrag; stellen Sie stattdessen eine neue aus.</translation>
</message>
<message>
<location filename="domain/corrections.py" />
<source>That is the amount already.</source>
<translation>Das ist bereits der Betrag.</translation>
</message>
<message>
<location filename="domain/corrections.py" />
<source>Bill {0} is cancelled already.</source>
<translation>Rechnung {0} ist bereits storniert.</translation>
</message>
<message>
<location filename="domain/corrections.py" />
<source>Something lies on bill {0}; take it off first, then cancel the bill.</source>
<translation>Auf Rechnung {0} liegt etwas; lösen Sie es zuerst und stornieren Sie dann die Rechnung.</translation>
</message>
<message>
<location filename="domain/corrections.py" />
<source>{0} is more than {1}, which is {2}.</source>
<translation>{0} ist zu viel; {1}: {2}.</translation>
</message>
<message>
<location filename="domain/days.py" />
<source>{0} below zero</source>
<translation>{0} unter null</translation>
</message>
<message>
<location filename="domain/days.py" />
<source>more laid on it than it had open</source>
<translation>mehr darauf gelegt, als offen war</translation>
</message>
<message>
<location filename="domain/days.py" />
<source>more taken of a payment than lies there</source>
<translation>mehr von einer Zahlung genommen, als dort liegt</translation>
</message>
<message>
<location filename="domain/days.py" />
<source>more of a write-off taken back than was written off</source>
<translation>mehr von einer Ausbuchung zurückgenommen, als ausgebucht war</translation>
</message>
<message>
<location filename="domain/fields.py" />
<source>{0} is missing.</source>
<translation>{0} fehlt.</translation>
</message>
<message>
<location filename="domain/fields.py" />
<source>{0} has {1} characters; at most {2} are kept, so shorten it.</source>
<translation>{0} hat {1} Zeichen; höchstens {2} werden behalten, bitte kürzen.</translation>
</message>
<message>
<location filename="domain/fields.py" />
<source>{0} has a character that cannot be shown (U+{1}) at place {2}; take it out.</source>
<translation>{0} hat an Stelle {2} ein Zeichen, das sich nicht zeigen lässt (U+{1}); nehmen Sie es heraus.</translation>
</message>
<message>
<location filename="domain/fields.py" />
<source>{0}: "{1}" is not one of {2}.</source>
<translation>{0}: „{1}“ ist nicht dabei; möglich sind {2}.</translation>
</message>
<message>
<location filename="domain/fields.py" />
<source>Metadata has {0} keys; at most {1} are kept.</source>
<translation>Die Metadaten haben {0} Schlüssel; höchstens {1} werden behalten.</translation>
</message>
<message>
<location filename="domain/fields.py" />
<source>A metadata key has 1 to {0} characters.</source>
<translation>Ein Metadaten-Schlüssel hat 1 bis {0} Zeichen.</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>The amount is missing; write it in digits.</source>
<translation>Der Betrag fehlt; schreiben Sie ihn in Ziffern.</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>has {0} decimals</source>
<translation>hat {0} Nachkommastellen</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>has no decimals</source>
<translation>hat keine Nachkommastellen</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>"{0}" has {1} decimals, but {2} {3}.</source>
<translation>„{0}“ hat {1} Nachkommastellen, aber {2} {3}.</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>"{0}" is too large; the largest amount is {1} {2}.</source>
<translation>„{0}“ ist zu groß; der größte Betrag ist {1} {2}.</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>a point</source>
<translation>einen Punkt</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>a comma</source>
<translation>ein Komma</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>Is "{0}" {1}? Write {2} before the decimals.</source>
<translation>Ist „{0}“ {1}? Schreiben Sie {2} vor die Nachkommastellen.</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>"{0}" is not an amount; write digits, with {1} before the decimals.</source>
<translation>„{0}“ ist kein Betrag; schreiben Sie Ziffern, mit {1} vor den Nachkommastellen.</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>The amount must be above zero; to take something back, reverse it.</source>
<translation>Der Betrag muss über null liegen; um etwas zurückzunehmen, nehmen Sie die Zahlung zurück.</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>The amount is too large; the largest is {0} minor units.</source>
<translation>Der Betrag ist zu groß; der größte ist {0} kleinste Einheiten.</translation>
</message>
<message>
<location filename="domain/posting.py" />
<source>There is no day from which that bill can take so much; lower the amount.</source>
<translation>Es gibt keinen Tag, ab dem diese Rechnung so viel aufnehmen kann; senken Sie den Betrag.</translation>
</message>
<message>
<location filename="domain/posting.py" />
<source>This cannot be undone, since something later stands on it: {0} on {1} from {2} on; undo or reverse the later act first.</source>
<translation>Das lässt sich nicht rückgängig machen, da Späteres darauf aufbaut: {0} – {1}, ab {2}; machen Sie zuerst das Spätere rückgängig oder nehmen Sie es zurück.</translation>
</message>
<message>
<location filename="domain/recipe.py" />
<source>Year to date</source>
<translation>Laufendes Jahr</translation>
</message>
<message>
<location filename="domain/recipe.py" />
<source>Last month</source>
<translation>Letzter Monat</translation>
</message>
<message>
<location filename="domain/recipe.py" />
<source>Open bills today</source>
<translation>Heute offene Rechnungen</translation>
</message>
<message>
<location filename="domain/recipe.py" />
<source>A recipe needs a name of 1 to {0} letters; give it one.</source>
<translation>Eine Vorlage braucht einen Namen von 1 bis {0} Buchstaben; geben Sie ihr einen.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>Each allocation must be above zero; take the line out instead.</source>
<translation>Jede Verrechnung muss über null liegen; nehmen Sie die Zeile stattdessen heraus.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>An obligation is named twice in the allocations; put it on one line.</source>
<translation>Ein Posten ist in den Verrechnungen zweimal genannt; schreiben Sie ihn in eine Zeile.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>The allocations add up to more than the amount; lower one of them.</source>
<translation>Die Verrechnungen ergeben mehr als den Betrag; senken Sie eine davon.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>That {0} does not belong to {1}; choose one that does.</source>
<translation>Das gehört nicht zu {1} ({0}); wählen Sie etwas, das dazu gehört.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>{0} is in {1}, the payment in {2}; record a payment in its own currency.</source>
<translation>{0} wird in {1} geführt, die Zahlung in {2}; erfassen Sie eine Zahlung in der eigenen Währung.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>Bill {0} is paid; leave the amount as credit instead.</source>
<translation>Rechnung {0} ist bezahlt; lassen Sie den Betrag stattdessen als Guthaben.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>Bill {0} has {1} open, so {2} is too much; leave the rest as credit.</source>
<translation>Auf Rechnung {0} sind {1} offen, {2} ist also zu viel; lassen Sie den Rest als Guthaben.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>the customer: choose the customer itself</source>
<translation>dem Kunden: wählen Sie den Kunden selbst</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>its accounts: choose one, or give each its part</source>
<translation>den Konten: wählen Sie eines, oder geben Sie jedem seinen Teil</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>{0} keeps no balance of its own; what is owed is kept on {1}.</source>
<translation>{0} führt keinen eigenen Saldo; was offen ist, steht auf {1}.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>{0} takes no overpayment (payment rules); lower the amount.</source>
<translation>{0} nimmt keine Überzahlung an (Zahlungsregeln); senken Sie den Betrag.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>{0} takes {1} at least at a time (payment rules); {2} is less.</source>
<translation>{0} nimmt mindestens {1} auf einmal an (Zahlungsregeln); {2} ist weniger.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>{0} takes {1} at most at a time (payment rules); {2} is more.</source>
<translation>{0} nimmt höchstens {1} auf einmal an (Zahlungsregeln); {2} ist mehr.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>{0} takes no part payment (payment rules); {1} has {2} open, {3} is less.</source>
<translation>{0} nimmt keine Teilzahlung an (Zahlungsregeln); {1} hat {2} offen, {3} ist weniger.</translation>
</message>
<message>
<location filename="ui/widgets/sums.py" />
<source>"{0}" looks like a day; write an amount here, or the sum with blanks: {1}.</source>
<translation>„{0}“ sieht wie ein Tag aus; schreiben Sie hier einen Betrag, oder die Rechnung mit Leerzeichen: {1}.</translation>
</message>
<message>
<location filename="ui/widgets/sums.py" />
<source>"{0}" is not finished; an amount is missing in it.</source>
<translation>„{0}“ ist nicht fertig; darin fehlt ein Betrag.</translation>
</message>
<message>
<location filename="ui/widgets/sums.py" />
<source>"{0}" does not come out even; {1} has {2} decimals.</source>
<translation>„{0}“ geht nicht auf; {1} hat {2} Nachkommastellen.</translation>
</message>
<message>
<location filename="ui/widgets/sums.py" />
<source>"{0}" is too large; the largest is {1} {2}.</source>
<translation>„{0}“ ist zu groß; das Größte ist {1} {2}.</translation>
</message>
<message>
<location filename="ui/widgets/sums.py" />
<source>"{0}" divides by zero.</source>
<translation>„{0}“ teilt durch null.</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>bill {0}</source>
<translation>Rechnung {0}</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>the balance of {0}</source>
<translation>der Saldo von {0}</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>Nothing is open on {0}, so there is nothing to write off.</source>
<translation>Nichts ist offen: {0}; es gibt also nichts auszubuchen.</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>what {0} has open</source>
<translation>offen ist dort ({0})</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>Write-off of {0} on {1}</source>
<translation>Ausbuchung von {0}: {1}</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>The amount of a bill must not be below zero or too large.</source>
<translation>Der Betrag einer Rechnung darf nicht unter null oder zu groß sein.</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>Bill {0} changed to {1}</source>
<translation>Rechnung {0} auf {1} geändert</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>Bill {0} cancelled</source>
<translation>Rechnung {0} storniert</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>The balance of {0} cannot be set in this model; raise a bill or a credit note.</source>
<translation>Der Saldo von {0} lässt sich in diesem Modell nicht setzen; stellen Sie eine Rechnung oder eine Gutschrift aus.</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>That balance is too large.</source>
<translation>Dieser Saldo ist zu groß.</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>The balance of {0} is that already.</source>
<translation>Der Saldo von {0} ist das bereits.</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>That is too far from the balance of now for one act; do it in two steps.</source>
<translation>Das ist für einen Vorgang zu weit vom jetzigen Saldo entfernt; machen Sie es in zwei Schritten.</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>Balance of {0} set to {1}</source>
<translation>Saldo von {0} auf {1} gesetzt</translation>
</message>
<message>
<location filename="services/backup_places.py" />
<source>{0} copies this folder, even in the middle of a write, and can damage a book. Keep it in another one.</source>
<translation>{0} kopiert diesen Ordner, auch mitten im Schreiben, und kann ein Buch beschädigen. Legen Sie es in einen anderen.</translation>
</message>
<message>
<location filename="services/backup_places.py" />
<source>{0} sends what lies here to its own computers, with every customer in it.</source>
<translation>{0} sendet, was hier liegt, an eigene Computer, mit jedem Kunden darin.</translation>
</message>
<message>
<location filename="services/backup_places.py" />
<source>This folder lies on another computer, where a book can be damaged. Keep it on a disk of this one.</source>
<translation>Dieser Ordner liegt auf einem anderen Computer, wo ein Buch beschädigt werden kann. Legen Sie es auf einen Datenträger dieses Computers.</translation>
</message>
<message>
<location filename="services/backup_places.py" />
<source>This folder lies on another computer: while that cannot be reached, no backup is made.</source>
<translation>Dieser Ordner liegt auf einem anderen Computer: Solange der nicht erreichbar ist, wird nicht gesichert.</translation>
</message>
<message>
<location filename="services/backups.py" />
<source>Backups cannot go to {0}: {1}.</source>
<translation>Sicherungen können nicht nach {0}: {1}.</translation>
</message>
<message>
<location filename="services/backups.py" />
<source>No backup was made in {0}: {1}.</source>
<translation>In {0} wurde nicht gesichert: {1}.</translation>
</message>
<message>
<location filename="services/bank.py" />
<source>a bank file</source>
<translation>einer Bankdatei</translation>
</message>
<message>
<location filename="services/bank.py" />
<source>No line of this file is a payment of a customer; nothing was booked.</source>
<translation>Keine Zeile dieser Datei ist eine Zahlung eines Kunden; es wurde nichts gebucht.</translation>
</message>
<message>
<location filename="services/bank.py" />
<source>The payers of this file keep {0}, but a bank file is in one currency; choose payers of one currency. Nothing was booked.</source>
<translation>Die Zahler dieser Datei werden in {0} geführt, eine Bankdatei aber hat eine Währung; wählen Sie Zahler einer Währung. Es wurde nichts gebucht.</translation>
</message>
<message>
<location filename="services/bank.py" />
<source>The parts of {0} on {1} do not add up to {2}; mend them first.</source>
<translation>Die Teile von {0} am {1} ergeben nicht {2}; berichtigen Sie sie zuerst.</translation>
</message>
<message>
<location filename="services/bank.py" />
<source>Opening and lines of this file make {0}, its closing is {1}; nothing was booked.</source>
<translation>Anfangssaldo und Zeilen dieser Datei ergeben {0}, ihr Endsaldo ist {1}; es wurde nichts gebucht.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>{0} is no bank file known here; fetch your transactions as camt.053, MT940 or OFX. A table comes in by Import, as payments.</source>
<translation>{0} ist keine Bankdatei, die hier bekannt ist; rufen Sie Ihre Umsätze als camt.053, MT940 oder OFX ab. Eine Tabelle kommt mit Importieren herein, als Zahlungen.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>{0} holds no statement of an account; choose another file.</source>
<translation>{0} enthält keinen Auszug eines Kontos; wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>None of these lines is ready any more; look at them one by one.</source>
<translation>Keiner dieser Umsätze ist noch bereit; sehen Sie sie einzeln an.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>That payment is more than is left of the line, or stands no more.</source>
<translation>Diese Zahlung ist mehr, als vom Umsatz übrig ist, oder gilt nicht mehr.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>That payment is matched to another line already; choose another one.</source>
<translation>Diese Zahlung ist schon einem anderen Umsatz zugeordnet; wählen Sie eine andere.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>No payment was matched to that line; undo or reverse what was recorded of it.</source>
<translation>Diesem Umsatz wurde keine Zahlung zugeordnet; machen Sie rückgängig oder nehmen Sie zurück, was davon erfasst wurde.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>The line is in {0}, which this payer does not keep; choose a payer of that currency.</source>
<translation>Der Umsatz ist in {0}, was dieser Zahler nicht führt; wählen Sie einen Zahler dieser Währung.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>That line is in no bank file of this book; choose one from the list.</source>
<translation>Dieser Umsatz steht in keiner Bankdatei dieses Buchs; wählen Sie einen aus der Liste.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>That line is money that went out; only what came in can be a payment.</source>
<translation>Dieser Umsatz ist Geld, das hinausging; nur ein Eingang kann eine Zahlung sein.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>That line is recorded already; undo or reverse its payment first.</source>
<translation>Dieser Umsatz ist schon erfasst; machen Sie zuerst seine Zahlung rückgängig oder nehmen Sie sie zurück.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>That line was put aside; take it up again first.</source>
<translation>Dieser Umsatz wurde zur Seite gelegt; nehmen Sie ihn zuerst wieder auf.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>The parts and the fee make {0}, the line has {1} to record; mend them first.</source>
<translation>Die Teile und die Gebühr ergeben {0}, vom Umsatz sind {1} zu erfassen; berichtigen Sie sie zuerst.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>{0}, line {1}: "{2}" cannot be read; fetch the file from the bank again.</source>
<translation>{0}, Zeile {1}: „{2}“ lässt sich nicht lesen; rufen Sie die Datei noch einmal bei der Bank ab.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>Opening and lines of {0} make {1}, its closing is {2}; nothing was read.</source>
<translation>Anfang und Umsätze von {0} ergeben {1}, das Ende ist {2}; eingelesen wurde nichts.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>{0}: {1} cannot be kept in {2}: too many decimals or too large; leave that line out of the file.</source>
<translation>{0}: {1} lässt sich in {2} nicht führen: zu viele Nachkommastellen oder zu groß; lassen Sie diesen Umsatz in der Datei weg.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>{0}: {1} of {2} lines are new.</source>
<translation>{0}: {1} von {2} Umsätzen sind neu.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>{0}: all {1} lines were read before.</source>
<translation>{0}: Alle {1} Umsätze wurden schon eingelesen.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>{0} {1} still pending at the bank were left out.</source>
<translation>{0} {1} bei der Bank noch nicht gebuchte wurden ausgelassen.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>Chosen by you.</source>
<translation>Von Ihnen gewählt.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>The text has the last digits of {0}, and the sum is theirs.</source>
<translation>Im Text stehen die letzten Ziffern von {0}, und der Betrag ist der ihre.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} has exactly {1} open.</source>
<translation>Auf {0} sind genau {1} offen.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>No bill is named in the text.</source>
<translation>Im Text ist keine Rechnung genannt.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} is exactly {1}.</source>
<translation>{0} ist genau {1}.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>Named in the text, but nothing of this goes there: {0}.</source>
<translation>Im Text genannt, aber nichts hiervon geht dorthin: {0}.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>The bank dates this line {0}, which lies ahead; it would be recorded for today.</source>
<translation>Die Bank datiert diese Zeile auf {0}, also in die Zukunft; sie würde für heute erfasst.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>Keep it as credit of {0}</source>
<translation>Als Guthaben von {0} behalten</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} pays on its balance</source>
<translation>{0} zahlt auf den Saldo</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0}, oldest due first</source>
<translation>{0}, älteste zuerst</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} pays {1}</source>
<translation>{0} bezahlt {1}</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} stays open with {1}.</source>
<translation>{0} bleibt mit {1} offen.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>And {0} bills more.</source>
<translation>Und {0} weitere Rechnungen.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} then has {1} credit.</source>
<translation>{0} hat dann {1} Guthaben.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} then owes {1}.</source>
<translation>{0} schuldet dann {1}.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} stands in the line.</source>
<translation>{0} steht im Umsatz.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} owes exactly {1}.</source>
<translation>{0} schuldet genau {1}.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>A payment of {0} from {1} was recorded for {2} already.</source>
<translation>Eine Zahlung über {0} von {1} wurde für den {2} schon erfasst.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>It is the payment{0} of {1}, recorded already</source>
<translation>Es ist die schon erfasste Zahlung{0} vom {1}</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} from {1}, no other line is matched to it.</source>
<translation>{0} von {1}, kein anderer Umsatz ist ihr zugeordnet.</translation>
</message>
<message>
<location filename="services/bank_payers.py" />
<source>This IBAN is remembered for this customer.</source>
<translation>Diese IBAN ist für diesen Kunden gemerkt.</translation>
</message>
<message>
<location filename="services/bank_payers.py" />
<source>This IBAN paid for {0} on {1}.</source>
<translation>Diese IBAN hat am {1} für {0} bezahlt.</translation>
</message>
<message>
<location filename="services/bank_payers.py" />
<source>Customer number {0} stands in the text.</source>
<translation>Die Kundennummer {0} steht im Text.</translation>
</message>
<message>
<location filename="services/bank_payers.py" />
<source>Account number {0} stands in the text.</source>
<translation>Die Kontonummer {0} steht im Text.</translation>
</message>
<message>
<location filename="services/bank_payers.py" />
<source>{0} named in the text.</source>
<translation>{0} im Text genannt.</translation>
</message>
<message>
<location filename="services/bank_payers.py" />
<source>The payer has the name of this customer.</source>
<translation>Der Zahler heißt wie dieser Kunde.</translation>
</message>
<message>
<location filename="services/bank_payers.py" />
<source>The payer {0} is called much like {1}.</source>
<translation>Der Zahler {0} heißt ähnlich wie {1}.</translation>
</message>
<message>
<location filename="services/bank_payers.py" />
<source>Only the sum fits; nothing else is known.</source>
<translation>Nur der Betrag passt; sonst ist nichts bekannt.</translation>
</message>
<message>
<location filename="services/bank_payers.py" />
<source>{0} and {1} more</source>
<translation>{0} und {1} weitere</translation>
</message>
<message>
<location filename="services/batches.py" />
<source>{0}, with its credit</source>
<translation>{0}, mit dem Guthaben dazu</translation>
</message>
<message>
<location filename="services/batches.py" />
<source>Import of {0} {1} from {2}</source>
<translation>Import von {0} {1} aus {2}</translation>
</message>
<message>
<location filename="services/bill_sheets.py" />
<source>That bill is not in this book.</source>
<translation>Diese Rechnung ist nicht in diesem Buch.</translation>
</message>
<message>
<location filename="services/billing.py" />
<source>{0} can only be read: the file or its folder is protected.</source>
<translation>{0} lässt sich nur lesen: Die Datei oder ihr Ordner ist geschützt.</translation>
</message>
<message>
<location filename="services/billing.py" />
<source>{0} is open in another window, so here it is only read.</source>
<translation>{0} ist in einem anderen Fenster geöffnet, daher wird es hier nur gelesen.</translation>
</message>
<message>
<location filename="services/billing.py" />
<source>{0} breaks a rule of its own: {1}. Nothing was changed and nothing can be recorded in it.</source>
<translation>{0} verletzt eine seiner eigenen Regeln: {1}. Nichts wurde geändert, und es kann nichts darin erfasst werden.</translation>
</message>
<message>
<location filename="services/billing.py" />
<source>{0} breaks a rule of its own: {1}, and {2} more. Nothing was changed and nothing can be recorded in it.</source>
<translation>{0} verletzt eine seiner eigenen Regeln: {1}, und {2} weitere. Nichts wurde geändert, und es kann nichts darin erfasst werden.</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>Bill {0} of {1} to {2}</source>
<translation>Rechnung {0} über {1} an {2}</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>{0} of credit was laid on it.</source>
<translation>{0} Guthaben wurden darauf gelegt.</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>{0} raised.</source>
<translation>{0} ausgestellt.</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>{0} is billed in {1}, not in {2}.</source>
<translation>{0} wird in {1} abgerechnet, nicht in {2}.</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>its accounts: choose one</source>
<translation>den Konten: wählen Sie eines</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>Charge of {0} to {1}</source>
<translation>Belastung von {0} für {1}</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>{0} recorded.</source>
<translation>{0} erfasst.</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>That bill is not in this book; choose one from the list.</source>
<translation>Diese Rechnung ist nicht in diesem Buch; wählen Sie eine aus der Liste.</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>Bill date and owner never change; undo the bill and raise it anew.</source>
<translation>Rechnungsdatum und Inhaber ändern sich nie; machen Sie die Rechnung rückgängig und stellen Sie sie neu aus.</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>{0} is too long ago; check the year.</source>
<translation>{0} liegt zu lange zurück; prüfen Sie das Jahr.</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>The due date {0} is earlier than the bill date {1}.</source>
<translation>Die Fälligkeit {0} liegt vor dem Rechnungsdatum {1}.</translation>
</message>
<message>
<location filename="services/correcting.py" />
<source>A reason is needed; say in a few words why.</source>
<translation>Ein Grund ist nötig; sagen Sie in wenigen Worten, warum.</translation>
</message>
<message>
<location filename="services/correcting.py" />
<source>Say whose credit is meant.</source>
<translation>Sagen Sie, wessen Guthaben gemeint ist.</translation>
</message>
<message>
<location filename="services/correcting.py" />
<source>That account is not in this book.</source>
<translation>Dieses Konto ist nicht in diesem Buch.</translation>
</message>
<message>
<location filename="services/correcting.py" />
<source>{0} keeps {1}, not {2}; credit is never converted.</source>
<translation>{0} wird in {1} geführt, nicht in {2}; Guthaben wird nie umgerechnet.</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>Credit of {0} cannot pay a bill of somebody else.</source>
<translation>Guthaben von {0} kann keine Rechnung eines anderen bezahlen.</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>the credit of {0}</source>
<translation>das Guthaben von {0}</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>what bill {0} has open</source>
<translation>offen auf Rechnung {0}</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>{0} of credit of {1} on bill {2}</source>
<translation>{0} Guthaben von {1} auf Rechnung {2}</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>what lies of it on bill {0}</source>
<translation>davon liegt auf Rechnung {0}</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>{0} taken off bill {1}</source>
<translation>{0} von Rechnung {1} gelöst</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>Credit moves between two balances of one customer; choose another one.</source>
<translation>Guthaben wird zwischen zwei Salden eines Kunden umgebucht; wählen Sie einen anderen.</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>{0} keeps no balance of its own; choose another one.</source>
<translation>{0} führt keinen eigenen Saldo; wählen Sie einen anderen.</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>{0} of credit moved from {1} to {2}</source>
<translation>{0} Guthaben von {1} auf {2} umgebucht</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>the credit of {0} that can be paid out</source>
<translation>auszahlbares Guthaben von {0}</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>Refund of {0} to {1}</source>
<translation>Erstattung von {0} an {1}</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>Name the payment whose money on that bill is paid back.</source>
<translation>Nennen Sie die Zahlung, deren Geld auf dieser Rechnung zurückgezahlt wird.</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>Refund of {0} from bill {1}</source>
<translation>Erstattung von {0} aus Rechnung {1}</translation>
</message>
<message>
<location filename="services/customers.py" />
<source>The opening sum is too large.</source>
<translation>Der Anfangssaldo ist zu groß.</translation>
</message>
<message>
<location filename="services/customers.py" />
<source>its accounts</source>
<translation>den Konten</translation>
</message>
<message>
<location filename="services/customers.py" />
<source>the customer</source>
<translation>dem Kunden</translation>
</message>
<message>
<location filename="services/customers.py" />
<source>In this model what is owed is kept on {0}; give the sum there.</source>
<translation>In diesem Modell steht, was offen ist, auf {0}; geben Sie den Betrag dort an.</translation>
</message>
<message>
<location filename="services/customers.py" />
<source>Opening balance {0} of {1}</source>
<translation>Anfangssaldo {0} von {1}</translation>
</message>
<message>
<location filename="services/customers.py" />
<source>Opening balance</source>
<translation>Anfangssaldo</translation>
</message>
<message>
<location filename="services/customers.py" />
<source>{0} still owes on its balance; in the bill model only bills can be owed. Lower it by a credit note and raise a bill first.</source>
<translation>{0} schuldet noch etwas auf dem Saldo; im Modell „Rechnungen“ können nur Rechnungen offen sein. Senken Sie ihn mit einer Gutschrift und stellen Sie zuerst eine Rechnung aus.</translation>
</message>
<message>
<location filename="services/customers.py" />
<source>{0} still owes or has credit; settle that first, then archive it.</source>
<translation>{0} schuldet noch etwas oder hat Guthaben; gleichen Sie das zuerst aus, dann archivieren Sie.</translation>
</message>
<message>
<location filename="services/customers.py" />
<source>{0} still has a balance or an open bill; settle that first.</source>
<translation>{0} hat noch einen Saldo oder eine offene Rechnung; gleichen Sie das zuerst aus.</translation>
</message>
<message>
<location filename="services/desk.py" />
<source>Nothing more is recorded until the book was asked; look again.</source>
<translation>Es wird nichts mehr erfasst, bis das Buch befragt wurde; sehen Sie noch einmal nach.</translation>
</message>
<message>
<location filename="services/desk.py" />
<source>This act has no key; open the form again.</source>
<translation>Dieser Vorgang hat keinen Schlüssel; öffnen Sie das Formular noch einmal.</translation>
</message>
<message>
<location filename="services/desk.py" />
<source>The key "{0}" was used for something else ({1}); use a key of its own.</source>
<translation>Der Schlüssel „{0}“ wurde für etwas anderes verwendet ({1}); nehmen Sie einen eigenen.</translation>
</message>
<message>
<location filename="services/desk.py" />
<source>That customer is not in this book; choose one from the list.</source>
<translation>Dieser Kunde ist nicht in diesem Buch; wählen Sie einen aus der Liste.</translation>
</message>
<message>
<location filename="services/desk.py" />
<source>That account is not one of this customer's; choose one that is.</source>
<translation>Dieses Konto gehört nicht zu diesem Kunden; wählen Sie eines, das dazu gehört.</translation>
</message>
<message>
<location filename="services/desk.py" />
<source>Account {0} was opened again.</source>
<translation>Konto {0} wurde wieder geöffnet.</translation>
</message>
<message>
<location filename="services/desk.py" />
<source>{0} was opened again.</source>
<translation>{0} wurde wieder geöffnet.</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>its endpoint was removed</source>
<translation>sein Empfänger wurde entfernt</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>none yet</source>
<translation>noch keine</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>"{0}" is no endpoint of this book; there are: {1}.</source>
<translation>„{0}“ ist kein Empfänger dieses Buchs; es gibt: {1}.</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>{0} gets that profile already; nothing was added.</source>
<translation>{0} bekommt dieses Profil bereits; nichts wurde hinzugefügt.</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>Until {0} UTC events are signed with the old secret too.</source>
<translation>Bis {0} UTC werden Ereignisse auch mit dem alten Geheimnis unterschrieben.</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>by hand</source>
<translation>persönlich</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>This computer has no keychain, so the secret lies in {0}, readable by whoever can read your files.</source>
<translation>Dieser Computer hat keinen Schlüsselbund; das Geheimnis liegt daher in {0}, lesbar für jeden, der Ihre Dateien lesen kann.</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>Only https may be used, except for this computer itself; write https://.</source>
<translation>Nur https ist erlaubt, außer für diesen Computer selbst; schreiben Sie https://.</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>That is this computer itself; allow private addresses if it is meant.</source>
<translation>Das ist dieser Computer selbst; erlauben Sie private Adressen, wenn er gemeint ist.</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>There is no such profile; the profiles are {0}.</source>
<translation>Dieses Profil gibt es nicht; die Profile sind {0}.</translation>
</message>
<message>
<location filename="services/entering.py" />
<source>{0} is used by another {1}; choose another number.</source>
<translation>{0} ist schon vergeben ({1}); wählen Sie eine andere Nummer.</translation>
</message>
<message>
<location filename="services/entering.py" />
<source>{0} is no currency code in use; choose one, as EUR.</source>
<translation>{0} ist kein gültiges Währungskürzel; wählen Sie eines wie EUR.</translation>
</message>
<message>
<location filename="services/entering.py" />
<source>The smallest payment must be above zero.</source>
<translation>Die kleinste Zahlung muss über null liegen.</translation>
</message>
<message>
<location filename="services/entering.py" />
<source>The largest payment must not be below the smallest.</source>
<translation>Die größte Zahlung darf nicht unter der kleinsten liegen.</translation>
</message>
<message>
<location filename="services/entering.py" />
<source>The currency is fixed, since something was posted in it already.</source>
<translation>Die Währung steht fest, da bereits darin gebucht wurde.</translation>
</message>
<message>
<location filename="services/exports.py" />
<source>{0} cannot be exported; choose one of {1}.</source>
<translation>{0} lässt sich nicht exportieren; wählen Sie eines von {1}.</translation>
</message>
<message>
<location filename="services/exports.py" />
<source>{0} is no format of lists; choose one of {1}.</source>
<translation>{0} ist kein Format für Listen; wählen Sie eines von {1}.</translation>
</message>
<message>
<location filename="services/import_payer.py" />
<source>{0} is meant by the payer's name.</source>
<translation>{0} ist mit dem Namen des Zahlers gemeint.</translation>
</message>
<message>
<location filename="services/import_payer.py" />
<source>More than one customer is named "{0}" ({1}), and the text names no bill of theirs</source>
<translation>Mehr als ein Kunde heißt "{0}" ({1}), und der Text nennt keine Rechnung von ihnen</translation>
</message>
<message>
<location filename="services/import_payer.py" />
<source>The text may name bill {0} of {1}, but the payer is "{2}"</source>
<translation>Der Text nennt vielleicht Rechnung {0} von {1}, aber der Zahler ist "{2}"</translation>
</message>
<message>
<location filename="services/import_payer.py" />
<source>No customer is named "{0}", and the text names no bill</source>
<translation>Kein Kunde heißt "{0}", und der Text nennt keine Rechnung</translation>
</message>
<message>
<location filename="services/import_payer.py" />
<source>The text names no bill</source>
<translation>Der Text nennt keine Rechnung</translation>
</message>
<message>
<location filename="services/import_payer.py" />
<source>The text names bill {0} of {1} and bill {2} of {3}</source>
<translation>Der Text nennt Rechnung {0} von {1} und Rechnung {2} von {3}</translation>
</message>
<message>
<location filename="services/import_payer.py" />
<source>The text names bill {0} of {1}, but {2} paid</source>
<translation>Der Text nennt Rechnung {0} von {1}, aber gezahlt hat {2}</translation>
</message>
<message>
<location filename="services/import_payer.py" />
<source>{0} is meant by bill {1}.</source>
<translation>{0} ist mit Rechnung {1} gemeint.</translation>
</message>
<message>
<location filename="services/import_preview.py" />
<source>{0} has a line of column names but no rows; choose a file with rows.</source>
<translation>{0} hat eine Zeile mit Spaltennamen, aber keine Zeilen; wählen Sie eine Datei mit Zeilen.</translation>
</message>
<message>
<location filename="services/import_preview.py" />
<source>Choose first how the file is to be read.</source>
<translation>Wählen Sie zuerst, wie die Datei zu lesen ist.</translation>
</message>
<message>
<location filename="services/import_preview.py" />
<source>{0} was changed since it was read; nothing was written. Choose the file again.</source>
<translation>{0} wurde geändert, seit es gelesen wurde; es wurde nichts geschrieben. Wählen Sie die Datei noch einmal.</translation>
</message>
<message>
<location filename="services/import_preview.py" />
<source>The field "{0}" has two columns; leave one of them out.</source>
<translation>Das Feld „{0}“ hat zwei Spalten; lassen Sie eine davon aus.</translation>
</message>
<message>
<location filename="services/import_preview.py" />
<source>Nothing came in; it is passed over.</source>
<translation>Nichts ging ein; die Zeile wird übergangen.</translation>
</message>
<message>
<location filename="services/import_preview.py" />
<source>{0} cannot be read any more; nothing was written.</source>
<translation>{0} lässt sich nicht mehr lesen; es wurde nichts geschrieben.</translation>
</message>
<message>
<location filename="services/import_report.py" />
<source>{0} cannot be imported; choose one of {1}.</source>
<translation>{0} lässt sich nicht importieren; wählen Sie eines von {1}.</translation>
</message>
<message>
<location filename="services/import_report.py" />
<source>{0} was rounded to {1} {2}</source>
<translation>{0} wurde auf {1} {2} gerundet</translation>
</message>
<message>
<location filename="services/import_report.py" />
<source>and {0} more like these</source>
<translation>und {0} weitere dieser Art</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>The decimal mark is . or , only.</source>
<translation>Das Dezimalzeichen ist nur . oder ,.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>Amounts are rounded {0}, or not at all.</source>
<translation>Beträge werden {0} gerundet oder gar nicht.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>"{0}" is no country known here; write it as DE or Germany.</source>
<translation>„{0}“ ist kein Land, das hier bekannt ist; schreiben Sie es als DE oder Deutschland.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>"{0}" is on line {1} too; give one of them another number, or put them into one row.</source>
<translation>„{0}“ steht auch in Zeile {1}; geben Sie einem davon eine andere Nummer oder fassen Sie beide in einer Zeile zusammen.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>"{0}" is no currency code in use; write it as EUR.</source>
<translation>„{0}“ ist kein gültiges Währungskürzel; schreiben Sie es wie EUR.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>"{0}" has no country code, so it is kept in the notes.</source>
<translation>„{0}“ hat keine Ländervorwahl und steht darum in den Notizen.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>"{0}" cannot be read as a phone number, so it is kept in the notes.</source>
<translation>„{0}“ lässt sich nicht als Telefonnummer lesen und steht darum in den Notizen.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>This row has an opening sum and a balance, which say the same; leave one of the two empty.</source>
<translation>Diese Zeile hat einen Anfangssaldo und einen Saldo, die dasselbe sagen; lassen Sie eines der beiden leer.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>"{0}" is neither yes nor no.</source>
<translation>„{0}“ ist weder ja noch nein.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>The customer is missing; map a column to it.</source>
<translation>Der Kunde fehlt; ordnen Sie ihm eine Spalte zu.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>More than one customer is named "{0}" ({1}); give the number instead.</source>
<translation>Mehr als ein Kunde heißt „{0}“ ({1}); geben Sie stattdessen die Nummer an.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>There is no customer "{0}" in this book; import the customers first.</source>
<translation>Es gibt keinen Kunden „{0}“ in diesem Buch; importieren Sie zuerst die Kunden.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>There is no account "{0}" in this book; import the accounts first.</source>
<translation>Es gibt kein Konto „{0}“ in diesem Buch; importieren Sie zuerst die Konten.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>There is no bill "{0}" in this book; import the bills first.</source>
<translation>Es gibt keine Rechnung „{0}“ in diesem Buch; importieren Sie zuerst die Rechnungen.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>A bill is on a customer or on an account, never on both; leave one of the two empty.</source>
<translation>Eine Rechnung gehört zu einem Kunden oder zu einem Konto, nie zu beiden; lassen Sie eines der beiden leer.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>The bill has no owner; name its customer or its account.</source>
<translation>Die Rechnung hat keinen Inhaber; nennen Sie ihren Kunden oder ihr Konto.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>This account belongs to another customer than the row names; correct one of the two.</source>
<translation>Dieses Konto gehört zu einem anderen Kunden, als die Zeile nennt; berichtigen Sie eines der beiden.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>"{0}" says neither credit nor debit; leave the column out or mend it.</source>
<translation>"{0}" heißt weder Haben noch Soll; lassen Sie die Spalte aus oder berichtigen Sie sie.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>{0}; name the customer in a column, or leave this row out.</source>
<translation>{0}; nennen Sie den Kunden in einer Spalte, oder lassen Sie diese Zeile aus.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>This row is in {0}, its owner in {1}; amounts are never converted.</source>
<translation>Diese Zeile ist in {0}, ihr Inhaber wird in {1} geführt; Beträge werden nie umgerechnet.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>In this model a balance is not set; import the bills, or give what is owed first as opening.</source>
<translation>In diesem Modell wird kein Saldo gesetzt; importieren Sie die Rechnungen oder geben Sie das zuerst Geschuldete als Anfangssaldo an.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>{0} is in this book already, so its opening sum was not read.</source>
<translation>{0} ist bereits in diesem Buch, der Anfangssaldo wurde daher nicht gelesen.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>There is a customer {0} already ({1}); this is another one.</source>
<translation>Es gibt bereits einen Kunden {0} ({1}); dies ist ein anderer.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>{0} has an account of this name on line {1} too; give them numbers.</source>
<translation>{0} hat ein Konto dieses Namens auch in Zeile {1}; geben Sie ihnen Nummern.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>Account {0} belongs to another customer; give this one another number.</source>
<translation>Konto {0} gehört zu einem anderen Kunden; geben Sie diesem eine andere Nummer.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>The balance of {0} was read from this line before and moved since; it was left so.</source>
<translation>Der Saldo von {0} wurde aus dieser Zeile schon gelesen und hat sich seither geändert; er blieb so.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>A bill cannot be below zero; take the row out and record it as a credit note.</source>
<translation>Eine Rechnung kann nicht unter null liegen; nehmen Sie die Zeile heraus und erfassen Sie sie als Gutschrift.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>bill date</source>
<translation>Rechnungsdatum</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>due date</source>
<translation>Fälligkeit</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>was undone in this book</source>
<translation>wurde in diesem Buch rückgängig gemacht</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>is in this book with another {0}</source>
<translation>steht in diesem Buch mit anderem Inhalt ({0})</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>Bill {0} {1}; give this one another number.</source>
<translation>Rechnung {0} {1}; geben Sie dieser eine andere Nummer.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>The day is missing; map the column of the bank's day to it.</source>
<translation>Der Tag fehlt; ordnen Sie ihm die Spalte mit dem Tag der Bank zu.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>This money went out; only what came in is a payment.</source>
<translation>Dieses Geld ging ab; nur was einging, ist eine Zahlung.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>The amount must be above zero; corrections are reversals.</source>
<translation>Der Betrag muss über null liegen; Berichtigungen sind Rücknahmen.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>another payment has this key; give this one its own</source>
<translation>eine andere Zahlung hat diesen Schlüssel; geben Sie dieser einen eigenen</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>it was imported with other content</source>
<translation>sie wurde mit anderem Inhalt importiert</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>This row cannot be imported again: {0}.</source>
<translation>Diese Zeile lässt sich nicht noch einmal importieren: {0}.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>Bill {0} is paid; leave its column empty to keep this as credit.</source>
<translation>Rechnung {0} ist bezahlt; lassen Sie ihre Spalte leer, um dies als Guthaben zu behalten.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>Tel.: {0}</source>
<translation>Tel.: {0}</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>{0} is a statement of a bank ({1}); import it as payments.</source>
<translation>{0} ist der Auszug einer Bank ({1}); importieren Sie ihn als Zahlungen.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>Passed over {0} in which nothing came in.</source>
<translation>{0} ohne Eingang übergangen.</translation>
</message>
<message>
<location filename="services/issuing.py" />
<source>The books moved since this statement was shown, so it was not issued; look at it again.</source>
<translation>Das Buch hat sich geändert, seit dieser Kontoauszug gezeigt wurde, daher wurde er nicht ausgestellt; sehen Sie ihn neu an.</translation>
</message>
<message>
<location filename="services/issuing.py" />
<source>Statement {0} is not the file that was issued; check the book and restore a backup.</source>
<translation>Kontoauszug {0} ist nicht die Datei, die ausgestellt wurde; prüfen Sie das Buch und spielen Sie eine Sicherung zurück.</translation>
</message>
<message>
<location filename="services/issuing.py" />
<source>Statement {0} cannot have been sent later than now; correct the day.</source>
<translation>Kontoauszug {0} kann nicht später als jetzt versandt worden sein; berichtigen Sie den Tag.</translation>
</message>
<message>
<location filename="services/issuing.py" />
<source>{0} is no way of sending; choose one of {1}.</source>
<translation>{0} ist kein Versandweg; wählen Sie einen von {1}.</translation>
</message>
<message>
<location filename="services/issuing.py" />
<source>There is no issued statement "{0}"; look at the list of them.</source>
<translation>Es gibt keinen ausgestellten Kontoauszug „{0}“; sehen Sie in der Liste nach.</translation>
</message>
<message>
<location filename="services/notifications.py" />
<source>That endpoint is not in this book.</source>
<translation>Dieser Empfänger ist nicht in diesem Buch.</translation>
</message>
<message>
<location filename="services/notifications.py" />
<source>That notification waits no more, so there is nothing to skip.</source>
<translation>Diese Benachrichtigung wartet nicht mehr, es gibt also nichts zu überspringen.</translation>
</message>
<message>
<location filename="services/outbox.py" />
<source>it answered {0} on {1}: it wants no more notifications</source>
<translation>er antwortete {0} am {1}: Er will keine Benachrichtigungen mehr</translation>
</message>
<message>
<location filename="services/papers.py" />
<source>The kept pages of this statement are damaged; its PDF can still be saved. Check the book.</source>
<translation>Die aufbewahrten Seiten dieses Kontoauszugs sind beschädigt; sein PDF lässt sich noch speichern. Prüfen Sie das Buch.</translation>
</message>
<message>
<location filename="services/payments.py" />
<source>That payment stands {0} already; there is nothing left to reverse.</source>
<translation>Diese Zahlung ist bereits {0}; es gibt nichts mehr zurückzunehmen.</translation>
</message>
<message>
<location filename="services/payments.py" />
<source>Reversal of {0}</source>
<translation>Rücknahme: {0}</translation>
</message>
<message>
<location filename="services/payments.py" />
<source>{0} moved since the preview, so nothing was recorded; look at the new preview.</source>
<translation>{0} hat sich seit der Vorschau geändert, daher wurde nichts erfasst; sehen Sie sich die neue Vorschau an.</translation>
</message>
<message>
<location filename="services/payments.py" />
<source>{0} lies ahead of today, {1}; only a bill can be dated ahead.</source>
<translation>{0} liegt nach heute, dem {1}; nur eine Rechnung kann vordatiert werden.</translation>
</message>
<message>
<location filename="services/payments.py" />
<source>That payment is not in this book; choose one from the list.</source>
<translation>Diese Zahlung ist nicht in diesem Buch; wählen Sie eine aus der Liste.</translation>
</message>
<message>
<location filename="services/payments.py" />
<source>Credit note</source>
<translation>Gutschrift</translation>
</message>
<message>
<location filename="services/payments.py" />
<source>{0} was recorded before; nothing was written twice.</source>
<translation>{0} war bereits erfasst; nichts wurde doppelt geschrieben.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>At least one payment method is needed.</source>
<translation>Mindestens eine Zahlungsart ist nötig.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>At most {0} payment methods are kept.</source>
<translation>Höchstens {0} Zahlungsarten werden behalten.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>Credit is used ask, always or never.</source>
<translation>Guthaben wird auf Nachfrage (ask), immer (always) oder nie (never) verwendet.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>{0} are a whole number from 0 to {1}.</source>
<translation>{0}: eine ganze Zahl von 0 bis {1}.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The days until a bill is due</source>
<translation>Die Tage bis zur Fälligkeit einer Rechnung</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The logo is no picture that can be kept; choose it again from its file.</source>
<translation>Das Logo ist kein Bild, das sich aufbewahren lässt; wählen Sie es noch einmal aus seiner Datei.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The logo is larger than 2 MB; choose a smaller picture.</source>
<translation>Das Logo ist größer als 2 MB; wählen Sie ein kleineres Bild.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>{0} is one of {1}.</source>
<translation>{0} ist eines von {1}.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>A colour is written as #2563EB; leave it empty for black.</source>
<translation>Eine Farbe schreibt man wie #2563EB; lassen Sie sie für Schwarz leer.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The days of the reminders are three whole numbers, each larger than the one before.</source>
<translation>Die Tage der Mahnungen sind drei ganze Zahlen, jede größer als die davor.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>What numbers begin with may have the letters A to Z, digits, _ and - only, 40 at most.</source>
<translation>Womit Nummern beginnen, darf nur die Buchstaben A bis Z, Ziffern, _ und - haben, höchstens 40.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The next number has 1 to 12 digits, as 0417.</source>
<translation>Die nächste Nummer hat 1 bis 12 Ziffern, wie 0417.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The days of the warning</source>
<translation>Die Tage der Warnung</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The language of papers</source>
<translation>Die Sprache des Papiers</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The size of papers</source>
<translation>Die Größe des Papiers</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The text above the lines</source>
<translation>Der Text über den Zeilen</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The text below the figures</source>
<translation>Der Text unter den Zahlen</translation>
</message>
<message>
<location filename="services/previews.py" />
<source>credit of {0}</source>
<translation>Guthaben von {0}</translation>
</message>
<message>
<location filename="services/previews.py" />
<source>The amount must be above zero.</source>
<translation>Der Betrag muss über null liegen.</translation>
</message>
<message>
<location filename="services/previews.py" />
<source>The amount is too large.</source>
<translation>Der Betrag ist zu groß.</translation>
</message>
<message>
<location filename="services/previews.py" />
<source>This day lies ahead; give the day the money came.</source>
<translation>Dieser Tag liegt in der Zukunft; geben Sie den Tag an, an dem das Geld kam.</translation>
</message>
<message>
<location filename="services/previews.py" />
<source>balance of {0}</source>
<translation>Saldo von {0}</translation>
</message>
<message>
<location filename="services/previews.py" />
<source>{0} is archived; what is left there opens it again.</source>
<translation>{0} ist archiviert; was dort bleibt, öffnet den Kunden wieder.</translation>
</message>
<message>
<location filename="services/previews.py" />
<source>its credit is taken back</source>
<translation>das Guthaben wird zurückgenommen</translation>
</message>
<message>
<location filename="services/previews.py" />
<source>credit note</source>
<translation>Gutschrift</translation>
</message>
<message>
<location filename="services/previews.py" />
<source>Balance of {0}</source>
<translation>Saldo von {0}</translation>
</message>
<message>
<location filename="services/read.py" />
<source>That payment is not in this book.</source>
<translation>Diese Zahlung ist nicht in diesem Buch.</translation>
</message>
<message>
<location filename="services/receipts.py" />
<source>A credit note has no receipt, since no money came; print a statement instead.</source>
<translation>Eine Gutschrift hat keine Quittung, da kein Geld kam; drucken Sie stattdessen einen Kontoauszug.</translation>
</message>
<message>
<location filename="services/receipts.py" />
<source>{0} is no format of receipts; choose one of {1}.</source>
<translation>{0} ist kein Format für Quittungen; wählen Sie eines von {1}.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>The book moved since this was shown, so nothing was recorded; look at it anew.</source>
<translation>Das Buch hat sich geändert, seit dies gezeigt wurde, daher wurde nichts erfasst; sehen Sie es neu an.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>The same event stands in this file before.</source>
<translation>Dasselbe Ereignis steht in dieser Datei bereits davor.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>an event that cannot be read</source>
<translation>ein Ereignis, das sich nicht lesen lässt</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>It was recorded before; nothing is written twice.</source>
<translation>Es war bereits erfasst; nichts wird doppelt geschrieben.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>Only {0} tells of money that came in; this is {1}.</source>
<translation>Nur {0} meldet eingegangenes Geld; dies ist {1}.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>It tells of money that had come in before (credit), not of new money.</source>
<translation>Es meldet Geld, das zuvor eingegangen war (Guthaben), kein neues.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>This book told of that payment itself.</source>
<translation>Dieses Buch hat diese Zahlung selbst gemeldet.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>It is in {0}, but {1} is kept in {2}.</source>
<translation>Es ist in {0}, {1} wird aber in {2} geführt.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>bill {0} of {1}</source>
<translation>Rechnung {0} von {1}</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>Received as {0}</source>
<translation>Empfangen als {0}</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>Its created_at is no instant: {0}.</source>
<translation>Sein created_at ist kein Zeitpunkt: {0}.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>That is more than {0} MB; take it in parts.</source>
<translation>Das sind mehr als {0} MB; nehmen Sie es in Teilen.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>That is no text in UTF-8, so no event can be read from it.</source>
<translation>Das ist kein Text in UTF-8, daraus lässt sich kein Ereignis lesen.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>No event can be read from that; paste it as JSON, one to a line or as a list.</source>
<translation>Daraus lässt sich kein Ereignis lesen; fügen Sie es als JSON ein, eines je Zeile oder als Liste.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>No event can be read from that; paste it as JSON, or its headers, an empty line and it.</source>
<translation>Daraus lässt sich kein Ereignis lesen; fügen Sie es als JSON ein, oder seine Kopfzeilen, eine Leerzeile und dann es.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>It is no JSON.</source>
<translation>Es ist kein JSON.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>It has no data, so it is no event.</source>
<translation>Es hat keine Daten, ist also kein Ereignis.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>Its {0} is missing or of the wrong kind.</source>
<translation>Sein {0} fehlt oder ist von falscher Art.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>Its id cannot be kept.</source>
<translation>Seine Kennung lässt sich nicht behalten.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>Its amount is below 1 or too large.</source>
<translation>Sein Betrag ist unter 1 oder zu groß.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>Its id is not the one that was signed.</source>
<translation>Seine Kennung ist nicht die, die unterschrieben wurde.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>It names no bill, account or customer, or more than one.</source>
<translation>Es nennt keine Rechnung, kein Konto und keinen Kunden, oder mehr als eines.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>There is no {0} {1} in this book; give one that id as its number.</source>
<translation>In diesem Buch gibt es kein {0} {1}; geben Sie diese Kennung einem als Nummer.</translation>
</message>
<message>
<location filename="services/recipes.py" />
<source>A book keeps at most {0} recipes; remove one in the settings first.</source>
<translation>Ein Buch behält höchstens {0} Vorlagen; entfernen Sie zuerst eine in den Einstellungen.</translation>
</message>
<message>
<location filename="services/reminders.py" />
<source>Nothing of {0} is past due, so there is nothing to remind of.</source>
<translation>Von {0} ist nichts überfällig, es gibt also nichts zu mahnen.</translation>
</message>
<message>
<location filename="services/reminders.py" />
<source>A reminder cannot have been sent on {0}, which lies ahead; correct the day.</source>
<translation>Eine Mahnung kann nicht am {0} versandt worden sein, denn der Tag liegt in der Zukunft; berichtigen Sie den Tag.</translation>
</message>
<message>
<location filename="services/reminders.py" />
<source>{0} is no format of letters; choose one of {1}.</source>
<translation>{0} ist kein Format für Schreiben; wählen Sie eines von {1}.</translation>
</message>
<message>
<location filename="services/reporting.py" />
<source>{0} is no report; choose one of {1}.</source>
<translation>{0} ist kein Bericht; wählen Sie einen von {1}.</translation>
</message>
<message>
<location filename="services/reporting.py" />
<source>The period begins on {0}, after its end {1}; swap them.</source>
<translation>Der Zeitraum beginnt am {0}, nach seinem Ende {1}; vertauschen Sie die beiden.</translation>
</message>
<message>
<location filename="services/reporting.py" />
<source>{0} is no format of reports; choose one of {1}.</source>
<translation>{0} ist kein Format für Berichte; wählen Sie eines von {1}.</translation>
</message>
<message>
<location filename="services/settings.py" />
<source>The currency of a book is fixed.</source>
<translation>Die Währung eines Buchs steht fest.</translation>
</message>
<message>
<location filename="services/settings.py" />
<source>The lock must lie before today, or nothing could be recorded today.</source>
<translation>Die Sperre muss vor heute liegen, sonst ließe sich heute nichts erfassen.</translation>
</message>
<message>
<location filename="services/settings.py" />
<source>{0} is no currency code in use; write one as EUR.</source>
<translation>{0} ist kein gültiges Währungskürzel; schreiben Sie eines wie EUR.</translation>
</message>
<message>
<location filename="services/settings.py" />
<source>"{0}" is no time zone known here; write one as Europe/Berlin.</source>
<translation>„{0}“ ist keine hier bekannte Zeitzone; schreiben Sie sie wie Europe/Berlin.</translation>
</message>
<message>
<location filename="services/statement_making.py" />
<source>{0} is no kind of statement; choose one of {1}.</source>
<translation>{0} ist keine Art von Kontoauszug; wählen Sie eine von {1}.</translation>
</message>
<message>
<location filename="services/statement_runs.py" />
<source>{0} is no choice of customers; choose one of {1}.</source>
<translation>{0} ist keine Auswahl von Kunden; wählen Sie eine von {1}.</translation>
</message>
<message>
<location filename="services/statement_runs.py" />
<source>{0} is no form of a run; choose one of {1}.</source>
<translation>{0} ist keine Form für mehrere Kontoauszüge; wählen Sie eine von {1}.</translation>
</message>
<message>
<location filename="services/statement_runs.py" />
<source>There is no folder {0}; make it or choose another.</source>
<translation>Es gibt keinen Ordner {0}; legen Sie ihn an oder wählen Sie einen anderen.</translation>
</message>
<message>
<location filename="services/statement_runs.py" />
<source>Nothing may be written into {0}; choose another folder.</source>
<translation>In {0} darf nichts geschrieben werden; wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<location filename="services/statements.py" />
<source>{0} is no format of statements; choose one of {1}.</source>
<translation>{0} ist kein Format für Kontoauszüge; wählen Sie eines von {1}.</translation>
</message>
<message>
<location filename="services/telling.py" />
<source>1 notification of it was</source>
<translation>1 Benachrichtigung dazu wurde</translation>
</message>
<message>
<location filename="services/telling.py" />
<source>{0} notifications of it were</source>
<translation>{0} Benachrichtigungen dazu wurden</translation>
</message>
<message>
<location filename="services/telling.py" />
<source>{0} sent already and cannot be taken back; tell the other system.</source>
<translation>{0} bereits gesendet und lässt sich nicht zurückholen; sagen Sie dem anderen System Bescheid.</translation>
</message>
<message>
<location filename="services/trial.py" />
<source>This was recorded already, so there is nothing new to show.</source>
<translation>Das war bereits erfasst, es gibt also nichts Neues zu zeigen.</translation>
</message>
<message>
<location filename="services/undoing.py" />
<source>There is nothing to undo in this book yet.</source>
<translation>In diesem Buch gibt es noch nichts rückgängig zu machen.</translation>
</message>
<message>
<location filename="services/undoing.py" />
<source>That act is not in this book.</source>
<translation>Dieser Vorgang ist nicht in diesem Buch.</translation>
</message>
<message>
<location filename="services/undoing.py" />
<source>{0} was undone already.</source>
<translation>Bereits rückgängig gemacht: {0}.</translation>
</message>
<message>
<location filename="services/undoing.py" />
<source>There is nothing to redo: something newer was recorded, or nothing undone.</source>
<translation>Es gibt nichts zu wiederholen: Neueres wurde erfasst oder nichts rückgängig gemacht.</translation>
</message>
<message>
<location filename="services/undoing.py" />
<source>The number {0} was given to another bill meanwhile, so this stays undone.</source>
<translation>Die Nummer {0} wurde inzwischen einer anderen Rechnung gegeben, daher bleibt dies rückgängig gemacht.</translation>
</message>
<message>
<location filename="services/undoing.py" />
<source>This cannot be undone, since the payment it belongs to was reversed later; undo the reversal first.</source>
<translation>Das lässt sich nicht rückgängig machen, da die zugehörige Zahlung später zurückgenommen wurde; machen Sie zuerst die Rücknahme rückgängig.</translation>
</message>
<message>
<location filename="services/undoing.py" />
<source>This cannot be undone, since the amount of bill {0} was changed later; undo that first.</source>
<translation>Das lässt sich nicht rückgängig machen, da der Betrag der Rechnung {0} später geändert wurde; machen Sie zuerst das rückgängig.</translation>
</message>
<message>
<location filename="services/with_credit.py" />
<source>The credit moved since the preview, so nothing was recorded; look at the new preview.</source>
<translation>Das Guthaben hat sich seit der Vorschau geändert, daher wurde nichts erfasst; sehen Sie sich die neue Vorschau an.</translation>
</message>
<message>
<location filename="services/with_credit.py" />
<source>{0} {1} of credit was laid on {2}.</source>
<translation>{0} {1} Guthaben wurden auf {2} gelegt.</translation>
</message>
<message>
<location filename="store/backup.py" />
<source>{0} cannot be read: the disk answered with an error.</source>
<translation>{0} lässt sich nicht lesen: Der Datenträger hat einen Fehler gemeldet.</translation>
</message>
<message>
<location filename="store/backup.py" />
<source>No backup was made: the book breaks a rule ({0}). Older ones are kept.</source>
<translation>Es wurde nicht gesichert: Das Buch verletzt eine Regel ({0}). Ältere Sicherungen bleiben.</translation>
</message>
<message>
<location filename="store/backup.py" />
<source>No backup was made: what was written is not what the book says. Try again.</source>
<translation>Es wurde nicht gesichert: Das Geschriebene ist nicht, was das Buch sagt. Versuchen Sie es noch einmal.</translation>
</message>
<message>
<location filename="store/backup.py" />
<source>No backup was made: the disk of {0} answered with an error.</source>
<translation>Es wurde nicht gesichert: Der Datenträger von {0} hat einen Fehler gemeldet.</translation>
</message>
<message>
<location filename="store/backup.py" />
<source>There is already a file {0}; choose another name.</source>
<translation>Es gibt bereits eine Datei {0}; wählen Sie einen anderen Namen.</translation>
</message>
<message>
<location filename="store/backup.py" />
<source>{0} cannot be made there: {1}.</source>
<translation>{0} lässt sich dort nicht anlegen: {1}.</translation>
</message>
<message>
<location filename="store/backup.py" />
<source>{0} could not be replaced: {1}. It was left as it was.</source>
<translation>{0} ließ sich nicht ersetzen: {1}. Die Datei blieb, wie sie war.</translation>
</message>
<message>
<location filename="store/backup.py" />
<source>{0} was left as it was: the disk answered with an error.</source>
<translation>{0} blieb, wie es war: Der Datenträger hat einen Fehler gemeldet.</translation>
</message>
<message>
<location filename="store/backup.py" />
<source>{0} breaks a rule ({1}), so nothing was replaced; choose another backup.</source>
<translation>{0} verletzt eine Regel ({1}), daher wurde nichts ersetzt; wählen Sie eine andere Sicherung.</translation>
</message>
<message>
<location filename="store/check.py" />
<source>the balance of customer {0} is kept as {1} but its entries add up to {2}</source>
<translation>der Saldo des Kunden {0} steht auf {1}, die Buchungen ergeben aber {2}</translation>
</message>
<message>
<location filename="store/check.py" />
<source>the balance of account {0} is kept as {1} but its entries add up to {2}</source>
<translation>der Saldo des Kontos {0} steht auf {1}, die Buchungen ergeben aber {2}</translation>
</message>
<message>
<location filename="store/check.py" />
<source>bill {0} keeps other sums than its entries: {1} is left, its entries say {2}</source>
<translation>Rechnung {0} führt andere Summen als ihre Buchungen: {1} sind übrig, die Buchungen sagen {2}</translation>
</message>
<message>
<location filename="store/check.py" />
<source>customer {0} is kept as owing {1} with a credit of {2}, which its balances and bills do not add up to</source>
<translation>Kunde {0} steht mit {1} offen und {2} Guthaben, was Salden und Rechnungen nicht ergeben</translation>
</message>
<message>
<location filename="store/check.py" />
<source>customer {0} owes {1} in {2} but has no kept row for it</source>
<translation>Kunde {0} schuldet {1} in {2}, hat aber keine Zeile dafür</translation>
</message>
<message>
<location filename="store/check.py" />
<source>entry {0} is followed by entry {1}, so entries are missing between them ({2})</source>
<translation>auf Buchung {0} folgt Buchung {1}, dazwischen fehlen also Buchungen ({2})</translation>
</message>
<message>
<location filename="store/check.py" />
<source>posting {0} is followed by posting {1}, so postings are missing between them ({2})</source>
<translation>auf Vorgang {0} folgt Vorgang {1}, dazwischen fehlen also Vorgänge ({2})</translation>
</message>
<message>
<location filename="store/check.py" />
<source>bill {0} belongs to customer {1} but its account to customer {2}</source>
<translation>Rechnung {0} gehört zu Kunde {1}, ihr Konto aber zu Kunde {2}</translation>
</message>
<message>
<location filename="store/check.py" />
<source>payment {0} holds {1} on obligations but {2} is left of it</source>
<translation>Zahlung {0} hält {1} auf Posten, übrig sind von ihr aber {2}</translation>
</message>
<message>
<location filename="store/check.py" />
<source>entry {0} lies beneath customer {1} but belongs to posting {2} of another</source>
<translation>Buchung {0} liegt unter Kunde {1}, gehört aber zu Vorgang {2} eines anderen</translation>
</message>
<message>
<location filename="store/check.py" />
<source>entry {0} lies in {1} but its payment came in {2}</source>
<translation>Buchung {0} liegt in {1}, ihre Zahlung kam aber in {2}</translation>
</message>
<message>
<location filename="store/check.py" />
<source>event {0} of payment {1} adds up to {2} with the others of its payment, not to what was paid</source>
<translation>Ereignis {0} der Zahlung {1} ergibt mit den anderen ihrer Zahlung {2}, nicht das Bezahlte</translation>
</message>
<message>
<location filename="store/check.py" />
<source>payment {0} of {1} in posting {2} has no event</source>
<translation>Zahlung {0} über {1} in Vorgang {2} hat kein Ereignis</translation>
</message>
<message>
<location filename="store/check.py" />
<source>event {0} was queued while endpoint {1} was there to get it, but does not go there ({2})</source>
<translation>Ereignis {0} wurde eingereiht, als Empfänger {1} es bekommen sollte, geht aber nicht dorthin ({2})</translation>
</message>
<message>
<location filename="store/check.py" />
<source>event {0} carries another id in its text: {1} ({2})</source>
<translation>Ereignis {0} trägt in seinem Text eine andere Kennung: {1} ({2})</translation>
</message>
<message>
<location filename="store/check.py" />
<source>event {0} is noted as delivered to {1}, but no try of it was answered with 2xx ({2})</source>
<translation>Ereignis {0} gilt als an {1} zugestellt, doch kein Versuch wurde mit 2xx beantwortet ({2})</translation>
</message>
<message>
<location filename="store/check.py" />
<source>event {0} waits untried for endpoint {1}, but a later one of its customer was sent ({2})</source>
<translation>Ereignis {0} wartet unversucht auf Empfänger {1}, doch ein späteres seines Kunden wurde gesendet ({2})</translation>
</message>
<message>
<location filename="store/check.py" />
<source>event {0} was tried {1} times in a row for endpoint {2}, more often than the schedule has</source>
<translation>Ereignis {0} wurde {1}-mal nacheinander für Empfänger {2} versucht, öfter als der Zeitplan vorsieht</translation>
</message>
<message>
<location filename="store/check.py" />
<source>bill {0} was undone, but {1} is due on it and {2} left</source>
<translation>Rechnung {0} wurde rückgängig gemacht, doch {1} sind auf ihr fällig und {2} übrig</translation>
</message>
<message>
<location filename="store/check.py" />
<source>posting {0} undoes posting {1}, but their entries do not cancel ({2} more)</source>
<translation>Vorgang {0} macht Vorgang {1} rückgängig, doch ihre Buchungen heben sich nicht auf ({2} mehr)</translation>
</message>
<message>
<location filename="store/check.py" />
<source>{0} {1} is kept as {2}, but its act was undone or redone {3} times</source>
<translation>{0} {1} steht als {2}, der Vorgang wurde aber {3}-mal rückgängig gemacht oder wiederholt</translation>
</message>
<message>
<location filename="store/check.py" />
<source>{0} row {1} names a missing {2}</source>
<translation>{0}, Zeile {1}, nennt etwas, das fehlt: {2}</translation>
</message>
<message>
<location filename="store/check.py" />
<source>the guard {0} is missing or was changed</source>
<translation>der Wächter {0} fehlt oder wurde geändert</translation>
</message>
<message>
<location filename="store/check.py" />
<source>{0} {1} on {2}: {3}.</source>
<translation>{0} {1} am {2}: {3}.</translation>
</message>
<message>
<location filename="store/check.py" />
<source>posting {0} ({1}) is not what was written: its hash differs.</source>
<translation>Vorgang {0} ({1}) ist nicht, was geschrieben wurde: Die Prüfsumme weicht ab.</translation>
</message>
<message>
<location filename="store/database.py" />
<source>There is already a file {0}; choose another name, or open that one.</source>
<translation>Es gibt bereits eine Datei {0}; wählen Sie einen anderen Namen oder öffnen Sie diese.</translation>
</message>
<message>
<location filename="store/database.py" />
<source>{0} cannot be opened: the disk answered with an error.</source>
<translation>{0} lässt sich nicht öffnen: Der Datenträger hat einen Fehler gemeldet.</translation>
</message>
<message>
<location filename="store/database.py" />
<source>{0} is of an older form and cannot be brought to this one where it lies; copy it elsewhere first.</source>
<translation>{0} hat eine ältere Form und lässt sich dort, wo es liegt, nicht in diese bringen; kopieren Sie es zuerst anderswohin.</translation>
</message>
<message>
<location filename="store/database.py" />
<source>The disk still answers with an error; nothing more is recorded.</source>
<translation>Der Datenträger meldet weiter einen Fehler; es wird nichts mehr erfasst.</translation>
</message>
<message>
<location filename="store/database.py" />
<source>The disk answered with an error, so this cannot be shown; try again.</source>
<translation>Der Datenträger hat einen Fehler gemeldet, daher lässt sich dies nicht zeigen; versuchen Sie es noch einmal.</translation>
</message>
<message>
<location filename="store/database.py" />
<source>The book was closed before all of it was read.</source>
<translation>Das Buch wurde geschlossen, bevor alles gelesen war.</translation>
</message>
<message>
<location filename="store/database.py" />
<source>{0} was moved or deleted; nothing was recorded. Put it back and open it again.</source>
<translation>{0} wurde verschoben oder gelöscht; es wurde nichts erfasst. Legen Sie die Datei zurück und öffnen Sie sie noch einmal.</translation>
</message>
<message>
<location filename="store/database.py" />
<source>{0} was replaced by another file; nothing was recorded. Open it again.</source>
<translation>{0} wurde durch eine andere Datei ersetzt; es wurde nichts erfasst. Öffnen Sie das Buch noch einmal.</translation>
</message>
<message>
<location filename="store/database.py" />
<source>{0} was changed by another program ({1}); nothing was changed. Restore a backup.</source>
<translation>{0} wurde von einem anderen Programm geändert ({1}); nichts wurde geändert. Spielen Sie eine Sicherung zurück.</translation>
</message>
<message>
<location filename="store/engine.py" />
<source>This book cannot be kept safely here ({0} is {1}); move it to a local disk.</source>
<translation>Dieses Buch lässt sich hier nicht sicher aufbewahren ({0} ist {1}); legen Sie es auf einen lokalen Datenträger.</translation>
</message>
<message>
<location filename="store/engine.py" />
<source>There is no book at {0}; check the name.</source>
<translation>Unter {0} gibt es kein Buch; prüfen Sie den Namen.</translation>
</message>
<message>
<location filename="store/engine.py" />
<source>{0} cannot be opened: {1}.</source>
<translation>{0} lässt sich nicht öffnen: {1}.</translation>
</message>
<message>
<location filename="store/engine.py" />
<source>{0} is no book of Billing Desktop; nothing was changed. Choose another file.</source>
<translation>{0} ist kein Buch von Billing Desktop; nichts wurde geändert. Wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="store/engine.py" />
<source>{0} belongs to another program; nothing was changed. Choose another file.</source>
<translation>{0} gehört zu einem anderen Programm; nichts wurde geändert. Wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="store/engine.py" />
<source>{0} was written by a newer Billing Desktop (form {1}, this one knows {2}); nothing was changed. Update the program.</source>
<translation>{0} wurde von einem neueren Billing Desktop geschrieben (Form {1}, dieses kennt {2}); nichts wurde geändert. Aktualisieren Sie das Programm.</translation>
</message>
<message>
<location filename="store/faults.py" />
<source>The disk is full, so nothing was recorded; free some space and try again.</source>
<translation>Der Datenträger ist voll, daher wurde nichts erfasst; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
</message>
<message>
<location filename="store/faults.py" />
<source>Another program is writing in this book, so nothing was recorded; try again in a moment.</source>
<translation>Ein anderes Programm schreibt gerade in dieses Buch, daher wurde nichts erfasst; versuchen Sie es gleich noch einmal.</translation>
</message>
<message>
<location filename="store/faults.py" />
<source>Another program is writing in this book, so nothing was recorded; try again.</source>
<translation>Ein anderes Programm schreibt gerade in dieses Buch, daher wurde nichts erfasst; versuchen Sie es noch einmal.</translation>
</message>
<message>
<location filename="store/faults.py" />
<source>This book can only be read, so nothing was recorded; check its permissions.</source>
<translation>Dieses Buch lässt sich nur lesen, daher wurde nichts erfasst; prüfen Sie seine Zugriffsrechte.</translation>
</message>
<message>
<location filename="store/faults.py" />
<source>This book is damaged; nothing was changed. Restore a backup.</source>
<translation>Dieses Buch ist beschädigt; nichts wurde geändert. Spielen Sie eine Sicherung zurück.</translation>
</message>
<message>
<location filename="store/faults.py" />
<source>This file is no book; choose another one.</source>
<translation>Diese Datei ist kein Buch; wählen Sie eine andere.</translation>
</message>
<message>
<location filename="store/faults.py" />
<source>This book cannot be opened; check that it is there and may be read.</source>
<translation>Dieses Buch lässt sich nicht öffnen; prüfen Sie, ob es da ist und gelesen werden darf.</translation>
</message>
<message>
<location filename="store/faults.py" />
<source>The disk answered with an error, so it is not known whether this was recorded; it is looked up first.</source>
<translation>Der Datenträger hat einen Fehler gemeldet, daher ist nicht bekannt, ob dies erfasst wurde; es wird zuerst nachgesehen.</translation>
</message>
<message>
<location filename="store/issued.py" />
<source>statement {0}</source>
<translation>Kontoauszug {0}</translation>
</message>
<message>
<location filename="store/issued.py" />
<source>{0} has the place {1}, so statements before it are missing.</source>
<translation>{0} hat die Stelle {1}, davor fehlen also Kontoauszüge.</translation>
</message>
<message>
<location filename="store/issued.py" />
<source>{0} is not the file that was issued: its hash differs.</source>
<translation>{0} ist nicht die Datei, die ausgestellt wurde: Die Prüfsumme weicht ab.</translation>
</message>
<message>
<location filename="store/issued.py" />
<source>what is said of {0} is not what was written: its hash differs.</source>
<translation>was zu {0} gesagt ist, ist nicht, was geschrieben wurde: Die Prüfsumme weicht ab.</translation>
</message>
<message>
<location filename="store/issued.py" />
<source>picture {0}</source>
<translation>Bild {0}</translation>
</message>
<message>
<location filename="store/issued.py" />
<source>picture {0} on issued pages was changed: its hash differs.</source>
<translation>Bild {0} auf ausgestellten Seiten wurde geändert: Die Prüfsumme weicht ab.</translation>
</message>
<message>
<location filename="store/migrations.py" />
<source>the disk refused it</source>
<translation>der Datenträger hat es verweigert</translation>
</message>
<message>
<location filename="store/migrations.py" />
<source>the disk answered with an error</source>
<translation>der Datenträger hat einen Fehler gemeldet</translation>
</message>
<message>
<location filename="store/migrations.py" />
<source>{0} is not as in a new book</source>
<translation>{0} ist nicht wie in einem neuen Buch</translation>
</message>
<message>
<location filename="store/migrations.py" />
<source>the last act is another one</source>
<translation>der letzte Vorgang ist ein anderer</translation>
</message>
<message>
<location filename="store/migrations.py" />
<source>{0} could not be brought to the form of this program ({1}); it was left as it was. Open it with the program that wrote it, and report this.</source>
<translation>{0} ließ sich nicht in die Form dieses Programms bringen ({1}); die Datei blieb, wie sie war. Öffnen Sie sie mit dem Programm, das sie geschrieben hat, und melden Sie dies.</translation>
</message>
<message>
<location filename="store/swapping.py" />
<source>it stays open elsewhere</source>
<translation>sie bleibt anderswo geöffnet</translation>
</message>
<message>
<location filename="store/swapping.py" />
<source>{0} is open elsewhere, so it was left as it was; close it there and try again.</source>
<translation>{0} ist anderswo geöffnet und blieb daher, wie es war; schließen Sie es dort und versuchen Sie es noch einmal.</translation>
</message>
<message>
<location filename="importers/bank/camt.py" />
<source>{0}, line {1}: the file is cut off or no whole XML; get it anew from your bank.</source>
<translation>{0}, Zeile {1}: Die Datei ist abgeschnitten oder kein vollständiges XML; holen Sie sie neu von Ihrer Bank.</translation>
</message>
<message>
<location filename="importers/bank/camt.py" />
<source>{0} is written in an encoding that is not known here; get it anew from your bank as UTF-8.</source>
<translation>{0} hat eine Zeichenkodierung, die hier nicht bekannt ist; holen Sie sie neu von Ihrer Bank, als UTF-8.</translation>
</message>
<message>
<location filename="importers/bank/camt.py" />
<source>{0} is no camt.052, 053 or 054; choose a statement of your bank.</source>
<translation>{0} ist kein camt.052, 053 oder 054; wählen Sie einen Auszug Ihrer Bank.</translation>
</message>
<message>
<location filename="importers/bank/camt.py" />
<source>{0} has a document type of its own, which no bank writes; get it anew from your bank.</source>
<translation>{0} hat einen eigenen Dokumenttyp, wie ihn keine Bank schreibt; holen Sie die Datei neu von Ihrer Bank.</translation>
</message>
<message>
<location filename="importers/bank/camt.py" />
<source>{0} is nested too deeply for a statement; get it anew.</source>
<translation>{0} ist zu tief verschachtelt für einen Auszug; holen Sie die Datei neu.</translation>
</message>
<message>
<location filename="importers/bank/lines.py" />
<source>one account</source>
<translation>einem Konto</translation>
</message>
<message>
<location filename="importers/bank/lines.py" />
<source>The statement of {0} begins with {1}, which makes {2} with its lines, but it ends with {3}; get it anew from your bank, or leave this row out to import the others all the same.</source>
<translation>Der Auszug von {0} beginnt mit {1}, was mit seinen Zeilen {2} ergibt, endet aber mit {3}; holen Sie ihn neu von Ihrer Bank, oder lassen Sie diese Zeile aus, um die anderen trotzdem zu importieren.</translation>
</message>
<message>
<location filename="importers/bank/lines.py" />
<source>{0} holds no money that came in, so there is nothing to import.</source>
<translation>{0} enthält keine Eingänge, also gibt es nichts zu importieren.</translation>
</message>
<message>
<location filename="importers/bank/lines.py" />
<source>Passed over {0} that went out: {1}.</source>
<translation>{0} Abgänge übergangen: {1}.</translation>
</message>
<message>
<location filename="importers/bank/lines.py" />
<source>Passed over {0} that took an earlier one back: {1}; reverse by hand what your bank returned.</source>
<translation>{0} übergangen, die etwas Früheres zurücknehmen: {1}; nehmen Sie von Hand zurück, was Ihre Bank zurückgab.</translation>
</message>
<message>
<location filename="importers/bank/lines.py" />
<source>Passed over {0} that your bank has not booked yet.</source>
<translation>{0} übergangen, die Ihre Bank noch nicht gebucht hat.</translation>
</message>
<message>
<location filename="importers/bank/lines.py" />
<source>Passed over {0} without an amount.</source>
<translation>{0} ohne Betrag übergangen.</translation>
</message>
<message>
<location filename="importers/bank/ofx.py" />
<source>{0} ends in the middle; get it anew from your bank.</source>
<translation>{0} endet mittendrin; holen Sie die Datei neu von Ihrer Bank.</translation>
</message>
<message>
<location filename="importers/mapping.py" />
<source>given for every row</source>
<translation>für jede Zeile angegeben</translation>
</message>
<message>
<location filename="importers/mapping.py" />
<source>There is no field "{0}"; there are {1}.</source>
<translation>Es gibt kein Feld „{0}“; es gibt {1}.</translation>
</message>
<message>
<location filename="importers/mapping.py" />
<source>The field "{0}" has both a column and a value for every row; give one.</source>
<translation>Das Feld „{0}“ hat sowohl eine Spalte als auch einen Wert für jede Zeile; geben Sie eines an.</translation>
</message>
<message>
<location filename="importers/mapping.py" />
<source>There is no column "{0}" for the field "{1}"; the file has {2}.</source>
<translation>Es gibt keine Spalte „{0}“ für das Feld „{1}“; die Datei hat {2}.</translation>
</message>
<message>
<location filename="importers/reading.py" />
<source>{0} is a spreadsheet, a PDF or an archive; open it and save it as CSV in UTF-8.</source>
<translation>{0} ist eine Tabellendatei, ein PDF oder ein Archiv; öffnen Sie die Datei und speichern Sie sie als CSV in UTF-8.</translation>
</message>
<message>
<location filename="importers/reading.py" />
<source>{0} is a page or XML of another kind; save it as CSV in UTF-8.</source>
<translation>{0} ist eine Webseite oder XML anderer Art; speichern Sie die Datei als CSV in UTF-8.</translation>
</message>
<message>
<location filename="importers/reading.py" />
<source>Passed over {0} that went out.</source>
<translation>{0} Abgänge übergangen.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0} is empty; choose a file with a line of column names and rows.</source>
<translation>{0} ist leer; wählen Sie eine Datei mit einer Zeile Spaltennamen und mit Zeilen.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0} has more than {1} MB; split it into smaller files.</source>
<translation>{0} hat mehr als {1} MB; teilen Sie sie in kleinere Dateien.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>There is no file {0}; check its name and folder.</source>
<translation>Es gibt keine Datei {0}; prüfen Sie Namen und Ordner.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0} is a folder; choose a file in it.</source>
<translation>{0} ist ein Ordner; wählen Sie eine Datei darin.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>unknown error</source>
<translation>unbekannter Fehler</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0} cannot be read ({1}); check that you may open it.</source>
<translation>{0} lässt sich nicht lesen ({1}); prüfen Sie, ob Sie die Datei öffnen dürfen.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0} is no text file (a NUL on line {1})</source>
<translation>{0} ist keine Textdatei (ein NUL in Zeile {1})</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0} is neither UTF-8 nor Windows text</source>
<translation>{0} ist weder UTF-8 noch Windows-Text</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0}; save it as CSV in UTF-8 and try again.</source>
<translation>{0}; speichern Sie als CSV in UTF-8 und versuchen Sie es noch einmal.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0}, line {1}: cell {2} has more than {3} characters; shorten it.</source>
<translation>{0}, Zeile {1}: Zelle {2} hat mehr als {3} Zeichen; kürzen Sie sie.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0}, line {1}: a cell has more than {2} characters; shorten it.</source>
<translation>{0}, Zeile {1}: Eine Zelle hat mehr als {2} Zeichen; kürzen Sie sie.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0}, line {1}: after a closing quote comes something other than the end of the cell; write a quote inside a cell twice ("").</source>
<translation>{0}, Zeile {1}: Nach einem schließenden Anführungszeichen kommt etwas anderes als das Ende der Zelle; schreiben Sie ein Anführungszeichen innerhalb einer Zelle doppelt ("").</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0}, line {1}: a quoted cell that begins here is not closed; write the missing quote.</source>
<translation>{0}, Zeile {1}: Eine Zelle in Anführungszeichen, die hier beginnt, wird nicht geschlossen; schreiben Sie das fehlende Anführungszeichen.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0}, line {1}: {2} columns, at most {3} are read; take some out.</source>
<translation>{0}, Zeile {1}: {2} Spalten, höchstens {3} werden gelesen; nehmen Sie einige heraus.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>Column {0}</source>
<translation>Spalte {0}</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0}, line {1}: this line holds values instead of names; write a line of column names above it.</source>
<translation>{0}, Zeile {1}: Diese Zeile enthält Werte statt Namen; schreiben Sie eine Zeile mit Spaltennamen darüber.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0}, line {1}: more than {2} rows; split it into smaller files.</source>
<translation>{0}, Zeile {1}: mehr als {2} Zeilen; teilen Sie die Datei in kleinere.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0}, line {1}: cell {2} is filled, but there are only {3} columns; put quotes around a cell that holds the delimiter, or name the columns of the true header line.</source>
<translation>{0}, Zeile {1}: Zelle {2} ist gefüllt, es gibt aber nur {3} Spalten; setzen Sie Anführungszeichen um eine Zelle, die das Trennzeichen enthält, oder nennen Sie die Spalten der richtigen Kopfzeile.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>The date is missing; write it as 2026-02-06.</source>
<translation>Das Datum fehlt; schreiben Sie es wie 2026-02-06.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>"{0}" does not say a whole day; write a form such as %d/%m/%Y.</source>
<translation>„{0}“ nennt keinen ganzen Tag; schreiben Sie eine Form wie %d/%m/%Y.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>"{0}" is not a date like 2026-02-06; give the form of the dates, for example --dates %d/%m/%Y.</source>
<translation>„{0}“ ist kein Datum wie 2026-02-06; geben Sie die Form der Daten an, zum Beispiel --dates %d/%m/%Y.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>The form "{0}" has no year; write for example %d/%m/%Y.</source>
<translation>Die Form „{0}“ hat kein Jahr; schreiben Sie zum Beispiel %d/%m/%Y.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>"{0}" is no form of dates; write for example %d/%m/%Y.</source>
<translation>„{0}“ ist keine Form für Daten; schreiben Sie zum Beispiel %d/%m/%Y.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>"{0}" is not a date of the form {1}; mend the date or give another form.</source>
<translation>„{0}“ ist kein Datum der Form {1}; berichtigen Sie das Datum oder geben Sie eine andere Form an.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>"{0}" is a day that no calendar has; mend the date.</source>
<translation>„{0}“ ist ein Tag, den kein Kalender hat; berichtigen Sie das Datum.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>"{0}" has no country; write it as in +49 30 5550 0123 or give the country.</source>
<translation>„{0}“ hat kein Land; schreiben Sie die Nummer wie +49 30 5550 0123 oder geben Sie das Land an.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>"{0}": "{1}" is no country known here; write the number as in +49 30 5550 0123.</source>
<translation>„{0}“: „{1}“ ist kein hier bekanntes Land; schreiben Sie die Nummer wie +49 30 5550 0123.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>is no phone number of {0}</source>
<translation>ist keine Telefonnummer in {0}</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>"{0}" {1}; write it as in +49 30 5550 0123.</source>
<translation>„{0}“ {1}; schreiben Sie sie wie +49 30 5550 0123.</translation>
</message>
<message>
<location filename="exporters/files.py" />
<source>the disk is full; free some space or choose another place</source>
<translation>der Datenträger ist voll; schaffen Sie Platz oder wählen Sie einen anderen Ort</translation>
</message>
<message>
<location filename="exporters/files.py" />
<source>your share of the disk is used up; free some space or choose another place</source>
<translation>Ihr Anteil am Datenträger ist aufgebraucht; schaffen Sie Platz oder wählen Sie einen anderen Ort</translation>
</message>
<message>
<location filename="exporters/files.py" />
<source>you may not write there; choose another folder</source>
<translation>Sie dürfen dort nicht schreiben; wählen Sie einen anderen Ordner</translation>
</message>
<message>
<location filename="exporters/files.py" />
<source>that disk is read-only; choose another folder</source>
<translation>dieser Datenträger ist schreibgeschützt; wählen Sie einen anderen Ordner</translation>
</message>
<message>
<location filename="exporters/files.py" />
<source>there is no such folder; make it or choose another</source>
<translation>diesen Ordner gibt es nicht; legen Sie ihn an oder wählen Sie einen anderen</translation>
</message>
<message>
<location filename="exporters/files.py" />
<source>the name is too long; choose a shorter one</source>
<translation>der Name ist zu lang; wählen Sie einen kürzeren</translation>
</message>
<message>
<location filename="exporters/files.py" />
<source>that is a folder; choose a name for the file</source>
<translation>das ist ein Ordner; wählen Sie einen Namen für die Datei</translation>
</message>
<message>
<location filename="exporters/files.py" />
<source>{0} is already there; choose another name or allow it to be replaced.</source>
<translation>{0} gibt es dort bereits; wählen Sie einen anderen Namen oder erlauben Sie das Ersetzen.</translation>
</message>
<message>
<location filename="exporters/files.py" />
<source>{0} was not saved: {1}.</source>
<translation>{0} wurde nicht gespeichert: {1}.</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>it has spaces or control characters in it, or is too long</source>
<translation>sie enthält Leerzeichen oder Steuerzeichen oder ist zu lang</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>its host or port cannot be read</source>
<translation>ihr Rechner oder Port lässt sich nicht lesen</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>it must start with https:// and name a host</source>
<translation>sie muss mit https:// beginnen und einen Rechner nennen</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>it must hold no name or password; the signature says who sends</source>
<translation>sie darf weder Namen noch Kennwort enthalten; wer sendet, sagt die Unterschrift</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>what follows # is never sent; leave it out</source>
<translation>was nach # folgt, wird nie gesendet; lassen Sie es weg</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>port {0} is another service's; use 443, 80 or one from 1024 on</source>
<translation>Port {0} gehört einem anderen Dienst; nehmen Sie 443, 80 oder einen ab 1024</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>its host cannot be read</source>
<translation>ihr Rechner lässt sich nicht lesen</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>letters outside ASCII must be written with %</source>
<translation>Buchstaben außerhalb von ASCII müssen mit % geschrieben werden</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>Notifications cannot be sent there: {0}. Write a URL as https://example.com/hooks.</source>
<translation>Dorthin lassen sich keine Benachrichtigungen senden: {0}. Schreiben Sie eine URL wie https://example.com/hooks.</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>it is an IPv4 address written as IPv6</source>
<translation>es ist eine IPv4-Adresse in IPv6-Schreibweise</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>it lies inside this computer or network</source>
<translation>sie liegt in diesem Computer oder Netz</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>it carries another address inside</source>
<translation>sie trägt eine andere Adresse in sich</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>it is no address of one receiver</source>
<translation>es ist nicht die Adresse eines einzelnen Empfängers</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>it is not reachable from outside</source>
<translation>sie ist von außen nicht erreichbar</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>it has no address</source>
<translation>sie hat keine Adresse</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source> Allow private addresses for this endpoint if it is meant.</source>
<translation> Erlauben Sie für diesen Empfänger private Adressen, wenn es so gemeint ist.</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>{0} is refused: {1}.{2}</source>
<translation>{0} wird abgelehnt: {1}.{2}</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>{0} is {1}, which is refused: {2}.{3}</source>
<translation>{0} ist {1}, was abgelehnt wird: {2}.{3}</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>{0} is not this computer, so only https may be used for it.</source>
<translation>{0} ist nicht dieser Computer, daher ist dafür nur https erlaubt.</translation>
</message>
<message>
<location filename="webhooks/courier.py" />
<source>this computer has no secret for this endpoint: give it one</source>
<translation>dieser Computer hat für diesen Empfänger kein Geheimnis: geben Sie ihm eines</translation>
</message>
<message>
<location filename="webhooks/courier.py" />
<source>the program was closed before an answer came</source>
<translation>das Programm wurde geschlossen, bevor eine Antwort kam</translation>
</message>
<message>
<location filename="webhooks/courier.py" />
<source>the computer slept meanwhile</source>
<translation>der Computer hat inzwischen geschlafen</translation>
</message>
<message>
<location filename="webhooks/listening.py" />
<source>Port {0} cannot be listened on: {1}.</source>
<translation>Auf Port {0} lässt sich nicht lauschen: {1}.</translation>
</message>
<message>
<location filename="webhooks/secrets.py" />
<source>the system's keychain</source>
<translation>der Schlüsselbund des Systems</translation>
</message>
<message>
<location filename="webhooks/secrets.py" />
<source>The system's keychain did not take the secret; unlock it and try again.</source>
<translation>Der Schlüsselbund des Systems nahm das Geheimnis nicht an; entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
</message>
<message>
<location filename="webhooks/secrets.py" />
<source>the file {0}</source>
<translation>die Datei {0}</translation>
</message>
<message>
<location filename="webhooks/secrets.py" />
<source>The secret could not be kept in {0}: {1}.</source>
<translation>Das Geheimnis ließ sich nicht aufbewahren ({0}): {1}.</translation>
</message>
<message>
<location filename="webhooks/secrets.py" />
<source>This program was opened without a place for secrets.</source>
<translation>Dieses Programm wurde ohne einen Ort für Geheimnisse geöffnet.</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>no whole answer within {0} seconds</source>
<translation>keine ganze Antwort innerhalb von {0} Sekunden</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>the name {0} cannot be found just now</source>
<translation>der Name {0} ist gerade nicht zu finden</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>the name {0} cannot be asked for: {1}</source>
<translation>nach dem Namen {0} lässt sich nicht fragen: {1}</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>there is no network</source>
<translation>es gibt kein Netz</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>the answer does not end: more than {0} KB came</source>
<translation>die Antwort endet nicht: mehr als {0} KB kamen</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>its certificate is not trusted: {0}</source>
<translation>seinem Zertifikat wird nicht vertraut: {0}</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>no secure connection could be made</source>
<translation>es kam keine sichere Verbindung zustande</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>nobody answers there: the connection was refused</source>
<translation>niemand antwortet dort: die Verbindung wurde abgelehnt</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>it could not be connected to</source>
<translation>es kam keine Verbindung zustande</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>the answer was cut off or is no HTTP</source>
<translation>die Antwort brach ab oder ist kein HTTP</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>the connection broke before the whole answer came</source>
<translation>die Verbindung brach ab, bevor die ganze Antwort kam</translation>
</message>
<message>
<location filename="webhooks/signing.py" />
<source>That is no signing secret; it starts with {0} and goes on in base64.</source>
<translation>Das ist kein Geheimnis zum Unterschreiben; es beginnt mit {0} und geht in base64 weiter.</translation>
</message>
<message>
<location filename="webhooks/signing.py" />
<source>A signing secret has {0} to {1} bytes; this one has {2}. Leave it to the program.</source>
<translation>Ein Geheimnis zum Unterschreiben hat {0} bis {1} Bytes; dieses hat {2}. Überlassen Sie es dem Programm.</translation>
</message>
<message>
<location filename="webhooks/signing.py" />
<source>A signature needs whole seconds since 1970.</source>
<translation>Eine Unterschrift braucht ganze Sekunden seit 1970.</translation>
</message>
<message>
<location filename="webhooks/signing.py" />
<source>The header {0} is missing, so the sender cannot be checked.</source>
<translation>Die Kopfzeile {0} fehlt, daher lässt sich der Absender nicht prüfen.</translation>
</message>
<message>
<location filename="webhooks/signing.py" />
<source>ahead of this computer's clock</source>
<translation>vor der Uhr dieses Computers</translation>
</message>
<message>
<location filename="webhooks/signing.py" />
<source>The message is {0} seconds {1}; more than {2} are not taken.</source>
<translation>Die Nachricht ist {0} Sekunden {1}; mehr als {2} werden nicht angenommen.</translation>
</message>
<message>
<location filename="webhooks/signing.py" />
<source>The signature does not fit: another secret, or the message was changed.</source>
<translation>Die Unterschrift passt nicht: ein anderes Geheimnis, oder die Nachricht wurde verändert.</translation>
</message>
<message>
<location filename="webhooks/trying.py" />
<source>This computer has no secret for this endpoint; give it one.</source>
<translation>Dieser Computer hat für diesen Empfänger kein Geheimnis; geben Sie ihm eines.</translation>
</message>
<message>
<location filename="webhooks/trying.py" />
<source>{0} {1} in {2} ms.{3}</source>
<translation>{0} {1} in {2} ms.{3}</translation>
</message>
<message>
<location filename="webhooks/trying.py" />
<source>ahead of</source>
<translation>vor</translation>
</message>
<message>
<location filename="webhooks/trying.py" />
<source>This computer's clock is {0} min {1} the receiver's; set it right, or notifications are refused.</source>
<translation>Die Uhr dieses Computers geht {0} min {1} der des Empfängers; stellen Sie sie richtig, sonst werden Benachrichtigungen abgelehnt.</translation>
</message>
<message>
<source>"{0}" is no currency code in use; write its three letters, for example EUR.</source>
<translation>„{0}“ ist kein gültiges Währungskürzel; schreiben Sie seine drei Buchstaben, zum Beispiel EUR.</translation>
</message>
<message>
<source>Payment {0} of {1} from {2}</source>
<translation>Zahlung {0} über {1} von {2}</translation>
</message>
<message>
<source>Payment of {0} from {1}</source>
<translation>Zahlung über {0} von {1}</translation>
</message>
<message>
<source>Credit note {0} of {1} for {2}</source>
<translation>Gutschrift {0} über {1} für {2}</translation>
</message>
<message>
<source>Credit note of {0} for {1}</source>
<translation>Gutschrift über {0} für {1}</translation>
</message>
<message>
<source>{0}: "{1}" may have the letters A to Z, digits, _ and - only.</source>
<translation>{0}: „{1}“ darf nur die Buchstaben A bis Z, Ziffern, _ und - haben.</translation>
</message>
<message>
<source>{0}: "{1}" is no e-mail address; it needs one @ and a dot.</source>
<translation>{0}: „{1}“ ist keine E-Mail-Adresse; sie braucht ein @ und einen Punkt.</translation>
</message>
<message>
<source>{0}: "{1}" is no phone number; write it with its country, as in +49 30 5550 0123.</source>
<translation>{0}: „{1}“ ist keine Telefonnummer; schreiben Sie sie mit Land, wie +49 30 5550 0123.</translation>
</message>
<message>
<source>"{0}" is no phone number of {1}; write it as in +49 30 5550 0123.</source>
<translation>„{0}“ ist keine Telefonnummer in {1}; schreiben Sie sie wie +49 30 5550 0123.</translation>
</message>
<message>
<source>"{0}" is no phone number; write it as in +49 30 5550 0123.</source>
<translation>„{0}“ ist keine Telefonnummer; schreiben Sie sie wie +49 30 5550 0123.</translation>
</message>
<message>
<source>{0}; mend it, or choose above how to round.</source>
<translation>{0}; berichtigen Sie ihn oder wählen Sie oben, wie gerundet wird.</translation>
</message>
<message>
<source>{0}, or leave the column out.</source>
<translation>{0}, oder lassen Sie die Spalte aus.</translation>
</message>
<message>
<source>"{0}" is not a date like 2026-02-06; mend it, or choose another form of dates.</source>
<translation>„{0}“ ist kein Datum wie 2026-02-06; berichtigen Sie es oder wählen Sie eine andere Form der Daten.</translation>
</message>
<message>
<source>Looks like the payment of {0} on {1} by {2}; check that the money came twice.</source>
<translation>Sieht aus wie die Zahlung über {0} am {1} von {2}; prüfen Sie, ob das Geld zweimal kam.</translation>
</message>
<message>
<source>{0} undone.</source>
<translation>Rückgängig gemacht: {0}.</translation>
</message>
<message>
<source>{0} recorded again.</source>
<translation>Wiederholt: {0}.</translation>
</message>
<message>
<source>Reverse payment {0}?</source>
<translation>Zahlung {0} zurücknehmen?</translation>
</message>
<message>
<source>Reverse payment?</source>
<translation>Zahlung zurücknehmen?</translation>
</message>
<message>
<source>Reverse credit note {0}?</source>
<translation>Gutschrift {0} zurücknehmen?</translation>
</message>
<message>
<source>Reverse credit note?</source>
<translation>Gutschrift zurücknehmen?</translation>
</message>
<message>
<source>customer</source>
<translation>Kunde</translation>
</message>
<message>
<source>customers</source>
<translation>Kunden</translation>
</message>
<message>
<source>account</source>
<translation>Konto</translation>
</message>
<message>
<source>accounts</source>
<translation>Konten</translation>
</message>
<message>
<source>bill</source>
<translation>Rechnung</translation>
</message>
<message>
<source>bills</source>
<translation>Rechnungen</translation>
</message>
<message>
<source>payment</source>
<translation>Zahlung</translation>
</message>
<message>
<source>payments</source>
<translation>Zahlungen</translation>
</message>
<message>
<source>row</source>
<translation>Zeile</translation>
</message>
<message>
<source>rows</source>
<translation>Zeilen</translation>
</message>
<message>
<source>reversed</source>
<translation>zurückgenommen</translation>
</message>
<message>
<source>undone</source>
<translation>rückgängig gemacht</translation>
</message>
<message>
<source>refunded</source>
<translation>erstattet</translation>
</message>
<message>
<source>credit</source>
<translation>Guthaben</translation>
</message>
<message>
<source>the receiver of the sample shop is made up</source>
<translation>der Empfänger des Beispielladens ist erfunden</translation>
</message>
</context>
<context>
<name>credit</name>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Credit note</source>
<translation>Gutschrift</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Payment</source>
<translation>Zahlung</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>{what} of {day}</source>
<translation>{what} vom {day}</translation>
</message>
</context>
<context>
<name>dates</name>
<message>
<location filename="ui/widgets/typed_dates.py" />
<source>{day} {month} {year}</source>
<translation>{day}. {month} {year}</translation>
</message>
<message>
<location filename="ui/widgets/typed_dates.py" />
<source>{day} {month}</source>
<translation>{day}. {month}</translation>
</message>
<message>
<location filename="ui/widgets/typed_dates.py" />
<source>There is no month {month}; write a day as in {day}.</source>
<translation>Es gibt keinen Monat {month}; schreiben Sie einen Tag wie {day}.</translation>
</message>
<message>
<location filename="ui/widgets/typed_dates.py" />
<source>{month} {year} has {days} days, not {day}.</source>
<translation>{month} {year} hat {days} Tage, nicht {day}.</translation>
</message>
<message>
<location filename="ui/widgets/typed_dates.py" />
<source>today</source>
<translation>heute</translation>
</message>
<message>
<location filename="ui/widgets/typed_dates.py" />
<source>yesterday</source>
<translation>gestern</translation>
</message>
<message>
<location filename="ui/widgets/typed_dates.py" />
<source>tomorrow</source>
<translation>morgen</translation>
</message>
<message>
<location filename="ui/widgets/typed_dates.py" />
<source>"{typed}" is no day; write it as in {day}.</source>
<translation>„{typed}“ ist kein Tag; schreiben Sie ihn wie {day}.</translation>
</message>
</context>
<context>
<name>days</name>
<message>
<location filename="ui/dialogs/day_warning.py" />
<source>counts from {day}, the first open day</source>
<translation>wirksam ab {day}, dem ersten offenen Tag</translation>
</message>
<message>
<location filename="ui/dialogs/day_warning.py" />
<source>lies ahead: it counts from that day on</source>
<translation>liegt in der Zukunft: wird erst ab diesem Tag wirksam</translation>
</message>
</context>
<context>
<name>errors</name>
<message>
<location filename="ui/errors.py" />
<source>Not confirmed: it is not known yet whether this was recorded</source>
<translation>Nicht bestätigt: Noch ist nicht bekannt, ob dies erfasst wurde</translation>
</message>
<message>
<location filename="ui/errors.py" />
<source>This was not done</source>
<translation>Das wurde nicht ausgeführt</translation>
</message>
<message>
<location filename="ui/errors.py" />
<source>Something went wrong in the program</source>
<translation>Im Programm ist etwas schiefgegangen</translation>
</message>
<message>
<location filename="ui/errors.py" />
<source>Nothing was half written: every act is saved whole or not at all. The details are in the log file.</source>
<translation>Nichts ist halb geschrieben: Jeder Vorgang wird ganz gespeichert oder gar nicht. Einzelheiten stehen in der Protokolldatei.</translation>
</message>
<message>
<location filename="ui/errors.py" />
<source>It was recorded: {what}.</source>
<translation>Es wurde erfasst: {what}.</translation>
</message>
<message>
<location filename="ui/errors.py" />
<source>It was not recorded: {what}. Record it again.</source>
<translation>Es wurde nicht erfasst: {what}. Erfassen Sie es noch einmal.</translation>
</message>
<message>
<location filename="ui/errors.py" />
<source>The book answers again. Look whether your last change is there.</source>
<translation>Das Buch antwortet wieder. Sehen Sie nach, ob Ihre letzte Änderung da ist.</translation>
</message>
</context>
<context>
<name>fields</name>
<message>
<location filename="domain/billing_models.py" />
<source>One balance each</source>
<translation>Ein Saldo je Kunde</translation>
</message>
<message>
<location filename="domain/billing_models.py" />
<source>Tabs, subscriptions, a running account.</source>
<translation>Anschreiben, Abonnements, ein laufendes Konto.</translation>
</message>
<message>
<location filename="domain/billing_models.py" />
<source>A balance per account</source>
<translation>Ein Saldo je Konto</translation>
</message>
<message>
<location filename="domain/billing_models.py" />
<source>One customer, several shops or projects.</source>
<translation>Ein Kunde, mehrere Läden oder Projekte.</translation>
</message>
<message>
<location filename="domain/billing_models.py" />
<source>Bills</source>
<translation>Rechnungen</translation>
</message>
<message>
<location filename="domain/billing_models.py" />
<source>Numbered bills, each with a due date.</source>
<translation>Nummerierte Rechnungen, jede mit Fälligkeit.</translation>
</message>
<message>
<location filename="domain/fields.py" />
<source>A metadata key</source>
<translation>Ein Metadaten-Schlüssel</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>next free number</source>
<translation>nächste freie Nummer</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Smallest payment</source>
<translation>Kleinste Zahlung</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Largest payment</source>
<translation>Größte Zahlung</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>empty: no limit</source>
<translation>leer: keine Grenze</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Part payments are allowed</source>
<translation>Teilzahlungen sind erlaubt</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Overpayments are allowed</source>
<translation>Überzahlungen sind erlaubt</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Business name</source>
<translation>Name des Geschäfts</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Currency</source>
<translation>Währung</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Customers owe by</source>
<translation>Kunden werden geführt über</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Address</source>
<translation>Adresse</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>E-mail</source>
<translation>E-Mail</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Phone</source>
<translation>Telefon</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Time zone</source>
<translation>Zeitzone</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>empty: this computer's</source>
<translation>leer: die dieses Computers</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Name</source>
<translation>Name</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Customer number</source>
<translation>Kundennummer</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>with country, as in +49 30 5550 0123</source>
<translation>mit Land, wie +49 30 5550 0123</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Street</source>
<translation>Straße</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Address, second line</source>
<translation>Adresse, zweite Zeile</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Postal code</source>
<translation>Postleitzahl</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>City</source>
<translation>Ort</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>State or region</source>
<translation>Bundesland oder Region</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Country</source>
<translation>Land</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Owes by</source>
<translation>Geführt über</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>as the book</source>
<translation>wie das Buch</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Language of papers</source>
<translation>Sprache der Papiere</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>as in the settings</source>
<translation>wie in den Einstellungen</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>English</source>
<translation>Englisch</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>German</source>
<translation>Deutsch</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Spanish</source>
<translation>Spanisch</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Payment rules</source>
<translation>Zahlungsregeln</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Notes</source>
<translation>Notizen</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Metadata</source>
<translation>Metadaten</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Account number</source>
<translation>Kontonummer</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Amount</source>
<translation>Betrag</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Bill number</source>
<translation>Rechnungsnummer</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Bill date</source>
<translation>Rechnungsdatum</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Due date</source>
<translation>Fällig am</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>may stay empty</source>
<translation>kann leer bleiben</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Description</source>
<translation>Beschreibung</translation>
</message>
<message>
<location filename="services/histories.py" />
<source>Archived</source>
<translation>Archiviert</translation>
</message>
<message>
<location filename="services/histories.py" />
<source>Closed</source>
<translation>Geschlossen</translation>
</message>
</context>
<context>
<name>format</name>
<message>
<location filename="ui/format.py" />
<source>cr</source>
<translation>Guth.</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>{day} ’{year}</source>
<translation>{day} ’{year}</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>{day} {long_month}</source>
<translation>{day}. {long_month}</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>Monday</source>
<translation>Montag</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>Tuesday</source>
<translation>Dienstag</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>Wednesday</source>
<translation>Mittwoch</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>Thursday</source>
<translation>Donnerstag</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>Friday</source>
<translation>Freitag</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>Saturday</source>
<translation>Samstag</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>Sunday</source>
<translation>Sonntag</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>{day} {long_month} {year}</source>
<translation>{day}. {long_month} {year}</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>,</source>
<translation>.</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>nouns are written small</source>
<translation>nouns are written large</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>1 day late</source>
<translation>1 Tag überfällig</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>{days} days late</source>
<translation>{days} Tage überfällig</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>no due date</source>
<translation>ohne Fälligkeit</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>due today</source>
<translation>heute fällig</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>due {day}</source>
<translation>fällig {day}</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>January</source>
<translation>Januar</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>February</source>
<translation>Februar</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>March</source>
<translation>März</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>April</source>
<translation>April</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>May</source>
<translation>Mai</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>June</source>
<translation>Juni</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>July</source>
<translation>Juli</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>August</source>
<translation>August</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>September</source>
<translation>September</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>October</source>
<translation>Oktober</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>November</source>
<translation>November</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>December</source>
<translation>Dezember</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
<translation>Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>en_GB</source>
<translation>de_DE</translation>
</message>
</context>
<context>
<name>help</name>
<message>
<location filename="ui/dialogs/help.py" />
<source>Keyboard shortcuts</source>
<translation>Tastenkürzel</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>About Billing Desktop</source>
<translation>Über Billing Desktop</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Licences of all parts</source>
<translation>Lizenzen aller Teile</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>The file of the licences is missing; THIRD-PARTY-NOTICES.md of the program's source has them.</source>
<translation>Die Datei der Lizenzen fehlt; sie stehen in THIRD-PARTY-NOTICES.md beim Quelltext des Programms.</translation>
</message>
</context>
<context>
<name>import</name>
<message>
<location filename="ui/dialogs/import_bad_rows.py" />
<source>needs-a-look</source>
<translation>zu-prüfen</translation>
</message>
<message>
<location filename="ui/dialogs/import_bad_rows.py" />
<source>Save the rows that need a look</source>
<translation>Die Zeilen speichern, die zu prüfen sind</translation>
</message>
<message>
<location filename="ui/dialogs/import_bad_rows.py" />
<source>CSV (*.csv)</source>
<translation>CSV (*.csv)</translation>
</message>
<message>
<location filename="ui/dialogs/import_bad_rows.py" />
<source>Saved to {file}</source>
<translation>Gespeichert unter {file}</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>Row</source>
<translation>Zeile</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>Result</source>
<translation>Ergebnis</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>remark</source>
<translation>Anmerkung</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Customers</source>
<translation>Kunden</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Names, addresses, and what each owes at the start</source>
<translation>Namen, Adressen und Anfangssalden</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Accounts</source>
<translation>Konten</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Parts of what a customer owes that are kept by themselves</source>
<translation>Teile dessen, was ein Kunde schuldet, die für sich geführt werden</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Bills</source>
<translation>Rechnungen</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Invoices with their amounts and due days</source>
<translation>Rechnungen mit Beträgen und Fälligkeiten</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Payments</source>
<translation>Zahlungen</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Money that came in, and the bills it is for</source>
<translation>Eingegangenes Geld und die Rechnungen, für die es ist</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Import customers</source>
<translation>Kunden importieren</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Import accounts</source>
<translation>Konten importieren</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Import bills</source>
<translation>Rechnungen importieren</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Import payments</source>
<translation>Zahlungen importieren</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>This looks like a list of customers</source>
<translation>Das sieht nach einer Liste von Kunden aus</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>This looks like a list of accounts</source>
<translation>Das sieht nach einer Liste von Konten aus</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>This looks like a list of bills</source>
<translation>Das sieht nach einer Liste von Rechnungen aus</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>This looks like a list of payments</source>
<translation>Das sieht nach einer Liste von Zahlungen aus</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>First name</source>
<translation>Vorname</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Last name</source>
<translation>Nachname</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Currency</source>
<translation>Währung</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Owed at the start</source>
<translation>Am Anfang offen</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Start day</source>
<translation>Tag des Anfangs</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Balance now</source>
<translation>Saldo jetzt</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Payer at the bank</source>
<translation>Zahler laut Bank</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Credit or debit</source>
<translation>Haben oder Soll</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Booked or pending</source>
<translation>Gebucht oder vorgemerkt</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Customer</source>
<translation>Kunde</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Account</source>
<translation>Konto</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Bill</source>
<translation>Rechnung</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Amount</source>
<translation>Betrag</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Paid on</source>
<translation>Bezahlt am</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Payment number</source>
<translation>Zahlungsnummer</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Method</source>
<translation>Zahlungsart</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Reference</source>
<translation>Referenz</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Note</source>
<translation>Notiz</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>new</source>
<translation>neu</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>changed</source>
<translation>geändert</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>same</source>
<translation>gleich</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>needs a look</source>
<translation>zu prüfen</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>not checked</source>
<translation>nicht geprüft</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Comma</source>
<translation>Komma</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Semicolon</source>
<translation>Semikolon</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Tab</source>
<translation>Tabulator</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Bar</source>
<translation>Senkrechter Strich</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Year first: 2026-12-31</source>
<translation>Jahr zuerst: 2026-12-31</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Day first: 31.12.2026</source>
<translation>Tag zuerst: 31.12.2026</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Day first: 31/12/2026</source>
<translation>Tag zuerst: 31/12/2026</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Month first: 12/31/2026</source>
<translation>Monat zuerst: 12/31/2026</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Day first: 31-12-2026</source>
<translation>Tag zuerst: 31-12-2026</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Year first: 2026/12/31</source>
<translation>Jahr zuerst: 2026/12/31</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Day first: 31.12.26</source>
<translation>Tag zuerst: 31.12.26</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Day first: 31/12/26</source>
<translation>Tag zuerst: 31/12/26</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Month first: 12/31/26</source>
<translation>Monat zuerst: 12/31/26</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Year first: 20261231</source>
<translation>Jahr zuerst: 20261231</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Day first: 31 Dec 2026</source>
<translation>Tag zuerst: 31 Dec 2026</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Day first: 31-Dec-2026</source>
<translation>Tag zuerst: 31-Dec-2026</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Month first: Dec 31, 2026</source>
<translation>Monat zuerst: Dec 31, 2026</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Refuse those rows</source>
<translation>Diese Zeilen ablehnen</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Round half up: 0.125 to 0.13</source>
<translation>Kaufmännisch runden: 0.125 wird 0.13</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Round half to even: 0.125 to 0.12</source>
<translation>Auf die gerade Stelle runden: 0.125 wird 0.12</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Cut off: 0.129 to 0.12</source>
<translation>Abschneiden: 0.129 wird 0.12</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>half up</source>
<translation>kaufmännisch</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>half to even</source>
<translation>auf die gerade Stelle</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>by cutting off</source>
<translation>durch Abschneiden</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Point: 1,234.50</source>
<translation>Punkt: 1,234.50</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Comma: 1.234,50</source>
<translation>Komma: 1.234,50</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>1 row</source>
<translation>1 Zeile</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{n} rows</source>
<translation>{n} Zeilen</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Nothing is written before you press Import. The whole import is one act</source>
<translation>Bevor Sie „Importieren“ drücken, wird nichts geschrieben. Der ganze Import ist ein Vorgang</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{plain} and can be undone.</source>
<translation>{plain} und lässt sich rückgängig machen.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>No money is posted, so there is nothing for Undo: customers and accounts stay.</source>
<translation>Es wird kein Geld gebucht, also gibt es nichts rückgängig zu machen: Kunden und Konten bleiben.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>In the Bills model what is owed at the start becomes a bill, credit a credit note.</source>
<translation>Im Modell Rechnungen wird, was am Anfang offen ist, eine Rechnung, ein Guthaben eine Gutschrift.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Undo takes back all that it posted; customers and accounts stay.</source>
<translation>„Rückgängig“ nimmt alles zurück, was gebucht wurde; Kunden und Konten bleiben.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{used} of {all} used</source>
<translation>{used} von {all} verwendet</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>1 row needs a look</source>
<translation>1 Zeile ist zu prüfen</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{n} rows need a look</source>
<translation>{n} Zeilen sind zu prüfen</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Reading {file}…</source>
<translation>{file} wird gelesen…</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{done} of {rows} imported</source>
<translation>{done} von {rows} importiert</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{done} of {rows} checked</source>
<translation>{done} von {rows} geprüft</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source> or </source>
<translation> oder </translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Choose the column for: {fields}</source>
<translation>Wählen Sie die Spalte für: {fields}</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Choose the form of the dates above: these days can be read in more than one way.</source>
<translation>Wählen Sie oben die Form der Daten: Diese Tage lassen sich auf mehr als eine Art lesen.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Choose the decimal mark above: these amounts can be read in more than one way.</source>
<translation>Wählen Sie oben das Dezimalzeichen: Diese Beträge lassen sich auf mehr als eine Art lesen.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{rows}. An import is all or nothing: mend the file, or leave them out.</source>
<translation>{rows}. Ein Import geht ganz oder gar nicht: Berichtigen Sie die Datei oder lassen Sie sie aus.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>There is nothing to import: the book has these rows already.</source>
<translation>Es gibt nichts zu importieren: Das Buch hat diese Zeilen bereits.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>No row is left to import.</source>
<translation>Es bleibt keine Zeile zum Importieren.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Import {rows}, leave out {bad}</source>
<translation>{rows} importieren, {bad} auslassen</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Import {rows}</source>
<translation>{rows} importieren</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>1 row has an amount</source>
<translation>1 Zeile hat einen Betrag</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{n} rows have amounts</source>
<translation>{n} Zeilen haben Beträge</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{rows} with more decimals than the currency.</source>
<translation>{rows} mit mehr Nachkommastellen als die Währung.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>1 phone number has no country code.</source>
<translation>1 Telefonnummer hat keine Ländervorwahl.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{n} phone numbers have no country code.</source>
<translation>{n} Telefonnummern haben keine Ländervorwahl.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>It is a number of:</source>
<translation>Sie ist eine Nummer aus:</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>They are numbers of:</source>
<translation>Sie sind Nummern aus:</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{rows} rounded {way}, {by} in all.</source>
<translation>{rows} {way} gerundet, insgesamt {by}.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Row {line}: {text}</source>
<translation>Zeile {line}: {text}</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>No money was posted, so there is nothing to undo. An account that should not be there can be closed.</source>
<translation>Es wurde kein Geld gebucht, also gibt es nichts rückgängig zu machen. Ein Konto, das nicht da sein soll, lässt sich schließen.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>No money was posted, so there is nothing to undo. A customer who should not be there can be archived.</source>
<translation>Es wurde kein Geld gebucht, also gibt es nichts rückgängig zu machen. Ein Kunde, der nicht da sein soll, lässt sich archivieren.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Undo takes the whole import back.</source>
<translation>„Rückgängig“ nimmt den ganzen Import zurück.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{rows} written</source>
<translation>{rows} geschrieben</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>1 customer</source>
<translation>1 Kunde</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>1 account</source>
<translation>1 Konto</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>1 bill</source>
<translation>1 Rechnung</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>1 payment</source>
<translation>1 Zahlung</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{n} customers</source>
<translation>{n} Kunden</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{n} accounts</source>
<translation>{n} Konten</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{n} bills</source>
<translation>{n} Rechnungen</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{n} payments</source>
<translation>{n} Zahlungen</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{what} added</source>
<translation>{what} hinzugefügt</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{what} changed</source>
<translation>{what} geändert</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>1 remark</source>
<translation>1 Anmerkung</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{n} remarks</source>
<translation>{n} Anmerkungen</translation>
</message>
</context>
<context>
<name>issued</name>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>by post</source>
<translation>per Post</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>by e-mail</source>
<translation>per E-Mail</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>by hand</source>
<translation>persönlich</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>another way</source>
<translation>auf anderem Weg</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>Balance forward</source>
<translation>Mit Saldovortrag</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>Open items</source>
<translation>Offene Posten</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>Activity</source>
<translation>Bewegungen</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>as of {day}</source>
<translation>Stand {day}</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>until {day}</source>
<translation>bis {day}</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>{first} – {last}</source>
<translation>{first} – {last}</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>{way} on {day}</source>
<translation>{way} am {day}</translation>
</message>
</context>
<context>
<name>language</name>
<message>
<location filename="ui/language.py" />
<source>As the system</source>
<translation>Wie das System</translation>
</message>
</context>
<context>
<name>logo</name>
<message>
<location filename="ui/logo.py" />
<source>{name} has {size} MB; choose a picture of at most {most} MB.</source>
<translation>{name} hat {size} MB; wählen Sie ein Bild von höchstens {most} MB.</translation>
</message>
<message>
<location filename="ui/logo.py" />
<source>{name} cannot be read ({why}); choose another file.</source>
<translation>{name} lässt sich nicht lesen ({why}); wählen Sie eine andere Datei.</translation>
</message>
<message>
<location filename="ui/logo.py" />
<source>{name} is no picture that can be read; choose a PNG, JPEG or SVG file.</source>
<translation>{name} ist kein lesbares Bild; wählen Sie eine PNG-, JPEG- oder SVG-Datei.</translation>
</message>
</context>
<context>
<name>methods</name>
<message>
<location filename="ui/dialogs/base.py" />
<source>Bank transfer</source>
<translation>Überweisung</translation>
</message>
<message>
<location filename="ui/dialogs/base.py" />
<source>Cash</source>
<translation>Bar</translation>
</message>
<message>
<location filename="ui/dialogs/base.py" />
<source>Card</source>
<translation>Karte</translation>
</message>
<message>
<location filename="ui/dialogs/base.py" />
<source>Cheque</source>
<translation>Scheck</translation>
</message>
<message>
<location filename="ui/dialogs/base.py" />
<source>Other</source>
<translation>Sonstige</translation>
</message>
</context>
<context>
<name>outbox</name>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>held back</source>
<translation>zurückgehalten</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>waits {n} s</source>
<translation>wartet {n} s</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>tries again</source>
<translation>neuer Versuch</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>in line</source>
<translation>in der Reihe</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>waits</source>
<translation>wartet</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>is sent</source>
<translation>wird gesendet</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>delivered</source>
<translation>zugestellt</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>set aside</source>
<translation>beiseitegelegt</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>skipped</source>
<translation>übersprungen</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>withdrawn</source>
<translation>zurückgezogen</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>kept</source>
<translation>aufbewahrt</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>taken back</source>
<translation>zurückgenommen</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>bill raised</source>
<translation>Rechnung ausgestellt</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>bill changed</source>
<translation>Rechnung geändert</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>customer added</source>
<translation>Kunde angelegt</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>by hand</source>
<translation>persönlich</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>when switched on</source>
<translation>nach Einschalten</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>after {name}</source>
<translation>nach {name}</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>now</source>
<translation>jetzt</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>taken back before the first try</source>
<translation>vor dem ersten Versuch zurückgenommen</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>there was no endpoint</source>
<translation>es gab keinen Empfänger</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>{status} in {ms} ms</source>
<translation>{status} in {ms} ms</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>less than a minute</source>
<translation>weniger als eine Minute</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>{n} min</source>
<translation>{n} min</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>{n} h</source>
<translation>{n} h</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>1 day</source>
<translation>1 Tag</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>{n} days</source>
<translation>{n} Tage</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>no endpoint</source>
<translation>kein Empfänger</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>endpoint off</source>
<translation>Empfänger aus</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>an endpoint is off</source>
<translation>ein Empfänger ist aus</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>offline</source>
<translation>offline</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>does not answer</source>
<translation>antwortet nicht</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>one does not answer</source>
<translation>einer antwortet nicht</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>paused</source>
<translation>angehalten</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>endpoint on</source>
<translation>Empfänger an</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>{n} endpoints on</source>
<translation>{n} Empfänger an</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>Endpoint off</source>
<translation>Empfänger aus</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>An endpoint is off</source>
<translation>Ein Empfänger ist aus</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>Offline</source>
<translation>Offline</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>Does not answer</source>
<translation>Antwortet nicht</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>One does not answer</source>
<translation>Einer antwortet nicht</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>Paused</source>
<translation>Angehalten</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>Moment profile</source>
<translation>Profil Moment</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>Extended profile</source>
<translation>Erweitertes Profil</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>last delivered {at}</source>
<translation>zuletzt zugestellt {at}</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>oldest waiting {span}</source>
<translation>älteste wartet {span}</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>Its notifications are kept and go out in order once it is switched on.</source>
<translation>Seine Benachrichtigungen werden aufbewahrt und gehen der Reihe nach hinaus, sobald er eingeschaltet ist.</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>{host} is switched off: {why}.</source>
<translation>{host} ist abgeschaltet: {why}.</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>Nothing is lost; give it a secret, and what waits goes out.</source>
<translation>Nichts ist verloren; geben Sie ihm ein Geheimnis, dann geht hinaus, was wartet.</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>This computer has no secret for {host}.</source>
<translation>Dieser Computer hat kein Geheimnis für {host}.</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>ahead of</source>
<translation>vor</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>behind</source>
<translation>nach</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>This computer's clock is {n} min {way} the clock of {host}.</source>
<translation>Die Uhr dieses Computers geht {n} min {way} der Uhr von {host}.</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>Set it right: a receiver refuses what is signed more than five minutes off.</source>
<translation>Stellen Sie sie richtig: Ein Empfänger lehnt ab, was mit mehr als fünf Minuten Abweichung unterschrieben ist.</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>It is tried again by itself; everything is kept, in order.</source>
<translation>Es wird von selbst noch einmal versucht; alles ist aufbewahrt, der Reihe nach.</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>{host} has not taken anything since {since}: {why}.</source>
<translation>{host} hat seit {since} nichts angenommen: {why}.</translation>
</message>
</context>
<context>
<name>palette</name>
<message>
<location filename="ui/models/palette.py" />
<source>open {amount}</source>
<translation>offen {amount}</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>customer</source>
<translation>Kunde</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>account</source>
<translation>Konto</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>bill</source>
<translation>Rechnung</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>payment</source>
<translation>Zahlung</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>statement</source>
<translation>Kontoauszug</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>credit note</source>
<translation>Gutschrift</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>charge</source>
<translation>Belastung</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>opening balance</source>
<translation>Anfangssaldo</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>balance set</source>
<translation>Saldo gesetzt</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>command</source>
<translation>Befehl</translation>
</message>
</context>
<context>
<name>payment</name>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>pay part of {bill}</source>
<translation>{bill} teilweise bezahlen</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>pay 1 bill</source>
<translation>1 Rechnung bezahlen</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>pay {n} bills</source>
<translation>{n} Rechnungen bezahlen</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>lower 1 balance</source>
<translation>1 Saldo senken</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>lower {n} balances</source>
<translation>{n} Salden senken</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>keep {amount}</source>
<translation>{amount} behalten</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>keep it as credit</source>
<translation>als Guthaben behalten</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>use {amount} credit</source>
<translation>{amount} Guthaben verwenden</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Record {amount}</source>
<translation>{amount} erfassen</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>A payment of {amount} was recorded on {day} already.</source>
<translation>Eine Zahlung über {amount} wurde bereits am {day} erfasst.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>A payment of {amount} with the reference {reference} was recorded on {day}.</source>
<translation>Eine Zahlung über {amount} mit der Referenz {reference} wurde am {day} erfasst.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>One more is like it.</source>
<translation>Eine weitere gleicht ihr.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>{n} more are like it.</source>
<translation>{n} weitere gleichen ihr.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>{name} can take the money from {day}; until then the {amount} lie as credit.</source>
<translation>{name} kann das Geld ab {day} aufnehmen; bis dahin liegen die {amount} als Guthaben.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>{name} counts from {day}; until then the {amount} lie as credit.</source>
<translation>{name} ist wirksam ab {day}; bis dahin liegen die {amount} als Guthaben.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>Payment {reference}</source>
<translation>Zahlung {reference}</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>Amount</source>
<translation>Betrag</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>Paid on</source>
<translation>Bezahlt am</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>From</source>
<translation>Von</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>Method</source>
<translation>Zahlungsart</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>Reference</source>
<translation>Referenz</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>Note</source>
<translation>Notiz</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>Applied to {name}</source>
<translation>Verrechnet mit {name}</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>Kept on the balance</source>
<translation>Auf dem Saldo behalten</translation>
</message>
</context>
<context>
<name>recipes</name>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>This month until today</source>
<translation>Dieser Monat bis heute</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Last month</source>
<translation>Letzter Monat</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>This quarter until today</source>
<translation>Dieses Quartal bis heute</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Last quarter</source>
<translation>Letztes Quartal</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>This year until today</source>
<translation>Dieses Jahr bis heute</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Last year</source>
<translation>Letztes Jahr</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>From the beginning until today</source>
<translation>Vom Anfang bis heute</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>English</source>
<translation>Englisch</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>German</source>
<translation>Deutsch</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Spanish</source>
<translation>Spanisch</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>As the customer</source>
<translation>Wie beim Kunden</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Year to date</source>
<translation>Laufendes Jahr</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Last month, balance forward</source>
<translation>Letzter Monat, mit Saldovortrag</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Open bills today</source>
<translation>Heute offene Rechnungen</translation>
</message>
</context>
<context>
<name>records</name>
<message>
<location filename="ui/dialogs/records.py" />
<source>Owed at the start, {currency}</source>
<translation>Anfangssaldo, {currency}</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>may stay empty; a minus for credit</source>
<translation>kann leer bleiben; mit Minus als Guthaben</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Owed since</source>
<translation>Offen seit</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>This day lies ahead.</source>
<translation>Dieser Tag liegt in der Zukunft.</translation>
</message>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>the customer itself</source>
<translation>der Kunde selbst</translation>
</message>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>Customer</source>
<translation>Kunde</translation>
</message>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>Account</source>
<translation>Konto</translation>
</message>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>customer</source>
<translation>Kunde</translation>
</message>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>account</source>
<translation>Konto</translation>
</message>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>choose one</source>
<translation>bitte wählen</translation>
</message>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>owes {owed} {currency}</source>
<translation>schuldet {owed} {currency}</translation>
</message>
</context>
<context>
<name>settings</name>
<message>
<location filename="ui/settings_sections.py" />
<source>Business</source>
<translation>Geschäft</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Billing</source>
<translation>Abrechnung</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Payments</source>
<translation>Zahlungen</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Statements</source>
<translation>Kontoauszüge</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Notifications</source>
<translation>Benachrichtigungen</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Protection</source>
<translation>Schutz</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Appearance</source>
<translation>Darstellung</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Language</source>
<translation>Sprache</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Shortcuts</source>
<translation>Tastenkürzel</translation>
</message>
</context>
</TS>
