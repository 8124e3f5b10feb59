<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
<name>AboutDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/help.py" />
<source>Billing Desktop</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/help.py" />
<source>Version {version}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/help.py" />
<source>Who owes you, what came in, and a statement that adds up. Your book is one file on this computer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/help.py" />
<source>Book</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/help.py" />
<source>Log and window state</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/help.py" />
<source>Licences</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/help.py" />
<source>Program: MIT. Typeface Inter: SIL Open Font License 1.1. Qt: LGPL 3.</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>AccountDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/records.py" />
<source>New account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records.py" />
<source>Edit account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records.py" />
<source>of {customer}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records.py" />
<source>fixed, since something was posted in it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records.py" />
<source>Add account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records.py" />
<source>Save changes</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>ActivityTable</name>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Activity</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Nothing has been recorded yet. Begin with what is owed.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>New bill…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>New charge…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>What</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Reference</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Due</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Amount</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Balance</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>AgeingBar</name>
<message>
<location filename="../../billing_desktop/ui/widgets/ageing_bar.py" />
<source>Owed by days past due</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/ageing_bar.py" />
<source>not due</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/ageing_bar.py" />
<source>1–30 days late</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/ageing_bar.py" />
<source>31–60 days late</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/ageing_bar.py" />
<source>61–90 days late</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/ageing_bar.py" />
<source>over 90 days late</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/ageing_bar.py" />
<source>no due date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/ageing_bar.py" />
<source>credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/ageing_bar.py" />
<source>net</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>AllocationTable</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/allocation_table.py" />
<source>What the payment is applied to</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>AmendBillDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>Change the amount of bill {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>It is {amount} now, of {day}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>Keep amount</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>Change</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>New amount, {currency}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>another amount</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>its amount</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>still open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>{amount} of what was paid lies on it too much: it comes off and becomes credit.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>Change to {amount}</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>BillDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/records.py" />
<source>New bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records.py" />
<source>Edit bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records.py" />
<source>Raise bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records.py" />
<source>Save changes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records.py" />
<source>fixed; undo the bill and raise it anew</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>BillPage</name>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>Customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>Account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>Show the page</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>More</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>Billed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>Paid</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>Credited, written off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>Open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>What to show of the bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>What was done</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>History</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>What was done to the bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>Bill {number}, {words}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>in {currency}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>1 payment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>{n} payments</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>nothing yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>credited</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>written off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>cancelled</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>none</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>nothing is open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>Bill date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>Due date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>For</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>{amount} waits as credit until {day}, then goes to this bill.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>Date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>What</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>Reference</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>Amount</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>Open after</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/bill_page.py" />
<source>What was done  {n}</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>BillsTable</name>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Bills</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>No bills yet. Ctrl+B raises the first one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>New bill…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Due</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Amount</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Paid</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>State</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>BranchTree</name>
<message>
<location filename="../../billing_desktop/ui/widgets/tree_view.py" />
<source>Customers</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>CalendarPopup</name>
<message>
<location filename="../../billing_desktop/ui/widgets/calendar_popup.py" />
<source>Today</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/calendar_popup.py" />
<source>Clear</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>CancelBillDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>Cancel bill {name}?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>{amount} of {day}. The bill keeps its number and stays in the history, marked as cancelled.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>Keep bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>Cancel bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>cancelled</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>still open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>Cancel bill of {amount}</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>ChargeDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/charge.py" />
<source>New charge</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/charge.py" />
<source>What it is for</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/charge.py" />
<source>Cancel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/charge.py" />
<source>Record charge</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/charge.py" />
<source>Counts from</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/charge.py" />
<source>Reason</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/charge.py" />
<source>Amount, {currency}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/charge.py" />
<source>This customer owes by bills: the charge becomes a bill.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/charge.py" />
<source>amount</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/charge.py" />
<source>day</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>CheckedPlace</name>
<message>
<location filename="../../billing_desktop/ui/book_check.py" />
<source> {n} more.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/book_check.py" />
<source>This book breaks a rule of its own</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/book_check.py" />
<source> Nothing was changed; record nothing more in it and go back to a copy.</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>Combo</name>
<message>
<location filename="../../billing_desktop/ui/widgets/inputs.py" />
<source>Choices</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>Commands</name>
<message>
<location filename="../../billing_desktop/ui/commands.py" />
<source>{name} was added.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/commands.py" />
<source>Account {name} was added.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/commands.py" />
<source>{name} was changed.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/commands.py" />
<source>{name} is in the list again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/commands.py" />
<source>{name} was archived.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/commands.py" />
<source>Open a book</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/commands.py" />
<source>Books (*.book)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/commands.py" />
<source>Exported to {file}.</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>CorrectionDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/corrections.py" />
<source>Counts from</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/corrections.py" />
<source>Why, in a few words</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/corrections.py" />
<source>Reason</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/corrections.py" />
<source>amount</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/corrections.py" />
<source>paid</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/corrections.py" />
<source>Amount, {currency}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/corrections.py" />
<source>{name} owes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/corrections.py" />
<source>This day lies ahead.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/corrections.py" />
<source>This cannot be done</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/corrections.py" />
<source>counts from {day}, the first open day</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/corrections.py" />
<source>day</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/corrections.py" />
<source>another amount</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/corrections.py" />
<source>reason</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/corrections.py" />
<source>what stands above</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/corrections.py" />
<source>This was not done</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>CreditBox</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/bill_credit.py" />
<source>Use {amount} of credit, as the settings say for every bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/bill_credit.py" />
<source>Use {amount} of credit</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>CreditNoteDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>New credit note</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>It lowers what is owed without money, so nobody is notified.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>Where it goes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>Cancel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>Record credit note</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>choose a customer first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>kept as credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>on the balance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>on the open bills, oldest first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>credited in full</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>CustomerDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/records.py" />
<source>New customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records.py" />
<source>Edit customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records.py" />
<source>fixed, since something was posted in it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records.py" />
<source>Add customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records.py" />
<source>Save changes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records.py" />
<source>Owed at the start, {currency}</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>CustomerHistory</name>
<message>
<location filename="../../billing_desktop/ui/panels/customer_history.py" />
<source>History</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_history.py" />
<source>Nothing was changed or undone yet. What F2, Edit, changes is kept here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_history.py" />
<source>When</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_history.py" />
<source>What</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_history.py" />
<source>Before</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_history.py" />
<source>Afterwards</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_history.py" />
<source>empty</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_history.py" />
<source>recorded {day}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_history.py" />
<source>undone</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_history.py" />
<source>done again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_history.py" />
<source>yes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_history.py" />
<source>no</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>CustomerList</name>
<message>
<location filename="../../billing_desktop/ui/panels/customer_list.py" />
<source>Find in this list</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_list.py" />
<source>Ctrl+F</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_list.py" />
<source>All</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_list.py" />
<source>Open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_list.py" />
<source>Overdue</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_list.py" />
<source>In credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_list.py" />
<source>Customers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_list.py" />
<source>Clear search and filter</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_list.py" />
<source>Sums of the list</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_list.py" />
<source>Nothing found</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_list.py" />
<source>The list is filtered</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_list.py" />
<source>No customers yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_list.py" />
<source>Clear filter</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_list.py" />
<source>Nobody found for “{text}”</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_list.py" />
<source>Nobody owes anything</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_list.py" />
<source>Nothing is overdue</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_list.py" />
<source>Nobody has credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_list.py" />
<source>owed {owed} · overdue {overdue} · credit {credit}</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>CustomerNotes</name>
<message>
<location filename="../../billing_desktop/ui/panels/customer_notes.py" />
<source>What is good to know about this customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_notes.py" />
<source>Notes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_notes.py" />
<source>Keep notes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_notes.py" />
<source>E-mail</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_notes.py" />
<source>Phone</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_notes.py" />
<source>Address</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_notes.py" />
<source>The notes on {name} were kept.</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>CustomerPage</name>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>More</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>Owed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>Overdue</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>Credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>Last payment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>What to show of the customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>{amount} waits as credit until {day}, then goes to {name}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>Activity</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>Bills</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>Payments</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>Notes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>History</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>account of {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>closed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>archived</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>Bills model</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>Account balances</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>One balance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>1 open bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>{n} open bills</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>{n} open, some ahead</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>on the balance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>nothing is open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>not yet applied</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>none</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>none yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>no bill is late</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>nothing is late</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>1 day</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>{n} days</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>up to {days}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>1 bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_page.py" />
<source>{n} bills</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>CustomerPick</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/customer_pick.py" />
<source>Name or number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/customer_pick.py" />
<source>Customers found</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/customer_pick.py" />
<source>owes {amount}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/customer_pick.py" />
<source>Choose a customer from the list.</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>DateEdit</name>
<message>
<location filename="../../billing_desktop/ui/widgets/date_edit.py" />
<source>t today, + and - one day, w k week, m h month, y r year; Alt+Down opens the calendar</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>DetailsDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/base.py" />
<source>Close</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>EffectTable</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/effects.py" />
<source>Now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/effects.py" />
<source>Afterwards</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/effects.py" />
<source>What will be afterwards</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/effects.py" />
<source>{name} owes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/effects.py" />
<source>opens again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/effects.py" />
<source>Credit of {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/effects.py" />
<source>Balance of {name}</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>Elsewhere</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/elsewhere.py" />
<source>Show what is there</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/elsewhere.py" />
<source>Keep mine</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/elsewhere.py" />
<source>Keep mine leaves what you typed in place and takes over the rest; nothing is saved yet.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/elsewhere.py" />
<source>Changed elsewhere meanwhile: {fields}</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>EmptyPage</name>
<message>
<location filename="../../billing_desktop/ui/panels/empty_page.py" />
<source>Who owes you? Add the first customer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/empty_page.py" />
<source>A name is enough. Number, model and currency are filled in from the book.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/empty_page.py" />
<source>Import from a file…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/empty_page.py" />
<source>Add a customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/empty_page.py" />
<source>Raise a bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/empty_page.py" />
<source>Record a payment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/empty_page.py" />
<source>Send a statement</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/empty_page.py" />
<source>The first four steps</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>ErrorDialog</name>
<message>
<location filename="../../billing_desktop/ui/errors.py" />
<source>Close</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/errors.py" />
<source>Details for the maker of the program</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/errors.py" />
<source>Show details</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>ExportDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/export.py" />
<source>Export a list</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/export.py" />
<source>Customers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/export.py" />
<source>Accounts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/export.py" />
<source>Bills</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/export.py" />
<source>Payments</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/export.py" />
<source>Entries, everything that was posted</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/export.py" />
<source>Notifications</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/export.py" />
<source>CSV, for spreadsheets</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/export.py" />
<source>JSON, for programs</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/export.py" />
<source>Whole minor units, ISO days, the field names of the billing API.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/export.py" />
<source>List</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/export.py" />
<source>Format</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/export.py" />
<source>Cancel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/export.py" />
<source>Choose file and export…</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>FormDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/base.py" />
<source>Press the button again: it is looked up first, so nothing is written twice.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/base.py" />
<source>{action} waits for: {what}</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>ImportCheckPage</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_check_page.py" />
<source>Progress</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_check_page.py" />
<source>Stop</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_check_page.py" />
<source>1 row that needs a look</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_check_page.py" />
<source>{n} rows that need a look</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_check_page.py" />
<source>Leave out {rows}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_check_page.py" />
<source>Save the row to a file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_check_page.py" />
<source>Save the {n} rows to a file</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>ImportDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_dialog.py" />
<source>Cancel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_dialog.py" />
<source>Back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_dialog.py" />
<source>Close</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_dialog.py" />
<source>CSV or text, or pasted</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_dialog.py" />
<source>nothing is read yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_dialog.py" />
<source>Tables (*.csv *.txt *.tsv *.tab);;All files (*)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_dialog.py" />
<source>Pasted rows.txt</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_dialog.py" />
<source>Copy the rows with their head in the spreadsheet first, then paste here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_dialog.py" />
<source>There are no rows in the clipboard</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_dialog.py" />
<source>Importing…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_dialog.py" />
<source>Checking the rows…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_dialog.py" />
<source>Change a column or press Import to go on.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_dialog.py" />
<source>Choose a file.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_dialog.py" />
<source>Stopped; nothing was written</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_dialog.py" />
<source>Nothing was written. The rows are checked anew.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_dialog.py" />
<source>The book has changed since the check</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>ImportDonePage</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_done_page.py" />
<source>Remarks</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>ImportFilePage</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_file_page.py" />
<source>Choose a file…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_file_page.py" />
<source>Paste from a spreadsheet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_file_page.py" />
<source>What is in the file?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_file_page.py" />
<source>Customers come first: accounts, bills and payments name them by number or by name.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_file_page.py" />
<source>Where is it?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_file_page.py" />
<source>Drop a file here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_file_page.py" />
<source>CSV or text with a line of column names; comma, semicolon, tab or bar between them.</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>ImportMapping</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_mapping.py" />
<source>Which column is what</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_mapping.py" />
<source>found by name and content; change any of them</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_mapping.py" />
<source>empty</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_mapping.py" />
<source>(leave out)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_mapping.py" />
<source>Column {name} is</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>ImportSteps</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_steps.py" />
<source>File</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_steps.py" />
<source>Columns and check</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_steps.py" />
<source>Done</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_steps.py" />
<source>one act, all or nothing</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_steps.py" />
<source>done</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_steps.py" />
<source>now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_steps.py" />
<source>later</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>ImportTable</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_table.py" />
<source>All</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_table.py" />
<source>New</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_table.py" />
<source>Changed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_table.py" />
<source>Same</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_table.py" />
<source>Needs a look</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_table.py" />
<source>Rows of the file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_table.py" />
<source>Preview</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_table.py" />
<source>No rows here</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_table.py" />
<source>the first {n} of {all} are listed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_table.py" />
<source>opening balances: {owed} owed · {credit} credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_table.py" />
<source>changes {fields}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_table.py" />
<source>Row</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>LabelledField</name>
<message>
<location filename="../../billing_desktop/ui/widgets/labelled.py" />
<source>{label} (needed)</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>MainWindow</name>
<message>
<location filename="../../billing_desktop/ui/main_window.py" />
<source>Billing Desktop</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>MetadataEdit</name>
<message>
<location filename="../../billing_desktop/ui/widgets/metadata_edit.py" />
<source>Add a key</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/metadata_edit.py" />
<source>The key "{key}" is there twice; rename one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/metadata_edit.py" />
<source>key</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/metadata_edit.py" />
<source>value</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/metadata_edit.py" />
<source>Key</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/metadata_edit.py" />
<source>Value</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/metadata_edit.py" />
<source>Remove</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>ModelCards</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/model_cards.py" />
<source>Order, 18 Dec</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/model_cards.py" />
<source>Order, 9 Jan</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/model_cards.py" />
<source>Payment, 3 Feb</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/model_cards.py" />
<source>Shop</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/model_cards.py" />
<source>Warehouse</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/model_cards.py" />
<source>Web hosting</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/model_cards.py" />
<source>lowers the balance. Too much becomes credit there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/model_cards.py" />
<source>goes to the account you choose. Accounts never pay for each other.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/model_cards.py" />
<source>pays open bills, oldest due first. You see and can change every line.</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>Months</name>
<message>
<location filename="../../billing_desktop/ui/panels/months.py" />
<source>Nothing was received in these months.</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>Outbox</name>
<message>
<location filename="../../billing_desktop/ui/panels/outbox.py" />
<source>Outbox</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/outbox.py" />
<source>No receiver is set up; nothing needs to be done. Notifications are kept here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/outbox.py" />
<source>State</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/outbox.py" />
<source>For</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/outbox.py" />
<source>Amount</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/outbox.py" />
<source>Created</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/outbox.py" />
<source>Notifications</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/outbox.py" />
<source>No notifications yet. Each payment leaves one for everything it pays.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/outbox.py" />
<source>Text, the same bytes on every try</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/outbox.py" />
<source>Text of the chosen notification</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/outbox.py" />
<source>1 waits</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/outbox.py" />
<source>{n} wait</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/outbox.py" />
<source>none wait</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>Overview</name>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>As of</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>Export</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>Save what is owed by age as a CSV file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>Overview</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>Owed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>Show the customers who owe</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>Overdue</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>Show the customers who are late</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>Received this month</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>Show these payments</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>Credit not yet applied</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>Show the customers with credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>What is owed, by age</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>owed less credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>Received per month</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>Largest debtors</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>Nobody owes anything.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>{day} · all amounts {currency}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>1 customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>{n} customers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>nobody</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>{customers} · {share} % of it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>1 payment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>{n} payments</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>no payment yet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>{first}–{last} {month}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>{last} {month}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>12 months: {sum}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>not due</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>1–30 days late</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>31–60 days late</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>61–90 days late</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>over 90 days late</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>no due date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>overdue part</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>1 more owes {amount}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>{n} more owe {amount}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>Export what is owed by age</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>CSV (*.csv)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/overview.py" />
<source>Exported to {file}.</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>PaperDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/paper.py" />
<source>Fit width</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/paper.py" />
<source>Smaller</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/paper.py" />
<source>1 page</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/paper.py" />
<source>{n} pages</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/paper.py" />
<source>Saved as {path}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/paper.py" />
<source>Open folder</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/paper.py" />
<source>Sent to the printer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/paper.py" />
<source>Print what is shown (Ctrl+P)</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>PaymentDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment.py" />
<source>Receive payment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment.py" />
<source>Cancel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment.py" />
<source>Record and new</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment.py" />
<source>Record and print</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment.py" />
<source>Record</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment.py" />
<source>Ctrl+Enter: record this payment and enter the next</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment.py" />
<source>Ctrl+P: record this payment and show its receipt, to print or save</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment.py" />
<source>Choose a customer; what is open stands here then.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment.py" />
<source>Nothing is open; the payment is kept as credit.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment.py" />
<source>credit of {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment.py" />
<source>Show it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment.py" />
<source>customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment.py" />
<source>amount</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment.py" />
<source>paid on</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment.py" />
<source>what it is applied to</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment.py" />
<source>The books moved meanwhile; here is the plan anew. Nothing was recorded.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment.py" />
<source>Receipt</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>PaymentFooter</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>Received</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>Applied</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>Left over</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>What is left over becomes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>Applied to 1 bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>Applied to {n} bills</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>Applied to what is owed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>Preview</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>Afterwards {name} owes {owed} and has {credit} credit.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>Afterwards {name} owes {owed}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>Afterwards {name} owes nothing and has {credit} credit.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>Afterwards {name} owes nothing.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>1 notification will be queued</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>{n} notifications will be queued</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>{names} and {n} more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>{name} from credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>1 notification</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>{n} notifications</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>Queued together with the payment, each as obligation.amount_applied:</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>PaymentHead</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_head.py" />
<source>Shown on the receipt, not on statements</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_head.py" />
<source>Customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_head.py" />
<source>Account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_head.py" />
<source>Paid on</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_head.py" />
<source>Method</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_head.py" />
<source>Reference</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_head.py" />
<source>Note</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_head.py" />
<source>all accounts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_head.py" />
<source>the customer itself</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_head.py" />
<source>Amount, {currency}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_head.py" />
<source>owes {owed}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_head.py" />
<source>credit {amount}</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>PaymentLines</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_lines.py" />
<source>Named in the reference</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_lines.py" />
<source>Oldest due first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_lines.py" />
<source>The bill due longest ago first; one without a due date counts by its bill date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_lines.py" />
<source>Exact match</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_lines.py" />
<source>By hand</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_lines.py" />
<source>Clear</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_lines.py" />
<source>Apply nothing; all of it is left over</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_lines.py" />
<source>Fill in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_lines.py" />
<source>Lay it on what stays open: bills paid in part first, then the oldest due</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_lines.py" />
<source>An amount that is applied must be above zero.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_lines.py" />
<source>Also use the credit of {amount}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_lines.py" />
<source>none found in time</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_lines.py" />
<source>none</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>PaymentsTable</name>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Payments</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>No payments yet. Ctrl+R records the first one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Receive payment…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>What</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Reference</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Amount</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/customer_tables.py" />
<source>Not applied</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>Program</name>
<message>
<location filename="../../billing_desktop/app.py" />
<source>Book created: {name}</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>Rail</name>
<message>
<location filename="../../billing_desktop/ui/panels/frame.py" />
<source>Places</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/frame.py" />
<source>Outbox, 1 needs a look</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/frame.py" />
<source>Outbox, {n} need a look</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/frame.py" />
<source>Outbox</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>ReceiptDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/receipt.py" />
<source>Receipt</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/receipt.py" />
<source>The receipt as it will be printed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/receipt.py" />
<source>Close</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/receipt.py" />
<source>Print…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/receipt.py" />
<source>Save PDF</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/receipt.py" />
<source>{amount} from {name} on {day}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/receipt.py" />
<source>{amount} from {name} on {day}, taken back since</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>Received</name>
<message>
<location filename="../../billing_desktop/ui/panels/received.py" />
<source>Overview</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/received.py" />
<source>Month</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/received.py" />
<source>Payments received</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/received.py" />
<source>Date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/received.py" />
<source>Customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/received.py" />
<source>Method</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/received.py" />
<source>Reference</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/received.py" />
<source>Amount</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/received.py" />
<source>Nothing was received in this month.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/received.py" />
<source>Receive payment…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/received.py" />
<source>1 payment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/received.py" />
<source>{n} payments</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/received.py" />
<source>no payment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/received.py" />
<source>{payments} · {amount} · the newest {shown} are listed</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>RecordDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/records_parts.py" />
<source>Payment rules and metadata</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records_parts.py" />
<source>Cancel</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records_parts.py" />
<source>your choice above</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>RecordForm</name>
<message>
<location filename="../../billing_desktop/ui/widgets/form.py" />
<source>Nothing was written; what you typed is kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/form.py" />
<source>One field needs another look</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/form.py" />
<source>Two Three Four Five Six Seven Eight Nine</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/form.py" />
<source>{count} fields need another look</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>RefundDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/taking_back.py" />
<source>Refund</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/taking_back.py" />
<source>The refund is noted here; the money itself you send as you do otherwise.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/taking_back.py" />
<source>What is paid back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/taking_back.py" />
<source>Keep the money</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/taking_back.py" />
<source>Pay out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/taking_back.py" />
<source>Credit of {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/taking_back.py" />
<source>{payment} on {bill}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/taking_back.py" />
<source>{payment}, credit of {bill}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/taking_back.py" />
<source>credit that can be paid out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/taking_back.py" />
<source>{words}: {bill} opens again</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>ReverseDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>For example: returned by the bank</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>What the reversal does</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>Reversed on</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>Reason</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>Keep payment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>Reverse</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>Now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>Afterwards</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>opens again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>This day lies ahead.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>{amount} from {payer}, {method}, paid on {day}. It stays in the history, marked as reversed.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>{amount} from {payer}, paid on {day}. It stays in the history, marked as reversed.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>1 bill opens again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>{n} bills open again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>Reverse {amount}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>Credit of {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>{name} owes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>The receiver was told about 1 amount of this payment and has no word for taking it back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>The receiver was told about {n} amounts of this payment and has no word for taking them back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>(Moment profile). Tell them yourself.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>day</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>reason</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/reverse.py" />
<source>preview</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>SearchField</name>
<message>
<location filename="../../billing_desktop/ui/panels/search_field.py" />
<source>Search customers, bills, payments</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/search_field.py" />
<source>Ctrl+K</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/search_field.py" />
<source>Finds customers, accounts, bills and payments, and every command by its name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/search_field.py" />
<source>{n} found</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/search_field.py" />
<source>Nothing found</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>SelectionBar</name>
<message>
<location filename="../../billing_desktop/ui/panels/selection_bar.py" />
<source>What is chosen</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/selection_bar.py" />
<source>Pay these</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/selection_bar.py" />
<source>1 bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/selection_bar.py" />
<source>{n} bills</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/selection_bar.py" />
<source>{bills}, {open} open</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>SetBalanceDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>Set a balance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>An entry for the difference is written; what was before stays in the history.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>cr</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>Balance of</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>Keep balance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>Set</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>a minus for credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>New balance, {currency}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>a balance that can be set</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>new balance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>Balance of {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>Set to {amount}</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>SettingsPage</name>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>Settings</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>Kept as soon as a field is left.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>Business</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>Business name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>Address, as it stands on statements</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>E-mail</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>Phone</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>Payments</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>Payment methods</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>one on each line; the first is proposed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>ask, with a box in the bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>always use it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>never use it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>When a bill is raised and there is credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>Protection</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>Locked through</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>nothing counts on or before this day; empty: no lock</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>Lift the lock</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>Appearance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>Appearance: {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>Amounts look like</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>Currency {currency}, time zone {zone}; the currency of a book is fixed.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>of this computer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>At least one method is needed.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/settings_page.py" />
<source>The setting was kept.</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>ShortcutsDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/help.py" />
<source>Find a command</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/help.py" />
<source>Command</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/help.py" />
<source>Keys</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/help.py" />
<source>Nothing found</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>StatementDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement.py" />
<source>Statement</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement.py" />
<source>The statement as it will be printed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement.py" />
<source>Close</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement.py" />
<source>Print…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement.py" />
<source>Save PDF</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement.py" />
<source>Save the lines for a spreadsheet</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement.py" />
<source>Save the statement for another program</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement.py" />
<source>Save waits for: {what}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement.py" />
<source>the period</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement.py" />
<source>After the end of the period.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement.py" />
<source>1 open item</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement.py" />
<source>{n} open items</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement.py" />
<source>{items} = {closing}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement.py" />
<source>opening {amount}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement.py" />
<source>+ {amount} billed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement.py" />
<source>− {amount} received</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement.py" />
<source>− {amount} credited</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement.py" />
<source>− {amount} written off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement.py" />
<source>= closing {amount}</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>StatementOptions</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement_options.py" />
<source>One account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement_options.py" />
<source>Statement</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement_options.py" />
<source>Customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement_options.py" />
<source>Balance forward</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement_options.py" />
<source>Open item</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement_options.py" />
<source>Activity</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement_options.py" />
<source>Kind</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement_options.py" />
<source>From</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement_options.py" />
<source>To</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement_options.py" />
<source>Covers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement_options.py" />
<source>Account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement_options.py" />
<source>Currency</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement_options.py" />
<source>Everything {name} owes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement_options.py" />
<source>As of</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement_options.py" />
<source>customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement_options.py" />
<source>from</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/statement_options.py" />
<source>to</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>StatusLine</name>
<message>
<location filename="../../billing_desktop/ui/panels/frame.py" />
<source>Undo</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/frame.py" />
<source>Saved</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/frame.py" />
<source>Every act is on the disk before it is shown here.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/frame.py" />
<source>1 notification waits</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/frame.py" />
<source>{n} notifications wait</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/frame.py" />
<source>No receiver set up</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/frame.py" />
<source>1 notification is kept</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/frame.py" />
<source>{n} notifications are kept</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/frame.py" />
<source>No receiver is set up; nothing needs to be done.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/frame.py" />
<source>1 notification needs a look</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/frame.py" />
<source>{n} notifications need a look</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/frame.py" />
<source>Open the outbox with Ctrl+3 to see why.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/frame.py" />
<source>All notifications sent</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/frame.py" />
<source>They go out in order by themselves.</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>TakeOffDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/taking_back.py" />
<source>Take a payment off a bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/taking_back.py" />
<source>What is taken off becomes credit again; nothing is paid back.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/taking_back.py" />
<source>{payment} on {bill}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/taking_back.py" />
<source>What is taken off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/taking_back.py" />
<source>Leave it there</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/taking_back.py" />
<source>Take off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/taking_back.py" />
<source>a bill with a payment on it</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>TopBar</name>
<message>
<location filename="../../billing_desktop/ui/panels/frame.py" />
<source>Commands</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>TransferDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>Transfer credit of {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>From</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>To</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>Keep it there</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>Move</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>credit to move</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>another balance of this customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>{words} to {name}</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>TreeModel</name>
<message>
<location filename="../../billing_desktop/ui/models/tree_model.py" />
<source>Overdue</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/tree_model.py" />
<source>Credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/tree_model.py" />
<source>Customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/tree_model.py" />
<source>Owed</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>UnsavedDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/base.py" />
<source>Close without saving?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/base.py" />
<source>What you typed has not been recorded yet.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/base.py" />
<source>Discard</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/base.py" />
<source>Keep editing</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>UseCreditDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>Use credit of {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>Bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>Whose credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>From</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>Keep credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>Use</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>oldest first</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>left</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>an open bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>credit that may pay this bill</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>WaitingCard</name>
<message>
<location filename="../../billing_desktop/ui/panels/waiting_card.py" />
<source>For</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/waiting_card.py" />
<source>Amount</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/waiting_card.py" />
<source>Notifications waiting</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/waiting_card.py" />
<source>Nothing waits.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/waiting_card.py" />
<source>Open outbox</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/waiting_card.py" />
<source>Notifications</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/waiting_card.py" />
<source>{n} kept</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/waiting_card.py" />
<source>No receiver is set up; nothing needs to be done.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/waiting_card.py" />
<source>1 set aside</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/waiting_card.py" />
<source>{n} set aside</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/waiting_card.py" />
<source>none set aside</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>WelcomeDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>Billing Desktop</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>Who owes you, what came in, and a statement that adds up. Your book is one file on this computer.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>Or begin with</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>13 customers, all three ways of owing, nothing to lose</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>Try the sample shop</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>Open a book</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>a .book file you already have</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>Opened before</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>Nothing leaves this computer unless you set up notifications.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>Start a new book</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>Three answers, about a minute. Names and the usual way of owing can be changed later.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>How do your customers owe you?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>This is the usual way in your book. One customer can be different.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>Where the book is kept</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>One file holds everything; copy it to another disk now and then.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>Business name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>Currency</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>Amounts look like</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>Create book</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>Next: type the first customer, or bring them from a file.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>Waits for the name of the business.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>Books (*.book)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/welcome.py" />
<source>The folder cannot be made: {why}</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>WriteOffDialog</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>Write off bill {name}?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>Write off the balance of {name}?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>It is given up, not paid: it stays in the history, marked as written off.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>Keep as owed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>Write off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/adjusting.py" />
<source>written off</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>_AllocationDelegate</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/allocation_table.py" />
<source>Apply to {name}</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>_Calendar</name>
<message>
<location filename="../../billing_desktop/ui/widgets/calendar_popup.py" />
<source>Calendar</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/calendar_popup.py" />
<source>Month before</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/calendar_popup.py" />
<source>Next month</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>_ModelCard</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/model_cards.py" />
<source>A payment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/model_cards.py" />
<source>Drawing: where money is owed with {name}</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>_Page</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/help.py" />
<source>Close</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>_Reading</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_check_page.py" />
<source>Decimal mark</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_check_page.py" />
<source>Decimal mark?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_check_page.py" />
<source>Form of the dates</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_check_page.py" />
<source>Form of the dates?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_check_page.py" />
<source>Read as</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>_Results</name>
<message>
<location filename="../../billing_desktop/ui/panels/search_field.py" />
<source>Found</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/panels/search_field.py" />
<source>Nothing found for “{text}”.</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>_Rounding</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_check_page.py" />
<source>Amounts with too many decimals</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>_TotalsStrip</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/allocation_table.py" />
<source>Total: open {open}, applied {applied}, left open {left}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/allocation_table.py" />
<source>Total</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>actions</name>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Add a customer first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Choose a customer in the list first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>{name} still owes or has credit; settle that first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Choose a payment in the activity or payments of a customer first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>This payment is reversed already.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>There is nothing to take back. Customers, accounts and texts are changed back with Edit or Archive, not with Undo.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Nothing was taken back.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>There is no earlier page.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Files can be imported with the command line: billing-desktop import.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Statements are exported one by one, with Statement… in the menu Statements.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;New book…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Start a book for another business</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Open book…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Open a book file that you already have</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Import…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Bring customers, bills or payments from a file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Export…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Write what is listed to a file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Settings</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Business, payment methods and appearance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Quit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Close the program; everything is saved already</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Undo</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Take the last act back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Undo</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Redo</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Do again what was taken back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Find in the list</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Go to the search box above the list</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Search everything</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Find customers, accounts, bills and payments</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Go to the list</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Put the keyboard into the list of customers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;New customer…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Add somebody who owes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>New customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>New &amp;account…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Add a part of what this customer owes that is kept by itself</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Edit…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Change what is noted about the customer, account or bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Edit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>New &amp;bill…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Raise a numbered bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>New bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>New &amp;charge…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Raise a balance without a bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>New charge</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Write &amp;off…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Give up what is open on a bill or balance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Change a&amp;mount…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Change the amount of the chosen bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Cancel b&amp;ill…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Cancel a bill on which nothing lies</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Set balance…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Correct a balance by an entry for the difference</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>A&amp;rchive</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Take the customer out of the list; nothing is deleted</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Receive payment…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Record money that came in</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Receive payment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Re&amp;verse…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Take the chosen payment back, with everything it paid</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Receip&amp;t…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Show the receipt of the chosen payment, to print or save</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Take off a bill…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Take a payment off a bill: it is credit again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Re&amp;fund…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Note that the chosen payment was paid back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Credit note…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Lower what is owed without money</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Use credit…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Lay credit on a bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Refund cr&amp;edit…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Note that credit was paid back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Transfer cre&amp;dit…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Move credit between balances of one customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Statement…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Show, print or save what a customer owes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Statement</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Overview</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>What is owed, by age and by customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Customers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>The list of customers and the page of each</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Out&amp;box</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Notifications that wait to be sent</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Sort by &amp;name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Order the list of customers by name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Sort by o&amp;wed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Order the list of customers by what they owe; once more turns it round</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Sort by o&amp;verdue</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Order the list of customers by what is overdue; once more turns it round</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Light</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Light colours</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Dark</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Dark colours</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>As the &amp;system</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Light or dark as the desktop is set</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Refresh</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Read everything on screen again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Go to the page before</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Keyboard shortcuts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>All commands with their keys</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;About Billing Desktop</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Version and where the book and the log file are</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;File</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Edit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Payments</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Statements</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;View</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>&amp;Help</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/actions.py" />
<source>Take out of the a&amp;rchive</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/correction_rules.py" />
<source>Choose a bill in the tree or in a list first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/correction_rules.py" />
<source>Nothing is open on bill {name}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/correction_rules.py" />
<source>There is no credit that may pay bill {name}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/correction_rules.py" />
<source>This customer has no credit.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/correction_rules.py" />
<source>Nothing of this payment lies on a bill.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/correction_rules.py" />
<source>No payment lies on bill {name}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/correction_rules.py" />
<source>Choose a payment or a bill first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/correction_rules.py" />
<source>Nothing is left of this payment.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/correction_rules.py" />
<source>A credit note has no receipt: no money came.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/correction_rules.py" />
<source>This customer has no other balance to move credit to.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/correction_rules.py" />
<source>Choose a bill first; nothing is owed on the balance.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/correction_rules.py" />
<source>A cancelled bill keeps its amount.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/correction_rules.py" />
<source>Bill {name} is cancelled already.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/correction_rules.py" />
<source>Something lies on bill {name}; take it off first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/correction_rules.py" />
<source>This balance cannot be set in this model; raise a bill or a credit note.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/window_menus.py" />
<source>Open &amp;recent</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>allocations</name>
<message>
<location filename="../../billing_desktop/ui/models/allocation_model.py" />
<source>Bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/allocation_model.py" />
<source>Account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/allocation_model.py" />
<source>Due</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/allocation_model.py" />
<source>Open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/allocation_model.py" />
<source>Apply</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/allocation_model.py" />
<source>Left open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/allocation_model.py" />
<source>balance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/allocation_model.py" />
<source>billed {day}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/allocation_model.py" />
<source>none</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/allocation_model.py" />
<source>credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/allocation_model.py" />
<source>too much</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/allocation_model.py" />
<source>{amount} by credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/allocation_model.py" />
<source>paid</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/allocation_model.py" />
<source>Balance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/allocation_model.py" />
<source>Bill or balance</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>columns</name>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>Opening balance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>Charge</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>Bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>Payment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>Credit note</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>Credit used</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>Taken off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>Transfer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>Refund</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>Write-off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>Bill changed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>Bill cancelled</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>Balance set</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>Reversal</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>Undo</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>reversed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>undone</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>cancelled</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>written off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>part paid</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>paid</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>unpaid</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>overdue</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>archived</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>Credit on the account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>Credit on the customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>Balance of the account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>Balance of the customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>waits until {day}, then {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>to {name} on {day}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>to {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>kept as credit of {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>kept as credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>to the balance of {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>to the balance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>given {day}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>credit again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>of credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>from {day}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>none</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>credit until then</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>show</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>dated ahead</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>waits</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>delivered</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>withdrawn</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>set aside</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/columns.py" />
<source>skipped</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>core</name>
<message>
<location filename="../../billing_desktop/domain/billing_models.py" />
<source>"{0}" is no billing model; the models are {1}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/corrections.py" />
<source>There is no day from which that could count; look at what lies there and when.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/corrections.py" />
<source>There is less of payments and credit notes lying there than that.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/corrections.py" />
<source>A cancelled bill keeps its amount; raise a new bill instead.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/corrections.py" />
<source>That is the amount already.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/corrections.py" />
<source>Bill {0} is cancelled already.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/corrections.py" />
<source>Something lies on bill {0}; take it off first, then cancel the bill.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/corrections.py" />
<source>{0} is more than {1}, which is {2}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/days.py" />
<source>{0} below zero</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/days.py" />
<source>more laid on it than it had open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/days.py" />
<source>more taken of a payment than lies there</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/days.py" />
<source>more of a write-off taken back than was written off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/fields.py" />
<source>{0} is missing.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/fields.py" />
<source>{0} has {1} characters; at most {2} are kept, so shorten it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/fields.py" />
<source>{0} has a character that cannot be shown (U+{1}) at place {2}; take it out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/fields.py" />
<source>{0}: "{1}" is not one of {2}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/fields.py" />
<source>Metadata has {0} keys; at most {1} are kept.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/fields.py" />
<source>A metadata key has 1 to {0} characters.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>may have the letters A to Z, digits, _ and - only.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>is no e-mail address; it needs one @ and a dot.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Customer number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Account number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Bill number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/money.py" />
<source>The amount is missing; write it in digits.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/money.py" />
<source>has {0} decimals</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/money.py" />
<source>has no decimals</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/money.py" />
<source>"{0}" has {1} decimals, but {2} {3}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/money.py" />
<source>"{0}" is too large; the largest amount is {1} {2}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/money.py" />
<source>a point</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/money.py" />
<source>a comma</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/money.py" />
<source>Is "{0}" {1}? Write {2} before the decimals.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/money.py" />
<source>"{0}" is not an amount; write digits, with {1} before the decimals.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/money.py" />
<source>The amount must be above zero; to take something back, reverse it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/money.py" />
<source>The amount is too large; the largest is {0} minor units.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/posting.py" />
<source>There is no day from which that bill can take so much; lower the amount.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/posting.py" />
<source>This cannot be undone, since something later stands on it: {0} on {1} from {2} on; undo or reverse the later act first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/reconcile.py" />
<source>Each allocation must be above zero; take the line out instead.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/reconcile.py" />
<source>An obligation is named twice in the allocations; put it on one line.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/reconcile.py" />
<source>The allocations add up to more than the amount; lower one of them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/reconcile.py" />
<source>That {0} does not belong to {1}; choose one that does.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/reconcile.py" />
<source>{0} is in {1}, the payment in {2}; record a payment in its own currency.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/reconcile.py" />
<source>Bill {0} is paid; leave the amount as credit instead.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/reconcile.py" />
<source>Bill {0} has {1} open, so {2} is too much; leave the rest as credit.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/reconcile.py" />
<source>on its accounts: choose one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/reconcile.py" />
<source>on the customer: choose the customer itself</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/reconcile.py" />
<source>{0} keeps no balance of its own; what is owed is kept {1}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/reconcile.py" />
<source>{0} takes no overpayment (payment rules); lower the amount.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/reconcile.py" />
<source>{0} takes {1} at least at a time (payment rules); {2} is less.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/reconcile.py" />
<source>{0} takes {1} at most at a time (payment rules); {2} is more.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/reconcile.py" />
<source>{0} takes no part payment (payment rules); {1} has {2} open, {3} is less.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/adjustments.py" />
<source>bill {0}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/adjustments.py" />
<source>the balance of {0}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/adjustments.py" />
<source>Nothing is open on {0}, so there is nothing to write off.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/adjustments.py" />
<source>what {0} has open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/adjustments.py" />
<source>Write-off of {0} on {1}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/adjustments.py" />
<source>The amount of a bill must not be below zero or too large.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/adjustments.py" />
<source>Bill {0} changed to {1}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/adjustments.py" />
<source>Bill {0} cancelled</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/adjustments.py" />
<source>The balance of {0} cannot be set in this model; raise a bill or a credit note.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/adjustments.py" />
<source>That balance is too large.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/adjustments.py" />
<source>The balance of {0} is that already.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/adjustments.py" />
<source>That is too far from the balance of now for one act; do it in two steps.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/adjustments.py" />
<source>Balance of {0} set to {1}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/bank.py" />
<source>No line of this file is a payment of a customer; nothing was booked.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/bank.py" />
<source>The payers of this file keep {0}, but a bank file is in one currency; choose payers of one currency. Nothing was booked.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/bank.py" />
<source>The parts of {0} on {1} do not add up to {2}; mend them first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/bank.py" />
<source>Opening and lines of this file make {0}, its closing is {1}; nothing was booked.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/batches.py" />
<source>{0}, with its credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/batches.py" />
<source>Import of {0} {1} from {2}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/batches.py" />
<source>Import of {0} {1}{2}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/bill_sheets.py" />
<source>That bill is not in this book.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/bills.py" />
<source>Bill {0} of {1} to {2}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/bills.py" />
<source>{0} of credit was laid on it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/bills.py" />
<source>{0} raised.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/bills.py" />
<source>{0} is billed in {1}, not in {2}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/bills.py" />
<source>its accounts: choose one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/bills.py" />
<source>the customer: choose the customer itself</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/bills.py" />
<source>{0} keeps no balance of its own; what is owed is kept on {1}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/bills.py" />
<source>Charge of {0} to {1}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/bills.py" />
<source>{0} recorded.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/bills.py" />
<source>That bill is not in this book; choose one from the list.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/bills.py" />
<source>Bill date and owner never change; undo the bill and raise it anew.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/bills.py" />
<source>{0} is too long ago; check the year.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/bills.py" />
<source>The due date {0} is earlier than the bill date {1}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/correcting.py" />
<source>A reason is needed; say in a few words why.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/correcting.py" />
<source>Say whose credit is meant.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/correcting.py" />
<source>That account is not in this book.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/correcting.py" />
<source>{0} keeps {1}, not {2}; credit is never converted.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/corrections.py" />
<source>Credit of {0} cannot pay a bill of somebody else.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/corrections.py" />
<source>the credit of {0}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/corrections.py" />
<source>what bill {0} has open</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/corrections.py" />
<source>{0} of credit of {1} on bill {2}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/corrections.py" />
<source>what lies of it on bill {0}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/corrections.py" />
<source>{0} taken off bill {1}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/corrections.py" />
<source>Credit moves between two balances of one customer; choose another one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/corrections.py" />
<source>{0} keeps no balance of its own; choose another one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/corrections.py" />
<source>{0} of credit moved from {1} to {2}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/corrections.py" />
<source>the credit of {0} that can be paid out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/corrections.py" />
<source>Refund of {0} to {1}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/corrections.py" />
<source>Name the payment whose money on that bill is paid back.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/corrections.py" />
<source>Refund of {0} from bill {1}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/customers.py" />
<source>The opening sum is too large.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/customers.py" />
<source>its accounts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/customers.py" />
<source>the customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/customers.py" />
<source>In this model what is owed is kept on {0}; give the sum there.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/customers.py" />
<source>Opening balance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/customers.py" />
<source>Opening balance {0} of {1}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/customers.py" />
<source>{0} still owes on its balance; in the bill model only bills can be owed. Lower it by a credit note and raise a bill first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/customers.py" />
<source>{0} still owes or has credit; settle that first, then archive it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/customers.py" />
<source>{0} still has a balance or an open bill; settle that first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/desk.py" />
<source>This act has no key; open the form again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/desk.py" />
<source>The key "{0}" was used for something else ({1}); use a key of its own.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/desk.py" />
<source>That customer is not in this book; choose one from the list.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/desk.py" />
<source>That account is not one of this customer's; choose one that is.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/desk.py" />
<source>Account {0} was opened again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/desk.py" />
<source>{0} was opened again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/entering.py" />
<source>{0} is used by another {1}; choose another number.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/entering.py" />
<source>{0} is no currency code in use; choose one, as EUR.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/entering.py" />
<source>The smallest payment must be above zero.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/entering.py" />
<source>The largest payment must not be below the smallest.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/entering.py" />
<source>The currency is fixed, since something was posted in it already.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/exports.py" />
<source>{0} cannot be exported; choose one of {1}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/exports.py" />
<source>{0} is no format of lists; choose one of {1}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_preview.py" />
<source>, or import without it (--map phone=)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_preview.py" />
<source>, or leave the column out</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_preview.py" />
<source>, or say how to round it (--round)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_preview.py" />
<source>, or choose above how to round</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_preview.py" />
<source>give the form of the dates, for example --dates %d/%m/%Y</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_preview.py" />
<source>mend it, or choose another form of dates</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_preview.py" />
<source>{0} has a line of column names but no rows; choose a file with rows.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_preview.py" />
<source>Choose first how the file is to be read.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_preview.py" />
<source>{0} was changed since it was read; nothing was written. Choose the file again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_preview.py" />
<source>The field "{0}" has two columns; leave one of them out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_preview.py" />
<source>{0} cannot be read any more; nothing was written.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_report.py" />
<source>{0} cannot be imported; choose one of {1}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_report.py" />
<source>{0} was rounded to {1} {2}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_report.py" />
<source>and {0} more like these</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_rows.py" />
<source>The decimal mark is . or , only.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_rows.py" />
<source>Amounts are rounded {0}, or not at all.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_rows.py" />
<source>"{0}" is on line {1} too; give one of them another number, or put them into one row.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_rows.py" />
<source>"{0}" is no currency code in use; write it as EUR.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_rows.py" />
<source>{0}, or import without it (--map phone=).</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_rows.py" />
<source>This row has an opening sum and a balance, which say the same; leave one of the two empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_rows.py" />
<source>"{0}" is neither yes nor no.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_rows.py" />
<source>The customer is missing; map a column to it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_rows.py" />
<source>More than one customer is named "{0}" ({1}); give the number instead.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_rows.py" />
<source>There is no customer "{0}" in this book; import the customers first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_rows.py" />
<source>There is no account "{0}" in this book; import the accounts first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_rows.py" />
<source>There is no bill "{0}" in this book; import the bills first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_rows.py" />
<source>A bill is on a customer or on an account, never on both; leave one of the two empty.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_rows.py" />
<source>The bill has no owner; name its customer or its account.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_rows.py" />
<source>This account belongs to another customer than the row names; correct one of the two.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_rows.py" />
<source>This row is in {0}, its owner in {1}; amounts are never converted.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/import_rows.py" />
<source>In this model a balance is not set; import the bills, or give what is owed first as opening.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/imports.py" />
<source>{0} is in this book already, so its opening sum was not read.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/imports.py" />
<source>There is a customer {0} already ({1}); this is another one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/imports.py" />
<source>{0} has an account of this name on line {1} too; give them numbers.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/imports.py" />
<source>Account {0} belongs to another customer; give this one another number.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/imports.py" />
<source>The balance of {0} was read from this line before and moved since; it was left so.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/imports.py" />
<source>A bill cannot be below zero; take the row out and record it as a credit note.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/imports.py" />
<source>bill date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/imports.py" />
<source>due date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/imports.py" />
<source>was undone in this book</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/imports.py" />
<source>is in this book with another {0}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/imports.py" />
<source>Bill {0} {1}; give this one another number.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/imports.py" />
<source>The amount must be above zero; corrections are reversals.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/imports.py" />
<source>another payment has this key; give this one its own</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/imports.py" />
<source>it was imported with other content</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/imports.py" />
<source>This row cannot be imported again: {0}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/imports.py" />
<source>Bill {0} is paid; leave its column empty to keep this as credit.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/imports.py" />
<source>Looks like the payment of {0} on {1} by </source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/imports.py" />
<source>{0}{1}; check that the money came twice.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/payments.py" />
<source>That payment stands {0} already; there is nothing left to reverse.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/payments.py" />
<source>Reversal of {0}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/payments.py" />
<source>{0} moved since the preview, so nothing was recorded; look at the new preview.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/payments.py" />
<source>{0} lies ahead of today, {1}; only a bill can be dated ahead.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/payments.py" />
<source>That payment is not in this book; choose one from the list.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/payments.py" />
<source>Credit note</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/payments.py" />
<source>{0} was recorded before; nothing was written twice.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/previews.py" />
<source>credit of {0}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/previews.py" />
<source>The amount must be above zero.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/previews.py" />
<source>The amount is too large.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/previews.py" />
<source>This day lies ahead; give the day the money came.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/previews.py" />
<source>balance of {0}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/previews.py" />
<source>{0} is archived; what is left there opens it again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/previews.py" />
<source>its credit is taken back</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/previews.py" />
<source>credit note</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/previews.py" />
<source>Reverse {0}{1}?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/previews.py" />
<source>Balance of {0}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/read.py" />
<source>That payment is not in this book.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/receipts.py" />
<source>A credit note has no receipt, since no money came; print a statement instead.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/receipts.py" />
<source>{0} is no format of receipts; choose one of {1}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/settings.py" />
<source>The currency of a book is fixed.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/settings.py" />
<source>The lock must lie before today, or nothing could be recorded today.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/settings.py" />
<source>{0} is no currency code in use; write one as EUR.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/settings.py" />
<source>"{0}" is no time zone known here; write one as Europe/Berlin.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/statements.py" />
<source>{0} is no kind of statement; choose one of {1}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/statements.py" />
<source>The period begins on {0}, after its end {1}; swap them.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/statements.py" />
<source>{0} is no format of statements; choose one of {1}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/statements.py" />
<source>statement does not foot: {0} and lines make {1}, closing {2}, ageing {3}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/trial.py" />
<source>This was recorded already, so there is nothing new to show.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/undoing.py" />
<source>There is nothing to undo in this book yet.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/undoing.py" />
<source>That act is not in this book.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/undoing.py" />
<source>{0} was undone already.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/undoing.py" />
<source>There is nothing to redo: something newer was recorded, or nothing undone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/undoing.py" />
<source>recorded again</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/undoing.py" />
<source>The number {0} was given to another bill meanwhile, so this stays undone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/undoing.py" />
<source>This cannot be undone, since the payment it belongs to was reversed later; undo the reversal first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/undoing.py" />
<source>This cannot be undone, since the amount of bill {0} was changed later; undo that first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/with_credit.py" />
<source>The credit moved since the preview, so nothing was recorded; look at the new preview.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/with_credit.py" />
<source>{0} {1} of credit was laid on {2}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>the balance of customer {0} is kept as {1} but its entries add up to {2}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>the balance of account {0} is kept as {1} but its entries add up to {2}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>bill {0} keeps other sums than its entries: {1} is left, its entries say {2}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>customer {0} is kept as owing {1} with a credit of {2}, which its balances and bills do not add up to</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>customer {0} owes {1} in {2} but has no kept row for it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>entry {0} is followed by entry {1}, so entries are missing between them ({2})</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>posting {0} is followed by posting {1}, so postings are missing between them ({2})</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>bill {0} belongs to customer {1} but its account to customer {2}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>payment {0} holds {1} on obligations but {2} is left of it</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>entry {0} lies beneath customer {1} but belongs to posting {2} of another</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>entry {0} lies in {1} but its payment came in {2}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>event {0} of payment {1} adds up to {2} with the others of its payment, not to what was paid</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>payment {0} of {1} in posting {2} has no event</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>bill {0} was undone, but {1} is due on it and {2} left</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>posting {0} undoes posting {1}, but their entries do not cancel ({2} more)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>{0} {1} is kept as {2}, but its act was undone or redone {3} times</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>on_customer_id, on_account_id, on_bill_id, amount_minor, effective_on, kind, payment_id</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>{0} row {1} names a missing {2}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>the guard {0} is missing or was changed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>{0} {1} on {2}: {3}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/check.py" />
<source>posting {0} ({1}) is not what was written: its hash differs.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/database.py" />
<source>This book cannot be kept safely here ({0} is {1}); move it to a local disk.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/database.py" />
<source>.{0}.{1}.new</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/database.py" />
<source>There is already a file {0}; choose another name, or open that one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/database.py" />
<source>{0} cannot be made there: {1}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/database.py" />
<source>{0} was moved or deleted; nothing was recorded. Put it back and open it again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/database.py" />
<source>{0} was replaced by another file; nothing was recorded. Open it again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/database.py" />
<source>There is already a file {0}; choose another name.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/database.py" />
<source>There is no book at {0}; check the name.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/database.py" />
<source>{0} cannot be opened: {1}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/database.py" />
<source>{0} is no book of Billing Desktop; nothing was changed. Choose another file.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/database.py" />
<source>{0} belongs to another program; nothing was changed. Choose another file.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/database.py" />
<source>{0} was written by a newer Billing Desktop (form {1}, this one knows {2}); nothing was changed. Update the program.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/database.py" />
<source>{0} was changed by another program ({1}); nothing was changed. Restore a backup.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/faults.py" />
<source>The disk is full, so nothing was recorded; free some space and try again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/faults.py" />
<source>Another program is writing in this book, so nothing was recorded; try again in a moment.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/faults.py" />
<source>Another program is writing in this book, so nothing was recorded; try again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/faults.py" />
<source>This book can only be read, so nothing was recorded; check its permissions.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/faults.py" />
<source>This book is damaged; nothing was changed. Restore a backup.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/faults.py" />
<source>This file is no book; choose another one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/faults.py" />
<source>This book cannot be opened; check that it is there and may be read.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/faults.py" />
<source>The disk answered with an error, so it is not known whether this was recorded; it is looked up first.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/payment_lists.py" />
<source>written off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/store/payment_lists.py" />
<source>part paid</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/mapping.py" />
<source>given for every row</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/mapping.py" />
<source>There is no field "{0}"; there are {1}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/mapping.py" />
<source>The field "{0}" has both a column and a value for every row; give one.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/mapping.py" />
<source>There is no column "{0}" for the field "{1}"; the file has {2}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/mapping.py" />
<source> and {0} more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/tables.py" />
<source>{0} is empty; choose a file with a line of column names and rows.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/tables.py" />
<source>{0} has more than {1} MB; split it into smaller files.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/tables.py" />
<source>There is no file {0}; check its name and folder.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/tables.py" />
<source>{0} is a folder; choose a file in it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/tables.py" />
<source>unknown error</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/tables.py" />
<source>{0} cannot be read ({1}); check that you may open it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/tables.py" />
<source>{0} is no text file (a NUL on line {1})</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/tables.py" />
<source>{0} is neither UTF-8 nor Windows text</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/tables.py" />
<source>{0}; save it as CSV in UTF-8 and try again.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/tables.py" />
<source>{0}, line {1}: cell {2} has more than {3} characters; shorten it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/tables.py" />
<source>{0}, line {1}: after a closing quote comes something other than the end of the cell; write a quote inside a cell twice ("").</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/tables.py" />
<source>{0}, line {1}: a quoted cell that begins here is not closed; write the missing quote.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/tables.py" />
<source>{0}, line {1}: {2} columns, at most {3} are read; take some out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/tables.py" />
<source>Column {0}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/tables.py" />
<source>{0}, line {1}: more than {2} rows; split it into smaller files.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/tables.py" />
<source>{0}, line {1}: cell {2} is filled, but there are only {3} columns; put quotes around a cell that holds the delimiter, or name the columns of the true header line.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/values.py" />
<source>[0-9]{1,2}:[0-9]{0}(:[0-9]{1}([.,][0-9]+)?)?( ?[AaPp]\.?[Mm]\.?)?( ?(Z|UTC|[+-][0-9]{2}:?[0-9]{3}))?</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/values.py" />
<source>The date is missing; write it as 2026-02-06.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/values.py" />
<source>"{0}" does not say a whole day; write a form such as %d/%m/%Y.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/values.py" />
<source>"{0}" is not a date like 2026-02-06; give the form of the dates, for example --dates %d/%m/%Y.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/values.py" />
<source>The form "{0}" has no year; write for example %d/%m/%Y.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/importers/values.py" />
<source>"{0}" is no form of dates; write for example %d/%m/%Y.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/exporters/files.py" />
<source>the disk is full; free some space or choose another place</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/exporters/files.py" />
<source>your share of the disk is used up; free some space or choose another place</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/exporters/files.py" />
<source>you may not write there; choose another folder</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/exporters/files.py" />
<source>that disk is read-only; choose another folder</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/exporters/files.py" />
<source>there is no such folder; make it or choose another</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/exporters/files.py" />
<source>the name is too long; choose a shorter one</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/exporters/files.py" />
<source>that is a folder; choose a name for the file</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/exporters/files.py" />
<source>.saving-{0}.tmp</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/exporters/files.py" />
<source>{0} is already there; choose another name or allow it to be replaced.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/exporters/files.py" />
<source>{0}; choose another place</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/exporters/files.py" />
<source>{0} was not saved: {1}.</source>
<translation type="unfinished" />
</message>
<message>
<source>"{0}" is no currency code in use; write its three letters, for example EUR.</source>
<translation type="unfinished" />
</message>
<message>
<source>Payment {0} of {1} from {2}</source>
<translation type="unfinished" />
</message>
<message>
<source>Payment of {0} from {1}</source>
<translation type="unfinished" />
</message>
<message>
<source>Credit note {0} of {1} for {2}</source>
<translation type="unfinished" />
</message>
<message>
<source>Credit note of {0} for {1}</source>
<translation type="unfinished" />
</message>
<message>
<source>{0}: "{1}" may have the letters A to Z, digits, _ and - only.</source>
<translation type="unfinished" />
</message>
<message>
<source>{0}: "{1}" is no e-mail address; it needs one @ and a dot.</source>
<translation type="unfinished" />
</message>
<message>
<source>{0}: "{1}" is no phone number; write it with its country, as in +49 30 5550 0123.</source>
<translation type="unfinished" />
</message>
<message>
<source>"{0}" is no phone number of {1}; write it as in +49 30 5550 0123.</source>
<translation type="unfinished" />
</message>
<message>
<source>"{0}" is no phone number; write it as in +49 30 5550 0123.</source>
<translation type="unfinished" />
</message>
<message>
<source>{0}; mend it, or choose above how to round.</source>
<translation type="unfinished" />
</message>
<message>
<source>{0}, or leave the column out.</source>
<translation type="unfinished" />
</message>
<message>
<source>"{0}" is not a date like 2026-02-06; mend it, or choose another form of dates.</source>
<translation type="unfinished" />
</message>
<message>
<source>Looks like the payment of {0} on {1} by {2}; check that the money came twice.</source>
<translation type="unfinished" />
</message>
<message>
<source>customer</source>
<translation type="unfinished" />
</message>
<message>
<source>customers</source>
<translation type="unfinished" />
</message>
<message>
<source>account</source>
<translation type="unfinished" />
</message>
<message>
<source>accounts</source>
<translation type="unfinished" />
</message>
<message>
<source>bill</source>
<translation type="unfinished" />
</message>
<message>
<source>bills</source>
<translation type="unfinished" />
</message>
<message>
<source>payment</source>
<translation type="unfinished" />
</message>
<message>
<source>payments</source>
<translation type="unfinished" />
</message>
<message>
<source>row</source>
<translation type="unfinished" />
</message>
<message>
<source>rows</source>
<translation type="unfinished" />
</message>
<message>
<source>reversed</source>
<translation type="unfinished" />
</message>
<message>
<source>undone</source>
<translation type="unfinished" />
</message>
<message>
<source>refunded</source>
<translation type="unfinished" />
</message>
<message>
<source>credit</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>credit</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>Credit note</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>Payment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/credit.py" />
<source>{what} of {day}</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>dates</name>
<message>
<location filename="../../billing_desktop/ui/widgets/typed_dates.py" />
<source>{day} {month} {year}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/typed_dates.py" />
<source>{day} {month}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/typed_dates.py" />
<source>There is no month {month}; write a day as in {day}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/typed_dates.py" />
<source>{month} {year} has {days} days, not {day}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/typed_dates.py" />
<source>today</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/typed_dates.py" />
<source>yesterday</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/typed_dates.py" />
<source>tomorrow</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/typed_dates.py" />
<source>"{typed}" is no day; write it as in {day}.</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>errors</name>
<message>
<location filename="../../billing_desktop/ui/errors.py" />
<source>The disk did not confirm this</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/errors.py" />
<source>This was not done</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/errors.py" />
<source>Something went wrong in the program</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/errors.py" />
<source>Nothing was half written: every act is saved whole or not at all. The details are in the log file.</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>fields</name>
<message>
<location filename="../../billing_desktop/domain/billing_models.py" />
<source>One balance each</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/billing_models.py" />
<source>Tabs, subscriptions, a running account.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/billing_models.py" />
<source>A balance per account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/billing_models.py" />
<source>One customer, several shops or projects.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/billing_models.py" />
<source>Bills</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/billing_models.py" />
<source>Numbered bills, each with a due date.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/fields.py" />
<source>A metadata key</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>next free number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Smallest payment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Largest payment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>empty: no limit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Part payments are allowed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Overpayments are allowed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Business name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Currency</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Customers owe by</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Address</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>E-mail</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Phone</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Time zone</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>empty: this computer's</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>with country, as in +49 30 5550 0123</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Street</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Address, second line</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Postal code</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>City</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>State or region</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Country</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Owes by</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>as the book</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Payment rules</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Notes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Metadata</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Amount</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Bill date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Due date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>may stay empty</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/domain/model.py" />
<source>Description</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/histories.py" />
<source>Archived</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/services/histories.py" />
<source>Closed</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>format</name>
<message>
<location filename="../../billing_desktop/ui/format.py" />
<source>cr</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/format.py" />
<source>{day} ’{year}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/format.py" />
<source>{day} {long_month}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/format.py" />
<source>Monday</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/format.py" />
<source>Tuesday</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/format.py" />
<source>Wednesday</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/format.py" />
<source>Thursday</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/format.py" />
<source>Friday</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/format.py" />
<source>Saturday</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/format.py" />
<source>Sunday</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/format.py" />
<source>{day} {long_month} {year}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/format.py" />
<source>,</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/format.py" />
<source>nouns are written small</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/format.py" />
<source>1 day late</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/format.py" />
<source>{days} days late</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/format.py" />
<source>no due date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/format.py" />
<source>due today</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/format.py" />
<source>due {day}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/month_names.py" />
<source>January</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/month_names.py" />
<source>February</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/month_names.py" />
<source>March</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/month_names.py" />
<source>April</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/month_names.py" />
<source>May</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/month_names.py" />
<source>June</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/month_names.py" />
<source>July</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/month_names.py" />
<source>August</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/month_names.py" />
<source>September</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/month_names.py" />
<source>October</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/month_names.py" />
<source>November</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/month_names.py" />
<source>December</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/month_names.py" />
<source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/widgets/month_names.py" />
<source>en_GB</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>help</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/help.py" />
<source>Keyboard shortcuts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/help.py" />
<source>About Billing Desktop</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>import</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_bad_rows.py" />
<source>needs-a-look</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_bad_rows.py" />
<source>Save the rows that need a look</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_bad_rows.py" />
<source>CSV (*.csv)</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_bad_rows.py" />
<source>Saved to {file}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_table.py" />
<source>Row</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_table.py" />
<source>Result</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_table.py" />
<source>remark</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Customers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Names, addresses, and what each owes at the start</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Accounts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Parts of what a customer owes that are kept by themselves</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Bills</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Invoices with their amounts and due days</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Payments</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Money that came in, and the bills it is for</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Import customers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Import accounts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Import bills</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Import payments</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Number</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>First name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Last name</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>E-mail</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Phone</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Address</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Address, second line</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Postal code</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>City</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Region</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Country</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Currency</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Billing model</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Notes</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Opening balance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Balance now</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Opening day</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Amount</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Bill date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Due date</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Description</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Paid on</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Method</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Reference</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Note</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Payment no.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Smallest payment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Largest payment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>May pay less</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>May pay more</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Customer no.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Account no.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Bill no.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>new</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>changed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>same</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>needs a look</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>not checked</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Comma</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Semicolon</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Tab</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Bar</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Year first: 2026-12-31</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Day first: 31.12.2026</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Day first: 31/12/2026</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Month first: 12/31/2026</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Day first: 31-12-2026</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Year first: 2026/12/31</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Day first: 31.12.26</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Day first: 31/12/26</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Month first: 12/31/26</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Refuse those rows</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Round half up: 0.125 to 0.13</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Round half to even: 0.125 to 0.12</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Cut off: 0.129 to 0.12</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>half up</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>half to even</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>by cutting off</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Point: 1,234.50</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Comma: 1.234,50</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>1 row</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>{n} rows</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Nothing is written before you press Import. The whole import is one act</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>{plain} and can be undone.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>In the Bills model an opening sum becomes a bill, an opening credit a credit note.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Undo takes back all that it posted; customers and accounts stay.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>{used} of {all} used</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>1 row needs a look</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>{n} rows need a look</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Reading {file}…</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>{done} of {rows} imported</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>{done} of {rows} checked</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source> or </source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Choose the column for: {fields}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Choose the form of the dates above: these days can be read in more than one way.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Choose the decimal mark above: these amounts can be read in more than one way.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>{rows}. An import is all or nothing: mend the file, or leave them out.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>There is nothing to import: the book has these rows already.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>No row is left to import.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Import {rows}, leave out {bad}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Import {rows}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>1 row has an amount</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>{n} rows have amounts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>{rows} with more decimals than the currency.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>{rows} rounded {way}, {by} in all.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Row {line}: {text}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Undo (Ctrl+Z) takes back all that it posted; customers and accounts stay.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>Undo (Ctrl+Z) takes the whole import back.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>{rows} written</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>1 customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>1 account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>1 bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>1 payment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>{n} customers</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>{n} accounts</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>{n} bills</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>{n} payments</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>{what} added</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>{what} changed</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>1 remark</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/import_words.py" />
<source>{n} remarks</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>language</name>
<message>
<location filename="../../billing_desktop/ui/language.py" />
<source>As the system</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>methods</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/base.py" />
<source>Bank transfer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/base.py" />
<source>Cash</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/base.py" />
<source>Card</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/base.py" />
<source>Cheque</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/base.py" />
<source>Other</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>palette</name>
<message>
<location filename="../../billing_desktop/ui/models/palette.py" />
<source>customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/palette.py" />
<source>account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/palette.py" />
<source>bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/palette.py" />
<source>payment</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/models/palette.py" />
<source>command</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>payment</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>pay part of {bill}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>pay 1 bill</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>pay {n} bills</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>lower 1 balance</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>lower {n} balances</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>keep {amount}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>keep it as credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>use {amount} credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_footer.py" />
<source>Record {amount}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_twins.py" />
<source>A payment of {amount} was recorded on {day} already.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_twins.py" />
<source>A payment of {amount} with the reference {reference} was recorded on {day}.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_twins.py" />
<source>One more is like it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_twins.py" />
<source>{n} more are like it.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_twins.py" />
<source>{name} can take the money from {day}; until then the {amount} lie as credit.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_twins.py" />
<source>{name} counts from {day}; until then the {amount} lie as credit.</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_twins.py" />
<source>Payment {reference}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_twins.py" />
<source>Amount</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_twins.py" />
<source>Paid on</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_twins.py" />
<source>From</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_twins.py" />
<source>Method</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_twins.py" />
<source>Reference</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_twins.py" />
<source>Note</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_twins.py" />
<source>Applied to {name}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/payment_twins.py" />
<source>Kept on the balance</source>
<translation type="unfinished" />
</message>
</context>
<context>
<name>records</name>
<message>
<location filename="../../billing_desktop/ui/dialogs/records.py" />
<source>Owed at the start, {currency}</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records.py" />
<source>may stay empty; a minus for credit</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records_parts.py" />
<source>the customer itself</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records_parts.py" />
<source>Customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records_parts.py" />
<source>Account</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records_parts.py" />
<source>customer</source>
<translation type="unfinished" />
</message>
<message>
<location filename="../../billing_desktop/ui/dialogs/records_parts.py" />
<source>owes {owed} · bills in {currency}</source>
<translation type="unfinished" />
</message>
</context>
</TS>
