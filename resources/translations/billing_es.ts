<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
<name>AboutDialog</name>
<message>
<location filename="ui/dialogs/help.py" />
<source>Who owes you, what came in, and a statement that adds up. Your book is one file on this computer.</source>
<translation>Quién le debe, qué ha entrado y un extracto que cuadra. Su libro es un archivo en este equipo.</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Program: MIT. Typefaces Inter and Liberation Sans: SIL Open Font License 1.1. Qt: LGPL 3.</source>
<translation>Programa: MIT. Tipografías Inter y Liberation Sans: SIL Open Font License 1.1. Qt: LGPL 3.</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Book</source>
<translation>Libro</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Settings, log, reports</source>
<translation>Ajustes, registro, informes</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Made of</source>
<translation>Compuesto de</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Licences</source>
<translation>Licencias</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Billing Desktop</source>
<translation>Billing Desktop</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Version {version}</source>
<translation>Versión {version}</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Licences of all parts</source>
<translation>Licencias de todas las partes</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Copy versions</source>
<translation>Copiar versiones</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Copied</source>
<translation>Copiado</translation>
</message>
</context>
<context>
<name>AccountDialog</name>
<message>
<location filename="ui/dialogs/records.py" />
<source>New account</source>
<translation>Nueva cuenta</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Edit account</source>
<translation>Editar cuenta</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>of {customer}</source>
<translation>de {customer}</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>fixed, since something was posted in it</source>
<translation>fijo, porque ya se contabilizó algo</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Add account</source>
<translation>Añadir cuenta</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Save changes</source>
<translation>Guardar cambios</translation>
</message>
</context>
<context>
<name>ActivityTable</name>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Activity</source>
<translation>Movimientos</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Nothing has been recorded yet. Begin with what is owed.</source>
<translation>Aún no se ha registrado nada. Empiece por lo que se debe.</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>New bill…</source>
<translation>Nueva factura…</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>New charge…</source>
<translation>Nuevo cargo…</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>What is owed is kept on accounts here. Begin with an account, and with what is open on it.</source>
<translation>Aquí lo adeudado se lleva en cuentas. Empiece con una cuenta y con lo que está pendiente en ella.</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>New account…</source>
<translation>Nueva cuenta…</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Due</source>
<translation>Vence</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Open</source>
<translation>Pendiente</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Date</source>
<translation>Fecha</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>What</source>
<translation>Operación</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Reference</source>
<translation>Referencia</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Amount</source>
<translation>Importe</translation>
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
<translation>Lo adeudado por días de retraso</translation>
</message>
<message>
<location filename="ui/widgets/ageing_bar.py" />
<source>not due</source>
<translation>no vencido</translation>
</message>
<message>
<location filename="ui/widgets/ageing_bar.py" />
<source>1–30 days late</source>
<translation>1–30 días de retraso</translation>
</message>
<message>
<location filename="ui/widgets/ageing_bar.py" />
<source>31–60 days late</source>
<translation>31–60 días de retraso</translation>
</message>
<message>
<location filename="ui/widgets/ageing_bar.py" />
<source>61–90 days late</source>
<translation>61–90 días de retraso</translation>
</message>
<message>
<location filename="ui/widgets/ageing_bar.py" />
<source>over 90 days late</source>
<translation>más de 90 días de retraso</translation>
</message>
<message>
<location filename="ui/widgets/ageing_bar.py" />
<source>no due date</source>
<translation>sin vencimiento</translation>
</message>
<message>
<location filename="ui/widgets/ageing_bar.py" />
<source>credit</source>
<translation>saldo a favor</translation>
</message>
<message>
<location filename="ui/widgets/ageing_bar.py" />
<source>net</source>
<translation>neto</translation>
</message>
</context>
<context>
<name>AllocationTable</name>
<message>
<location filename="ui/dialogs/allocation_table.py" />
<source>What the payment is applied to</source>
<translation>A qué se aplica el pago</translation>
</message>
</context>
<context>
<name>AmendBillDialog</name>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Change the amount of bill {name}</source>
<translation>Cambiar el importe de la factura {name}</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>It is {amount} now, of {day}.</source>
<translation>Ahora es {amount}, del {day}.</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Keep amount</source>
<translation>Mantener importe</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Change</source>
<translation>Cambiar</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>New amount, {currency}</source>
<translation>Nuevo importe, {currency}</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>another amount</source>
<translation>otro importe</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>its amount</source>
<translation>su importe</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>still open</source>
<translation>aún pendiente</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>{amount} of what was paid lies on it too much: it comes off and becomes credit.</source>
<translation>De lo pagado sobran {amount}: se quitan y pasan a saldo a favor.</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Change to {amount}</source>
<translation>Cambiar a {amount}</translation>
</message>
</context>
<context>
<name>AppearanceSection</name>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>Amounts and days</source>
<translation>Importes y días</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>Kept in the book; files that are exported have their own form.</source>
<translation>Se guarda en el libro; los archivos exportados tienen su propia forma.</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>Amounts look like</source>
<translation>Los importes se ven así</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>Colours</source>
<translation>Colores</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>Colours: {name}</source>
<translation>Colores: {name}</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>Size</source>
<translation>Tamaño</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>{percent} %, as at first</source>
<translation>{percent} %, como al principio</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>{percent} %</source>
<translation>{percent} %</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>Size of text</source>
<translation>Tamaño del texto</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>rows, buttons and fields follow</source>
<translation>las filas, los botones y los campos lo siguen</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>comfortable: room between the rows</source>
<translation>cómoda: espacio entre las filas</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>compact: more rows on the screen</source>
<translation>compacta: más filas en la pantalla</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>Density</source>
<translation>Densidad</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>The setting was kept.</source>
<translation>El ajuste se guardó.</translation>
</message>
<message>
<location filename="ui/panels/settings/appearance.py" />
<source>As in: {amount} due on {day}, {credit}</source>
<translation>Así: {amount}, vence el {day}, {credit}</translation>
</message>
</context>
<context>
<name>BackupCommands</name>
<message>
<location filename="ui/backup_commands.py" />
<source>Backup made and verified.</source>
<translation>Copia hecha y verificada.</translation>
</message>
</context>
<context>
<name>BackupKeeper</name>
<message>
<location filename="ui/backup_keeper.py" />
<source>Last backup {day}, {time}, verified</source>
<translation>Última copia {day}, {time}, verificada</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>Backing up…</source>
<translation>Haciendo la copia…</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>A backup is being made and verified.</source>
<translation>Se está haciendo y verificando una copia.</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>Backup failed</source>
<translation>La copia falló</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>First backup at closing</source>
<translation>Primera copia al cerrar</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>Backups go to {folder}.</source>
<translation>Las copias van a {folder}.</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>Backed up and verified on {day} at {time}, to {file}</source>
<translation>Copiado y verificado el {day} a las {time}, en {file}</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>Backup 1 day old</source>
<translation>Copia de hace 1 día</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>Backup {n} days old</source>
<translation>Copia de hace {n} días</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>Backup {time}</source>
<translation>Copia {time}</translation>
</message>
<message>
<location filename="ui/backup_keeper.py" />
<source>Backup {day}</source>
<translation>Copia {day}</translation>
</message>
</context>
<context>
<name>BankCommands</name>
<message>
<location filename="ui/bank_commands.py" />
<source>Bank files (*.xml *.camt *.sta *.mt940 *.940 *.swi *.txt *.ofx *.qfx);;All files (*)</source>
<translation>Archivos del banco (*.xml *.camt *.sta *.mt940 *.940 *.swi *.txt *.ofx *.qfx);;Todos los archivos (*)</translation>
</message>
<message>
<location filename="ui/bank_commands.py" />
<source>Read a bank file</source>
<translation>Leer un archivo del banco</translation>
</message>
<message>
<location filename="ui/bank_commands.py" />
<source>The line was matched to its payment; nothing was recorded.</source>
<translation>El movimiento se ha asociado a su pago; no se ha registrado nada.</translation>
</message>
<message>
<location filename="ui/bank_commands.py" />
<source>1 line moved since and was left out.</source>
<translation>1 movimiento ha cambiado entretanto y se ha dejado fuera.</translation>
</message>
<message>
<location filename="ui/bank_commands.py" />
<source>{n} lines moved since and were left out.</source>
<translation>{n} movimientos han cambiado entretanto y se han dejado fuera.</translation>
</message>
<message>
<location filename="ui/bank_commands.py" />
<source>{n} payments of a bank file were recorded.</source>
<translation>Se registraron {n} pagos de un archivo del banco.</translation>
</message>
</context>
<context>
<name>BankPage</name>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Split…</source>
<translation>Repartir…</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Give parts of it to several customers, or take the bank's fee off</source>
<translation>Dar partes a varios clientes o descontar la comisión del banco</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Not from a customer</source>
<translation>No es de un cliente</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Nothing is recorded before you say so</source>
<translation>No se registra nada hasta que usted lo diga</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Another customer…</source>
<translation>Otro cliente…</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Who paid?</source>
<translation>¿Quién pagó?</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>By hand…</source>
<translation>A mano…</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Open the payment filled in with this line, and lay it out yourself</source>
<translation>Abrir el pago relleno con este movimiento y aplicarlo usted mismo</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Show the payment</source>
<translation>Mostrar el pago</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>It is not this payment</source>
<translation>No es este pago</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Open the line again; the payment stays as it is</source>
<translation>Volver a abrir el movimiento; el pago queda como está</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Take it up again</source>
<translation>Retomarlo</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Remember this IBAN</source>
<translation>Recordar este IBAN</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Skip line</source>
<translation>Omitir</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Put it aside; it can be taken up again</source>
<translation>Apartarlo; se puede retomar</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Record</source>
<translation>Registrar</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Who paid what?</source>
<translation>¿Quién pagó qué?</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>{amount} still to record</source>
<translation>{amount} por registrar</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>“{text}”</source>
<translation>«{text}»</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>bank reference {number}</source>
<translation>referencia del banco {number}</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Money that went out. If the bank took a payment of a customer back, reverse that payment.</source>
<translation>Dinero que salió. Si el banco retiró el pago de un cliente, revierta ese pago.</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>A payment was recorded of this line. Undo or reverse it, and the line is open again.</source>
<translation>De este movimiento se registró un pago. Si lo deshace o anula, vuelve a quedar abierto.</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>More than this line was recorded of it. Look at its payments and reverse the one too many.</source>
<translation>Se registró más de lo que tiene este movimiento. Mire sus pagos y anule el que sobra.</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>This line was put aside.</source>
<translation>Este movimiento se apartó.</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Nothing in this line points to a customer. Choose who paid, or say that no customer did.</source>
<translation>Nada en este movimiento señala a un cliente. Elija quién pagó o diga que no fue ningún cliente.</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Remember this IBAN for {name}</source>
<translation>Recordar este IBAN para {name}</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>It is this payment</source>
<translation>Es este pago</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Record {amount}</source>
<translation>Registrar {amount}</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Record {amount}: pay 1 bill</source>
<translation>Registrar {amount}: pagar 1 factura</translation>
</message>
<message>
<location filename="ui/panels/bank/page.py" />
<source>Record {amount}: pay {n} bills</source>
<translation>Registrar {amount}: pagar {n} facturas</translation>
</message>
</context>
<context>
<name>BankPlace</name>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Read file…</source>
<translation>Leer archivo…</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Bank</source>
<translation>Banco</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>All</source>
<translation>Todos</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Ready</source>
<translation>Listos</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Choose</source>
<translation>Por elegir</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Done</source>
<translation>Hechos</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Date</source>
<translation>Fecha</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Payer</source>
<translation>Pagador</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Amount</source>
<translation>Importe</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Lines of bank files</source>
<translation>Movimientos de archivos del banco</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Record what is ready</source>
<translation>Registrar lo listo</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Fetch the transactions of your account from your bank as camt.053, MT940 or OFX, and read that file here. Each line is laid beside your customers and their bills; you say what is recorded.</source>
<translation>Descargue de su banco los movimientos de su cuenta como camt.053, MT940 u OFX y lea aquí ese archivo. Cada movimiento se pone junto a sus clientes y facturas; usted dice qué se registra.</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Read a bank file…</source>
<translation>Leer un archivo del banco…</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Payments from a bank file</source>
<translation>Pagos de un archivo del banco</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>No line is like that.</source>
<translation>Ningún movimiento es así.</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Record 1 ready: {sum}</source>
<translation>Registrar 1 listo: {sum}</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>Record {n} ready: {sum}</source>
<translation>Registrar {n} listos: {sum}</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>1 line</source>
<translation>1 línea</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>{n} lines</source>
<translation>{n} líneas</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>{amount} in</source>
<translation>{amount} de entrada</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>{amount} out</source>
<translation>{amount} de salida</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>The line is open again; its payment stays as it is.</source>
<translation>El movimiento vuelve a estar abierto; su pago queda como está.</translation>
</message>
<message>
<location filename="ui/panels/bank/place.py" />
<source>The line was put aside.</source>
<translation>El movimiento se apartó.</translation>
</message>
</context>
<context>
<name>BillDialog</name>
<message>
<location filename="ui/dialogs/records.py" />
<source>New bill</source>
<translation>Nueva factura</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Edit bill</source>
<translation>Editar factura</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Raise bill</source>
<translation>Emitir factura</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Save changes</source>
<translation>Guardar cambios</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>fixed; undo the bill and raise it anew</source>
<translation>fijo; deshaga la factura y emítala de nuevo</translation>
</message>
</context>
<context>
<name>BillPage</name>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Customer</source>
<translation>Cliente</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Account</source>
<translation>Cuenta</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Show the page</source>
<translation>Mostrar la página</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>More</source>
<translation>Más</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Billed</source>
<translation>Facturado</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Paid</source>
<translation>Pagado</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Credited, written off</source>
<translation>Abonado, incobrable</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Open</source>
<translation>Pendiente</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>What to show of the bill</source>
<translation>Qué mostrar de la factura</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>What was done</source>
<translation>Qué se hizo</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>History</source>
<translation>Historial</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>What was done to the bill</source>
<translation>Qué se hizo con la factura</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Bill {number}, {words}</source>
<translation>Factura {number}, {words}</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>in {currency}</source>
<translation>en {currency}</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>1 payment</source>
<translation>1 pago</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>{n} payments</source>
<translation>{n} pagos</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>credit</source>
<translation>saldo a favor</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>nothing yet</source>
<translation>nada todavía</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>credited</source>
<translation>abonado</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>written off</source>
<translation>incobrable</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>cancelled</source>
<translation>anulada</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>nothing is open</source>
<translation>nada pendiente</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Bill date</source>
<translation>Fecha de factura</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Due date</source>
<translation>Vencimiento</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>none</source>
<translation>sin fecha</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>For</source>
<translation>Para</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>{amount} waits as credit until {day}, then goes to this bill.</source>
<translation>{amount} esperan a favor hasta el {day}; luego van a esta factura.</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Date</source>
<translation>Fecha</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>What</source>
<translation>Operación</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Reference</source>
<translation>Referencia</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Amount</source>
<translation>Importe</translation>
</message>
<message>
<location filename="ui/panels/bill_page.py" />
<source>Open after</source>
<translation>Pendiente después</translation>
</message>
</context>
<context>
<name>BillingSection</name>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>How your customers owe</source>
<translation>Cómo deben sus clientes</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Unless one of them has a way of its own.</source>
<translation>Salvo que uno tenga su propia manera.</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Change…</source>
<translation>Cambiar…</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Change how your customers owe</source>
<translation>Cambiar cómo deben sus clientes</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Billing model</source>
<translation>Modelo de facturación</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Numbers</source>
<translation>Números</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Given when the number of a new record is left empty. Numbers that are in use are jumped over.</source>
<translation>Se dan cuando el número de una ficha nueva queda vacío. Los números en uso se saltan.</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Numbers of bills begin with</source>
<translation>Los números de factura empiezan por</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Next bill</source>
<translation>Siguiente factura</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Numbers of customers begin with</source>
<translation>Los números de cliente empiezan por</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Next customer</source>
<translation>Siguiente cliente</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Numbers of accounts begin with</source>
<translation>Los números de cuenta empiezan por</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Next account</source>
<translation>Siguiente cuenta</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>New bills</source>
<translation>Facturas nuevas</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>Days until due</source>
<translation>Días hasta el vencimiento</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>proposed as the due date of a new bill; empty: no due date</source>
<translation>se propone como vencimiento de una factura nueva; vacío: sin vencimiento</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>ask, with a box in the bill</source>
<translation>preguntar, con una casilla en la factura</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>always use it</source>
<translation>usarlo siempre</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>never use it</source>
<translation>no usarlo nunca</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>When a bill is raised and there is credit</source>
<translation>Cuando se emite una factura y hay saldo a favor</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>The billing model was changed; no money was moved.</source>
<translation>El modelo de facturación se cambió; no se movió dinero.</translation>
</message>
<message>
<location filename="ui/panels/settings/billing.py" />
<source>the next one is {number}</source>
<translation>el siguiente es {number}</translation>
</message>
</context>
<context>
<name>BillsTable</name>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Bills</source>
<translation>Facturas</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>No bills yet. {keys} raises the first one.</source>
<translation>Aún no hay facturas. {keys} emite la primera.</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>New bill…</source>
<translation>Nueva factura…</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Account</source>
<translation>Cuenta</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>For</source>
<translation>Para</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Open</source>
<translation>Pendiente</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Paid</source>
<translation>Pagado</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Number</source>
<translation>Número</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Date</source>
<translation>Fecha</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Due</source>
<translation>Vence</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Amount</source>
<translation>Importe</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>State</source>
<translation>Estado</translation>
</message>
</context>
<context>
<name>BranchTree</name>
<message>
<location filename="ui/widgets/tree_view.py" />
<source>Customers</source>
<translation>Clientes</translation>
</message>
</context>
<context>
<name>BusinessSection</name>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Who you are</source>
<translation>Quién es usted</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>It stands at the head of statements and receipts.</source>
<translation>Figura en el encabezado de extractos y recibos.</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Business name</source>
<translation>Nombre del negocio</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Address, as it stands on statements</source>
<translation>Dirección, como figura en los extractos</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>E-mail</source>
<translation>Correo electrónico</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Phone</source>
<translation>Teléfono</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Tax number</source>
<translation>Número fiscal</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>as your tax office writes it</source>
<translation>como lo escribe su oficina de impuestos</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Logo</source>
<translation>Logotipo</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Bank account</source>
<translation>Cuenta bancaria</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Where your customers send the money.</source>
<translation>Adónde envían el dinero sus clientes.</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>IBAN</source>
<translation>IBAN</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>its check digits are held against the rest</source>
<translation>sus dígitos de control se comparan con el resto</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>BIC</source>
<translation>BIC</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>8 or 11 signs; needed only for banks abroad</source>
<translation>8 u 11 signos; solo hace falta para bancos del extranjero</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Swiss QR-bill in place of the slip</source>
<translation>QR-factura suiza en lugar del talón de pago</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>for francs and euros, where the IBAN is of Switzerland or Liechtenstein</source>
<translation>para francos y euros, si el IBAN es de Suiza o Liechtenstein</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>This book</source>
<translation>Este libro</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>Currency {currency}, time zone {zone}; the currency of a book is fixed.</source>
<translation>Moneda {currency}, zona horaria {zone}; la moneda de un libro es fija.</translation>
</message>
<message>
<location filename="ui/panels/settings/business.py" />
<source>of this computer</source>
<translation>de este equipo</translation>
</message>
</context>
<context>
<name>CalendarPopup</name>
<message>
<location filename="ui/widgets/calendar_popup.py" />
<source>Today</source>
<translation>Hoy</translation>
</message>
<message>
<location filename="ui/widgets/calendar_popup.py" />
<source>Clear</source>
<translation>Vaciar</translation>
</message>
</context>
<context>
<name>CancelBillDialog</name>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Cancel bill {name}?</source>
<translation>¿Anular la factura {name}?</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>{amount} of {day}. The bill keeps its number and stays in the history, marked as cancelled.</source>
<translation>{amount} del {day}. La factura conserva su número y queda en el historial, marcada como anulada.</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Keep bill</source>
<translation>Mantener factura</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Cancel bill</source>
<translation>Anular factura</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>cancelled</source>
<translation>anulada</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>still open</source>
<translation>aún pendiente</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Cancel bill of {amount}</source>
<translation>Anular factura de {amount}</translation>
</message>
</context>
<context>
<name>ChargeDialog</name>
<message>
<location filename="ui/dialogs/charge.py" />
<source>New charge</source>
<translation>Nuevo cargo</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>What it is for</source>
<translation>Por qué concepto</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>Record and new</source>
<translation>Registrar y nuevo</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>Ctrl+Enter: record this charge and enter the next</source>
<translation>Ctrl+Intro: registrar este cargo y escribir el siguiente</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>Record charge</source>
<translation>Registrar cargo</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>Counts from</source>
<translation>Cuenta desde</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>Reason</source>
<translation>Motivo</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>This day lies ahead.</source>
<translation>Este día está en el futuro.</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>Amount, {currency}</source>
<translation>Importe, {currency}</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>This customer owes by bills: the charge becomes a bill.</source>
<translation>Este cliente debe por facturas: el cargo se convierte en una factura.</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>amount</source>
<translation>importe</translation>
</message>
<message>
<location filename="ui/dialogs/charge.py" />
<source>day</source>
<translation>día</translation>
</message>
</context>
<context>
<name>Combo</name>
<message>
<location filename="ui/widgets/inputs.py" />
<source>Choices</source>
<translation>Opciones</translation>
</message>
</context>
<context>
<name>Commands</name>
<message>
<location filename="ui/commands.py" />
<source>{name} was added.</source>
<translation>Se añadió {name}.</translation>
</message>
<message>
<location filename="ui/commands.py" />
<source>Account {name} was added.</source>
<translation>Se añadió la cuenta {name}.</translation>
</message>
<message>
<location filename="ui/commands.py" />
<source>{name} was changed.</source>
<translation>Se cambió {name}.</translation>
</message>
<message>
<location filename="ui/commands.py" />
<source>{done} of {total} statements were written.</source>
<translation>Se escribieron {done} de {total} extractos.</translation>
</message>
<message>
<location filename="ui/commands.py" />
<source>{number} is marked as sent.</source>
<translation>{number} está marcado como enviado.</translation>
</message>
<message>
<location filename="ui/commands.py" />
<source>{name} is in the list again.</source>
<translation>{name} vuelve a estar en la lista.</translation>
</message>
<message>
<location filename="ui/commands.py" />
<source>{name} was archived.</source>
<translation>Se archivó {name}.</translation>
</message>
<message>
<location filename="ui/commands.py" />
<source>Open a book</source>
<translation>Abrir un libro</translation>
</message>
<message>
<location filename="ui/commands.py" />
<source>Books (*.book)</source>
<translation>Libros (*.book)</translation>
</message>
<message>
<location filename="ui/commands.py" />
<source>Exported to {file}.</source>
<translation>Exportado a {file}.</translation>
</message>
</context>
<context>
<name>CorrectionDialog</name>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>Counts from</source>
<translation>Cuenta desde</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>Why, in a few words</source>
<translation>Por qué, en pocas palabras</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>Reason</source>
<translation>Motivo</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>amount</source>
<translation>importe</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>{verb} {amount}</source>
<translation>{verb}: {amount}</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>paid</source>
<translation>pagado</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>Amount, {currency}</source>
<translation>Importe, {currency}</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>{amount} of the credit of {name} came with no payment; change it with Set balance.</source>
<translation>{amount} del saldo a favor de {name} no vino de ningún pago; cámbielo con Fijar saldo.</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>{name} owes</source>
<translation>{name} debe</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>This day lies ahead.</source>
<translation>Este día está en el futuro.</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>This cannot be done</source>
<translation>Esto no se puede hacer</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>counts from {day}, the first open day</source>
<translation>cuenta desde el {day}, el primer día abierto</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>day</source>
<translation>día</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>another amount</source>
<translation>otro importe</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>reason</source>
<translation>motivo</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>what stands above</source>
<translation>lo indicado arriba</translation>
</message>
<message>
<location filename="ui/dialogs/corrections.py" />
<source>This was not done</source>
<translation>Esto no se hizo</translation>
</message>
</context>
<context>
<name>CreditBox</name>
<message>
<location filename="ui/dialogs/bill_credit.py" />
<source>Use {amount} of credit, as the settings say for every bill</source>
<translation>Usar {amount} de saldo a favor, como dicen los ajustes para cada factura</translation>
</message>
<message>
<location filename="ui/dialogs/bill_credit.py" />
<source>Use {amount} of credit</source>
<translation>Usar {amount} de saldo a favor</translation>
</message>
</context>
<context>
<name>CreditNoteDialog</name>
<message>
<location filename="ui/dialogs/credit.py" />
<source>New credit note</source>
<translation>Nueva nota de crédito</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>It lowers what is owed without money, so nobody is notified.</source>
<translation>Reduce lo adeudado sin dinero, por eso no se notifica a nadie.</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Where it goes</source>
<translation>Adónde va</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Record credit note</source>
<translation>Registrar nota de crédito</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>choose a customer first</source>
<translation>elija primero un cliente</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>kept as credit</source>
<translation>queda como saldo a favor</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>on the balance</source>
<translation>al saldo</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>on the open bills, oldest first</source>
<translation>a las facturas pendientes, la más antigua primero</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>open</source>
<translation>pendiente</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>credited in full</source>
<translation>abonada por completo</translation>
</message>
</context>
<context>
<name>CustomerDialog</name>
<message>
<location filename="ui/dialogs/records.py" />
<source>New customer</source>
<translation>Nuevo cliente</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Edit customer</source>
<translation>Editar cliente</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>fixed, since something was posted in it</source>
<translation>fijo, porque ya se contabilizó algo</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Add customer</source>
<translation>Añadir cliente</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Save changes</source>
<translation>Guardar cambios</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Owed at the start, {currency}</source>
<translation>Saldo inicial, {currency}</translation>
</message>
</context>
<context>
<name>CustomerHistory</name>
<message>
<location filename="ui/panels/customer_history.py" />
<source>History</source>
<translation>Historial</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>Nothing was changed or undone yet. What Edit changes is kept here.</source>
<translation>Todavía no se ha cambiado ni deshecho nada. Lo que cambia «Editar» se guarda aquí.</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>When</source>
<translation>Cuándo</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>What</source>
<translation>Operación</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>Before</source>
<translation>Antes</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>Afterwards</source>
<translation>Después</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>empty</source>
<translation>vacío</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>recorded {day}</source>
<translation>registrado {day}</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>undone</source>
<translation>deshecho</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>done again</source>
<translation>rehecho</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>yes</source>
<translation>sí</translation>
</message>
<message>
<location filename="ui/panels/customer_history.py" />
<source>no</source>
<translation>no</translation>
</message>
</context>
<context>
<name>CustomerList</name>
<message>
<location filename="ui/panels/customer_list.py" />
<source>Customers</source>
<translation>Clientes</translation>
</message>
<message>
<location filename="ui/panels/customer_list.py" />
<source>Clear search and filter</source>
<translation>Quitar búsqueda y filtro</translation>
</message>
<message>
<location filename="ui/panels/customer_list.py" />
<source>Nothing found</source>
<translation>No se encontró nada</translation>
</message>
<message>
<location filename="ui/panels/customer_list.py" />
<source>The list is filtered</source>
<translation>La lista está filtrada</translation>
</message>
<message>
<location filename="ui/panels/customer_list.py" />
<source>No customers yet</source>
<translation>Aún no hay clientes</translation>
</message>
<message>
<location filename="ui/panels/customer_list.py" />
<source>Clear filter</source>
<translation>Quitar filtro</translation>
</message>
<message>
<location filename="ui/panels/customer_list.py" />
<source>Nobody found for “{text}”</source>
<translation>Nadie encontrado con «{text}»</translation>
</message>
<message>
<location filename="ui/panels/customer_list.py" />
<source>Nobody owes anything</source>
<translation>Nadie debe nada</translation>
</message>
<message>
<location filename="ui/panels/customer_list.py" />
<source>Nothing is overdue</source>
<translation>Nada está vencido</translation>
</message>
<message>
<location filename="ui/panels/customer_list.py" />
<source>Nobody has credit</source>
<translation>Nadie tiene saldo a favor</translation>
</message>
</context>
<context>
<name>CustomerNotes</name>
<message>
<location filename="ui/panels/customer_notes.py" />
<source>What is good to know about this customer</source>
<translation>Lo que conviene saber de este cliente</translation>
</message>
<message>
<location filename="ui/panels/customer_notes.py" />
<source>Notes</source>
<translation>Notas</translation>
</message>
<message>
<location filename="ui/panels/customer_notes.py" />
<source>Keep notes</source>
<translation>Guardar notas</translation>
</message>
<message>
<location filename="ui/panels/customer_notes.py" />
<source>E-mail</source>
<translation>Correo electrónico</translation>
</message>
<message>
<location filename="ui/panels/customer_notes.py" />
<source>Phone</source>
<translation>Teléfono</translation>
</message>
<message>
<location filename="ui/panels/customer_notes.py" />
<source>Address</source>
<translation>Dirección</translation>
</message>
<message>
<location filename="ui/panels/customer_notes.py" />
<source>Language of papers</source>
<translation>Idioma de los documentos</translation>
</message>
<message>
<location filename="ui/panels/customer_notes.py" />
<source>The notes on {name} were kept.</source>
<translation>Las notas de {name} se guardaron.</translation>
</message>
</context>
<context>
<name>CustomerPage</name>
<message>
<location filename="ui/panels/customer_page.py" />
<source>More</source>
<translation>Más</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Owed</source>
<translation>Adeudado</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Overdue</source>
<translation>Vencido</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Credit</source>
<translation>A favor</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Last payment</source>
<translation>Último pago</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>What to show of the customer</source>
<translation>Qué mostrar del cliente</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>{amount} waits as credit until {day}, then goes to {name}.</source>
<translation>{amount} esperan a favor hasta el {day}; luego van a {name}.</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Activity</source>
<translation>Movimientos</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Bills</source>
<translation>Facturas</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Payments</source>
<translation>Pagos</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Statements</source>
<translation>Extractos</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Notes</source>
<translation>Notas</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>History</source>
<translation>Historial</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>account of {name}</source>
<translation>cuenta de {name}</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>closed</source>
<translation>cerrada</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>archived</source>
<translation>archivado</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Bills model</source>
<translation>Modelo Facturas</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>Account balances</source>
<translation>Saldo por cuenta</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>One balance</source>
<translation>Un solo saldo</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>1 open bill</source>
<translation>1 factura pendiente</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>{n} open bills</source>
<translation>{n} facturas pendientes</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>{n} open, some ahead</source>
<translation>{n} pendientes, algunas futuras</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>on the balance</source>
<translation>en el saldo</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>nothing is open</source>
<translation>nada pendiente</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>not yet applied</source>
<translation>aún sin aplicar</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>none</source>
<translation>ninguno</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>none yet</source>
<translation>ninguno todavía</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>no bill is late</source>
<translation>ninguna factura vencida</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>nothing is late</source>
<translation>nada vencido</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>1 day</source>
<translation>1 día</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>{n} days</source>
<translation>{n} días</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>up to {days}</source>
<translation>hasta {days}</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>1 bill</source>
<translation>1 factura</translation>
</message>
<message>
<location filename="ui/panels/customer_page.py" />
<source>{n} bills</source>
<translation>{n} facturas</translation>
</message>
</context>
<context>
<name>CustomerPick</name>
<message>
<location filename="ui/dialogs/customer_pick.py" />
<source>Name or number</source>
<translation>Nombre o número</translation>
</message>
<message>
<location filename="ui/dialogs/customer_pick.py" />
<source>Customers found</source>
<translation>Clientes encontrados</translation>
</message>
<message>
<location filename="ui/dialogs/customer_pick.py" />
<source>owes {amount}</source>
<translation>debe {amount}</translation>
</message>
<message>
<location filename="ui/dialogs/customer_pick.py" />
<source>Choose a customer from the list.</source>
<translation>Elija un cliente de la lista.</translation>
</message>
</context>
<context>
<name>DateEdit</name>
<message>
<location filename="ui/widgets/date_edit.py" />
<source>t today, + and - one day, w k week, m h month, y r year; Alt+Down opens the calendar</source>
<translation>t hoy, + y - un día, w k semana, m h mes, y r año; Alt+Abajo abre el calendario</translation>
</message>
</context>
<context>
<name>DetailsDialog</name>
<message>
<location filename="ui/dialogs/base.py" />
<source>Close</source>
<translation>Cerrar</translation>
</message>
</context>
<context>
<name>EffectTable</name>
<message>
<location filename="ui/dialogs/effects.py" />
<source>Now</source>
<translation>Ahora</translation>
</message>
<message>
<location filename="ui/dialogs/effects.py" />
<source>Afterwards</source>
<translation>Después</translation>
</message>
<message>
<location filename="ui/dialogs/effects.py" />
<source>What will be afterwards</source>
<translation>Cómo quedará después</translation>
</message>
<message>
<location filename="ui/dialogs/effects.py" />
<source>{name} owes</source>
<translation>{name} debe</translation>
</message>
<message>
<location filename="ui/dialogs/effects.py" />
<source>opens again</source>
<translation>vuelve a quedar pendiente</translation>
</message>
<message>
<location filename="ui/dialogs/effects.py" />
<source>Credit of {name}</source>
<translation>Saldo a favor de {name}</translation>
</message>
<message>
<location filename="ui/dialogs/effects.py" />
<source>Balance of {name}</source>
<translation>Saldo de {name}</translation>
</message>
</context>
<context>
<name>Elsewhere</name>
<message>
<location filename="ui/dialogs/elsewhere.py" />
<source>Show what is there</source>
<translation>Mostrar lo que hay</translation>
</message>
<message>
<location filename="ui/dialogs/elsewhere.py" />
<source>Keep mine</source>
<translation>Mantener lo mío</translation>
</message>
<message>
<location filename="ui/dialogs/elsewhere.py" />
<source>Keep mine leaves what you typed in place and takes over the rest; nothing is saved yet.</source>
<translation>«Mantener lo mío» deja lo que usted escribió y toma el resto; todavía no se guarda nada.</translation>
</message>
<message>
<location filename="ui/dialogs/elsewhere.py" />
<source>Changed elsewhere meanwhile: {fields}</source>
<translation>Cambiado entretanto en otro lugar: {fields}</translation>
</message>
</context>
<context>
<name>EmptyPage</name>
<message>
<location filename="ui/panels/empty_page.py" />
<source>Who owes you? Add the first customer.</source>
<translation>¿Quién le debe? Añada el primer cliente.</translation>
</message>
<message>
<location filename="ui/panels/empty_page.py" />
<source>A name is enough. Number, model and currency are filled in from the book.</source>
<translation>Basta un nombre. Número, modelo y moneda se toman del libro.</translation>
</message>
<message>
<location filename="ui/panels/empty_page.py" />
<source>Import from a file…</source>
<translation>Importar de un archivo…</translation>
</message>
<message>
<location filename="ui/panels/empty_page.py" />
<source>Add a customer</source>
<translation>Añadir un cliente</translation>
</message>
<message>
<location filename="ui/panels/empty_page.py" />
<source>Record a payment</source>
<translation>Registrar un pago</translation>
</message>
<message>
<location filename="ui/panels/empty_page.py" />
<source>Send a statement</source>
<translation>Enviar un extracto</translation>
</message>
<message>
<location filename="ui/panels/empty_page.py" />
<source>The first four steps</source>
<translation>Los cuatro primeros pasos</translation>
</message>
<message>
<location filename="ui/panels/empty_page.py" />
<source>Raise a bill</source>
<translation>Emitir una factura</translation>
</message>
<message>
<location filename="ui/panels/empty_page.py" />
<source>Add an account with what is open on it</source>
<translation>Añadir una cuenta con lo que está pendiente</translation>
</message>
<message>
<location filename="ui/panels/empty_page.py" />
<source>Record a charge</source>
<translation>Registrar un cargo</translation>
</message>
</context>
<context>
<name>EndpointDialog</name>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>Add an endpoint</source>
<translation>Añadir un receptor</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>It is told of what is recorded from now on, signed, in order, as often as it takes.</source>
<translation>Se le comunica lo que se registra desde ahora: firmado, en orden, tantas veces como haga falta.</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>URL</source>
<translation>URL</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>Moment: each payment, as Moment tells it</source>
<translation>Moment: cada pago, como lo comunica Moment</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>Extended: also what is taken back, bills and customers</source>
<translation>Ampliado: también lo revertido, facturas y clientes</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>empty: one is made and shown once; it lies in {place}, never in the book</source>
<translation>vacío: se crea uno y se muestra una vez; está en {place}, nunca en el libro</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>Signing secret</source>
<translation>Secreto de firma</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>It lies in this computer or network</source>
<translation>Está en este equipo o red</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>What is told</source>
<translation>Qué se comunica</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>Add the endpoint</source>
<translation>Añadir el receptor</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>a URL</source>
<translation>una URL</translation>
</message>
</context>
<context>
<name>EndpointPart</name>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>May lie in this computer or network</source>
<translation>Puede estar en este equipo o red</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Test endpoint</source>
<translation>Probar receptor</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Pause</source>
<translation>Pausar</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Switch off</source>
<translation>Desactivar</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>New secret…</source>
<translation>Nuevo secreto…</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Remove…</source>
<translation>Quitar…</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>well since {day}, {time}</source>
<translation>bien desde el {day}, {time}</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>{n} delivered this month</source>
<translation>{n} entregadas este mes</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>{n} waiting</source>
<translation>{n} en espera</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Go on</source>
<translation>Continuar</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Switch on</source>
<translation>Activar</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>The test was taken:</source>
<translation>La prueba se aceptó:</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>The test was not taken:</source>
<translation>La prueba no se aceptó:</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>The endpoint was removed.</source>
<translation>El receptor se quitó.</translation>
</message>
</context>
<context>
<name>ErrorDialog</name>
<message>
<location filename="ui/errors.py" />
<source>Close</source>
<translation>Cerrar</translation>
</message>
</context>
<context>
<name>ExportDialog</name>
<message>
<location filename="ui/dialogs/export.py" />
<source>Export a list</source>
<translation>Exportar una lista</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>Customers</source>
<translation>Clientes</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>Accounts</source>
<translation>Cuentas</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>Bills</source>
<translation>Facturas</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>Payments</source>
<translation>Pagos</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>Entries, everything that was posted</source>
<translation>Asientos: todo lo contabilizado</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>Notifications</source>
<translation>Notificaciones</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>CSV, for spreadsheets</source>
<translation>CSV, para hojas de cálculo</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>XLSX, a workbook with typed cells</source>
<translation>XLSX, un libro de cálculo con celdas tipadas</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>JSON, for programs</source>
<translation>JSON, para programas</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>CSV and XLSX open in any spreadsheet, with amounts like 12.50. JSON counts them in cents.</source>
<translation>CSV y XLSX se abren en cualquier hoja de cálculo, con importes como 12.50. JSON los cuenta en céntimos.</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>List</source>
<translation>Lista</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>Format</source>
<translation>Formato</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<location filename="ui/dialogs/export.py" />
<source>Choose file and export…</source>
<translation>Elegir archivo y exportar…</translation>
</message>
</context>
<context>
<name>FaultDialog</name>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Something went wrong in the program</source>
<translation>Algo falló en el programa</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>What you were doing did not come to its end. The program can go on.</source>
<translation>Lo que estaba haciendo no llegó a su fin. El programa puede seguir.</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Your book is whole: every act is saved whole or not at all. Look whether your last one is there.</source>
<translation>Su libro está íntegro: cada operación se guarda entera o no se guarda. Mire si la última está ahí.</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>File of the report</source>
<translation>Archivo del informe</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Show report</source>
<translation>Mostrar informe</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Copy</source>
<translation>Copiar</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Show file</source>
<translation>Mostrar archivo</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Close the program</source>
<translation>Cerrar el programa</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Continue</source>
<translation>Continuar</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>The report could not be written to a file; copy it from here.</source>
<translation>El informe no se pudo escribir en un archivo; cópielo desde aquí.</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>A report for the makers of the program was written. It names no customer, no amount and no secret; read it, and pass it on if you like. Nothing is sent by itself.</source>
<translation>Se ha escrito un informe para los autores del programa. No nombra a ningún cliente, ningún importe ni ningún secreto; léalo y, si quiere, entréguelo. Nada se envía por sí solo.</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Report</source>
<translation>Informe</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Hide report</source>
<translation>Ocultar informe</translation>
</message>
<message>
<location filename="ui/dialogs/fault.py" />
<source>Copied</source>
<translation>Copiado</translation>
</message>
</context>
<context>
<name>FolderChoice</name>
<message>
<location filename="ui/dialogs/folder_choice.py" />
<source>Choose…</source>
<translation>Elegir…</translation>
</message>
<message>
<location filename="ui/dialogs/folder_choice.py" />
<source>Make the folder</source>
<translation>Crear la carpeta</translation>
</message>
<message>
<location filename="ui/dialogs/folder_choice.py" />
<source>{folder} could not be made there; choose another folder.</source>
<translation>{folder} no se pudo crear ahí; elija otra carpeta.</translation>
</message>
<message>
<location filename="ui/dialogs/folder_choice.py" />
<source>This was not done</source>
<translation>Esto no se hizo</translation>
</message>
</context>
<context>
<name>FormDialog</name>
<message>
<location filename="ui/dialogs/base.py" />
<source>Your entry is kept. It is looked up before anything else is recorded, so it cannot be there twice.</source>
<translation>Lo que escribió se conserva. Se comprueba antes de registrar otra cosa, así que no puede quedar dos veces.</translation>
</message>
<message>
<location filename="ui/dialogs/base.py" />
<source>Look again</source>
<translation>Comprobar otra vez</translation>
</message>
<message>
<location filename="ui/dialogs/base.py" />
<source>{action} waits for: {what}</source>
<translation>{action}: falta {what}</translation>
</message>
</context>
<context>
<name>GivingFoot</name>
<message>
<location filename="ui/dialogs/giving_foot.py" />
<source>More</source>
<translation>Más</translation>
</message>
</context>
<context>
<name>GuideWindow</name>
<message>
<location filename="ui/guide/window.py" />
<source>Guide – Billing Desktop</source>
<translation>Guía – Billing Desktop</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>Search the guide</source>
<translation>Buscar en la guía</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>Back</source>
<translation>Atrás</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>Back to the page before (Alt+Left)</source>
<translation>Volver a la página anterior (Alt+Izquierda)</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>All keys (Ctrl+/)</source>
<translation>Todas las teclas (Ctrl+/)</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>Pages of the guide</source>
<translation>Páginas de la guía</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>Command</source>
<translation>Orden</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>Keys</source>
<translation>Teclas</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>Nothing in the guide has “{text}”.</source>
<translation>Nada en la guía contiene «{text}».</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>1 place found</source>
<translation>1 lugar encontrado</translation>
</message>
<message>
<location filename="ui/guide/window.py" />
<source>{n} places found</source>
<translation>{n} lugares encontrados</translation>
</message>
</context>
<context>
<name>ImportCheckPage</name>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Progress</source>
<translation>Progreso</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Stop</source>
<translation>Detener</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>1 row that needs a look</source>
<translation>1 fila por revisar</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>{n} rows that need a look</source>
<translation>{n} filas por revisar</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Leave out {rows}</source>
<translation>Omitir {rows}</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Save the row to a file</source>
<translation>Guardar la fila en un archivo</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Save the {n} rows to a file</source>
<translation>Guardar las {n} filas en un archivo</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Few of its columns are known for what was chosen.</source>
<translation>Para lo que se eligió se conocen pocas columnas.</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Read it as that</source>
<translation>Leerlo así</translation>
</message>
</context>
<context>
<name>ImportDialog</name>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Back</source>
<translation>Atrás</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Close</source>
<translation>Cerrar</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>CSV or text, or pasted</source>
<translation>CSV o texto, o pegado</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>nothing is read yet</source>
<translation>aún no se ha leído nada</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Tables and bank files (*.csv *.txt *.tsv *.tab *.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qif);;All files (*)</source>
<translation>Tablas y archivos de banco (*.csv *.txt *.tsv *.tab *.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qif);;Todos los archivos (*)</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Pasted rows.txt</source>
<translation>Filas pegadas.txt</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Copy the rows with their head in the spreadsheet first, then paste here.</source>
<translation>Copie primero las filas con su encabezado en la hoja de cálculo y péguelas aquí.</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>There are no rows in the clipboard</source>
<translation>No hay filas en el portapapeles</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Importing…</source>
<translation>Importando…</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Checking the rows…</source>
<translation>Revisando las filas…</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Change a column or press Import to go on.</source>
<translation>Cambie una columna o pulse Importar para continuar.</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Choose a file.</source>
<translation>Elija un archivo.</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Stopped; nothing was written</source>
<translation>Detenido; no se escribió nada</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>Nothing was written. The rows are checked anew.</source>
<translation>No se escribió nada. Las filas se revisan de nuevo.</translation>
</message>
<message>
<location filename="ui/dialogs/import_dialog.py" />
<source>The book has changed since the check</source>
<translation>El libro ha cambiado desde la revisión</translation>
</message>
</context>
<context>
<name>ImportDonePage</name>
<message>
<location filename="ui/dialogs/import_done_page.py" />
<source>Remarks</source>
<translation>Observaciones</translation>
</message>
<message>
<location filename="ui/dialogs/import_done_page.py" />
<source>and {n} more like these</source>
<translation>y {n} más como estas</translation>
</message>
</context>
<context>
<name>ImportFilePage</name>
<message>
<location filename="ui/dialogs/import_file_page.py" />
<source>Choose a file…</source>
<translation>Elegir un archivo…</translation>
</message>
<message>
<location filename="ui/dialogs/import_file_page.py" />
<source>Paste from a spreadsheet</source>
<translation>Pegar de una hoja de cálculo</translation>
</message>
<message>
<location filename="ui/dialogs/import_file_page.py" />
<source>What is in the file?</source>
<translation>¿Qué hay en el archivo?</translation>
</message>
<message>
<location filename="ui/dialogs/import_file_page.py" />
<source>Customers come first: accounts, bills and payments name them by number or by name.</source>
<translation>Los clientes van primero: cuentas, facturas y pagos los nombran por número o por nombre.</translation>
</message>
<message>
<location filename="ui/dialogs/import_file_page.py" />
<source>Where is it?</source>
<translation>¿Dónde está?</translation>
</message>
<message>
<location filename="ui/dialogs/import_file_page.py" />
<source>Drop a file here</source>
<translation>Suelte un archivo aquí</translation>
</message>
<message>
<location filename="ui/dialogs/import_file_page.py" />
<source>CSV or text with a line of column names; comma, semicolon, tab or bar between them.</source>
<translation>CSV o texto con una línea de nombres de columna; separados por coma, punto y coma, tabulador o barra.</translation>
</message>
</context>
<context>
<name>ImportMapping</name>
<message>
<location filename="ui/dialogs/import_mapping.py" />
<source>Which column is what</source>
<translation>Qué columna es qué</translation>
</message>
<message>
<location filename="ui/dialogs/import_mapping.py" />
<source>found by name and content; change any of them</source>
<translation>hallado por nombre y contenido; puede cambiar cualquiera</translation>
</message>
<message>
<location filename="ui/dialogs/import_mapping.py" />
<source>empty</source>
<translation>vacío</translation>
</message>
<message>
<location filename="ui/dialogs/import_mapping.py" />
<source>Column {name} is</source>
<translation>La columna {name} es</translation>
</message>
</context>
<context>
<name>ImportSteps</name>
<message>
<location filename="ui/dialogs/import_steps.py" />
<source>File</source>
<translation>Archivo</translation>
</message>
<message>
<location filename="ui/dialogs/import_steps.py" />
<source>Columns and check</source>
<translation>Columnas y revisión</translation>
</message>
<message>
<location filename="ui/dialogs/import_steps.py" />
<source>Done</source>
<translation>Listo</translation>
</message>
<message>
<location filename="ui/dialogs/import_steps.py" />
<source>one act, all or nothing</source>
<translation>una operación, todo o nada</translation>
</message>
<message>
<location filename="ui/dialogs/import_steps.py" />
<source>done</source>
<translation>hecho</translation>
</message>
<message>
<location filename="ui/dialogs/import_steps.py" />
<source>now</source>
<translation>ahora</translation>
</message>
<message>
<location filename="ui/dialogs/import_steps.py" />
<source>later</source>
<translation>después</translation>
</message>
</context>
<context>
<name>ImportTable</name>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>All</source>
<translation>Todos</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>New</source>
<translation>Nuevas</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>Changed</source>
<translation>Cambiadas</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>Same</source>
<translation>Iguales</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>Needs a look</source>
<translation>Por revisar</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>Rows of the file</source>
<translation>Filas del archivo</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>Preview</source>
<translation>Vista previa</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>No rows here</source>
<translation>No hay filas aquí</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>the first {n} of {all} are listed</source>
<translation>se muestran las primeras {n} de {all}</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>at the start: {owed} owed · {credit} credit</source>
<translation>al principio: {owed} adeudado · {credit} a favor</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>changes {fields}</source>
<translation>cambia {fields}</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>Row</source>
<translation>Fila</translation>
</message>
</context>
<context>
<name>InUseDialog</name>
<message>
<location filename="ui/dialogs/in_use.py" />
<source>{book} is open already</source>
<translation>{book} ya está abierto</translation>
</message>
<message>
<location filename="ui/dialogs/in_use.py" />
<source>{book} is locked, and the lock does not say by whom</source>
<translation>{book} está bloqueado y el bloqueo no dice por quién</translation>
</message>
<message>
<location filename="ui/dialogs/in_use.py" />
<source>Open a book</source>
<translation>Abrir un libro</translation>
</message>
<message>
<location filename="ui/dialogs/in_use.py" />
<source>Another window of this computer has it (process {pid}). Close it there, or open it for reading here.</source>
<translation>Lo tiene otra ventana de este equipo (proceso {pid}). Ciérrelo allí o ábralo aquí para leer.</translation>
</message>
<message>
<location filename="ui/dialogs/in_use.py" />
<source>The computer {host} has it (process {pid}). Close it there, or open it for reading here.</source>
<translation>Lo tiene el equipo {host} (proceso {pid}). Ciérrelo allí o ábralo aquí para leer.</translation>
</message>
<message>
<location filename="ui/dialogs/in_use.py" />
<source>A program that was cut off may have left {file}. Remove it only when nobody else has the book open.</source>
<translation>Un programa interrumpido puede haber dejado {file}. Quítelo solo cuando nadie más tenga el libro abierto.</translation>
</message>
<message>
<location filename="ui/dialogs/in_use.py" />
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<location filename="ui/dialogs/in_use.py" />
<source>Remove the lock and open</source>
<translation>Quitar el bloqueo y abrir</translation>
</message>
<message>
<location filename="ui/dialogs/in_use.py" />
<source>Open for reading</source>
<translation>Abrir para leer</translation>
</message>
</context>
<context>
<name>IssuedDialog</name>
<message>
<location filename="ui/dialogs/issued.py" />
<source>Statement {number}</source>
<translation>Extracto {number}</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>The statement as it was issued</source>
<translation>El extracto tal como se emitió</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>Close</source>
<translation>Cerrar</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>E-mail draft…</source>
<translation>Borrador de correo…</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>Print…</source>
<translation>Imprimir…</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>Save PDF</source>
<translation>Guardar PDF</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>Mark as sent</source>
<translation>Marcar como enviado</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>sent</source>
<translation>enviado</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>issued</source>
<translation>emitido</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>issued {day}</source>
<translation>emitido el {day}</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>{facts}, sent {how}</source>
<translation>{facts}, enviado {how}</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>{kind}, {span}, closing {closing}</source>
<translation>{kind}, {span}, saldo final {closing}</translation>
</message>
<message>
<location filename="ui/dialogs/issued.py" />
<source>Sent to the printer.</source>
<translation>Enviado a la impresora.</translation>
</message>
</context>
<context>
<name>IssuedTable</name>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Statements</source>
<translation>Extractos</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>No statement was issued yet. What is saved as PDF, printed or mailed is kept here.</source>
<translation>Aún no se ha emitido ningún extracto. Aquí queda lo que se guarda como PDF, se imprime o se envía.</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Statement…</source>
<translation>Extracto…</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Number</source>
<translation>Número</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Date</source>
<translation>Fecha</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Kind</source>
<translation>Tipo</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Covers</source>
<translation>Abarca</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Closing</source>
<translation>Saldo final</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Sent</source>
<translation>Enviado</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>not yet</source>
<translation>todavía no</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>&amp;Open</source>
<translation>&amp;Abrir</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>&amp;Print again…</source>
<translation>&amp;Imprimir otra vez…</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Save &amp;PDF again…</source>
<translation>Guardar &amp;PDF otra vez…</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>E-mail &amp;draft…</source>
<translation>&amp;Borrador de correo…</translation>
</message>
<message>
<location filename="ui/panels/issued_table.py" />
<source>Mark as sent: {way}</source>
<translation>Marcar como enviado: {way}</translation>
</message>
</context>
<context>
<name>LabelledField</name>
<message>
<location filename="ui/widgets/labelled.py" />
<source>{label} (needed)</source>
<translation>{label} (necesario)</translation>
</message>
</context>
<context>
<name>LanguageSection</name>
<message>
<location filename="ui/panels/settings/language.py" />
<source>Language of the program</source>
<translation>Idioma del programa</translation>
</message>
<message>
<location filename="ui/panels/settings/language.py" />
<source>Your books keep the words that you typed into them.</source>
<translation>Sus libros conservan las palabras que usted escribió en ellos.</translation>
</message>
<message>
<location filename="ui/panels/settings/language.py" />
<source>menus, dialogs and messages change at once</source>
<translation>los menús, diálogos y mensajes cambian enseguida</translation>
</message>
<message>
<location filename="ui/panels/settings/language.py" />
<source>Language</source>
<translation>Idioma</translation>
</message>
</context>
<context>
<name>LicencesDialog</name>
<message>
<location filename="ui/dialogs/help.py" />
<source>Find in the text</source>
<translation>Buscar en el texto</translation>
</message>
</context>
<context>
<name>ListFoot</name>
<message>
<location filename="ui/panels/list_frame.py" />
<source>Sums of the list</source>
<translation>Sumas de la lista</translation>
</message>
<message>
<location filename="ui/panels/list_frame.py" />
<source>owed {owed} · overdue {overdue} · credit {credit}</source>
<translation>adeudado {owed} · vencido {overdue} · a favor {credit}</translation>
</message>
</context>
<context>
<name>ListHead</name>
<message>
<location filename="ui/panels/list_frame.py" />
<source>Find in this list</source>
<translation>Buscar en esta lista</translation>
</message>
<message>
<location filename="ui/panels/list_frame.py" />
<source>All</source>
<translation>Todos</translation>
</message>
<message>
<location filename="ui/panels/list_frame.py" />
<source>Open</source>
<translation>Pendientes</translation>
</message>
<message>
<location filename="ui/panels/list_frame.py" />
<source>Overdue</source>
<translation>Vencido</translation>
</message>
<message>
<location filename="ui/panels/list_frame.py" />
<source>In credit</source>
<translation>A favor</translation>
</message>
</context>
<context>
<name>LogoRow</name>
<message>
<location filename="ui/panels/settings/logo_row.py" />
<source>Choose a picture…</source>
<translation>Elegir una imagen…</translation>
</message>
<message>
<location filename="ui/panels/settings/logo_row.py" />
<source>Remove the logo</source>
<translation>Quitar el logotipo</translation>
</message>
<message>
<location filename="ui/panels/settings/logo_row.py" />
<source>PNG, JPEG or SVG. It is kept in the book, so that the book stays one file.</source>
<translation>PNG, JPEG o SVG. Se guarda en el libro, para que el libro siga siendo un solo archivo.</translation>
</message>
<message>
<location filename="ui/panels/settings/logo_row.py" />
<source>Choose the logo</source>
<translation>Elegir el logotipo</translation>
</message>
<message>
<location filename="ui/panels/settings/logo_row.py" />
<source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
<translation>Imágenes (*.png *.jpg *.jpeg *.svg)</translation>
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
<translation>Añadir una clave</translation>
</message>
<message>
<location filename="ui/widgets/metadata_edit.py" />
<source>The key "{key}" is there twice; rename one.</source>
<translation>La clave «{key}» está dos veces; cambie el nombre de una.</translation>
</message>
<message>
<location filename="ui/widgets/metadata_edit.py" />
<source>key</source>
<translation>clave</translation>
</message>
<message>
<location filename="ui/widgets/metadata_edit.py" />
<source>value</source>
<translation>valor</translation>
</message>
<message>
<location filename="ui/widgets/metadata_edit.py" />
<source>Key</source>
<translation>Clave</translation>
</message>
<message>
<location filename="ui/widgets/metadata_edit.py" />
<source>Value</source>
<translation>Valor</translation>
</message>
<message>
<location filename="ui/widgets/metadata_edit.py" />
<source>Remove</source>
<translation>Quitar</translation>
</message>
</context>
<context>
<name>MethodsEdit</name>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Payment methods</source>
<translation>Formas de pago</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Up</source>
<translation>Subir</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Down</source>
<translation>Bajar</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Remove</source>
<translation>Quitar</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Alt+Up in the list</source>
<translation>Alt+Arriba en la lista</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Alt+Down in the list</source>
<translation>Alt+Abajo en la lista</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Delete in the list</source>
<translation>Supr en la lista</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Another method</source>
<translation>Otra forma</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Another payment method</source>
<translation>Otra forma de pago</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Add</source>
<translation>Añadir</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>Add the payment method</source>
<translation>Añadir la forma de pago</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>F2 renames, Alt+Up and Alt+Down move, Delete removes.</source>
<translation>F2 cambia el nombre, Alt+Arriba y Alt+Abajo mueven, Supr quita.</translation>
</message>
<message>
<location filename="ui/panels/settings/methods_edit.py" />
<source>{name} is number {n}</source>
<translation>{name} está en el lugar {n}</translation>
</message>
</context>
<context>
<name>ModelCards</name>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>Order, 18 Dec</source>
<translation>Pedido, 18 dic</translation>
</message>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>Order, 9 Jan</source>
<translation>Pedido, 9 ene</translation>
</message>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>Payment, 3 Feb</source>
<translation>Pago, 3 feb</translation>
</message>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>Shop</source>
<translation>Tienda</translation>
</message>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>Warehouse</source>
<translation>Almacén</translation>
</message>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>Web hosting</source>
<translation>Alojamiento web</translation>
</message>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>lowers the balance. Too much becomes credit there.</source>
<translation>reduce el saldo. Lo que sobra queda ahí a favor.</translation>
</message>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>goes to the account you choose. Accounts never pay for each other.</source>
<translation>va a la cuenta que usted elige. Una cuenta nunca paga por otra.</translation>
</message>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>pays open bills, oldest due first. You see and can change every line.</source>
<translation>paga facturas pendientes, la más antigua primero. Usted ve y puede cambiar cada línea.</translation>
</message>
</context>
<context>
<name>ModelChangeDialog</name>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>How your customers owe</source>
<translation>Cómo deben sus clientes</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>Changing it moves no money: what is owed and what was paid stay where they are.</source>
<translation>Cambiarlo no mueve dinero: lo adeudado y lo pagado se quedan donde están.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>Change the billing model</source>
<translation>Cambiar el modelo de facturación</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>Keep it as it is</source>
<translation>Dejarlo como está</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>This change is not possible now</source>
<translation>Este cambio no es posible ahora</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>This is how they owe now.</source>
<translation>Así deben ahora.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>What would change</source>
<translation>Qué cambiaría</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>1 customer owes by it from now on</source>
<translation>1 cliente debe así desde ahora</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>{n} customers owe by it from now on</source>
<translation>{n} clientes deben así desde ahora</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>1 has a way of its own and keeps it</source>
<translation>1 tiene su propia manera y la conserva</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>{n} have a way of their own and keep it</source>
<translation>{n} tienen su propia manera y la conservan</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>A charge on the customer is offered first instead of a bill or a charge on an account.</source>
<translation>Se ofrece primero un cargo al cliente en lugar de una factura o un cargo a una cuenta.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>A payment lowers the balance of the customer.</source>
<translation>Un pago reduce el saldo del cliente.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>What is left over is credit of the customer.</source>
<translation>Lo que sobra es saldo a favor del cliente.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>A charge on one of its accounts is offered first.</source>
<translation>Se ofrece primero un cargo a una de sus cuentas.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>A payment lowers the balance of the account you choose.</source>
<translation>Un pago reduce el saldo de la cuenta que usted elige.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>What is left over is credit of that account; accounts never pay for each other.</source>
<translation>Lo que sobra es saldo a favor de esa cuenta; una cuenta nunca paga por otra.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>A numbered bill is offered first; a charge is raised as a bill.</source>
<translation>Se ofrece primero una factura numerada; un cargo se emite como factura.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>A payment is proposed for open bills, oldest due first.</source>
<translation>Un pago se propone para las facturas pendientes, la más antigua primero.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>What is left over is credit; a balance holds nothing else.</source>
<translation>Lo que sobra es saldo a favor; un saldo no contiene otra cosa.</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>another model</source>
<translation>otro modelo</translation>
</message>
<message>
<location filename="ui/dialogs/model_change.py" />
<source>what stands above</source>
<translation>lo indicado arriba</translation>
</message>
</context>
<context>
<name>Months</name>
<message>
<location filename="ui/panels/months.py" />
<source>Nothing was received in these months.</source>
<translation>No se recibió nada en estos meses.</translation>
</message>
</context>
<context>
<name>NotificationsSection</name>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Each gets what is recorded from the day it was added: signed, in order, exactly as queued.</source>
<translation>Cada uno recibe lo registrado desde el día en que se añadió: firmado, en orden, exactamente como se puso en cola.</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Endpoints</source>
<translation>Receptores</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>webhook</source>
<translation>webhook</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>secret</source>
<translation>secreto</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>profile</source>
<translation>perfil</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>rotate</source>
<translation>renovar</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Add an endpoint…</source>
<translation>Añadir un receptor…</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Time to undo</source>
<translation>Tiempo para deshacer</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>Seconds before the first try</source>
<translation>Segundos antes del primer intento</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>what is undone within them is never sent</source>
<translation>lo que se deshace en ese tiempo no se envía nunca</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>None yet; nothing leaves this computer.</source>
<translation>Ninguno todavía; nada sale de este equipo.</translation>
</message>
<message>
<location filename="ui/panels/settings/notifications.py" />
<source>The endpoint was added.</source>
<translation>El receptor se añadió.</translation>
</message>
</context>
<context>
<name>NotifyingCommands</name>
<message>
<location filename="ui/notifying_commands.py" />
<source>That bill was undone, so it has no page.</source>
<translation>Esa factura se deshizo, así que no tiene página.</translation>
</message>
<message>
<location filename="ui/notifying_commands.py" />
<source>What waits is sent now, in order.</source>
<translation>Lo que espera se envía ahora, en orden.</translation>
</message>
<message>
<location filename="ui/notifying_commands.py" />
<source>1 notification is tried again.</source>
<translation>1 notificación se vuelve a intentar.</translation>
</message>
<message>
<location filename="ui/notifying_commands.py" />
<source>{n} notifications are tried again.</source>
<translation>{n} notificaciones se vuelven a intentar.</translation>
</message>
<message>
<location filename="ui/notifying_commands.py" />
<source>Nothing was set aside.</source>
<translation>No había nada apartado.</translation>
</message>
</context>
<context>
<name>Outbox</name>
<message>
<location filename="ui/panels/outbox.py" />
<source>Pause</source>
<translation>Pausar</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>More</source>
<translation>Más</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Endpoints…</source>
<translation>Receptores…</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Outbox</source>
<translation>Bandeja de salida</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>All</source>
<translation>Todos</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Waiting</source>
<translation>En espera</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Kept</source>
<translation>Guardadas</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Set aside</source>
<translation>Apartadas</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Delivered</source>
<translation>Entregadas</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Withdrawn</source>
<translation>Retiradas</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Queued while no receiver was set up; “Send notifications again” sends them too.</source>
<translation>Preparadas cuando no había ningún receptor; «Enviar notificaciones otra vez» también las envía.</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Find an event, bill or customer</source>
<translation>Buscar un evento, factura o cliente</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>State</source>
<translation>Estado</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>For</source>
<translation>Para</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Amount</source>
<translation>Importe</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Tries</source>
<translation>Intentos</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Next try</source>
<translation>Siguiente intento</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Last answer</source>
<translation>Última respuesta</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Notifications</source>
<translation>Notificaciones</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Show all notifications</source>
<translation>Mostrar todas las notificaciones</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>No notification is like that.</source>
<translation>No hay ninguna notificación así.</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Go on</source>
<translation>Continuar</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Notifications are kept here, but an endpoint gets only what is recorded after it was added.</source>
<translation>Las notificaciones se guardan aquí, pero un receptor solo recibe lo registrado después de añadirlo.</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>No receiver is set up; nothing needs to be done.</source>
<translation>No hay ningún receptor configurado; no hace falta hacer nada.</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Switch it on…</source>
<translation>Activar…</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Give it a secret…</source>
<translation>Dar un secreto…</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Try it now</source>
<translation>Intentarlo ahora</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>No notifications yet. Each payment leaves one for everything it pays.</source>
<translation>Aún no hay notificaciones. Cada pago deja una por todo lo que paga.</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Notifications go on.</source>
<translation>Las notificaciones continúan.</translation>
</message>
<message>
<location filename="ui/panels/outbox.py" />
<source>Notifications are paused; nothing is lost.</source>
<translation>Las notificaciones están en pausa; no se pierde nada.</translation>
</message>
</context>
<context>
<name>OutboxDetails</name>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Request</source>
<translation>Petición</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Answer</source>
<translation>Respuesta</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>no answer yet</source>
<translation>aún sin respuesta</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Tries</source>
<translation>Intentos</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Request, the same bytes on every try</source>
<translation>Petición, los mismos bytes en cada intento</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>At</source>
<translation>A las</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Took</source>
<translation>Duró</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>{n} ms</source>
<translation>{n} ms</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>not tried yet</source>
<translation>aún sin intentar</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>none</source>
<translation>ninguno</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Send now</source>
<translation>Enviar ahora</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Skip with a reason…</source>
<translation>Omitir con motivo…</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Copy as curl</source>
<translation>Copiar como curl</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Open the bill</source>
<translation>Abrir la factura</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Save evidence…</source>
<translation>Guardar la prueba…</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Send again</source>
<translation>Enviar otra vez</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Open the customer</source>
<translation>Abrir el cliente</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Only this event is set aside; later ones of {name} go on.</source>
<translation>Solo este evento está apartado; los posteriores de {name} continúan.</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>It goes once the one of {name} before it has arrived: the order is kept.</source>
<translation>Sale en cuanto haya llegado la de {name} que va antes: se mantiene el orden.</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>No whole answer came:</source>
<translation>No llegó una respuesta completa:</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>It is sent now, in its place in line.</source>
<translation>Se envía ahora, en su lugar de la cola.</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Skipped; it stays listed with the reason.</source>
<translation>Omitida; sigue en la lista con el motivo.</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Copied; its signature runs out five minutes after the try.</source>
<translation>Copiado; su firma caduca cinco minutos después del intento.</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Save the evidence of this payment</source>
<translation>Guardar la prueba de este pago</translation>
</message>
<message>
<location filename="ui/panels/outbox_details.py" />
<source>Saved: {name}</source>
<translation>Guardado: {name}</translation>
</message>
</context>
<context>
<name>OutboxSigns</name>
<message>
<location filename="ui/outbox_signs.py" />
<source>1 notification is kept</source>
<translation>1 notificación guardada</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>{n} notifications are kept</source>
<translation>{n} notificaciones guardadas</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>No receiver is set up; nothing needs to be done.</source>
<translation>No hay ningún receptor configurado; no hace falta hacer nada.</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>No receiver set up</source>
<translation>Sin receptor</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>1 notification waits</source>
<translation>1 notificación espera</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>{n} notifications wait</source>
<translation>{n} notificaciones esperan</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>1 waits</source>
<translation>1 espera</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>{n} wait</source>
<translation>{n} esperan</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>1 set aside</source>
<translation>1 apartada</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>{n} set aside</source>
<translation>{n} apartadas</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>1 notification needs a look</source>
<translation>1 notificación por revisar</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>{n} notifications need a look</source>
<translation>{n} notificaciones por revisar</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>All notifications sent</source>
<translation>Todas las notificaciones enviadas</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>Open the outbox with {keys} to see why.</source>
<translation>Abra la bandeja de salida con {keys} para ver por qué.</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>Open the outbox to see why.</source>
<translation>Abra la bandeja de salida para ver por qué.</translation>
</message>
<message>
<location filename="ui/outbox_signs.py" />
<source>They go out in order by themselves.</source>
<translation>Salen en orden por sí solas.</translation>
</message>
</context>
<context>
<name>Overview</name>
<message>
<location filename="ui/panels/overview.py" />
<source>As of</source>
<translation>A fecha de</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Export</source>
<translation>Exportar</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Save what is owed by age as a CSV file</source>
<translation>Guardar lo adeudado por antigüedad como archivo CSV</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Overview</source>
<translation>Resumen</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Owed</source>
<translation>Adeudado</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Show the customers who owe</source>
<translation>Mostrar los clientes que deben</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Overdue</source>
<translation>Vencido</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Show the customers who are late</source>
<translation>Mostrar los clientes con retraso</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Received this month</source>
<translation>Recibido este mes</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Show these payments</source>
<translation>Mostrar estos pagos</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Credit not yet applied</source>
<translation>Saldo a favor libre</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Show the customers with credit</source>
<translation>Mostrar los clientes con saldo a favor</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>What is owed, by age</source>
<translation>Lo adeudado, por antigüedad</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>owed less credit</source>
<translation>adeudado menos saldo a favor</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Received per month</source>
<translation>Recibido por mes</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Largest debtors</source>
<translation>Mayores deudores</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Nobody owes anything.</source>
<translation>Nadie debe nada.</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>The figures are being added up…</source>
<translation>Se están sumando las cifras…</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>{day} · all amounts {currency}</source>
<translation>{day} · todos los importes en {currency}</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>1 customer</source>
<translation>1 cliente</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>{n} customers</source>
<translation>{n} clientes</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>nobody</source>
<translation>nadie</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>{customers} · {share} % of it</source>
<translation>{customers} · {share} % de ello</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>1 payment</source>
<translation>1 pago</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>{n} payments</source>
<translation>{n} pagos</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>no payment yet</source>
<translation>ningún pago</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>{first}–{last} {month}</source>
<translation>{first}–{last} de {month}</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>{last} {month}</source>
<translation>{last} de {month}</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>12 months: {sum}</source>
<translation>12 meses: {sum}</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>not due</source>
<translation>no vencido</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>1–30 days late</source>
<translation>1–30 días de retraso</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>31–60 days late</source>
<translation>31–60 días de retraso</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>61–90 days late</source>
<translation>61–90 días de retraso</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>over 90 days late</source>
<translation>más de 90 días de retraso</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>no due date</source>
<translation>sin vencimiento</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>credit</source>
<translation>saldo a favor</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>overdue part</source>
<translation>parte vencida</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>1 more owes {amount}</source>
<translation>1 más debe {amount}</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>{n} more owe {amount}</source>
<translation>{n} más deben {amount}</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Ageing</source>
<translation>Antigüedad</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Export what is owed by age</source>
<translation>Exportar lo adeudado por antigüedad</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>CSV (*.csv)</source>
<translation>CSV (*.csv)</translation>
</message>
<message>
<location filename="ui/panels/overview.py" />
<source>Exported to {file}.</source>
<translation>Exportado a {file}.</translation>
</message>
</context>
<context>
<name>PageView</name>
<message>
<location filename="ui/guide/page_view.py" />
<source>Page of the guide</source>
<translation>Página de la guía</translation>
</message>
</context>
<context>
<name>PaperDialog</name>
<message>
<location filename="ui/dialogs/paper.py" />
<source>Fit width</source>
<translation>Ajustar al ancho</translation>
</message>
<message>
<location filename="ui/dialogs/paper.py" />
<source>Smaller</source>
<translation>Más pequeño</translation>
</message>
<message>
<location filename="ui/dialogs/paper.py" />
<source>1 page</source>
<translation>1 página</translation>
</message>
<message>
<location filename="ui/dialogs/paper.py" />
<source>{n} pages</source>
<translation>{n} páginas</translation>
</message>
<message>
<location filename="ui/dialogs/paper.py" />
<source>Saved as {path}</source>
<translation>Guardado como {path}</translation>
</message>
<message>
<location filename="ui/dialogs/paper.py" />
<source>Open folder</source>
<translation>Abrir carpeta</translation>
</message>
<message>
<location filename="ui/dialogs/paper.py" />
<source>Sent to the printer.</source>
<translation>Enviado a la impresora.</translation>
</message>
<message>
<location filename="ui/dialogs/paper.py" />
<source>Print what is shown (Ctrl+P)</source>
<translation>Imprimir lo que se muestra (Ctrl+P)</translation>
</message>
</context>
<context>
<name>PaymentDialog</name>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Receive payment</source>
<translation>Registrar pago</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Record and new</source>
<translation>Registrar y nuevo</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Record and print</source>
<translation>Registrar e imprimir</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Record</source>
<translation>Registrar</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Ctrl+Enter: record this payment and enter the next</source>
<translation>Ctrl+Intro: registrar este pago y escribir el siguiente</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Ctrl+P: record this payment and show its receipt, to print or save</source>
<translation>Ctrl+P: registrar este pago y mostrar su recibo, para imprimirlo o guardarlo</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Choose a customer; what is open stands here then.</source>
<translation>Elija un cliente; aquí verá lo que está pendiente.</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Nothing is open; the payment is kept as credit.</source>
<translation>No hay nada pendiente; el pago queda como saldo a favor.</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>credit of {name}</source>
<translation>saldo a favor de {name}</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Show it</source>
<translation>Mostrarlo</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>customer</source>
<translation>cliente</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>amount</source>
<translation>importe</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>paid on</source>
<translation>pagado el</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>what it is applied to</source>
<translation>a qué se aplica</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>The books moved meanwhile; here is the plan anew. Nothing was recorded.</source>
<translation>El libro cambió entretanto; aquí está el plan de nuevo. No se registró nada.</translation>
</message>
<message>
<location filename="ui/dialogs/payment.py" />
<source>Receipt</source>
<translation>Recibo</translation>
</message>
</context>
<context>
<name>PaymentFooter</name>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Received</source>
<translation>Recibido</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Applied</source>
<translation>Aplicado</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Left over</source>
<translation>Sobrante</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>What is left over becomes</source>
<translation>Lo que sobra pasa a</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Applied to 1 bill</source>
<translation>Aplicado a 1 factura</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Applied to {n} bills</source>
<translation>Aplicado a {n} facturas</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Applied to what is owed</source>
<translation>Aplicado a lo adeudado</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Preview</source>
<translation>Vista previa</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Afterwards {name} owes {owed} and has {credit} credit.</source>
<translation>Después, {name} debe {owed} y tiene {credit} a favor.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Afterwards {name} owes {owed}.</source>
<translation>Después, {name} debe {owed}.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Afterwards {name} owes nothing and has {credit} credit.</source>
<translation>Después, {name} no debe nada y tiene {credit} a favor.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Afterwards {name} owes nothing.</source>
<translation>Después, {name} no debe nada.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>1 notification will be queued</source>
<translation>1 notificación se pondrá en cola</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>{n} notifications will be queued</source>
<translation>{n} notificaciones se pondrán en cola</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>{names} and {n} more</source>
<translation>{names} y {n} más</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>{name} from credit</source>
<translation>{name} con saldo a favor</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>1 notification</source>
<translation>1 notificación</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>{n} notifications</source>
<translation>{n} notificaciones</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Queued together with the payment, each as obligation.amount_applied:</source>
<translation>En cola junto con el pago, cada una como obligation.amount_applied:</translation>
</message>
</context>
<context>
<name>PaymentHead</name>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>Shown on the receipt, not on statements</source>
<translation>Aparece en el recibo, no en los extractos</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>Customer</source>
<translation>Cliente</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>Account</source>
<translation>Cuenta</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>Paid on</source>
<translation>Pagado el</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>Method</source>
<translation>Forma de pago</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>Reference</source>
<translation>Referencia</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>Note</source>
<translation>Nota</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>all accounts</source>
<translation>todas las cuentas</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>the customer itself</source>
<translation>el propio cliente</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>Amount, {currency}</source>
<translation>Importe, {currency}</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>owes {owed}</source>
<translation>debe {owed}</translation>
</message>
<message>
<location filename="ui/dialogs/payment_head.py" />
<source>credit {amount}</source>
<translation>a favor {amount}</translation>
</message>
</context>
<context>
<name>PaymentLines</name>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>Named in the reference</source>
<translation>Nombrado en la referencia</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>Oldest due first</source>
<translation>El más antiguo primero</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>The bill due longest ago first; one without a due date counts by its bill date</source>
<translation>Primero la factura que venció hace más tiempo; sin vencimiento cuenta su fecha</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>Exact match</source>
<translation>Suma exacta</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>By hand</source>
<translation>A mano</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>Clear</source>
<translation>Vaciar</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>Apply nothing; all of it is left over</source>
<translation>No aplicar nada; sobra todo</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>Fill in</source>
<translation>Repartir</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>Lay it on what stays open: bills paid in part first, then the oldest due</source>
<translation>Aplicarlo a lo que queda pendiente: primero las facturas pagadas en parte, luego la más antigua</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>An amount that is applied must be above zero.</source>
<translation>Un importe aplicado debe ser mayor que cero.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>Also use the credit of {amount}</source>
<translation>Usar también el saldo a favor de {amount}</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>none found in time</source>
<translation>no se halló ninguna a tiempo</translation>
</message>
<message>
<location filename="ui/dialogs/payment_lines.py" />
<source>none</source>
<translation>ninguna</translation>
</message>
</context>
<context>
<name>PaymentsSection</name>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>Payment methods</source>
<translation>Formas de pago</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>In this order they are offered when a payment is recorded.</source>
<translation>En este orden se ofrecen al registrar un pago.</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>the one used last</source>
<translation>la última usada</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>the first of the list</source>
<translation>la primera de la lista</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>Proposed for the next payment</source>
<translation>Propuesta para el siguiente pago</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>Recorded twice</source>
<translation>Registrado dos veces</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>Warn of the same amount within so many days</source>
<translation>Avisar del mismo importe dentro de estos días</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>before and after the day it was paid; the same reference is always warned of</source>
<translation>antes y después del día del pago; de la misma referencia se avisa siempre</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>Payment rules of new customers</source>
<translation>Reglas de pago de clientes nuevos</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>What the form of a new customer begins with; each can differ.</source>
<translation>Con qué empieza el formulario de un cliente nuevo; cada uno puede ser distinto.</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>{label}, {currency}</source>
<translation>{label}, {currency}</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>Smallest payment</source>
<translation>Pago mínimo</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>Largest payment</source>
<translation>Pago máximo</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>empty: no limit</source>
<translation>vacío: sin límite</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>Part payments are allowed</source>
<translation>Se permiten pagos parciales</translation>
</message>
<message>
<location filename="ui/panels/settings/payments.py" />
<source>Overpayments are allowed</source>
<translation>Se permiten pagos en exceso</translation>
</message>
</context>
<context>
<name>PaymentsTable</name>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Payments</source>
<translation>Pagos</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>No payments yet. {keys} records the first one.</source>
<translation>Aún no hay pagos. {keys} registra el primero.</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Receive payment…</source>
<translation>Registrar pago…</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Date</source>
<translation>Fecha</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>What</source>
<translation>Operación</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Reference</source>
<translation>Referencia</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Amount</source>
<translation>Importe</translation>
</message>
<message>
<location filename="ui/panels/customer_tables.py" />
<source>Not applied</source>
<translation>Sin aplicar</translation>
</message>
</context>
<context>
<name>Program</name>
<message>
<location filename="app.py" />
<source>{book} is open in another window, which came forward.</source>
<translation>{book} está abierto en otra ventana, que pasó al frente.</translation>
</message>
<message>
<location filename="app.py" />
<source>Book created: {name}</source>
<translation>Libro creado: {name}</translation>
</message>
<message>
<location filename="app.py" />
<source>The book was brought to the form of this program; as it was, it is kept as {file}.</source>
<translation>El libro se llevó a la forma de este programa; tal como estaba, se conserva como {file}.</translation>
</message>
<message>
<location filename="app.py" />
<source>Restored. The file as it was is kept as {kept}.</source>
<translation>Restaurado. El archivo anterior se conserva como {kept}.</translation>
</message>
</context>
<context>
<name>ProposalCard</name>
<message>
<location filename="ui/panels/bank/cards.py" />
<source>Bill</source>
<translation>Factura</translation>
</message>
<message>
<location filename="ui/panels/bank/cards.py" />
<source>Account</source>
<translation>Cuenta</translation>
</message>
<message>
<location filename="ui/panels/bank/cards.py" />
<source>Due</source>
<translation>Vence</translation>
</message>
<message>
<location filename="ui/panels/bank/cards.py" />
<source>Open</source>
<translation>Pendiente</translation>
</message>
<message>
<location filename="ui/panels/bank/cards.py" />
<source>Apply</source>
<translation>Aplicar</translation>
</message>
<message>
<location filename="ui/panels/bank/cards.py" />
<source>What it pays</source>
<translation>Qué paga</translation>
</message>
</context>
<context>
<name>ProtectionSection</name>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Backups</source>
<translation>Copias de seguridad</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Made and verified by themselves: once a day, before an import, and when the book is closed after changes.</source>
<translation>Se hacen y verifican solas: una vez al día, antes de una importación y al cerrar el libro después de cambios.</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Backups go to</source>
<translation>Las copias van a</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Backups that are kept</source>
<translation>Copias que se conservan</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Back up now</source>
<translation>Copiar ahora</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Verify</source>
<translation>Verificar</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Restore…</source>
<translation>Restaurar…</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Back up, verify, restore</source>
<translation>Copiar, verificar, restaurar</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>1 backup is kept</source>
<translation>Se conserva 1 copia</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>{n} backups are kept</source>
<translation>Se conservan {n} copias</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>The newest of each of the last 7 days, 4 weeks and 12 months stays, and 10 made before imports.</source>
<translation>Queda la más nueva de cada uno de los últimos 7 días, 4 semanas y 12 meses, y 10 hechas antes de importaciones.</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>{kept}, {size} MB. {rule}</source>
<translation>{kept}, {size} MB. {rule}</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>The book lies in the same folder: the two can get lost together.</source>
<translation>El libro está en la misma carpeta: los dos se pueden perder juntos.</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Backups go to {folder} from now on.</source>
<translation>Desde ahora las copias van a {folder}.</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>No backup was made</source>
<translation>No se hizo ninguna copia</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Backup made and verified.</source>
<translation>Copia hecha y verificada.</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>{file} is being checked…</source>
<translation>Se está revisando {file}…</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>{file} is damaged</source>
<translation>{file} está dañado</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>{file} breaks no rule and can be restored.</source>
<translation>{file} no incumple ninguna regla y se puede restaurar.</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>{customers} customers, {bills} bills, {acts} acts, owed {owed}.</source>
<translation>{customers} clientes, {bills} facturas, {acts} operaciones, adeudado {owed}.</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>This backup cannot be used</source>
<translation>Esta copia no se puede usar</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Lock</source>
<translation>Bloqueo</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>What was handed to the tax office stays as it is: nothing can count on or before this day.</source>
<translation>Lo entregado a la oficina de impuestos queda como está: nada puede contar en este día ni antes.</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Locked through</source>
<translation>Bloqueado hasta</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>empty: no lock</source>
<translation>vacío: sin bloqueo</translation>
</message>
<message>
<location filename="ui/panels/settings/protection.py" />
<source>Lift the lock</source>
<translation>Quitar el bloqueo</translation>
</message>
</context>
<context>
<name>Rail</name>
<message>
<location filename="ui/panels/frame.py" />
<source>Places</source>
<translation>Lugares</translation>
</message>
<message>
<location filename="ui/panels/frame.py" />
<source>1 waits</source>
<translation>1 espera</translation>
</message>
<message>
<location filename="ui/panels/frame.py" />
<source>{n} wait</source>
<translation>{n} esperan</translation>
</message>
<message>
<location filename="ui/panels/frame.py" />
<source>1 needs a look</source>
<translation>1 por revisar</translation>
</message>
<message>
<location filename="ui/panels/frame.py" />
<source>{n} need a look</source>
<translation>{n} por revisar</translation>
</message>
<message>
<location filename="ui/panels/frame.py" />
<source>Outbox</source>
<translation>Bandeja de salida</translation>
</message>
</context>
<context>
<name>ReadAnywayDialog</name>
<message>
<location filename="ui/dialogs/read_anyway.py" />
<source>Read a file that does not add up?</source>
<translation>¿Leer un archivo que no cuadra?</translation>
</message>
<message>
<location filename="ui/dialogs/read_anyway.py" />
<source>A line may be missing, or the file cut short. Fetching it again from the bank is the better way.</source>
<translation>Puede faltar un movimiento o estar cortado el archivo. Es mejor descargarlo otra vez del banco.</translation>
</message>
<message>
<location filename="ui/dialogs/read_anyway.py" />
<source>Do not read it</source>
<translation>No leerlo</translation>
</message>
<message>
<location filename="ui/dialogs/read_anyway.py" />
<source>Read it anyway</source>
<translation>Leerlo de todos modos</translation>
</message>
</context>
<context>
<name>ReceiptDialog</name>
<message>
<location filename="ui/dialogs/receipt.py" />
<source>Receipt</source>
<translation>Recibo</translation>
</message>
<message>
<location filename="ui/dialogs/receipt.py" />
<source>The receipt as it will be printed</source>
<translation>El recibo tal como se imprimirá</translation>
</message>
<message>
<location filename="ui/dialogs/receipt.py" />
<source>Close</source>
<translation>Cerrar</translation>
</message>
<message>
<location filename="ui/dialogs/receipt.py" />
<source>Print…</source>
<translation>Imprimir…</translation>
</message>
<message>
<location filename="ui/dialogs/receipt.py" />
<source>Save PDF</source>
<translation>Guardar PDF</translation>
</message>
<message>
<location filename="ui/dialogs/receipt.py" />
<source>{amount} from {name} on {day}</source>
<translation>{amount} de {name} el {day}</translation>
</message>
<message>
<location filename="ui/dialogs/receipt.py" />
<source>{amount} from {name} on {day}, taken back since</source>
<translation>{amount} de {name} el {day}, revertido después</translation>
</message>
</context>
<context>
<name>ReceiveEventsDialog</name>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Receive events</source>
<translation>Recibir eventos</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Each event of another system that tells of a payment is recorded once, however often it comes.</source>
<translation>Cada evento de otro sistema que comunica un pago se registra una vez, por muchas veces que llegue.</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Events as JSON, or a request with its headers</source>
<translation>Eventos como JSON, o una petición con sus cabeceras</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>empty: signatures are not held against anything</source>
<translation>vacío: las firmas no se comprueban</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Signing secret</source>
<translation>Secreto de firma</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>From a file…</source>
<translation>De un archivo…</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Record payments</source>
<translation>Registrar pagos</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>State</source>
<translation>Estado</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>For</source>
<translation>Para</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Amount</source>
<translation>Importe</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>What was found</source>
<translation>Qué se encontró</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Paste one or more events, or choose a file.</source>
<translation>Pegue uno o más eventos, o elija un archivo.</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>signed</source>
<translation>firmado</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>new</source>
<translation>nueva</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>there already</source>
<translation>ya está</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>refused</source>
<translation>rechazado</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>A file of events</source>
<translation>Un archivo de eventos</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>{name} cannot be read as text in UTF-8.</source>
<translation>{name} no se puede leer como texto en UTF-8.</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Record 1 payment</source>
<translation>Registrar 1 pago</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>Record {n} payments</source>
<translation>Registrar {n} pagos</translation>
</message>
<message>
<location filename="ui/dialogs/receive_events.py" />
<source>a new event</source>
<translation>un evento nuevo</translation>
</message>
</context>
<context>
<name>Received</name>
<message>
<location filename="ui/panels/received.py" />
<source>Overview</source>
<translation>Resumen</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>Month</source>
<translation>Mes</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>Payments received</source>
<translation>Pagos recibidos</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>Date</source>
<translation>Fecha</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>Customer</source>
<translation>Cliente</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>Method</source>
<translation>Forma de pago</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>Reference</source>
<translation>Referencia</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>Amount</source>
<translation>Importe</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>Nothing was received in this month.</source>
<translation>No se recibió nada en este mes.</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>Receive payment…</source>
<translation>Registrar pago…</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>1 payment</source>
<translation>1 pago</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>{n} payments</source>
<translation>{n} pagos</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>no payment</source>
<translation>ningún pago</translation>
</message>
<message>
<location filename="ui/panels/received.py" />
<source>{payments} · {amount} · the newest {shown} are listed</source>
<translation>{payments} · {amount} · se muestran los {shown} más recientes</translation>
</message>
</context>
<context>
<name>RecipeDialog</name>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Save as recipe</source>
<translation>Guardar como plantilla</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Its period counts from the day it is used.</source>
<translation>Su período se cuenta desde el día en que se usa.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Name</source>
<translation>Nombre</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Period</source>
<translation>Período</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Save recipe</source>
<translation>Guardar plantilla</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>a name</source>
<translation>un nombre</translation>
</message>
</context>
<context>
<name>RecordDialog</name>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>Payment rules and metadata</source>
<translation>Reglas de pago y metadatos</translation>
</message>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>your choice above</source>
<translation>lo que eligió arriba</translation>
</message>
</context>
<context>
<name>RecordForm</name>
<message>
<location filename="ui/widgets/form.py" />
<source>Nothing was written; what you typed is kept.</source>
<translation>No se escribió nada; lo que escribió se conserva.</translation>
</message>
<message>
<location filename="ui/widgets/form.py" />
<source>One field needs another look</source>
<translation>Un campo está por revisar</translation>
</message>
<message>
<location filename="ui/widgets/form.py" />
<source>Two Three Four Five Six Seven Eight Nine</source>
<translation>Dos Tres Cuatro Cinco Seis Siete Ocho Nueve</translation>
</message>
<message>
<location filename="ui/widgets/form.py" />
<source>{count} fields need another look</source>
<translation>{count} campos están por revisar</translation>
</message>
</context>
<context>
<name>RefundDialog</name>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>Refund</source>
<translation>Devolución</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>The refund is noted here; the money itself you send as you do otherwise.</source>
<translation>La devolución se anota aquí; el dinero lo envía usted como siempre.</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>What is paid back</source>
<translation>Qué se devuelve</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>Keep the money</source>
<translation>Conservar el dinero</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>Pay out</source>
<translation>Pagar</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>Credit of {name}</source>
<translation>Saldo a favor de {name}</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>{payment} on {bill}</source>
<translation>{payment} en {bill}</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>{payment}, credit of {bill}</source>
<translation>{payment}, saldo a favor de {bill}</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>credit that can be paid out</source>
<translation>saldo a favor que se pueda pagar</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>{words}: {bill} opens again</source>
<translation>{words}: {bill} vuelve a quedar pendiente</translation>
</message>
</context>
<context>
<name>RemindersDialog</name>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Reminder letters</source>
<translation>Recordatorios de pago</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>The letter as it will be printed</source>
<translation>La carta tal como se imprimirá</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>First, second and final reminder from {days} days past due, one after the other. Nothing is sent by itself.</source>
<translation>Primer, segundo y último recordatorio a partir de {days} días de retraso, uno tras otro. Nada se envía por sí solo.</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Customer</source>
<translation>Cliente</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Level</source>
<translation>Nivel</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Past due</source>
<translation>Vencido</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Customers with something past due</source>
<translation>Clientes con algo vencido</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Nothing is past due.</source>
<translation>Nada está vencido.</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Mark as sent</source>
<translation>Marcar como enviado</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Note for those who are ticked that the letter went out today; the next level then waits</source>
<translation>Anotar para los marcados que la carta salió hoy; el siguiente nivel espera entonces</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Close</source>
<translation>Cerrar</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Save text</source>
<translation>Guardar texto</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Print…</source>
<translation>Imprimir…</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Save PDF</source>
<translation>Guardar PDF</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Save the ticked</source>
<translation>Guardar los marcados</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>1 day</source>
<translation>1 día</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>{n} days</source>
<translation>{n} días</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>level {n} sent {day}</source>
<translation>nivel {n} el {day}</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>not yet</source>
<translation>todavía no</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>nothing more</source>
<translation>nada más</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>{n} from {day}</source>
<translation>{n} desde el {day}</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>1 letter</source>
<translation>1 carta</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>{n} letters</source>
<translation>{n} cartas</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Save 1 letter…</source>
<translation>Guardar 1 carta…</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Save {n} letters…</source>
<translation>Guardar {n} cartas…</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>1 letter is noted as sent today.</source>
<translation>1 carta queda anotada como enviada hoy.</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>{n} letters are noted as sent today.</source>
<translation>{n} cartas quedan anotadas como enviadas hoy.</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Take it back</source>
<translation>Deshacer</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>{amount} past due: {name}</source>
<translation>{amount} vencido: {name}</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Folder for the letters</source>
<translation>Carpeta para las cartas</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Stop</source>
<translation>Detener</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>{done} of {total}</source>
<translation>{done} de {total}</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>{done} of {total} letters written.</source>
<translation>Se escribieron {done} de {total} cartas.</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>It was stopped; what was written stays.</source>
<translation>Se detuvo; lo escrito se conserva.</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Already there, so left: {names}.</source>
<translation>Ya estaban y se dejaron: {names}.</translation>
</message>
<message>
<location filename="ui/dialogs/reminders.py" />
<source>Open folder</source>
<translation>Abrir carpeta</translation>
</message>
</context>
<context>
<name>RemoveEndpointDialog</name>
<message>
<location filename="ui/dialogs/remove_endpoint.py" />
<source>Remove this endpoint?</source>
<translation>¿Quitar este receptor?</translation>
</message>
<message>
<location filename="ui/dialogs/remove_endpoint.py" />
<source>1 notification waits for it and is then skipped.</source>
<translation>1 notificación espera para él y entonces se omite.</translation>
</message>
<message>
<location filename="ui/dialogs/remove_endpoint.py" />
<source>{n} notifications wait for it and are then skipped.</source>
<translation>{n} notificaciones esperan para él y entonces se omiten.</translation>
</message>
<message>
<location filename="ui/dialogs/remove_endpoint.py" />
<source>What was sent stays listed, with every try. Its secret is forgotten.</source>
<translation>Lo enviado sigue en la lista, con cada intento. Su secreto se olvida.</translation>
</message>
<message>
<location filename="ui/dialogs/remove_endpoint.py" />
<source>Keep it</source>
<translation>Conservar</translation>
</message>
<message>
<location filename="ui/dialogs/remove_endpoint.py" />
<source>Remove</source>
<translation>Quitar</translation>
</message>
</context>
<context>
<name>ReportsDialog</name>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Reports</source>
<translation>Informes</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>The report as it will be printed</source>
<translation>El informe tal como se imprimirá</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Ageing</source>
<translation>Antigüedad</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Open bills</source>
<translation>Facturas pendientes</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Payments received</source>
<translation>Pagos recibidos</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Write-offs</source>
<translation>Incobrables</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Customers</source>
<translation>Clientes</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Report</source>
<translation>Informe</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>From</source>
<translation>De</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>To</source>
<translation>Hasta</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Language</source>
<translation>Idioma</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Close</source>
<translation>Cerrar</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Print…</source>
<translation>Imprimir…</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Save PDF</source>
<translation>Guardar PDF</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>As of</source>
<translation>A fecha de</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>The report is being made…</source>
<translation>Se está elaborando el informe…</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>After the end of the period.</source>
<translation>Después del fin del período.</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>Save waits for: the period</source>
<translation>Guardar: falta el período</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>1 line</source>
<translation>1 línea</translation>
</message>
<message>
<location filename="ui/dialogs/reports.py" />
<source>{n} lines</source>
<translation>{n} líneas</translation>
</message>
</context>
<context>
<name>ResendDialog</name>
<message>
<location filename="ui/dialogs/resend.py" />
<source>Send it again?</source>
<translation>¿Enviarla otra vez?</translation>
</message>
<message>
<location filename="ui/dialogs/resend.py" />
<source>The receiver took {amount} on {name} already.</source>
<translation>El receptor ya aceptó {amount} en {name}.</translation>
</message>
<message>
<location filename="ui/dialogs/resend.py" />
<source>It gets the same id and the same bytes: a receiver that looks at the id counts nothing twice.</source>
<translation>Recibe el mismo identificador y los mismos bytes: un receptor que mira el identificador no cuenta nada dos veces.</translation>
</message>
<message>
<location filename="ui/dialogs/resend.py" />
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<location filename="ui/dialogs/resend.py" />
<source>Send again</source>
<translation>Enviar otra vez</translation>
</message>
</context>
<context>
<name>RestoreDialog</name>
<message>
<location filename="ui/dialogs/restore.py" />
<source>before an import</source>
<translation>antes de una importación</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>before an upgrade</source>
<translation>antes de una actualización</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>today</source>
<translation>hoy</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Restore a backup</source>
<translation>Restaurar una copia</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Look at what is in it first: nothing is replaced before you say so.</source>
<translation>Mire primero qué contiene: no se sustituye nada antes de que usted lo diga.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>What is in the backup</source>
<translation>Qué contiene la copia</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Where the book is kept</source>
<translation>Dónde se guarda el libro</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Another file…</source>
<translation>Otro archivo…</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Backup</source>
<translation>Copia</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Restore</source>
<translation>Restaurar</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Choose a backup</source>
<translation>Elegir una copia</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Books (*.book)</source>
<translation>Libros (*.book)</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>There is no backup of this book yet.</source>
<translation>Aún no hay ninguna copia de este libro.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Choose a file, or make one.</source>
<translation>Elija un archivo o haga una copia.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>This backup cannot be used</source>
<translation>Esta copia no se puede usar</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Business</source>
<translation>Negocio</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Customers</source>
<translation>Clientes</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Bills</source>
<translation>Facturas</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Owed</source>
<translation>Adeudado</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Credit</source>
<translation>A favor</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Acts</source>
<translation>Operaciones</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Last act</source>
<translation>Última operación</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>What it was</source>
<translation>Qué era</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>cannot be read</source>
<translation>no se puede leer</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>This book</source>
<translation>Este libro</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>In the backup</source>
<translation>En la copia</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>This book cannot be read, so what it has beyond the backup is not known.</source>
<translation>Este libro no se puede leer, así que no se sabe qué tiene además de la copia.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>The file is kept as it is, beside the restored one.</source>
<translation>El archivo se conserva como está, junto al restaurado.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>This is a backup of another book: {name}</source>
<translation>Esta es una copia de otro libro: {name}</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>The open book would be replaced by it as a whole.</source>
<translation>El libro abierto se sustituiría por ella por completo.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>The book and this backup went different ways.</source>
<translation>El libro y esta copia siguieron caminos distintos.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>What was recorded in this book since they parted is not in the backup.</source>
<translation>Lo registrado en este libro desde que se separaron no está en la copia.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>1 act would be lost</source>
<translation>Se perdería 1 operación</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>{n} acts would be lost</source>
<translation>Se perderían {n} operaciones</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>and {n} more</source>
<translation>y {n} más</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Nothing would be lost: the backup holds every act of this book.</source>
<translation>No se perdería nada: la copia contiene todas las operaciones de este libro.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>This backup is damaged; choose another one</source>
<translation>Esta copia está dañada; elija otra</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>The backup is being checked…</source>
<translation>Se está revisando la copia…</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Restore waits for a backup that breaks no rule.</source>
<translation>Restaurar: falta una copia que no incumpla ninguna regla.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>The file as it is now is kept beside it under another name.</source>
<translation>El archivo actual se conserva al lado con otro nombre.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>The backup was checked and breaks no rule.</source>
<translation>La copia se revisó y no incumple ninguna regla.</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Undone: {what}</source>
<translation>Deshecho: {what}</translation>
</message>
<message>
<location filename="ui/dialogs/restore.py" />
<source>Done again: {what}</source>
<translation>Rehecho: {what}</translation>
</message>
</context>
<context>
<name>ReverseDialog</name>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>For example: returned by the bank</source>
<translation>Por ejemplo: devuelto por el banco</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>What the reversal does</source>
<translation>Qué hace la reversión</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>Reversed on</source>
<translation>Revertido el</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>Reason</source>
<translation>Motivo</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>Keep payment</source>
<translation>Mantener pago</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>Reverse</source>
<translation>Revertir</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>Now</source>
<translation>Ahora</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>Afterwards</source>
<translation>Después</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>opens again</source>
<translation>vuelve a quedar pendiente</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>This day lies ahead.</source>
<translation>Este día está en el futuro.</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>{amount} from {payer}, {method}, paid on {day}. It stays in the history, marked as reversed.</source>
<translation>{amount} de {payer}, {method}, pagado el {day}. Queda en el historial, marcado como revertido.</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>{amount} from {payer}, paid on {day}. It stays in the history, marked as reversed.</source>
<translation>{amount} de {payer}, pagado el {day}. Queda en el historial, marcado como revertido.</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>1 bill opens again</source>
<translation>1 factura vuelve a quedar pendiente</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>{n} bills open again</source>
<translation>{n} facturas vuelven a quedar pendientes</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>Reverse {amount}</source>
<translation>Revertir {amount}</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>Credit of {name}</source>
<translation>Saldo a favor de {name}</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>{name} owes</source>
<translation>{name} debe</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>The receiver was told about 1 amount of this payment and has no word for taking it back</source>
<translation>Al receptor se le comunicó 1 importe de este pago y no tiene palabra para retirarlo</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>The receiver was told about {n} amounts of this payment and has no word for taking them back</source>
<translation>Al receptor se le comunicaron {n} importes de este pago y no tiene palabra para retirarlos</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>(Moment profile). Tell them yourself.</source>
<translation>(perfil Moment). Avíseles usted.</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>day</source>
<translation>día</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>reason</source>
<translation>motivo</translation>
</message>
<message>
<location filename="ui/dialogs/reverse.py" />
<source>preview</source>
<translation>vista previa</translation>
</message>
</context>
<context>
<name>RunRepeats</name>
<message>
<location filename="ui/dialogs/run_repeats.py" />
<source>1 of them has a statement of this kind and period already.</source>
<translation>1 de ellos ya tiene un extracto de este tipo y período.</translation>
</message>
<message>
<location filename="ui/dialogs/run_repeats.py" />
<source>{n} of them have a statement of this kind and period already.</source>
<translation>{n} de ellos ya tienen un extracto de este tipo y período.</translation>
</message>
<message>
<location filename="ui/dialogs/run_repeats.py" />
<source>Issued before: {numbers}. Issued again, each gets a new number.</source>
<translation>Ya emitidos: {numbers}. Si se emiten otra vez, cada uno recibe un número nuevo.</translation>
</message>
<message>
<location filename="ui/dialogs/run_repeats.py" />
<source>Leave out</source>
<translation>Omitir</translation>
</message>
<message>
<location filename="ui/dialogs/run_repeats.py" />
<source>Leave these out</source>
<translation>Omitir estos</translation>
</message>
</context>
<context>
<name>SearchEdit</name>
<message>
<location filename="ui/widgets/inputs.py" />
<source>Search</source>
<translation>Buscar</translation>
</message>
</context>
<context>
<name>SearchField</name>
<message>
<location filename="ui/panels/search_field.py" />
<source>Search customers, bills, payments</source>
<translation>Buscar clientes, facturas, pagos</translation>
</message>
<message>
<location filename="ui/panels/search_field.py" />
<source>Finds customers, accounts, bills, payments and charges, also by their sum, and every command</source>
<translation>Encuentra clientes, cuentas, facturas, cobros y cargos, también por su importe, y todos los comandos</translation>
</message>
<message>
<location filename="ui/panels/search_field.py" />
<source>{n} found</source>
<translation>{n} encontrados</translation>
</message>
<message>
<location filename="ui/panels/search_field.py" />
<source>Nothing found</source>
<translation>No se encontró nada</translation>
</message>
</context>
<context>
<name>SecretDialog</name>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>Signing secret</source>
<translation>Secreto de firma</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>Give this secret to the receiver</source>
<translation>Dé este secreto al receptor</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>It is shown only now. With it the receiver sees that a notification comes from you and was not changed.</source>
<translation>Se muestra solo ahora. Con él, el receptor ve que una notificación viene de usted y no fue cambiada.</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>Copy</source>
<translation>Copiar</translation>
</message>
<message>
<location filename="ui/dialogs/endpoint.py" />
<source>I have it</source>
<translation>Ya lo tengo</translation>
</message>
</context>
<context>
<name>Section</name>
<message>
<location filename="ui/panels/settings/section.py" />
<source>The setting was kept.</source>
<translation>El ajuste se guardó.</translation>
</message>
</context>
<context>
<name>SectionList</name>
<message>
<location filename="ui/panels/settings/section_list.py" />
<source>Sections of the settings</source>
<translation>Secciones de los ajustes</translation>
</message>
</context>
<context>
<name>SelectionBar</name>
<message>
<location filename="ui/panels/selection_bar.py" />
<source>What is chosen</source>
<translation>Lo elegido</translation>
</message>
<message>
<location filename="ui/panels/selection_bar.py" />
<source>Pay these</source>
<translation>Pagar estas</translation>
</message>
<message>
<location filename="ui/panels/selection_bar.py" />
<source>1 bill</source>
<translation>1 factura</translation>
</message>
<message>
<location filename="ui/panels/selection_bar.py" />
<source>{n} bills</source>
<translation>{n} facturas</translation>
</message>
<message>
<location filename="ui/panels/selection_bar.py" />
<source>{bills}, {open} open</source>
<translation>{bills}, {open} pendiente</translation>
</message>
</context>
<context>
<name>SendAgainDialog</name>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>Send again</source>
<translation>Enviar otra vez</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>With the same ids and bytes, in order, also what was recorded before the endpoint was added.</source>
<translation>Con los mismos identificadores y bytes, en orden, también lo registrado antes de añadir el receptor.</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>Recorded from</source>
<translation>Registrado desde</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>empty: from the beginning</source>
<translation>vacío: desde el principio</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>Recorded through</source>
<translation>Registrado hasta</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>empty: until now</source>
<translation>vacío: hasta ahora</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>Endpoint</source>
<translation>Receptor</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>Customer</source>
<translation>Cliente</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>empty: all customers</source>
<translation>vacío: todos los clientes</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>an endpoint</source>
<translation>un receptor</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>days in their order</source>
<translation>días en su orden</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>There was nothing to send again.</source>
<translation>No había nada que enviar otra vez.</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>1 notification is sent again.</source>
<translation>1 notificación se envía otra vez.</translation>
</message>
<message>
<location filename="ui/dialogs/send_again.py" />
<source>{n} notifications are sent again.</source>
<translation>{n} notificaciones se envían otra vez.</translation>
</message>
</context>
<context>
<name>SetBalanceDialog</name>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Set a balance</source>
<translation>Fijar un saldo</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>An entry for the difference is written; what was before stays in the history.</source>
<translation>Se escribe un asiento por la diferencia; lo anterior queda en el historial.</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>cr</source>
<translation>a favor</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Balance of</source>
<translation>Saldo de</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Keep balance</source>
<translation>Mantener saldo</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Set</source>
<translation>Fijar</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>a minus for credit</source>
<translation>con signo menos, a favor</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>New balance, {currency}</source>
<translation>Nuevo saldo, {currency}</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>a balance that can be set</source>
<translation>un saldo que se pueda fijar</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>new balance</source>
<translation>nuevo saldo</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Balance of {name}</source>
<translation>Saldo de {name}</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Set to {amount}</source>
<translation>Fijar en {amount}</translation>
</message>
</context>
<context>
<name>SettingsPage</name>
<message>
<location filename="ui/panels/settings/page.py" />
<source>Settings</source>
<translation>Ajustes</translation>
</message>
<message>
<location filename="ui/panels/settings/page.py" />
<source>Find a setting</source>
<translation>Buscar un ajuste</translation>
</message>
<message>
<location filename="ui/panels/settings/page.py" />
<source>Clear search</source>
<translation>Vaciar búsqueda</translation>
</message>
<message>
<location filename="ui/panels/settings/page.py" />
<source>Names, hints and choices of every setting were looked through.</source>
<translation>Se buscó en los nombres, indicaciones y opciones de cada ajuste.</translation>
</message>
<message>
<location filename="ui/panels/settings/page.py" />
<source>No setting has “{text}”.</source>
<translation>Ningún ajuste contiene «{text}».</translation>
</message>
<message>
<location filename="ui/panels/settings/page.py" />
<source>1 setting found</source>
<translation>1 ajuste encontrado</translation>
</message>
<message>
<location filename="ui/panels/settings/page.py" />
<source>{n} settings found</source>
<translation>{n} ajustes encontrados</translation>
</message>
</context>
<context>
<name>ShortcutsDialog</name>
<message>
<location filename="ui/dialogs/help.py" />
<source>Find a command</source>
<translation>Buscar una orden</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Command</source>
<translation>Orden</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Keys</source>
<translation>Teclas</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Nothing found</source>
<translation>No se encontró nada</translation>
</message>
</context>
<context>
<name>ShortcutsSection</name>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>Choose a command and press its new keys. They count at once and stay after a restart.</source>
<translation>Elija una orden y pulse sus nuevas teclas. Valen enseguida y se conservan al reiniciar.</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>Find a command or keys</source>
<translation>Buscar una orden o teclas</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>Command</source>
<translation>Orden</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>Keys</source>
<translation>Teclas</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>Commands and their keys</source>
<translation>Órdenes y sus teclas</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>No command has this name or these keys.</source>
<translation>Ninguna orden tiene este nombre o estas teclas.</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>New keys</source>
<translation>Nuevas teclas</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>No keys</source>
<translation>Sin teclas</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>As it was</source>
<translation>Como estaba</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>All as they were</source>
<translation>Todas como estaban</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>changed</source>
<translation>cambiadas</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>New keys of “{name}”</source>
<translation>Nuevas teclas de «{name}»</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>none</source>
<translation>ninguna</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>it came with: {keys}</source>
<translation>de origen: {keys}</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>{keys} are the keys of “{name}”.</source>
<translation>{keys} son las teclas de «{name}».</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>Take them from “{name}”</source>
<translation>Quitárselas a «{name}»</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>Keys need Ctrl, Alt or a function key: {keys} alone is typed into fields.</source>
<translation>Las teclas necesitan Ctrl, Alt o una tecla de función: {keys} sola se escribe en los campos.</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>{keys} opens a menu or goes to a field; hold Ctrl or Shift as well.</source>
<translation>{keys} abre un menú o lleva a un campo; mantenga también Control o Mayúsculas.</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>{keys} are the keys of “{name}” now; change these first.</source>
<translation>{keys} son ahora las teclas de «{name}»; cambie primero esas.</translation>
</message>
<message>
<location filename="ui/panels/settings/shortcuts.py" />
<source>The keys were kept.</source>
<translation>Las teclas se guardaron.</translation>
</message>
</context>
<context>
<name>SkipDialog</name>
<message>
<location filename="ui/dialogs/skip.py" />
<source>Skip this notification?</source>
<translation>¿Omitir esta notificación?</translation>
</message>
<message>
<location filename="ui/dialogs/skip.py" />
<source>The receiver then never hears of {amount} on {name}. It stays listed, and can be sent again later.</source>
<translation>El receptor no sabrá nunca de {amount} en {name}. Sigue en la lista y se puede enviar más tarde.</translation>
</message>
<message>
<location filename="ui/dialogs/skip.py" />
<source>Why it is not sent</source>
<translation>Por qué no se envía</translation>
</message>
<message>
<location filename="ui/dialogs/skip.py" />
<source>Reason</source>
<translation>Motivo</translation>
</message>
<message>
<location filename="ui/dialogs/skip.py" />
<source>Keep it</source>
<translation>Conservar</translation>
</message>
<message>
<location filename="ui/dialogs/skip.py" />
<source>Skip</source>
<translation>Omitir</translation>
</message>
<message>
<location filename="ui/dialogs/skip.py" />
<source>a reason</source>
<translation>un motivo</translation>
</message>
</context>
<context>
<name>SplitLineDialog</name>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>Split {amount}</source>
<translation>Repartir {amount}</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>Another part</source>
<translation>Otra parte</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>Kept by the bank as its fee, {currency}</source>
<translation>Retenido por el banco como comisión, {currency}</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>Not posted: the customers are credited with what they paid.</source>
<translation>No se contabiliza: a los clientes se les abona lo que pagaron.</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>Record</source>
<translation>Registrar</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>amount</source>
<translation>importe</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>parts that add up</source>
<translation>partes que cuadren</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>{amount} still to give to somebody</source>
<translation>{amount} por asignar</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>{amount} too much</source>
<translation>{amount} de más</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>The parts add up to the line.</source>
<translation>Las partes suman el movimiento.</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>Record 1 payment</source>
<translation>Registrar 1 pago</translation>
</message>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>Record {n} payments</source>
<translation>Registrar {n} pagos</translation>
</message>
</context>
<context>
<name>Standing</name>
<message>
<location filename="ui/standing.py" />
<source>Not confirmed</source>
<translation>Sin confirmar</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Read only</source>
<translation>Solo lectura</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Recording is stopped until the book answers. Reading works.</source>
<translation>No se registra nada hasta que el libro responda. Leer sí se puede.</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>You can look, search, print statements and export.</source>
<translation>Puede mirar, buscar, imprimir extractos y exportar.</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>The book is not where it was opened</source>
<translation>El libro no está donde se abrió</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Save a copy…</source>
<translation>Guardar una copia…</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Opened for reading only</source>
<translation>Abierto solo para leer</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>a change</source>
<translation>un cambio</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>The disk answered with an error while this was being written: {what}. It is looked up in the book before anything else is recorded, so it cannot be there twice.</source>
<translation>El disco respondió con un error mientras se escribía esto: {what}. Se comprueba en el libro antes de registrar otra cosa, así que no puede quedar dos veces.</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Look again</source>
<translation>Comprobar otra vez</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Not confirmed: it is not known yet whether this was recorded</source>
<translation>Sin confirmar: aún no se sabe si esto quedó registrado</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Show report</source>
<translation>Mostrar informe</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>The newest good backup is {file}.</source>
<translation>La copia buena más nueva es {file}.</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Restore a backup…</source>
<translation>Restaurar una copia…</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Opened for reading only: this book is damaged</source>
<translation>Abierto solo para leer: este libro está dañado</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>and {n} more</source>
<translation>y {n} más</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>What was found</source>
<translation>Qué se encontró</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>The book was held against every rule of its own. Nothing was changed in it.</source>
<translation>El libro se comparó con todas sus reglas. No se cambió nada en él.</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Save a copy</source>
<translation>Guardar una copia</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>Books (*.book)</source>
<translation>Libros (*.book)</translation>
</message>
<message>
<location filename="ui/standing.py" />
<source>A copy with everything recorded was saved as {file}.</source>
<translation>Se guardó una copia con todo lo registrado como {file}.</translation>
</message>
</context>
<context>
<name>StatementDialog</name>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Statement</source>
<translation>Extracto</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>The statement as it will be printed</source>
<translation>El extracto tal como se imprimirá</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Print…</source>
<translation>Imprimir…</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Mark as sent</source>
<translation>Marcar como enviado</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Save PDF</source>
<translation>Guardar PDF</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Save the lines for a spreadsheet</source>
<translation>Guardar las líneas para una hoja de cálculo</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Save the lines as a workbook with typed cells</source>
<translation>Guardar las líneas como libro de cálculo con celdas tipadas</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Give it its number, keep it in the book and save it</source>
<translation>Darle su número, conservarlo en el libro y guardarlo</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>More</source>
<translation>Más</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Save &amp;JSON…</source>
<translation>Guardar &amp;JSON…</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>E-mail &amp;draft…</source>
<translation>&amp;Borrador de correo…</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Save a message with the statement attached; your mail program sends it</source>
<translation>Guardar un mensaje con el extracto adjunto; lo envía su programa de correo</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Mark as sent: {way}</source>
<translation>Marcar como enviado: {way}</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Statements for &amp;several customers…</source>
<translation>Extractos para &amp;varios clientes…</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>That day lies ahead; nothing is recorded on it yet.</source>
<translation>Ese día está en el futuro; aún no hay nada registrado.</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Save waits for: {what}</source>
<translation>Guardar: falta {what}</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>the period</source>
<translation>el período</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>Save, print or mail it first: only what was issued can have been sent.</source>
<translation>Guárdelo, imprímalo o envíelo primero: solo lo emitido puede haberse enviado.</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>sent</source>
<translation>enviado</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>issued</source>
<translation>emitido</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>draft</source>
<translation>borrador</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>After the end of the period.</source>
<translation>Después del fin del período.</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>{number} is marked as sent: {way}.</source>
<translation>{number} está marcado como enviado: {way}.</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>{number} was sent to the printer.</source>
<translation>{number} se envió a la impresora.</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>1 open item</source>
<translation>1 partida abierta</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>{n} open items</source>
<translation>{n} partidas abiertas</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>{items} = {closing}</source>
<translation>{items} = {closing}</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>opening {amount}</source>
<translation>saldo inicial {amount}</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>+ {amount} billed</source>
<translation>+ {amount} facturado</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>− {amount} received</source>
<translation>− {amount} recibido</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>− {amount} credited</source>
<translation>− {amount} abonado</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>− {amount} written off</source>
<translation>− {amount} incobrable</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>= closing {amount}</source>
<translation>= saldo final {amount}</translation>
</message>
<message>
<location filename="ui/dialogs/statement.py" />
<source>· as recorded up to {day}</source>
<translation>· según lo registrado hasta {day}</translation>
</message>
</context>
<context>
<name>StatementOptions</name>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>One account</source>
<translation>Una cuenta</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Allocations under each payment</source>
<translation>Aplicaciones bajo cada pago</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Ageing strip</source>
<translation>Franja de antigüedad</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Payment slip with QR code</source>
<translation>Talón de pago con código QR</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Save as recipe…</source>
<translation>Guardar como plantilla…</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Statement</source>
<translation>Extracto</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Recipe</source>
<translation>Plantilla</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Customer</source>
<translation>Cliente</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Balance forward</source>
<translation>Con saldo anterior</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Open item</source>
<translation>Partidas abiertas</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Activity</source>
<translation>Movimientos</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Kind</source>
<translation>Tipo</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Covers</source>
<translation>Abarca</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Account</source>
<translation>Cuenta</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Currency</source>
<translation>Moneda</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Language</source>
<translation>Idioma</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Recorded up to</source>
<translation>Registrado hasta</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>empty: all that is recorded now</source>
<translation>vacío: todo lo registrado ahora</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>From</source>
<translation>De</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>To</source>
<translation>Hasta</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>On the page</source>
<translation>En la página</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Nothing is to be paid, so there is no slip.</source>
<translation>No hay nada que pagar, así que no hay talón de pago.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Enter your IBAN in Settings, Business, to print a code to pay by.</source>
<translation>Introduzca su IBAN en Ajustes, Negocio, para imprimir un código de pago.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>A Swiss QR-bill needs an IBAN of Switzerland or Liechtenstein, so there is no code.</source>
<translation>Una QR-factura suiza necesita un IBAN de Suiza o Liechtenstein, por eso no hay código.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>The Swiss QR-bill is switched off in Settings, Business, so there is no code.</source>
<translation>La QR-factura suiza está desactivada en Ajustes, Negocio, por eso no hay código.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>A Swiss QR-bill needs your postal code and town in Settings, Business, in Latin letters.</source>
<translation>Una QR-factura suiza necesita su código postal y su localidad en Ajustes, Negocio, en letras latinas.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>A code to pay by asks for less than a billion, so there is none.</source>
<translation>Un código de pago pide menos de mil millones, por eso no hay ninguno.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Banks read a code to pay by for euros and Swiss francs alone, so there is none.</source>
<translation>Los bancos leen un código de pago solo para euros y francos suizos, por eso no hay ninguno.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>As set below</source>
<translation>Como se indica abajo</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>Everything {name} owes</source>
<translation>Todo lo que debe {name}</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>As of</source>
<translation>A fecha de</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>customer</source>
<translation>cliente</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>from</source>
<translation>desde</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>to</source>
<translation>hasta</translation>
</message>
<message>
<location filename="ui/dialogs/statement_options.py" />
<source>recorded up to</source>
<translation>registrado hasta</translation>
</message>
</context>
<context>
<name>StatementRunDialog</name>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Statements for several customers</source>
<translation>Extractos para varios clientes</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Statements saved as PDF, printed or mailed get a number and are kept. CSV, XLSX and JSON files do not.</source>
<translation>Los extractos guardados como PDF, impresos o enviados por correo reciben un número y se conservan. Los archivos CSV, XLSX y JSON, no.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Folder for the statements</source>
<translation>Carpeta para los extractos</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Tick none</source>
<translation>No marcar ninguno</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Customers with a balance</source>
<translation>Clientes con saldo</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Customers with something overdue</source>
<translation>Clientes con algo vencido</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>All customers</source>
<translation>Todos los clientes</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>One PDF for each</source>
<translation>Un PDF para cada uno</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>One PDF for all</source>
<translation>Un PDF para todos</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>An e-mail draft for each</source>
<translation>Un borrador de correo para cada uno</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>CSV for each, figures alone</source>
<translation>CSV para cada uno, solo cifras</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>XLSX for each, figures alone</source>
<translation>XLSX para cada uno, solo cifras</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>JSON for each, figures alone</source>
<translation>JSON para cada uno, solo cifras</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Customer</source>
<translation>Cliente</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>E-mail</source>
<translation>Correo electrónico</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Net</source>
<translation>Neto</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Overdue</source>
<translation>Vencido</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Customers who get a statement</source>
<translation>Clientes que reciben un extracto</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Recipe</source>
<translation>Plantilla</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Up to</source>
<translation>Hasta el</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Who</source>
<translation>Quién</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Owing at least</source>
<translation>Que deban al menos</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Write</source>
<translation>Escribir</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Into the folder</source>
<translation>En la carpeta</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Close</source>
<translation>Cerrar</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Issue</source>
<translation>Emitir</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Progress</source>
<translation>Progreso</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Stop</source>
<translation>Detener</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>none</source>
<translation>ninguna</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Nothing is overdue on that day. Choose another day, or other customers.</source>
<translation>Ese día no hay nada vencido. Elija otro día u otros clientes.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Nobody owes anything on that day. Choose another day, or all customers.</source>
<translation>Nadie debe nada ese día. Elija otro día, o todos los clientes.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>1 statement</source>
<translation>1 extracto</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>{n} statements</source>
<translation>{n} extractos</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>1 without an e-mail address</source>
<translation>1 sin dirección de correo</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>{n} without an e-mail address</source>
<translation>{n} sin dirección de correo</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>net {amount}</source>
<translation>neto {amount}</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Tick all</source>
<translation>Marcar todos</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>the last day</source>
<translation>el último día</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>a customer</source>
<translation>un cliente</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>a folder</source>
<translation>una carpeta</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Issue 1 statement</source>
<translation>Emitir 1 extracto</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Issue {n} statements</source>
<translation>Emitir {n} extractos</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Write 1 file</source>
<translation>Escribir 1 archivo</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Write {n} files</source>
<translation>Escribir {n} archivos</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>These are issued. Choose something else to go on.</source>
<translation>Ya están emitidos. Elija otra cosa para continuar.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>These are written. Choose something else to go on.</source>
<translation>Ya están escritos. Elija otra cosa para continuar.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Writing</source>
<translation>Escribiendo</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Stopping after this one…</source>
<translation>Se detiene después de este…</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>{done} of {total}</source>
<translation>{done} de {total}</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>{done} of {total} written.</source>
<translation>{done} de {total} escritos.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>{first} was issued.</source>
<translation>Se emitió {first}.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>{first} to {last} were issued.</source>
<translation>Se emitieron de {first} a {last}.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>It was stopped; what was written stays.</source>
<translation>Se detuvo; lo escrito se conserva.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Already there, so left as it is: {names}.</source>
<translation>Ya estaban, así que se dejaron como están: {names}.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Already there, so left: {names}.</source>
<translation>Ya estaban y se dejaron: {names}.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>No e-mail address: {names}.</source>
<translation>Sin dirección de correo: {names}.</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Open folder</source>
<translation>Abrir carpeta</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Mark all as sent</source>
<translation>Marcar todos como enviados</translation>
</message>
<message>
<location filename="ui/dialogs/statement_run.py" />
<source>Marked as sent, {way}: {count}.</source>
<translation>Marcados como enviados, {way}: {count}.</translation>
</message>
</context>
<context>
<name>StatementsSection</name>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Paper</source>
<translation>Papel</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Of statements and receipts. Name, address and logo are set in Business.</source>
<translation>De extractos y recibos. El nombre, la dirección y el logotipo se fijan en Negocio.</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>A4</source>
<translation>A4</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>US Letter</source>
<translation>Carta (EE. UU.)</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Choose…</source>
<translation>Elegir…</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Choose the accent colour</source>
<translation>Elegir el color de acento</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>unless a customer has a language of its own</source>
<translation>salvo que un cliente tenga idioma propio</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Language of the paper</source>
<translation>Idioma del papel</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Size of the paper</source>
<translation>Tamaño del papel</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>of the title and the rule, as {colour}; empty for black</source>
<translation>del título y la línea, como {colour}; vacío para negro</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Accent colour</source>
<translation>Color de acento</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Wording</source>
<translation>Redacción</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>In your own words, as they stand on every statement.</source>
<translation>Con sus propias palabras, como figuran en cada extracto.</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Above the lines</source>
<translation>Encima de las líneas</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>in place of the sentence that names your e-mail address</source>
<translation>en lugar de la frase que nombra su dirección de correo</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Below the figures</source>
<translation>Debajo de las cifras</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Reminder letters</source>
<translation>Recordatorios de pago</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>From so many days past due on; nothing is sent by itself.</source>
<translation>Desde estos días de retraso; nada se envía por sí solo.</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>First reminder</source>
<translation>Primer recordatorio</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Second reminder</source>
<translation>Segundo recordatorio</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Final reminder</source>
<translation>Último recordatorio</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Recipes</source>
<translation>Plantillas</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Kept from the window of a statement, to be chosen there again.</source>
<translation>Guardadas desde la ventana de un extracto, para elegirlas allí de nuevo.</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>No recipe was kept yet.</source>
<translation>Aún no se ha guardado ninguna plantilla.</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Remove</source>
<translation>Quitar</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>Remove the recipe {name}</source>
<translation>Quitar la plantilla {name}</translation>
</message>
<message>
<location filename="ui/panels/settings/statements.py" />
<source>The recipe {name} was removed.</source>
<translation>Se quitó la plantilla {name}.</translation>
</message>
</context>
<context>
<name>StatusLine</name>
<message>
<location filename="ui/panels/frame.py" />
<source>Saved</source>
<translation>Guardado</translation>
</message>
<message>
<location filename="ui/panels/frame.py" />
<source>Every act is on the disk before it is shown here.</source>
<translation>Cada operación está en el disco antes de mostrarse aquí.</translation>
</message>
</context>
<context>
<name>Tabs</name>
<message>
<location filename="ui/panels/tabs.py" />
<source>More</source>
<translation>Más</translation>
</message>
<message>
<location filename="ui/panels/tabs.py" />
<source>More to show</source>
<translation>Más para ver</translation>
</message>
</context>
<context>
<name>TakeOffDialog</name>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>Take a payment off a bill</source>
<translation>Quitar un pago de una factura</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>What is taken off becomes credit again; nothing is paid back.</source>
<translation>Lo que se quita vuelve a ser saldo a favor; no se devuelve nada.</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>{payment} on {bill}</source>
<translation>{payment} en {bill}</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>What is taken off</source>
<translation>Qué se quita</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>Leave it there</source>
<translation>Dejarlo ahí</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>Take off</source>
<translation>Quitar</translation>
</message>
<message>
<location filename="ui/dialogs/taking_back.py" />
<source>a bill with a payment on it</source>
<translation>una factura con un pago</translation>
</message>
</context>
<context>
<name>TopBar</name>
<message>
<location filename="ui/panels/frame.py" />
<source>Commands</source>
<translation>Órdenes</translation>
</message>
</context>
<context>
<name>TransferDialog</name>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Transfer credit of {name}</source>
<translation>Traspasar saldo a favor de {name}</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>credit</source>
<translation>saldo a favor</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>From</source>
<translation>De</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>To</source>
<translation>A</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Keep it there</source>
<translation>Dejarlo ahí</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Move</source>
<translation>Traspasar</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>credit to move</source>
<translation>saldo a favor que traspasar</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>another balance of this customer</source>
<translation>otro saldo de este cliente</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>{words} to {name}</source>
<translation>{words} a {name}</translation>
</message>
</context>
<context>
<name>Tray</name>
<message>
<location filename="ui/tray.py" />
<source>1 notification needs a look</source>
<translation>1 notificación por revisar</translation>
</message>
<message>
<location filename="ui/tray.py" />
<source>{n} notifications need a look</source>
<translation>{n} notificaciones por revisar</translation>
</message>
<message>
<location filename="ui/tray.py" />
<source>all is well</source>
<translation>todo en orden</translation>
</message>
</context>
<context>
<name>TreeModel</name>
<message>
<location filename="ui/models/tree_model.py" />
<source>Overdue</source>
<translation>Vencido</translation>
</message>
<message>
<location filename="ui/models/tree_model.py" />
<source>Credit</source>
<translation>A favor</translation>
</message>
<message>
<location filename="ui/models/tree_model.py" />
<source>Customer</source>
<translation>Cliente</translation>
</message>
<message>
<location filename="ui/models/tree_model.py" />
<source>Owed</source>
<translation>Adeudado</translation>
</message>
</context>
<context>
<name>UndoLink</name>
<message>
<location filename="ui/panels/undo_link.py" />
<source>Undo: {act}</source>
<translation>Deshacer: {act}</translation>
</message>
<message>
<location filename="ui/panels/undo_link.py" />
<source>Undo before it is sent</source>
<translation>Deshacer antes del envío</translation>
</message>
<message>
<location filename="ui/panels/undo_link.py" />
<source>Undo</source>
<translation>Deshacer</translation>
</message>
<message>
<location filename="ui/panels/undo_link.py" />
<source>Undo, {n} s before it is sent</source>
<translation>Deshacer, {n} s antes del envío</translation>
</message>
</context>
<context>
<name>UnfoldingTable</name>
<message>
<location filename="ui/widgets/unfolding.py" />
<source>unfolded</source>
<translation>desplegado</translation>
</message>
<message>
<location filename="ui/widgets/unfolding.py" />
<source>folded</source>
<translation>plegado</translation>
</message>
</context>
<context>
<name>UnsavedDialog</name>
<message>
<location filename="ui/dialogs/base.py" />
<source>Close without saving?</source>
<translation>¿Cerrar sin guardar?</translation>
</message>
<message>
<location filename="ui/dialogs/base.py" />
<source>What you typed has not been recorded yet.</source>
<translation>Lo que ha escrito aún no está registrado.</translation>
</message>
<message>
<location filename="ui/dialogs/base.py" />
<source>Discard</source>
<translation>Descartar</translation>
</message>
<message>
<location filename="ui/dialogs/base.py" />
<source>Keep editing</source>
<translation>Seguir editando</translation>
</message>
</context>
<context>
<name>UseCreditDialog</name>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Use credit of {name}</source>
<translation>Usar saldo a favor de {name}</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>open</source>
<translation>pendiente</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Bill</source>
<translation>Factura</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Whose credit</source>
<translation>Saldo a favor de quién</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>From</source>
<translation>De</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Keep credit</source>
<translation>Mantener saldo a favor</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Use</source>
<translation>Usar</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>credit</source>
<translation>saldo a favor</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>oldest first</source>
<translation>el más antiguo primero</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>left</source>
<translation>restante</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>an open bill</source>
<translation>una factura pendiente</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>credit that may pay this bill</source>
<translation>saldo a favor que pueda pagar esta factura</translation>
</message>
</context>
<context>
<name>WaitingCard</name>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>For</source>
<translation>Para</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>Amount</source>
<translation>Importe</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>Notifications waiting</source>
<translation>Notificaciones en espera</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>Open outbox</source>
<translation>Abrir la bandeja de salida</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>Nothing waits.</source>
<translation>Nada en espera.</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>Notifications</source>
<translation>Notificaciones</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>{n} kept</source>
<translation>{n} guardadas</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>No receiver is set up; nothing needs to be done.</source>
<translation>No hay ningún receptor configurado; no hace falta hacer nada.</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>1 set aside</source>
<translation>1 apartada</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>{n} set aside</source>
<translation>{n} apartadas</translation>
</message>
<message>
<location filename="ui/panels/waiting_card.py" />
<source>none set aside</source>
<translation>ninguna apartada</translation>
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
<translation>¿Cómo le deben sus clientes?</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>This is the usual way in your book. One customer can be different.</source>
<translation>Esta es la manera habitual en su libro. Un cliente puede ser distinto.</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Two different places are good: the book and its backups do not get lost together.</source>
<translation>Conviene que sean dos lugares distintos: así el libro y sus copias no se pierden juntos.</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Start a new book</source>
<translation>Empezar un libro nuevo</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Three answers, about a minute. Names and the usual way of owing can be changed later.</source>
<translation>Tres respuestas, cosa de un minuto. Los nombres y la manera habitual de deber se pueden cambiar después.</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Language, also of papers</source>
<translation>Idioma, también de papeles</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Where the book is kept</source>
<translation>Dónde se guarda el libro</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Where backups go</source>
<translation>Adónde van las copias</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Business name</source>
<translation>Nombre del negocio</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Currency</source>
<translation>Moneda</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Numbers and dates look like</source>
<translation>Los números y las fechas se ven así</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Create book</source>
<translation>Crear libro</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Next: type the first customer, or bring them from a file.</source>
<translation>Después: escriba el primer cliente o tráigalos de un archivo.</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Waits for the name of the business.</source>
<translation>Falta el nombre del negocio.</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Choose a backup</source>
<translation>Elegir una copia</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Books (*.book)</source>
<translation>Libros (*.book)</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>The folder cannot be made: {why}</source>
<translation>No se puede crear la carpeta: {why}</translation>
</message>
<message>
<location filename="ui/dialogs/welcome.py" />
<source>Open a book</source>
<translation>Abrir un libro</translation>
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
<translation>Quién le debe, qué ha entrado y un extracto que cuadra. Su libro es un archivo en este equipo.</translation>
</message>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>Or begin with</source>
<translation>O empiece con</translation>
</message>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>13 customers, all three ways of owing, nothing to lose</source>
<translation>13 clientes, las tres maneras de deber, nada que perder</translation>
</message>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>Try the sample shop</source>
<translation>Probar la tienda de ejemplo</translation>
</message>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>Open a book</source>
<translation>Abrir un libro</translation>
</message>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>a .book file you already have</source>
<translation>un archivo .book que ya tiene</translation>
</message>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>shows what is in it before anything is replaced</source>
<translation>muestra qué contiene antes de sustituir nada</translation>
</message>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>Restore a backup</source>
<translation>Restaurar una copia</translation>
</message>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>Nothing leaves this computer unless you set up notifications.</source>
<translation>Nada sale de este equipo salvo que configure notificaciones.</translation>
</message>
<message>
<location filename="ui/dialogs/welcome_ways.py" />
<source>Opened before</source>
<translation>Abiertos antes</translation>
</message>
</context>
<context>
<name>WholeEdit</name>
<message>
<location filename="ui/widgets/whole_edit.py" />
<source>Write a whole number from {least} to {most}.</source>
<translation>Escriba un número entero de {least} a {most}.</translation>
</message>
<message>
<location filename="ui/widgets/whole_edit.py" />
<source>Write a whole number from {least} to {most}, or nothing.</source>
<translation>Escriba un número entero de {least} a {most}, o nada.</translation>
</message>
</context>
<context>
<name>WriteOffDialog</name>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Write off bill {name}?</source>
<translation>¿Dar por incobrable la factura {name}?</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Write off the balance of {name}?</source>
<translation>¿Dar por incobrable el saldo de {name}?</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>It is given up, not paid: it stays in the history, marked as written off.</source>
<translation>Se renuncia a ello, no se paga: queda en el historial, marcado como incobrable.</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Keep as owed</source>
<translation>Mantener como adeudado</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>Write off</source>
<translation>Dar por incobrable</translation>
</message>
<message>
<location filename="ui/dialogs/adjusting.py" />
<source>written off</source>
<translation>incobrable</translation>
</message>
</context>
<context>
<name>_AllocationDelegate</name>
<message>
<location filename="ui/dialogs/allocation_table.py" />
<source>Apply to {name}</source>
<translation>Aplicar a {name}</translation>
</message>
</context>
<context>
<name>_Calendar</name>
<message>
<location filename="ui/widgets/calendar_popup.py" />
<source>Calendar</source>
<translation>Calendario</translation>
</message>
<message>
<location filename="ui/widgets/calendar_popup.py" />
<source>Month before</source>
<translation>Mes anterior</translation>
</message>
<message>
<location filename="ui/widgets/calendar_popup.py" />
<source>Next month</source>
<translation>Mes siguiente</translation>
</message>
</context>
<context>
<name>_FieldCombo</name>
<message>
<location filename="ui/dialogs/import_mapping.py" />
<source>(leave out)</source>
<translation>(omitir)</translation>
</message>
<message>
<location filename="ui/dialogs/import_mapping.py" />
<source>{field} (now from {column})</source>
<translation>{field} (ahora de {column})</translation>
</message>
</context>
<context>
<name>_ModelCard</name>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>A payment</source>
<translation>Un pago</translation>
</message>
<message>
<location filename="ui/dialogs/model_cards.py" />
<source>Drawing: where money is owed with {name}</source>
<translation>Dibujo: dónde se debe con {name}</translation>
</message>
</context>
<context>
<name>_Page</name>
<message>
<location filename="ui/dialogs/help.py" />
<source>Close</source>
<translation>Cerrar</translation>
</message>
</context>
<context>
<name>_Part</name>
<message>
<location filename="ui/dialogs/split_line.py" />
<source>Part {n}, {currency}</source>
<translation>Parte {n}, {currency}</translation>
</message>
</context>
<context>
<name>_Phones</name>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Country of phone numbers without a country code</source>
<translation>País de los teléfonos sin prefijo internacional</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Not known: into the notes</source>
<translation>No se sabe: a las notas</translation>
</message>
</context>
<context>
<name>_Preview</name>
<message>
<location filename="ui/panels/settings/logo_row.py" />
<source>No logo yet</source>
<translation>Aún sin logotipo</translation>
</message>
<message>
<location filename="ui/panels/settings/logo_row.py" />
<source>The logo</source>
<translation>El logotipo</translation>
</message>
</context>
<context>
<name>_Reading</name>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Decimal mark</source>
<translation>Signo decimal</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Decimal mark?</source>
<translation>¿Signo decimal?</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Form of the dates</source>
<translation>Forma de las fechas</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Form of the dates?</source>
<translation>¿Forma de las fechas?</translation>
</message>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Read as</source>
<translation>Leído como</translation>
</message>
</context>
<context>
<name>_Results</name>
<message>
<location filename="ui/panels/search_field.py" />
<source>Found</source>
<translation>Encontrado</translation>
</message>
<message>
<location filename="ui/panels/search_field.py" />
<source>Nothing found for “{text}”.</source>
<translation>No se encontró nada con «{text}».</translation>
</message>
</context>
<context>
<name>_Rounding</name>
<message>
<location filename="ui/dialogs/import_check_page.py" />
<source>Amounts with too many decimals</source>
<translation>Importes con demasiados decimales</translation>
</message>
</context>
<context>
<name>_TotalsStrip</name>
<message>
<location filename="ui/dialogs/allocation_table.py" />
<source>Total: open {open}, applied {applied}, left open {left}</source>
<translation>Total: pendiente {open}, aplicado {applied}, queda pendiente {left}</translation>
</message>
<message>
<location filename="ui/dialogs/allocation_table.py" />
<source>Total</source>
<translation>Total</translation>
</message>
</context>
<context>
<name>actions</name>
<message>
<location filename="ui/action_rules.py" />
<source>Add a customer first.</source>
<translation>Añada primero un cliente.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>Choose a customer in the list first.</source>
<translation>Elija primero un cliente en la lista.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>{name} still owes or has credit; settle that first.</source>
<translation>{name} todavía debe o tiene saldo a favor; liquídelo primero.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>Choose a payment in the activity or payments of a customer first.</source>
<translation>Elija primero un pago en los movimientos o pagos de un cliente.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>This payment is reversed already.</source>
<translation>Este pago ya está revertido.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>There is nothing to take back. Customers, accounts and texts are changed back with Edit or Archive, not with Undo.</source>
<translation>No hay nada que deshacer. Los clientes, cuentas y textos se vuelven a cambiar con Editar o Archivar, no con Deshacer.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>Nothing was taken back.</source>
<translation>No se ha deshecho nada.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>There is no earlier page.</source>
<translation>No hay ninguna página anterior.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>Files can be imported with the command line: billing-desktop import.</source>
<translation>Los archivos se pueden importar con la línea de órdenes: billing-desktop import.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>Statements are exported one by one, with Statement… in the menu Statements.</source>
<translation>Los extractos se exportan uno a uno, con «Extracto…» en el menú Extractos.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>No line is known to be ready yet; look in Bank first.</source>
<translation>Aún no consta ningún movimiento listo; mire primero en Banco.</translation>
</message>
<message>
<location filename="ui/action_rules.py" />
<source>A backup is being made already.</source>
<translation>Ya se está haciendo una copia.</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;New book…</source>
<translation>&amp;Nuevo libro…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Start a book for another business</source>
<translation>Empezar un libro para otro negocio</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Open book…</source>
<translation>&amp;Abrir libro…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Open a book file that you already have</source>
<translation>Abrir un archivo de libro que ya tiene</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Try the sample shop</source>
<translation>Probar la &amp;tienda de ejemplo</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>A book of its own to try everything in; yours stays as it is</source>
<translation>Un libro propio para probarlo todo; el suyo queda como está</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Import…</source>
<translation>&amp;Importar…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Bring customers, bills or payments from a file</source>
<translation>Traer clientes, facturas o pagos de un archivo</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Rea&amp;d bank file…</source>
<translation>Leer archivo del &amp;banco…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Lay what came in at the bank beside your customers and their bills</source>
<translation>Poner lo que entró en el banco junto a sus clientes y facturas</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Export…</source>
<translation>&amp;Exportar…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Write what is listed to a file</source>
<translation>Escribir en un archivo lo que está en la lista</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Back up now</source>
<translation>&amp;Copiar ahora</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Make a backup of this book and verify it</source>
<translation>Hacer una copia de este libro y comprobarla</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Restore a back&amp;up…</source>
<translation>Restaurar una co&amp;pia…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Look into a backup and put it in place of this book</source>
<translation>Ver qué hay en una copia y ponerla en lugar de este libro</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Settings</source>
<translation>A&amp;justes</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Business, payment methods and appearance</source>
<translation>Negocio, formas de pago y apariencia</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Quit</source>
<translation>&amp;Salir</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Close the program; everything is saved already</source>
<translation>Cerrar el programa; todo está ya guardado</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Undo</source>
<translation>&amp;Deshacer</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Take the last act back</source>
<translation>Deshacer la última operación</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Undo</source>
<translation>Deshacer</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Redo</source>
<translation>&amp;Rehacer</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Do again what was taken back</source>
<translation>Volver a hacer lo que se deshizo</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Find on this page</source>
<translation>&amp;Buscar en esta página</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Go to the search box of what is shown</source>
<translation>Ir al campo de búsqueda de lo que se muestra</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Search everything</source>
<translation>Buscar en &amp;todo</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Find customers, accounts, bills and payments</source>
<translation>Buscar clientes, cuentas, facturas y pagos</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Go to the list</source>
<translation>&amp;Ir a la lista</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Put the keyboard into the list of customers</source>
<translation>Llevar el teclado a la lista de clientes</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;New customer…</source>
<translation>&amp;Nuevo cliente…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Add somebody who owes</source>
<translation>Añadir a alguien que debe</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>New customer</source>
<translation>Nuevo cliente</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>New &amp;account…</source>
<translation>Nueva c&amp;uenta…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Add a part of what this customer owes that is kept by itself</source>
<translation>Añadir una parte de lo que debe este cliente que se lleva por separado</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Edit…</source>
<translation>&amp;Editar…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Change what is noted about the customer, account or bill</source>
<translation>Cambiar lo anotado sobre el cliente, la cuenta o la factura</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Edit</source>
<translation>Editar</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>New &amp;bill…</source>
<translation>Nueva &amp;factura…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Raise a numbered bill</source>
<translation>Emitir una factura numerada</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>New bill</source>
<translation>Nueva factura</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>New c&amp;harge…</source>
<translation>Nuevo ca&amp;rgo…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Raise a balance without a bill</source>
<translation>Cargar un saldo sin factura</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>New charge</source>
<translation>Nuevo cargo</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Write &amp;off…</source>
<translation>Dar por &amp;incobrable…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Give up what is open on a bill or balance</source>
<translation>Renunciar a lo pendiente de una factura o un saldo</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Change a&amp;mount…</source>
<translation>Cambiar i&amp;mporte…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Change the amount of the chosen bill</source>
<translation>Cambiar el importe de la factura elegida</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Cance&amp;l bill…</source>
<translation>Anu&amp;lar factura…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Cancel a bill on which nothing lies</source>
<translation>Anular una factura sobre la que no hay nada</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Se&amp;t balance…</source>
<translation>Fi&amp;jar saldo…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Correct a balance by an entry for the difference</source>
<translation>Corregir un saldo con un asiento por la diferencia</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Arch&amp;ive</source>
<translation>Arc&amp;hivar</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Take the customer out of the list; nothing is deleted</source>
<translation>Quitar al cliente de la lista; no se borra nada</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Receive payment…</source>
<translation>Registrar &amp;pago…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Record money that came in</source>
<translation>Registrar dinero que ha entrado</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Receive payment</source>
<translation>Registrar pago</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Record &amp;what is ready</source>
<translation>Registrar lo l&amp;isto</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Record every line of a bank file that is ready, as one act</source>
<translation>Registrar todos los movimientos listos de un archivo del banco en una sola operación</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Re&amp;verse…</source>
<translation>Re&amp;vertir…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Take the chosen payment back, with everything it paid</source>
<translation>Revertir el pago elegido, con todo lo que pagó</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Recei&amp;pt…</source>
<translation>Reci&amp;bo…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Show the receipt of the chosen payment, to print or save</source>
<translation>Mostrar el recibo del pago elegido, para imprimirlo o guardarlo</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Take off a bill…</source>
<translation>&amp;Quitar de una factura…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Take a payment off a bill: it is credit again</source>
<translation>Quitar un pago de una factura: vuelve a ser saldo a favor</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Re&amp;fund…</source>
<translation>&amp;Devolver…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Note that the chosen payment was paid back</source>
<translation>Anotar que el pago elegido se devolvió</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Credit note…</source>
<translation>N&amp;ota de crédito…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Lower what is owed without money</source>
<translation>Reducir lo adeudado sin dinero</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Use credit…</source>
<translation>Usar &amp;saldo a favor…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Lay credit on a bill</source>
<translation>Aplicar saldo a favor a una factura</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Refu&amp;nd credit…</source>
<translation>Devo&amp;lver saldo a favor…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Note that credit was paid back</source>
<translation>Anotar que se devolvió saldo a favor</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Transfer cre&amp;dit…</source>
<translation>&amp;Traspasar saldo a favor…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Move credit between balances of one customer</source>
<translation>Traspasar saldo a favor entre saldos de un cliente</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Statement…</source>
<translation>E&amp;xtracto…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Show, print or save what a customer owes</source>
<translation>Mostrar, imprimir o guardar lo que debe un cliente</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Statement</source>
<translation>Extracto</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Statements for se&amp;veral customers…</source>
<translation>Extractos para &amp;varios clientes…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Write statements for all, those with a balance or those overdue</source>
<translation>Escribir extractos para todos, para los que tienen saldo o para los vencidos</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Re&amp;minder letters…</source>
<translation>&amp;Recordatorios…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>List who is late and write a letter to each</source>
<translation>Ver quién tiene retraso y escribir a cada uno</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Reports…</source>
<translation>&amp;Informes…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Ageing, open bills, payments received, write-offs and customers, to print or save</source>
<translation>Antigüedad, facturas pendientes, pagos recibidos, incobrables y clientes, para imprimir o guardar</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Send waiting notifications now</source>
<translation>Enviar ahora las notificaciones en &amp;espera</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Let what waits in the outbox go at once</source>
<translation>Enviar enseguida lo que espera en la bandeja de salida</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Tr&amp;y set-aside notifications again</source>
<translation>Volver a intentar las ap&amp;artadas</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Put everything that was set aside back in line</source>
<translation>Volver a poner en la cola todo lo apartado</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Send notifications a&amp;gain…</source>
<translation>Enviar &amp;notificaciones otra vez…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>By customer or days, with the same ids and bytes</source>
<translation>Por cliente o por días, con los mismos identificadores y bytes</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Receive ev&amp;ents…</source>
<translation>&amp;Recibir eventos…</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Take events of another system as payments, each once</source>
<translation>Tomar eventos de otro sistema como pagos, cada uno una vez</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Overview</source>
<translation>&amp;Resumen</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>What is owed, by age and by customer</source>
<translation>Lo adeudado, por antigüedad y por cliente</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Customers</source>
<translation>&amp;Clientes</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>The list of customers and the page of each</source>
<translation>La lista de clientes y la página de cada uno</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Bank</source>
<translation>&amp;Banco</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Lines of bank files and who paid what</source>
<translation>Movimientos de archivos del banco y quién pagó qué</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Ou&amp;tbox</source>
<translation>Bande&amp;ja</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Notifications that wait to be sent</source>
<translation>Notificaciones que esperan ser enviadas</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Sort by &amp;name</source>
<translation>Ordenar por &amp;nombre</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Order the list of customers by name</source>
<translation>Ordenar la lista de clientes por nombre</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Sort by o&amp;wed</source>
<translation>Ordenar por a&amp;deudado</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Order the list of customers by what they owe; once more turns it round</source>
<translation>Ordenar la lista de clientes por lo que deben; otra vez invierte el orden</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Sort by o&amp;verdue</source>
<translation>Ordenar por &amp;vencido</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Order the list of customers by what is overdue; once more turns it round</source>
<translation>Ordenar la lista de clientes por lo vencido; otra vez invierte el orden</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Light</source>
<translation>C&amp;laro</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Light colours</source>
<translation>Colores claros</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Dark</source>
<translation>&amp;Oscuro</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Dark colours</source>
<translation>Colores oscuros</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>As the &amp;system</source>
<translation>Como el &amp;sistema</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Light or dark as the desktop is set</source>
<translation>Claro u oscuro según el escritorio</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Refresh</source>
<translation>&amp;Actualizar</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Read everything on screen again</source>
<translation>Volver a leer todo lo que está en pantalla</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Bac&amp;k</source>
<translation>A&amp;trás</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Go to the page before</source>
<translation>Ir a la página anterior</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Guide</source>
<translation>&amp;Guía</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>How to do it, with the page that belongs here</source>
<translation>Cómo se hace, con la página que corresponde</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Keyboard shortcuts</source>
<translation>A&amp;tajos de teclado</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>All commands with their keys</source>
<translation>Todas las órdenes con sus teclas</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;About Billing Desktop</source>
<translation>&amp;Acerca de Billing Desktop</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Version and where the book and the log file are</source>
<translation>Versión y dónde están el libro y el archivo de registro</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;File</source>
<translation>&amp;Archivo</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Edit</source>
<translation>&amp;Edición</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Payments</source>
<translation>&amp;Pagos</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Statements</source>
<translation>Ex&amp;tractos</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;View</source>
<translation>&amp;Ver</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>&amp;Help</source>
<translation>Ay&amp;uda</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Sections of the settings</source>
<translation>Secciones de los ajustes</translation>
</message>
<message>
<location filename="ui/actions.py" />
<source>Take out of the arch&amp;ive</source>
<translation>Sacar del arc&amp;hivo</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>Choose a bill in the tree or in a list first.</source>
<translation>Elija primero una factura en el árbol o en una lista.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>Nothing is open on bill {name}.</source>
<translation>No hay nada pendiente en la factura {name}.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>There is no credit that may pay bill {name}.</source>
<translation>No hay saldo a favor que pueda pagar la factura {name}.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>This customer has no credit.</source>
<translation>Este cliente no tiene saldo a favor.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>Nothing of this payment lies on a bill.</source>
<translation>Nada de este pago está en una factura.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>No payment lies on bill {name}.</source>
<translation>No hay ningún pago en la factura {name}.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>Choose a payment or a bill first.</source>
<translation>Elija primero un pago o una factura.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>Nothing is left of this payment.</source>
<translation>No queda nada de este pago.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>A credit note has no receipt: no money came.</source>
<translation>Una nota de crédito no tiene recibo: no entró dinero.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>This customer has no other balance to move credit to.</source>
<translation>Este cliente no tiene otro saldo al que traspasar.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>Choose a bill first; nothing is owed on the balance.</source>
<translation>Elija primero una factura; en el saldo no se debe nada.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>A cancelled bill keeps its amount.</source>
<translation>Una factura anulada conserva su importe.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>Bill {name} is cancelled already.</source>
<translation>La factura {name} ya está anulada.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>Something lies on bill {name}; take it off first.</source>
<translation>Hay algo en la factura {name}; quítelo primero.</translation>
</message>
<message>
<location filename="ui/correction_rules.py" />
<source>This balance cannot be set in this model; raise a bill or a credit note.</source>
<translation>Este saldo no se puede fijar en este modelo; emita una factura o una nota de crédito.</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Settings: Business</source>
<translation>Ajustes: Negocio</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Name, address, bank details and logo</source>
<translation>Nombre, dirección, datos bancarios y logotipo</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Settings: Billing</source>
<translation>Ajustes: Facturación</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>How customers owe, numbers, days until due, use of credit</source>
<translation>Cómo deben los clientes, números, días hasta el vencimiento, saldo a favor</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Settings: Payments</source>
<translation>Ajustes: Pagos</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Payment methods, warning of a payment twice, payment rules</source>
<translation>Formas de pago, aviso de pago repetido, reglas de pago</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Settings: Statements</source>
<translation>Ajustes: Extractos</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>What stands on statements</source>
<translation>Qué figura en los extractos</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Settings: Notifications</source>
<translation>Ajustes: Notificaciones</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Who is told when a payment is applied</source>
<translation>A quién se avisa cuando se aplica un pago</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Settings: Protection</source>
<translation>Ajustes: Protección</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>What keeps the book from changes and loss</source>
<translation>Qué protege el libro de cambios y pérdidas</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Settings: Appearance</source>
<translation>Ajustes: Apariencia</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Light or dark, size of text, density, how amounts look</source>
<translation>Claro u oscuro, tamaño del texto, densidad, forma de los importes</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Settings: Language</source>
<translation>Ajustes: Idioma</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>The language of the program</source>
<translation>El idioma del programa</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Settings: Shortcuts</source>
<translation>Ajustes: Atajos</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>The keys of every command, to be changed</source>
<translation>Las teclas de cada orden, que se pueden cambiar</translation>
</message>
<message>
<location filename="ui/window_menus.py" />
<source>Open &amp;recent</source>
<translation>Abrir &amp;reciente</translation>
</message>
</context>
<context>
<name>allocations</name>
<message>
<location filename="ui/models/allocation_model.py" />
<source>Bill</source>
<translation>Factura</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>Account</source>
<translation>Cuenta</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>Due</source>
<translation>Vence</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>Open</source>
<translation>Pendiente</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>Apply</source>
<translation>Aplicar</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>Left open</source>
<translation>Queda pendiente</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>balance</source>
<translation>saldo</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>billed {day}</source>
<translation>facturado {day}</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>none</source>
<translation>sin fecha</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>credit</source>
<translation>saldo a favor</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>too much</source>
<translation>demasiado</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>{amount} by credit</source>
<translation>{amount} con saldo a favor</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>paid</source>
<translation>pagado</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>Balance</source>
<translation>Saldo</translation>
</message>
<message>
<location filename="ui/models/allocation_model.py" />
<source>Bill or balance</source>
<translation>Factura o saldo</translation>
</message>
</context>
<context>
<name>bank</name>
<message>
<location filename="ui/panels/bank/words.py" />
<source>not a customer</source>
<translation>no es cliente</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>skipped</source>
<translation>omitida</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>ready</source>
<translation>listo</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>choose</source>
<translation>elegir</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>nobody</source>
<translation>nadie</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>recorded</source>
<translation>registrado</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>recorded twice</source>
<translation>registrado dos veces</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>not a receipt</source>
<translation>no es un ingreso</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>no name</source>
<translation>sin nombre</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>The file does not say with what it began and ended.</source>
<translation>El archivo no dice con qué empezó y terminó.</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>{sums}, agrees</source>
<translation>{sums}, cuadra</translation>
</message>
<message>
<location filename="ui/panels/bank/words.py" />
<source>Opening and lines do not make the closing {sum}</source>
<translation>El inicio y los movimientos no dan el final {sum}</translation>
</message>
</context>
<context>
<name>columns</name>
<message>
<location filename="ui/models/columns.py" />
<source>Opening balance</source>
<translation>Saldo inicial</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Charge</source>
<translation>Cargo</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Bill</source>
<translation>Factura</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Payment</source>
<translation>Pago</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Credit note</source>
<translation>Nota de crédito</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Credit used</source>
<translation>Saldo a favor usado</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Taken off</source>
<translation>Quitado</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Transfer</source>
<translation>Traspaso</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Refund</source>
<translation>Devolución</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Write-off</source>
<translation>Incobrable</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Bill changed</source>
<translation>Factura cambiada</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Bill cancelled</source>
<translation>Factura anulada</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Balance set</source>
<translation>Saldo fijado</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Reversal</source>
<translation>Reversión</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Undo</source>
<translation>Deshacer</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>reversed</source>
<translation>revertido</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>undone</source>
<translation>deshecho</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>cancelled</source>
<translation>anulada</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>written off</source>
<translation>incobrable</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>part paid</source>
<translation>pagado en parte</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>paid</source>
<translation>pagado</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>unpaid</source>
<translation>sin pagar</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>overdue</source>
<translation>vencido</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>bank</source>
<translation>transferencia</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>cash</source>
<translation>efectivo</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>card</source>
<translation>tarjeta</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>cheque</source>
<translation>cheque</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>other</source>
<translation>otra</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>archived</source>
<translation>archivado</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Credit on the account</source>
<translation>Saldo a favor en la cuenta</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Credit on the customer</source>
<translation>Saldo a favor en el cliente</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Balance of the account</source>
<translation>Saldo de la cuenta</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>Balance of the customer</source>
<translation>Saldo del cliente</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>bill {number}</source>
<translation>factura {number}</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>waits until {day}, then {name}</source>
<translation>espera hasta el {day}, luego {name}</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>to {name} on {day}</source>
<translation>a {name} el {day}</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>to {name}</source>
<translation>a {name}</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>kept as credit of {name}</source>
<translation>queda a favor de {name}</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>kept as credit</source>
<translation>queda como saldo a favor</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>to the balance of {name}</source>
<translation>al saldo de {name}</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>to the balance</source>
<translation>al saldo</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>from {name}</source>
<translation>de {name}</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>from the customer</source>
<translation>del cliente</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>to the customer</source>
<translation>al cliente</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>given {day}</source>
<translation>indicado {day}</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>credit again</source>
<translation>de nuevo a favor</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>from {day}</source>
<translation>del {day}</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>customer</source>
<translation>cliente</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>none</source>
<translation>sin fecha</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>credit until then</source>
<translation>a favor hasta entonces</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>show</source>
<translation>mostrar</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>dated ahead</source>
<translation>con fecha futura</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>of {amount} over {n} accounts</source>
<translation>de {amount} en {n} cuentas</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>of {amount} in all</source>
<translation>de {amount} en total</translation>
</message>
<message>
<location filename="ui/models/columns.py" />
<source>set aside</source>
<translation>apartada</translation>
</message>
</context>
<context>
<name>core</name>
<message>
<location filename="domain/bank_details.py" />
<source>An IBAN begins with two letters and two digits and has 15 to 34 signs, as DE89 3704 0044 0532 0130 00.</source>
<translation>Un IBAN empieza por dos letras y dos cifras y tiene de 15 a 34 signos, como DE89 3704 0044 0532 0130 00.</translation>
</message>
<message>
<location filename="domain/bank_details.py" />
<source>An IBAN that begins with {0} has {1} signs, this one has {2}.</source>
<translation>Un IBAN que empieza por {0} tiene {1} signos, este tiene {2}.</translation>
</message>
<message>
<location filename="domain/bank_details.py" />
<source>The check digits of this IBAN do not fit; a sign is mistyped or two are exchanged.</source>
<translation>Los dígitos de control de este IBAN no encajan; hay un signo mal escrito o dos intercambiados.</translation>
</message>
<message>
<location filename="domain/bank_details.py" />
<source>A BIC has 8 or 11 letters and digits, as COBADEFFXXX.</source>
<translation>Un BIC tiene 8 u 11 letras y cifras, como COBADEFFXXX.</translation>
</message>
<message>
<location filename="domain/billing_models.py" />
<source>"{0}" is no billing model; the models are {1}.</source>
<translation>«{0}» no es un modelo de facturación; los modelos son {1}.</translation>
</message>
<message>
<location filename="domain/corrections.py" />
<source>There is no day from which that could count; look at what lies there and when.</source>
<translation>No hay ningún día desde el que eso pueda contar; mire qué hay ahí y cuándo.</translation>
</message>
<message>
<location filename="domain/corrections.py" />
<source>There is less of payments and credit notes lying there than that.</source>
<translation>Ahí no hay tanto en pagos y notas de crédito.</translation>
</message>
<message>
<location filename="domain/corrections.py" />
<source>A cancelled bill keeps its amount; raise a new bill instead.</source>
<translation>Una factura anulada conserva su importe; emita una nueva en su lugar.</translation>
</message>
<message>
<location filename="domain/corrections.py" />
<source>That is the amount already.</source>
<translation>Ese ya es el importe.</translation>
</message>
<message>
<location filename="domain/corrections.py" />
<source>Bill {0} is cancelled already.</source>
<translation>La factura {0} ya está anulada.</translation>
</message>
<message>
<location filename="domain/corrections.py" />
<source>Something lies on bill {0}; take it off first, then cancel the bill.</source>
<translation>Hay algo en la factura {0}; quítelo primero y luego anule la factura.</translation>
</message>
<message>
<location filename="domain/corrections.py" />
<source>{0} is more than {1}, which is {2}.</source>
<translation>{0} es demasiado; {1}: {2}.</translation>
</message>
<message>
<location filename="domain/days.py" />
<source>{0} below zero</source>
<translation>{0} bajo cero</translation>
</message>
<message>
<location filename="domain/days.py" />
<source>more laid on it than it had open</source>
<translation>se aplicó más de lo que tenía pendiente</translation>
</message>
<message>
<location filename="domain/days.py" />
<source>more taken of a payment than lies there</source>
<translation>se tomó de un pago más de lo que hay</translation>
</message>
<message>
<location filename="domain/days.py" />
<source>more of a write-off taken back than was written off</source>
<translation>se recuperó de un incobrable más de lo que se dio por tal</translation>
</message>
<message>
<location filename="domain/fields.py" />
<source>{0} is missing.</source>
<translation>Falta: {0}.</translation>
</message>
<message>
<location filename="domain/fields.py" />
<source>{0} has {1} characters; at most {2} are kept, so shorten it.</source>
<translation>{0} tiene {1} caracteres; se guardan {2} como máximo, acórtelo.</translation>
</message>
<message>
<location filename="domain/fields.py" />
<source>{0} has a character that cannot be shown (U+{1}) at place {2}; take it out.</source>
<translation>{0} tiene en la posición {2} un carácter que no se puede mostrar (U+{1}); quítelo.</translation>
</message>
<message>
<location filename="domain/fields.py" />
<source>{0}: "{1}" is not one of {2}.</source>
<translation>{0}: «{1}» no es una de estas opciones: {2}.</translation>
</message>
<message>
<location filename="domain/fields.py" />
<source>Metadata has {0} keys; at most {1} are kept.</source>
<translation>Los metadatos tienen {0} claves; se guardan {1} como máximo.</translation>
</message>
<message>
<location filename="domain/fields.py" />
<source>A metadata key has 1 to {0} characters.</source>
<translation>Una clave de metadatos tiene de 1 a {0} caracteres.</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>The amount is missing; write it in digits.</source>
<translation>Falta el importe; escríbalo en cifras.</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>has {0} decimals</source>
<translation>tiene {0} decimales</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>has no decimals</source>
<translation>no tiene decimales</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>"{0}" has {1} decimals, but {2} {3}.</source>
<translation>«{0}» tiene {1} decimales, pero {2} {3}.</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>"{0}" is too large; the largest amount is {1} {2}.</source>
<translation>«{0}» es demasiado grande; el importe máximo es {1} {2}.</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>a point</source>
<translation>un punto</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>a comma</source>
<translation>una coma</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>Is "{0}" {1}? Write {2} before the decimals.</source>
<translation>¿Es «{0}» {1}? Escriba {2} antes de los decimales.</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>"{0}" is not an amount; write digits, with {1} before the decimals.</source>
<translation>«{0}» no es un importe; escriba cifras, con {1} antes de los decimales.</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>The amount must be above zero; to take something back, reverse it.</source>
<translation>El importe debe ser mayor que cero; para retirar algo, revierta el pago.</translation>
</message>
<message>
<location filename="domain/money.py" />
<source>The amount is too large; the largest is {0} minor units.</source>
<translation>El importe es demasiado grande; el máximo es {0} unidades mínimas.</translation>
</message>
<message>
<location filename="domain/posting.py" />
<source>There is no day from which that bill can take so much; lower the amount.</source>
<translation>No hay ningún día desde el que esa factura pueda recibir tanto; reduzca el importe.</translation>
</message>
<message>
<location filename="domain/posting.py" />
<source>This cannot be undone, since something later stands on it: {0} on {1} from {2} on; undo or reverse the later act first.</source>
<translation>Esto no se puede deshacer porque algo posterior se apoya en ello: {0}, {1}, desde el {2}; deshaga o revierta primero la operación posterior.</translation>
</message>
<message>
<location filename="domain/recipe.py" />
<source>Year to date</source>
<translation>Año en curso</translation>
</message>
<message>
<location filename="domain/recipe.py" />
<source>Last month</source>
<translation>Mes pasado</translation>
</message>
<message>
<location filename="domain/recipe.py" />
<source>Open bills today</source>
<translation>Facturas pendientes hoy</translation>
</message>
<message>
<location filename="domain/recipe.py" />
<source>A recipe needs a name of 1 to {0} letters; give it one.</source>
<translation>Una plantilla necesita un nombre de 1 a {0} letras; dele uno.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>Each allocation must be above zero; take the line out instead.</source>
<translation>Cada aplicación debe ser mayor que cero; quite la línea.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>An obligation is named twice in the allocations; put it on one line.</source>
<translation>Una partida está nombrada dos veces en las aplicaciones; póngala en una línea.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>The allocations add up to more than the amount; lower one of them.</source>
<translation>Las aplicaciones suman más que el importe; reduzca una de ellas.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>That {0} does not belong to {1}; choose one that does.</source>
<translation>Eso no pertenece a {1} ({0}); elija algo que sí.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>{0} is in {1}, the payment in {2}; record a payment in its own currency.</source>
<translation>{0} está en {1}, el pago en {2}; registre un pago en su propia moneda.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>Bill {0} is paid; leave the amount as credit instead.</source>
<translation>La factura {0} está pagada; deje el importe a favor.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>Bill {0} has {1} open, so {2} is too much; leave the rest as credit.</source>
<translation>La factura {0} tiene {1} pendiente, así que {2} es demasiado; deje el resto a favor.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>the customer: choose the customer itself</source>
<translation>el cliente: elija el propio cliente</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>its accounts: choose one, or give each its part</source>
<translation>sus cuentas: elija una o dé a cada una su parte</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>{0} keeps no balance of its own; what is owed is kept on {1}.</source>
<translation>{0} no lleva saldo propio; lo adeudado se lleva en {1}.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>{0} takes no overpayment (payment rules); lower the amount.</source>
<translation>{0} no acepta pagos en exceso (reglas de pago); reduzca el importe.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>{0} takes {1} at least at a time (payment rules); {2} is less.</source>
<translation>{0} acepta al menos {1} cada vez (reglas de pago); {2} es menos.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>{0} takes {1} at most at a time (payment rules); {2} is more.</source>
<translation>{0} acepta como máximo {1} cada vez (reglas de pago); {2} es más.</translation>
</message>
<message>
<location filename="domain/reconcile.py" />
<source>{0} takes no part payment (payment rules); {1} has {2} open, {3} is less.</source>
<translation>{0} no acepta pagos parciales (reglas de pago); {1} tiene {2} pendiente, {3} es menos.</translation>
</message>
<message>
<location filename="ui/widgets/sums.py" />
<source>"{0}" looks like a day; write an amount here, or the sum with blanks: {1}.</source>
<translation>«{0}» parece un día; escriba aquí un importe, o la cuenta con espacios: {1}.</translation>
</message>
<message>
<location filename="ui/widgets/sums.py" />
<source>"{0}" is not finished; an amount is missing in it.</source>
<translation>«{0}» no está terminado; falta un importe.</translation>
</message>
<message>
<location filename="ui/widgets/sums.py" />
<source>"{0}" does not come out even; {1} has {2} decimals.</source>
<translation>«{0}» no da un resultado exacto; {1} tiene {2} decimales.</translation>
</message>
<message>
<location filename="ui/widgets/sums.py" />
<source>"{0}" is too large; the largest is {1} {2}.</source>
<translation>«{0}» es demasiado grande; el máximo es {1} {2}.</translation>
</message>
<message>
<location filename="ui/widgets/sums.py" />
<source>"{0}" divides by zero.</source>
<translation>«{0}» divide entre cero.</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>bill {0}</source>
<translation>factura {0}</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>the balance of {0}</source>
<translation>el saldo de {0}</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>Nothing is open on {0}, so there is nothing to write off.</source>
<translation>No hay nada pendiente en {0}, así que no hay nada que dar por incobrable.</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>what {0} has open</source>
<translation>pendiente ahí ({0})</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>Write-off of {0} on {1}</source>
<translation>Incobrable de {0}: {1}</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>The amount of a bill must not be below zero or too large.</source>
<translation>El importe de una factura no puede ser menor que cero ni demasiado grande.</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>Bill {0} changed to {1}</source>
<translation>Factura {0} cambiada a {1}</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>Bill {0} cancelled</source>
<translation>Factura {0} anulada</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>The balance of {0} cannot be set in this model; raise a bill or a credit note.</source>
<translation>El saldo de {0} no se puede fijar en este modelo; emita una factura o una nota de crédito.</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>That balance is too large.</source>
<translation>Ese saldo es demasiado grande.</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>The balance of {0} is that already.</source>
<translation>El saldo de {0} ya es ese.</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>That is too far from the balance of now for one act; do it in two steps.</source>
<translation>Eso está demasiado lejos del saldo actual para una sola operación; hágalo en dos pasos.</translation>
</message>
<message>
<location filename="services/adjustments.py" />
<source>Balance of {0} set to {1}</source>
<translation>Saldo de {0} fijado en {1}</translation>
</message>
<message>
<location filename="services/backup_places.py" />
<source>{0} copies this folder, even in the middle of a write, and can damage a book. Keep it in another one.</source>
<translation>{0} copia esta carpeta, incluso en medio de una escritura, y puede dañar un libro. Guárdelo en otra.</translation>
</message>
<message>
<location filename="services/backup_places.py" />
<source>{0} sends what lies here to its own computers, with every customer in it.</source>
<translation>{0} envía lo que hay aquí a sus propios equipos, con todos los clientes.</translation>
</message>
<message>
<location filename="services/backup_places.py" />
<source>This folder lies on another computer, where a book can be damaged. Keep it on a disk of this one.</source>
<translation>Esta carpeta está en otro equipo, donde un libro se puede dañar. Guárdelo en un disco de este.</translation>
</message>
<message>
<location filename="services/backup_places.py" />
<source>This folder lies on another computer: while that cannot be reached, no backup is made.</source>
<translation>Esta carpeta está en otro equipo: mientras no se pueda acceder a él, no se hace ninguna copia.</translation>
</message>
<message>
<location filename="services/backups.py" />
<source>Backups cannot go to {0}: {1}.</source>
<translation>Las copias no pueden ir a {0}: {1}.</translation>
</message>
<message>
<location filename="services/backups.py" />
<source>No backup was made in {0}: {1}.</source>
<translation>No se hizo ninguna copia en {0}: {1}.</translation>
</message>
<message>
<location filename="services/bank.py" />
<source>a bank file</source>
<translation>un archivo del banco</translation>
</message>
<message>
<location filename="services/bank.py" />
<source>No line of this file is a payment of a customer; nothing was booked.</source>
<translation>Ninguna línea de este archivo es un pago de un cliente; no se contabilizó nada.</translation>
</message>
<message>
<location filename="services/bank.py" />
<source>The payers of this file keep {0}, but a bank file is in one currency; choose payers of one currency. Nothing was booked.</source>
<translation>Los pagadores de este archivo están en {0}, pero un archivo bancario tiene una sola moneda; elija pagadores de una moneda. No se contabilizó nada.</translation>
</message>
<message>
<location filename="services/bank.py" />
<source>The parts of {0} on {1} do not add up to {2}; mend them first.</source>
<translation>Las partes de {0} del {1} no suman {2}; corríjalas primero.</translation>
</message>
<message>
<location filename="services/bank.py" />
<source>Opening and lines of this file make {0}, its closing is {1}; nothing was booked.</source>
<translation>El saldo inicial y las líneas de este archivo dan {0}, su saldo final es {1}; no se contabilizó nada.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>{0} is no bank file known here; fetch your transactions as camt.053, MT940 or OFX. A table comes in by Import, as payments.</source>
<translation>{0} no es un archivo de banco conocido aquí; descargue sus movimientos como camt.053, MT940 u OFX. Una tabla entra con Importar, como pagos.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>{0} holds no statement of an account; choose another file.</source>
<translation>{0} no contiene el extracto de una cuenta; elija otro archivo.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>None of these lines is ready any more; look at them one by one.</source>
<translation>Ninguno de estos movimientos está ya listo; mírelos uno a uno.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>That payment is more than is left of the line, or stands no more.</source>
<translation>Ese pago es más de lo que queda del movimiento, o ya no vale.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>That payment is matched to another line already; choose another one.</source>
<translation>Ese pago ya está asociado a otro movimiento; elija otro.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>No payment was matched to that line; undo or reverse what was recorded of it.</source>
<translation>A ese movimiento no se le asoció ningún pago; deshaga o anule lo que se registró de él.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>The line is in {0}, which this payer does not keep; choose a payer of that currency.</source>
<translation>El movimiento está en {0}, que este pagador no lleva; elija un pagador de esa moneda.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>That line is in no bank file of this book; choose one from the list.</source>
<translation>Ese movimiento no está en ningún archivo del banco de este libro; elija uno de la lista.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>That line is money that went out; only what came in can be a payment.</source>
<translation>Ese movimiento es dinero que salió; solo lo que entró puede ser un pago.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>That line is recorded already; undo or reverse its payment first.</source>
<translation>Ese movimiento ya está registrado; deshaga o anule primero su pago.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>That line was put aside; take it up again first.</source>
<translation>Ese movimiento se apartó; retómelo primero.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>The parts and the fee make {0}, the line has {1} to record; mend them first.</source>
<translation>Las partes y la comisión suman {0}, del movimiento quedan {1} por registrar; corríjalas primero.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>{0}, line {1}: "{2}" cannot be read; fetch the file from the bank again.</source>
<translation>{0}, línea {1}: «{2}» no se puede leer; descargue otra vez el archivo del banco.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>Opening and lines of {0} make {1}, its closing is {2}; nothing was read.</source>
<translation>El inicio y los movimientos de {0} dan {1}, su final es {2}; no se ha leído nada.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>{0}: {1} cannot be kept in {2}: too many decimals or too large; leave that line out of the file.</source>
<translation>{0}: {1} no se puede llevar en {2}: demasiados decimales o demasiado grande; quite ese movimiento del archivo.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>{0}: {1} of {2} lines are new.</source>
<translation>{0}: {1} de {2} movimientos son nuevos.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>{0}: all {1} lines were read before.</source>
<translation>{0}: los {1} movimientos ya se leyeron antes.</translation>
</message>
<message>
<location filename="services/bank_lines.py" />
<source>{0} {1} still pending at the bank were left out.</source>
<translation>{0} {1} aún pendientes en el banco se dejaron fuera.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>Chosen by you.</source>
<translation>Elegido por usted.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>The text has the last digits of {0}, and the sum is theirs.</source>
<translation>En el texto están las últimas cifras de {0}, y el importe es el suyo.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} has exactly {1} open.</source>
<translation>{0} tiene exactamente {1} pendiente.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>No bill is named in the text.</source>
<translation>En el texto no se nombra ninguna factura.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} is exactly {1}.</source>
<translation>{0} es exactamente {1}.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>Named in the text, but nothing of this goes there: {0}.</source>
<translation>Nombrado en el texto, pero nada de esto va ahí: {0}.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>The bank dates this line {0}, which lies ahead; it would be recorded for today.</source>
<translation>El banco fecha esta línea el {0}, que aún no ha llegado; se registraría con fecha de hoy.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>Keep it as credit of {0}</source>
<translation>Dejarlo como saldo a favor de {0}</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} pays on its balance</source>
<translation>{0} paga a su saldo</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0}, oldest due first</source>
<translation>{0}, el más antiguo primero</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} pays {1}</source>
<translation>{0} paga {1}</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} stays open with {1}.</source>
<translation>{0} queda pendiente con {1}.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>And {0} bills more.</source>
<translation>Y {0} facturas más.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} then has {1} credit.</source>
<translation>{0} tiene entonces {1} a favor.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} then owes {1}.</source>
<translation>{0} debe entonces {1}.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} stands in the line.</source>
<translation>{0} figura en el movimiento.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} owes exactly {1}.</source>
<translation>{0} debe exactamente {1}.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>A payment of {0} from {1} was recorded for {2} already.</source>
<translation>Ya se registró un pago de {0} de {1} para el {2}.</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>It is the payment{0} of {1}, recorded already</source>
<translation>Es el pago{0} del {1}, ya registrado</translation>
</message>
<message>
<location filename="services/bank_matching.py" />
<source>{0} from {1}, no other line is matched to it.</source>
<translation>{0} de {1}, ningún otro movimiento está asociado a él.</translation>
</message>
<message>
<location filename="services/bank_payers.py" />
<source>This IBAN is remembered for this customer.</source>
<translation>Este IBAN está recordado para este cliente.</translation>
</message>
<message>
<location filename="services/bank_payers.py" />
<source>This IBAN paid for {0} on {1}.</source>
<translation>Este IBAN pagó por {0} el {1}.</translation>
</message>
<message>
<location filename="services/bank_payers.py" />
<source>Customer number {0} stands in the text.</source>
<translation>El número de cliente {0} está en el texto.</translation>
</message>
<message>
<location filename="services/bank_payers.py" />
<source>Account number {0} stands in the text.</source>
<translation>El número de cuenta {0} está en el texto.</translation>
</message>
<message>
<location filename="services/bank_payers.py" />
<source>{0} named in the text.</source>
<translation>{0} en el texto.</translation>
</message>
<message>
<location filename="services/bank_payers.py" />
<source>The payer has the name of this customer.</source>
<translation>El pagador se llama como este cliente.</translation>
</message>
<message>
<location filename="services/bank_payers.py" />
<source>The payer {0} is called much like {1}.</source>
<translation>El pagador {0} se llama casi como {1}.</translation>
</message>
<message>
<location filename="services/bank_payers.py" />
<source>Only the sum fits; nothing else is known.</source>
<translation>Solo coincide el importe; no se sabe nada más.</translation>
</message>
<message>
<location filename="services/bank_payers.py" />
<source>{0} and {1} more</source>
<translation>{0} y {1} más</translation>
</message>
<message>
<location filename="services/batches.py" />
<source>{0}, with its credit</source>
<translation>{0}, con su saldo a favor</translation>
</message>
<message>
<location filename="services/batches.py" />
<source>Import of {0} {1} from {2}</source>
<translation>Importación de {0} {1} de {2}</translation>
</message>
<message>
<location filename="services/bill_sheets.py" />
<source>That bill is not in this book.</source>
<translation>Esa factura no está en este libro.</translation>
</message>
<message>
<location filename="services/billing.py" />
<source>{0} can only be read: the file or its folder is protected.</source>
<translation>{0} solo se puede leer: el archivo o su carpeta está protegido.</translation>
</message>
<message>
<location filename="services/billing.py" />
<source>{0} is open in another window, so here it is only read.</source>
<translation>{0} está abierto en otra ventana, así que aquí solo se lee.</translation>
</message>
<message>
<location filename="services/billing.py" />
<source>{0} breaks a rule of its own: {1}. Nothing was changed and nothing can be recorded in it.</source>
<translation>{0} incumple una de sus propias reglas: {1}. No se cambió nada y no se puede registrar nada en él.</translation>
</message>
<message>
<location filename="services/billing.py" />
<source>{0} breaks a rule of its own: {1}, and {2} more. Nothing was changed and nothing can be recorded in it.</source>
<translation>{0} incumple una de sus propias reglas: {1}, y {2} más. No se cambió nada y no se puede registrar nada en él.</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>Bill {0} of {1} to {2}</source>
<translation>Factura {0} por {1} a {2}</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>{0} of credit was laid on it.</source>
<translation>Se aplicaron {0} de saldo a favor.</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>{0} raised.</source>
<translation>{0}: emitida.</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>{0} is billed in {1}, not in {2}.</source>
<translation>{0} se factura en {1}, no en {2}.</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>its accounts: choose one</source>
<translation>sus cuentas: elija una</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>Charge of {0} to {1}</source>
<translation>Cargo por {0} a {1}</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>{0} recorded.</source>
<translation>Registrado: {0}.</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>That bill is not in this book; choose one from the list.</source>
<translation>Esa factura no está en este libro; elija una de la lista.</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>Bill date and owner never change; undo the bill and raise it anew.</source>
<translation>La fecha y el titular de una factura no cambian nunca; deshaga la factura y emítala de nuevo.</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>{0} is too long ago; check the year.</source>
<translation>{0} queda demasiado atrás; revise el año.</translation>
</message>
<message>
<location filename="services/bills.py" />
<source>The due date {0} is earlier than the bill date {1}.</source>
<translation>El vencimiento {0} es anterior a la fecha de la factura {1}.</translation>
</message>
<message>
<location filename="services/correcting.py" />
<source>A reason is needed; say in a few words why.</source>
<translation>Hace falta un motivo; diga en pocas palabras por qué.</translation>
</message>
<message>
<location filename="services/correcting.py" />
<source>Say whose credit is meant.</source>
<translation>Diga de quién es el saldo a favor.</translation>
</message>
<message>
<location filename="services/correcting.py" />
<source>That account is not in this book.</source>
<translation>Esa cuenta no está en este libro.</translation>
</message>
<message>
<location filename="services/correcting.py" />
<source>{0} keeps {1}, not {2}; credit is never converted.</source>
<translation>{0} lleva {1}, no {2}; el saldo a favor nunca se convierte.</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>Credit of {0} cannot pay a bill of somebody else.</source>
<translation>El saldo a favor de {0} no puede pagar una factura de otro.</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>the credit of {0}</source>
<translation>el saldo a favor de {0}</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>what bill {0} has open</source>
<translation>pendiente en la factura {0}</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>{0} of credit of {1} on bill {2}</source>
<translation>{0} de saldo a favor de {1} en la factura {2}</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>what lies of it on bill {0}</source>
<translation>lo que hay de ello en la factura {0}</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>{0} taken off bill {1}</source>
<translation>{0} quitado de la factura {1}</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>Credit moves between two balances of one customer; choose another one.</source>
<translation>El saldo a favor se traspasa entre dos saldos de un cliente; elija otro.</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>{0} keeps no balance of its own; choose another one.</source>
<translation>{0} no lleva saldo propio; elija otro.</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>{0} of credit moved from {1} to {2}</source>
<translation>{0} de saldo a favor traspasado de {1} a {2}</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>the credit of {0} that can be paid out</source>
<translation>el saldo a favor de {0} que se puede pagar</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>Refund of {0} to {1}</source>
<translation>Devolución por {0} a {1}</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>Name the payment whose money on that bill is paid back.</source>
<translation>Indique el pago cuyo dinero en esa factura se devuelve.</translation>
</message>
<message>
<location filename="services/corrections.py" />
<source>Refund of {0} from bill {1}</source>
<translation>Devolución por {0} de la factura {1}</translation>
</message>
<message>
<location filename="services/customers.py" />
<source>The opening sum is too large.</source>
<translation>El saldo inicial es demasiado grande.</translation>
</message>
<message>
<location filename="services/customers.py" />
<source>its accounts</source>
<translation>sus cuentas</translation>
</message>
<message>
<location filename="services/customers.py" />
<source>the customer</source>
<translation>el cliente</translation>
</message>
<message>
<location filename="services/customers.py" />
<source>In this model what is owed is kept on {0}; give the sum there.</source>
<translation>En este modelo lo adeudado se lleva en {0}; indique ahí el importe.</translation>
</message>
<message>
<location filename="services/customers.py" />
<source>Opening balance {0} of {1}</source>
<translation>Saldo inicial {0} de {1}</translation>
</message>
<message>
<location filename="services/customers.py" />
<source>Opening balance</source>
<translation>Saldo inicial</translation>
</message>
<message>
<location filename="services/customers.py" />
<source>{0} still owes on its balance; in the bill model only bills can be owed. Lower it by a credit note and raise a bill first.</source>
<translation>{0} todavía debe en su saldo; en el modelo Facturas solo se pueden deber facturas. Redúzcalo con una nota de crédito y emita primero una factura.</translation>
</message>
<message>
<location filename="services/customers.py" />
<source>{0} still owes or has credit; settle that first, then archive it.</source>
<translation>{0} todavía debe o tiene saldo a favor; liquídelo primero y luego archive.</translation>
</message>
<message>
<location filename="services/customers.py" />
<source>{0} still has a balance or an open bill; settle that first.</source>
<translation>{0} todavía tiene un saldo o una factura pendiente; liquídelo primero.</translation>
</message>
<message>
<location filename="services/desk.py" />
<source>Nothing more is recorded until the book was asked; look again.</source>
<translation>No se registra nada más hasta consultar el libro; mire de nuevo.</translation>
</message>
<message>
<location filename="services/desk.py" />
<source>This act has no key; open the form again.</source>
<translation>Esta operación no tiene clave; abra el formulario de nuevo.</translation>
</message>
<message>
<location filename="services/desk.py" />
<source>The key "{0}" was used for something else ({1}); use a key of its own.</source>
<translation>La clave «{0}» se usó para otra cosa ({1}); use una propia.</translation>
</message>
<message>
<location filename="services/desk.py" />
<source>That customer is not in this book; choose one from the list.</source>
<translation>Ese cliente no está en este libro; elija uno de la lista.</translation>
</message>
<message>
<location filename="services/desk.py" />
<source>That account is not one of this customer's; choose one that is.</source>
<translation>Esa cuenta no es de este cliente; elija una que sí lo sea.</translation>
</message>
<message>
<location filename="services/desk.py" />
<source>Account {0} was opened again.</source>
<translation>La cuenta {0} se abrió de nuevo.</translation>
</message>
<message>
<location filename="services/desk.py" />
<source>{0} was opened again.</source>
<translation>{0} se abrió de nuevo.</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>its endpoint was removed</source>
<translation>su receptor se quitó</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>none yet</source>
<translation>ninguno todavía</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>"{0}" is no endpoint of this book; there are: {1}.</source>
<translation>«{0}» no es un receptor de este libro; hay: {1}.</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>{0} gets that profile already; nothing was added.</source>
<translation>{0} ya recibe ese perfil; no se añadió nada.</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>Until {0} UTC events are signed with the old secret too.</source>
<translation>Hasta {0} UTC los eventos se firman también con el secreto antiguo.</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>by hand</source>
<translation>en mano</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>This computer has no keychain, so the secret lies in {0}, readable by whoever can read your files.</source>
<translation>Este equipo no tiene llavero, así que el secreto está en {0}, legible para quien pueda leer sus archivos.</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>Only https may be used, except for this computer itself; write https://.</source>
<translation>Solo se permite https, salvo para este mismo equipo; escriba https://.</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>That is this computer itself; allow private addresses if it is meant.</source>
<translation>Eso es este mismo equipo; permita direcciones privadas si es lo que quiere.</translation>
</message>
<message>
<location filename="services/endpoints.py" />
<source>There is no such profile; the profiles are {0}.</source>
<translation>No existe ese perfil; los perfiles son {0}.</translation>
</message>
<message>
<location filename="services/entering.py" />
<source>{0} is used by another {1}; choose another number.</source>
<translation>{0} ya se usa ({1}); elija otro número.</translation>
</message>
<message>
<location filename="services/entering.py" />
<source>{0} is no currency code in use; choose one, as EUR.</source>
<translation>{0} no es un código de moneda en uso; elija uno, como EUR.</translation>
</message>
<message>
<location filename="services/entering.py" />
<source>The smallest payment must be above zero.</source>
<translation>El pago mínimo debe ser mayor que cero.</translation>
</message>
<message>
<location filename="services/entering.py" />
<source>The largest payment must not be below the smallest.</source>
<translation>El pago máximo no puede ser menor que el mínimo.</translation>
</message>
<message>
<location filename="services/entering.py" />
<source>The currency is fixed, since something was posted in it already.</source>
<translation>La moneda es fija, porque ya se contabilizó algo en ella.</translation>
</message>
<message>
<location filename="services/exports.py" />
<source>{0} cannot be exported; choose one of {1}.</source>
<translation>{0} no se puede exportar; elija entre {1}.</translation>
</message>
<message>
<location filename="services/exports.py" />
<source>{0} is no format of lists; choose one of {1}.</source>
<translation>{0} no es un formato de listas; elija entre {1}.</translation>
</message>
<message>
<location filename="services/import_payer.py" />
<source>{0} is meant by the payer's name.</source>
<translation>{0}: por el nombre de quien paga.</translation>
</message>
<message>
<location filename="services/import_payer.py" />
<source>More than one customer is named "{0}" ({1}), and the text names no bill of theirs</source>
<translation>Más de un cliente se llama "{0}" ({1}) y el texto no nombra ninguna factura suya</translation>
</message>
<message>
<location filename="services/import_payer.py" />
<source>The text may name bill {0} of {1}, but the payer is "{2}"</source>
<translation>El texto quizá nombra la factura {0} de {1}, pero quien paga es "{2}"</translation>
</message>
<message>
<location filename="services/import_payer.py" />
<source>No customer is named "{0}", and the text names no bill</source>
<translation>Ningún cliente se llama "{0}" y el texto no nombra ninguna factura</translation>
</message>
<message>
<location filename="services/import_payer.py" />
<source>The text names no bill</source>
<translation>El texto no nombra ninguna factura</translation>
</message>
<message>
<location filename="services/import_payer.py" />
<source>The text names bill {0} of {1} and bill {2} of {3}</source>
<translation>El texto nombra la factura {0} de {1} y la factura {2} de {3}</translation>
</message>
<message>
<location filename="services/import_payer.py" />
<source>The text names bill {0} of {1}, but {2} paid</source>
<translation>El texto nombra la factura {0} de {1}, pero pagó {2}</translation>
</message>
<message>
<location filename="services/import_payer.py" />
<source>{0} is meant by bill {1}.</source>
<translation>{0}: por la factura {1}.</translation>
</message>
<message>
<location filename="services/import_preview.py" />
<source>{0} has a line of column names but no rows; choose a file with rows.</source>
<translation>{0} tiene una línea de nombres de columna pero ninguna fila; elija un archivo con filas.</translation>
</message>
<message>
<location filename="services/import_preview.py" />
<source>Choose first how the file is to be read.</source>
<translation>Elija primero cómo se debe leer el archivo.</translation>
</message>
<message>
<location filename="services/import_preview.py" />
<source>{0} was changed since it was read; nothing was written. Choose the file again.</source>
<translation>{0} cambió desde que se leyó; no se escribió nada. Elija el archivo de nuevo.</translation>
</message>
<message>
<location filename="services/import_preview.py" />
<source>The field "{0}" has two columns; leave one of them out.</source>
<translation>El campo «{0}» tiene dos columnas; omita una de ellas.</translation>
</message>
<message>
<location filename="services/import_preview.py" />
<source>Nothing came in; it is passed over.</source>
<translation>No llegó nada; se pasa por alto.</translation>
</message>
<message>
<location filename="services/import_preview.py" />
<source>{0} cannot be read any more; nothing was written.</source>
<translation>{0} ya no se puede leer; no se escribió nada.</translation>
</message>
<message>
<location filename="services/import_report.py" />
<source>{0} cannot be imported; choose one of {1}.</source>
<translation>{0} no se puede importar; elija entre {1}.</translation>
</message>
<message>
<location filename="services/import_report.py" />
<source>{0} was rounded to {1} {2}</source>
<translation>{0} se redondeó a {1} {2}</translation>
</message>
<message>
<location filename="services/import_report.py" />
<source>and {0} more like these</source>
<translation>y {0} más como estas</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>The decimal mark is . or , only.</source>
<translation>El signo decimal solo puede ser . o ,.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>Amounts are rounded {0}, or not at all.</source>
<translation>Los importes se redondean {0} o no se redondean.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>"{0}" is no country known here; write it as DE or Germany.</source>
<translation>«{0}» no es un país conocido aquí; escríbalo como ES o España.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>"{0}" is on line {1} too; give one of them another number, or put them into one row.</source>
<translation>«{0}» está también en la línea {1}; dé otro número a una de las dos o póngalas en una fila.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>"{0}" is no currency code in use; write it as EUR.</source>
<translation>«{0}» no es un código de moneda en uso; escríbalo como EUR.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>"{0}" has no country code, so it is kept in the notes.</source>
<translation>«{0}» no tiene prefijo internacional, así que queda en las notas.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>"{0}" cannot be read as a phone number, so it is kept in the notes.</source>
<translation>«{0}» no se puede leer como teléfono, así que queda en las notas.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>This row has an opening sum and a balance, which say the same; leave one of the two empty.</source>
<translation>Esta fila tiene un saldo inicial y un saldo, que dicen lo mismo; deje uno de los dos vacío.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>"{0}" is neither yes nor no.</source>
<translation>«{0}» no es ni sí ni no.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>The customer is missing; map a column to it.</source>
<translation>Falta el cliente; asígnele una columna.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>More than one customer is named "{0}" ({1}); give the number instead.</source>
<translation>Más de un cliente se llama «{0}» ({1}); indique el número.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>There is no customer "{0}" in this book; import the customers first.</source>
<translation>No hay ningún cliente «{0}» en este libro; importe primero los clientes.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>There is no account "{0}" in this book; import the accounts first.</source>
<translation>No hay ninguna cuenta «{0}» en este libro; importe primero las cuentas.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>There is no bill "{0}" in this book; import the bills first.</source>
<translation>No hay ninguna factura «{0}» en este libro; importe primero las facturas.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>A bill is on a customer or on an account, never on both; leave one of the two empty.</source>
<translation>Una factura es de un cliente o de una cuenta, nunca de ambos; deje uno de los dos vacío.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>The bill has no owner; name its customer or its account.</source>
<translation>La factura no tiene titular; indique su cliente o su cuenta.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>This account belongs to another customer than the row names; correct one of the two.</source>
<translation>Esta cuenta es de un cliente distinto del que nombra la fila; corrija uno de los dos.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>"{0}" says neither credit nor debit; leave the column out or mend it.</source>
<translation>"{0}" no dice ni abono ni cargo; omita la columna o corríjala.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>{0}; name the customer in a column, or leave this row out.</source>
<translation>{0}; nombre al cliente en una columna u omita esta fila.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>This row is in {0}, its owner in {1}; amounts are never converted.</source>
<translation>Esta fila está en {0}, su titular en {1}; los importes nunca se convierten.</translation>
</message>
<message>
<location filename="services/import_rows.py" />
<source>In this model a balance is not set; import the bills, or give what is owed first as opening.</source>
<translation>En este modelo no se fija un saldo; importe las facturas o dé como saldo inicial lo que se debía al principio.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>{0} is in this book already, so its opening sum was not read.</source>
<translation>{0} ya está en este libro, así que no se leyó su saldo inicial.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>There is a customer {0} already ({1}); this is another one.</source>
<translation>Ya hay un cliente {0} ({1}); este es otro.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>{0} has an account of this name on line {1} too; give them numbers.</source>
<translation>{0} tiene una cuenta con este nombre también en la línea {1}; deles números.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>Account {0} belongs to another customer; give this one another number.</source>
<translation>La cuenta {0} es de otro cliente; dé a esta otro número.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>The balance of {0} was read from this line before and moved since; it was left so.</source>
<translation>El saldo de {0} ya se leyó de esta línea y desde entonces cambió; se dejó así.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>A bill cannot be below zero; take the row out and record it as a credit note.</source>
<translation>Una factura no puede ser menor que cero; quite la fila y regístrela como nota de crédito.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>bill date</source>
<translation>fecha de factura</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>due date</source>
<translation>vencimiento</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>was undone in this book</source>
<translation>se deshizo en este libro</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>is in this book with another {0}</source>
<translation>está en este libro con otro contenido ({0})</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>Bill {0} {1}; give this one another number.</source>
<translation>La factura {0} {1}; dé a esta otro número.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>The day is missing; map the column of the bank's day to it.</source>
<translation>Falta el día; asígnele la columna con el día del banco.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>This money went out; only what came in is a payment.</source>
<translation>Este dinero salió; solo lo que llegó es un pago.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>The amount must be above zero; corrections are reversals.</source>
<translation>El importe debe ser mayor que cero; las correcciones son reversiones.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>another payment has this key; give this one its own</source>
<translation>otro pago tiene esta clave; dé a este una propia</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>it was imported with other content</source>
<translation>se importó con otro contenido</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>This row cannot be imported again: {0}.</source>
<translation>Esta fila no se puede importar otra vez: {0}.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>Bill {0} is paid; leave its column empty to keep this as credit.</source>
<translation>La factura {0} está pagada; deje su columna vacía para dejar esto a favor.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>Tel.: {0}</source>
<translation>Tel.: {0}</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>{0} is a statement of a bank ({1}); import it as payments.</source>
<translation>{0} es un extracto de banco ({1}); impórtelo como pagos.</translation>
</message>
<message>
<location filename="services/imports.py" />
<source>Passed over {0} in which nothing came in.</source>
<translation>{0} sin ingreso se pasaron por alto.</translation>
</message>
<message>
<location filename="services/issuing.py" />
<source>The books moved since this statement was shown, so it was not issued; look at it again.</source>
<translation>El libro cambió desde que se mostró este extracto, así que no se emitió; mírelo de nuevo.</translation>
</message>
<message>
<location filename="services/issuing.py" />
<source>Statement {0} is not the file that was issued; check the book and restore a backup.</source>
<translation>El extracto {0} no es el archivo que se emitió; revise el libro y restaure una copia.</translation>
</message>
<message>
<location filename="services/issuing.py" />
<source>Statement {0} cannot have been sent later than now; correct the day.</source>
<translation>El extracto {0} no puede haberse enviado después de ahora; corrija el día.</translation>
</message>
<message>
<location filename="services/issuing.py" />
<source>{0} is no way of sending; choose one of {1}.</source>
<translation>{0} no es una manera de enviar; elija entre {1}.</translation>
</message>
<message>
<location filename="services/issuing.py" />
<source>There is no issued statement "{0}"; look at the list of them.</source>
<translation>No hay ningún extracto emitido «{0}»; mire la lista.</translation>
</message>
<message>
<location filename="services/notifications.py" />
<source>That endpoint is not in this book.</source>
<translation>Ese receptor no está en este libro.</translation>
</message>
<message>
<location filename="services/notifications.py" />
<source>That notification waits no more, so there is nothing to skip.</source>
<translation>Esa notificación ya no espera, así que no hay nada que omitir.</translation>
</message>
<message>
<location filename="services/outbox.py" />
<source>it answered {0} on {1}: it wants no more notifications</source>
<translation>respondió {0} el {1}: no quiere más notificaciones</translation>
</message>
<message>
<location filename="services/papers.py" />
<source>The kept pages of this statement are damaged; its PDF can still be saved. Check the book.</source>
<translation>Las páginas guardadas de este extracto están dañadas; su PDF todavía se puede guardar. Revise el libro.</translation>
</message>
<message>
<location filename="services/payments.py" />
<source>That payment stands {0} already; there is nothing left to reverse.</source>
<translation>Ese pago ya está {0}; no queda nada que revertir.</translation>
</message>
<message>
<location filename="services/payments.py" />
<source>Reversal of {0}</source>
<translation>Reversión: {0}</translation>
</message>
<message>
<location filename="services/payments.py" />
<source>{0} moved since the preview, so nothing was recorded; look at the new preview.</source>
<translation>{0} cambió desde la vista previa, así que no se registró nada; mire la nueva vista previa.</translation>
</message>
<message>
<location filename="services/payments.py" />
<source>{0} lies ahead of today, {1}; only a bill can be dated ahead.</source>
<translation>{0} es posterior a hoy, {1}; solo una factura puede tener fecha futura.</translation>
</message>
<message>
<location filename="services/payments.py" />
<source>That payment is not in this book; choose one from the list.</source>
<translation>Ese pago no está en este libro; elija uno de la lista.</translation>
</message>
<message>
<location filename="services/payments.py" />
<source>Credit note</source>
<translation>Nota de crédito</translation>
</message>
<message>
<location filename="services/payments.py" />
<source>{0} was recorded before; nothing was written twice.</source>
<translation>{0} ya estaba registrado; nada se escribió dos veces.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>At least one payment method is needed.</source>
<translation>Hace falta al menos una forma de pago.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>At most {0} payment methods are kept.</source>
<translation>Se guardan {0} formas de pago como máximo.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>Credit is used ask, always or never.</source>
<translation>El saldo a favor se usa preguntando (ask), siempre (always) o nunca (never).</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>{0} are a whole number from 0 to {1}.</source>
<translation>{0}: un número entero de 0 a {1}.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The days until a bill is due</source>
<translation>Los días hasta el vencimiento de una factura</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The logo is no picture that can be kept; choose it again from its file.</source>
<translation>El logotipo no es una imagen que se pueda guardar; elíjalo de nuevo de su archivo.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The logo is larger than 2 MB; choose a smaller picture.</source>
<translation>El logotipo tiene más de 2 MB; elija una imagen menor.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>{0} is one of {1}.</source>
<translation>{0} es uno de {1}.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>A colour is written as #2563EB; leave it empty for black.</source>
<translation>Un color se escribe como #2563EB; déjelo vacío para negro.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The days of the reminders are three whole numbers, each larger than the one before.</source>
<translation>Los días de los recordatorios son tres números enteros, cada uno mayor que el anterior.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>What numbers begin with may have the letters A to Z, digits, _ and - only, 40 at most.</source>
<translation>Aquello por lo que empiezan los números solo puede tener las letras A a Z, cifras, _ y -, 40 como máximo.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The next number has 1 to 12 digits, as 0417.</source>
<translation>El siguiente número tiene de 1 a 12 cifras, como 0417.</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The days of the warning</source>
<translation>Los días del aviso</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The language of papers</source>
<translation>El idioma del papel</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The size of papers</source>
<translation>El tamaño del papel</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The text above the lines</source>
<translation>El texto encima de las líneas</translation>
</message>
<message>
<location filename="services/preferences.py" />
<source>The text below the figures</source>
<translation>El texto debajo de las cifras</translation>
</message>
<message>
<location filename="services/previews.py" />
<source>credit of {0}</source>
<translation>saldo a favor de {0}</translation>
</message>
<message>
<location filename="services/previews.py" />
<source>The amount must be above zero.</source>
<translation>El importe debe ser mayor que cero.</translation>
</message>
<message>
<location filename="services/previews.py" />
<source>The amount is too large.</source>
<translation>El importe es demasiado grande.</translation>
</message>
<message>
<location filename="services/previews.py" />
<source>This day lies ahead; give the day the money came.</source>
<translation>Este día está en el futuro; indique el día en que llegó el dinero.</translation>
</message>
<message>
<location filename="services/previews.py" />
<source>balance of {0}</source>
<translation>saldo de {0}</translation>
</message>
<message>
<location filename="services/previews.py" />
<source>{0} is archived; what is left there opens it again.</source>
<translation>{0} está archivado; lo que quede ahí lo abre de nuevo.</translation>
</message>
<message>
<location filename="services/previews.py" />
<source>its credit is taken back</source>
<translation>se retira su saldo a favor</translation>
</message>
<message>
<location filename="services/previews.py" />
<source>credit note</source>
<translation>nota de crédito</translation>
</message>
<message>
<location filename="services/previews.py" />
<source>Balance of {0}</source>
<translation>Saldo de {0}</translation>
</message>
<message>
<location filename="services/read.py" />
<source>That payment is not in this book.</source>
<translation>Ese pago no está en este libro.</translation>
</message>
<message>
<location filename="services/receipts.py" />
<source>A credit note has no receipt, since no money came; print a statement instead.</source>
<translation>Una nota de crédito no tiene recibo, porque no entró dinero; imprima un extracto.</translation>
</message>
<message>
<location filename="services/receipts.py" />
<source>{0} is no format of receipts; choose one of {1}.</source>
<translation>{0} no es un formato de recibos; elija entre {1}.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>The book moved since this was shown, so nothing was recorded; look at it anew.</source>
<translation>El libro cambió desde que se mostró esto, así que no se registró nada; mírelo de nuevo.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>The same event stands in this file before.</source>
<translation>El mismo evento ya está antes en este archivo.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>an event that cannot be read</source>
<translation>un evento que no se puede leer</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>It was recorded before; nothing is written twice.</source>
<translation>Ya estaba registrado; nada se escribe dos veces.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>Only {0} tells of money that came in; this is {1}.</source>
<translation>Solo {0} habla de dinero que entró; esto es {1}.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>It tells of money that had come in before (credit), not of new money.</source>
<translation>Habla de dinero que había entrado antes (saldo a favor), no de dinero nuevo.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>This book told of that payment itself.</source>
<translation>Este mismo libro comunicó ese pago.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>It is in {0}, but {1} is kept in {2}.</source>
<translation>Está en {0}, pero {1} se lleva en {2}.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>bill {0} of {1}</source>
<translation>factura {0} de {1}</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>Received as {0}</source>
<translation>Recibido como {0}</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>Its created_at is no instant: {0}.</source>
<translation>Su created_at no es un instante: {0}.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>That is more than {0} MB; take it in parts.</source>
<translation>Son más de {0} MB; tómelo por partes.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>That is no text in UTF-8, so no event can be read from it.</source>
<translation>No es texto en UTF-8, así que no se puede leer ningún evento.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>No event can be read from that; paste it as JSON, one to a line or as a list.</source>
<translation>De ahí no se puede leer ningún evento; péguelo como JSON, uno por línea o como lista.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>No event can be read from that; paste it as JSON, or its headers, an empty line and it.</source>
<translation>De ahí no se puede leer ningún evento; péguelo como JSON, o sus cabeceras, una línea vacía y él.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>It is no JSON.</source>
<translation>No es JSON.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>It has no data, so it is no event.</source>
<translation>No tiene datos, así que no es un evento.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>Its {0} is missing or of the wrong kind.</source>
<translation>Su {0} falta o es de clase equivocada.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>Its id cannot be kept.</source>
<translation>Su identificador no se puede guardar.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>Its amount is below 1 or too large.</source>
<translation>Su importe es menor que 1 o demasiado grande.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>Its id is not the one that was signed.</source>
<translation>Su identificador no es el que se firmó.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>It names no bill, account or customer, or more than one.</source>
<translation>No nombra factura, cuenta ni cliente, o más de uno.</translation>
</message>
<message>
<location filename="services/receiving.py" />
<source>There is no {0} {1} in this book; give one that id as its number.</source>
<translation>No hay {0} {1} en este libro; dé a uno ese identificador como número.</translation>
</message>
<message>
<location filename="services/recipes.py" />
<source>A book keeps at most {0} recipes; remove one in the settings first.</source>
<translation>Un libro conserva {0} plantillas como máximo; quite primero una en los ajustes.</translation>
</message>
<message>
<location filename="services/reminders.py" />
<source>Nothing of {0} is past due, so there is nothing to remind of.</source>
<translation>{0} no tiene nada vencido, así que no hay nada que recordar.</translation>
</message>
<message>
<location filename="services/reminders.py" />
<source>A reminder cannot have been sent on {0}, which lies ahead; correct the day.</source>
<translation>Un recordatorio no puede haberse enviado el {0}, que está en el futuro; corrija el día.</translation>
</message>
<message>
<location filename="services/reminders.py" />
<source>{0} is no format of letters; choose one of {1}.</source>
<translation>{0} no es un formato de cartas; elija entre {1}.</translation>
</message>
<message>
<location filename="services/reporting.py" />
<source>{0} is no report; choose one of {1}.</source>
<translation>{0} no es un informe; elija entre {1}.</translation>
</message>
<message>
<location filename="services/reporting.py" />
<source>The period begins on {0}, after its end {1}; swap them.</source>
<translation>El período empieza el {0}, después de su fin {1}; intercámbielos.</translation>
</message>
<message>
<location filename="services/reporting.py" />
<source>{0} is no format of reports; choose one of {1}.</source>
<translation>{0} no es un formato de informes; elija entre {1}.</translation>
</message>
<message>
<location filename="services/settings.py" />
<source>The currency of a book is fixed.</source>
<translation>La moneda de un libro es fija.</translation>
</message>
<message>
<location filename="services/settings.py" />
<source>The lock must lie before today, or nothing could be recorded today.</source>
<translation>El bloqueo debe ser anterior a hoy; si no, hoy no se podría registrar nada.</translation>
</message>
<message>
<location filename="services/settings.py" />
<source>{0} is no currency code in use; write one as EUR.</source>
<translation>{0} no es un código de moneda en uso; escriba uno como EUR.</translation>
</message>
<message>
<location filename="services/settings.py" />
<source>"{0}" is no time zone known here; write one as Europe/Berlin.</source>
<translation>«{0}» no es una zona horaria conocida aquí; escriba una como Europe/Berlin.</translation>
</message>
<message>
<location filename="services/statement_making.py" />
<source>{0} is no kind of statement; choose one of {1}.</source>
<translation>{0} no es un tipo de extracto; elija entre {1}.</translation>
</message>
<message>
<location filename="services/statement_runs.py" />
<source>{0} is no choice of customers; choose one of {1}.</source>
<translation>{0} no es una selección de clientes; elija entre {1}.</translation>
</message>
<message>
<location filename="services/statement_runs.py" />
<source>{0} is no form of a run; choose one of {1}.</source>
<translation>{0} no es una forma para varios extractos; elija entre {1}.</translation>
</message>
<message>
<location filename="services/statement_runs.py" />
<source>There is no folder {0}; make it or choose another.</source>
<translation>No hay ninguna carpeta {0}; créela o elija otra.</translation>
</message>
<message>
<location filename="services/statement_runs.py" />
<source>Nothing may be written into {0}; choose another folder.</source>
<translation>En {0} no se puede escribir nada; elija otra carpeta.</translation>
</message>
<message>
<location filename="services/statements.py" />
<source>{0} is no format of statements; choose one of {1}.</source>
<translation>{0} no es un formato de extractos; elija entre {1}.</translation>
</message>
<message>
<location filename="services/telling.py" />
<source>1 notification of it was</source>
<translation>1 notificación de ello</translation>
</message>
<message>
<location filename="services/telling.py" />
<source>{0} notifications of it were</source>
<translation>{0} notificaciones de ello</translation>
</message>
<message>
<location filename="services/telling.py" />
<source>{0} sent already and cannot be taken back; tell the other system.</source>
<translation>{0}: ya enviado, y no se puede retirar; avise al otro sistema.</translation>
</message>
<message>
<location filename="services/trial.py" />
<source>This was recorded already, so there is nothing new to show.</source>
<translation>Esto ya estaba registrado, así que no hay nada nuevo que mostrar.</translation>
</message>
<message>
<location filename="services/undoing.py" />
<source>There is nothing to undo in this book yet.</source>
<translation>Aún no hay nada que deshacer en este libro.</translation>
</message>
<message>
<location filename="services/undoing.py" />
<source>That act is not in this book.</source>
<translation>Esa operación no está en este libro.</translation>
</message>
<message>
<location filename="services/undoing.py" />
<source>{0} was undone already.</source>
<translation>Ya estaba deshecho: {0}.</translation>
</message>
<message>
<location filename="services/undoing.py" />
<source>There is nothing to redo: something newer was recorded, or nothing undone.</source>
<translation>No hay nada que rehacer: se registró algo más nuevo o no se deshizo nada.</translation>
</message>
<message>
<location filename="services/undoing.py" />
<source>The number {0} was given to another bill meanwhile, so this stays undone.</source>
<translation>El número {0} se dio entretanto a otra factura, así que esto queda deshecho.</translation>
</message>
<message>
<location filename="services/undoing.py" />
<source>This cannot be undone, since the payment it belongs to was reversed later; undo the reversal first.</source>
<translation>Esto no se puede deshacer porque el pago al que pertenece se revirtió después; deshaga primero la reversión.</translation>
</message>
<message>
<location filename="services/undoing.py" />
<source>This cannot be undone, since the amount of bill {0} was changed later; undo that first.</source>
<translation>Esto no se puede deshacer porque el importe de la factura {0} se cambió después; deshaga eso primero.</translation>
</message>
<message>
<location filename="services/with_credit.py" />
<source>The credit moved since the preview, so nothing was recorded; look at the new preview.</source>
<translation>El saldo a favor cambió desde la vista previa, así que no se registró nada; mire la nueva vista previa.</translation>
</message>
<message>
<location filename="services/with_credit.py" />
<source>{0} {1} of credit was laid on {2}.</source>
<translation>{0} Se aplicaron {1} de saldo a favor a {2}.</translation>
</message>
<message>
<location filename="store/backup.py" />
<source>{0} cannot be read: the disk answered with an error.</source>
<translation>{0} no se puede leer: el disco respondió con un error.</translation>
</message>
<message>
<location filename="store/backup.py" />
<source>No backup was made: the book breaks a rule ({0}). Older ones are kept.</source>
<translation>No se hizo ninguna copia: el libro incumple una regla ({0}). Las anteriores se conservan.</translation>
</message>
<message>
<location filename="store/backup.py" />
<source>No backup was made: what was written is not what the book says. Try again.</source>
<translation>No se hizo ninguna copia: lo escrito no es lo que dice el libro. Inténtelo de nuevo.</translation>
</message>
<message>
<location filename="store/backup.py" />
<source>No backup was made: the disk of {0} answered with an error.</source>
<translation>No se hizo ninguna copia: el disco de {0} respondió con un error.</translation>
</message>
<message>
<location filename="store/backup.py" />
<source>There is already a file {0}; choose another name.</source>
<translation>Ya hay un archivo {0}; elija otro nombre.</translation>
</message>
<message>
<location filename="store/backup.py" />
<source>{0} cannot be made there: {1}.</source>
<translation>{0} no se puede crear ahí: {1}.</translation>
</message>
<message>
<location filename="store/backup.py" />
<source>{0} could not be replaced: {1}. It was left as it was.</source>
<translation>{0} no se pudo sustituir: {1}. Quedó como estaba.</translation>
</message>
<message>
<location filename="store/backup.py" />
<source>{0} was left as it was: the disk answered with an error.</source>
<translation>{0} quedó como estaba: el disco respondió con un error.</translation>
</message>
<message>
<location filename="store/backup.py" />
<source>{0} breaks a rule ({1}), so nothing was replaced; choose another backup.</source>
<translation>{0} incumple una regla ({1}), así que no se sustituyó nada; elija otra copia.</translation>
</message>
<message>
<location filename="store/check.py" />
<source>the balance of customer {0} is kept as {1} but its entries add up to {2}</source>
<translation>el saldo del cliente {0} figura como {1}, pero sus asientos suman {2}</translation>
</message>
<message>
<location filename="store/check.py" />
<source>the balance of account {0} is kept as {1} but its entries add up to {2}</source>
<translation>el saldo de la cuenta {0} figura como {1}, pero sus asientos suman {2}</translation>
</message>
<message>
<location filename="store/check.py" />
<source>bill {0} keeps other sums than its entries: {1} is left, its entries say {2}</source>
<translation>la factura {0} lleva otras sumas que sus asientos: quedan {1}, sus asientos dicen {2}</translation>
</message>
<message>
<location filename="store/check.py" />
<source>customer {0} is kept as owing {1} with a credit of {2}, which its balances and bills do not add up to</source>
<translation>el cliente {0} figura con {1} adeudado y {2} a favor, lo que no suman sus saldos y facturas</translation>
</message>
<message>
<location filename="store/check.py" />
<source>customer {0} owes {1} in {2} but has no kept row for it</source>
<translation>el cliente {0} debe {1} en {2}, pero no tiene fila para ello</translation>
</message>
<message>
<location filename="store/check.py" />
<source>entry {0} is followed by entry {1}, so entries are missing between them ({2})</source>
<translation>al asiento {0} le sigue el asiento {1}, así que faltan asientos entre ellos ({2})</translation>
</message>
<message>
<location filename="store/check.py" />
<source>posting {0} is followed by posting {1}, so postings are missing between them ({2})</source>
<translation>a la operación {0} le sigue la operación {1}, así que faltan operaciones entre ellas ({2})</translation>
</message>
<message>
<location filename="store/check.py" />
<source>bill {0} belongs to customer {1} but its account to customer {2}</source>
<translation>la factura {0} es del cliente {1}, pero su cuenta del cliente {2}</translation>
</message>
<message>
<location filename="store/check.py" />
<source>payment {0} holds {1} on obligations but {2} is left of it</source>
<translation>el pago {0} mantiene {1} en partidas, pero de él quedan {2}</translation>
</message>
<message>
<location filename="store/check.py" />
<source>entry {0} lies beneath customer {1} but belongs to posting {2} of another</source>
<translation>el asiento {0} está bajo el cliente {1}, pero pertenece a la operación {2} de otro</translation>
</message>
<message>
<location filename="store/check.py" />
<source>entry {0} lies in {1} but its payment came in {2}</source>
<translation>el asiento {0} está en {1}, pero su pago llegó en {2}</translation>
</message>
<message>
<location filename="store/check.py" />
<source>event {0} of payment {1} adds up to {2} with the others of its payment, not to what was paid</source>
<translation>el evento {0} del pago {1} suma {2} con los demás de su pago, no lo pagado</translation>
</message>
<message>
<location filename="store/check.py" />
<source>payment {0} of {1} in posting {2} has no event</source>
<translation>el pago {0} de {1} en la operación {2} no tiene evento</translation>
</message>
<message>
<location filename="store/check.py" />
<source>event {0} was queued while endpoint {1} was there to get it, but does not go there ({2})</source>
<translation>el evento {0} se puso en cola cuando el receptor {1} debía recibirlo, pero no va allí ({2})</translation>
</message>
<message>
<location filename="store/check.py" />
<source>event {0} carries another id in its text: {1} ({2})</source>
<translation>el evento {0} lleva otro identificador en su texto: {1} ({2})</translation>
</message>
<message>
<location filename="store/check.py" />
<source>event {0} is noted as delivered to {1}, but no try of it was answered with 2xx ({2})</source>
<translation>el evento {0} figura como entregado a {1}, pero ningún intento se respondió con 2xx ({2})</translation>
</message>
<message>
<location filename="store/check.py" />
<source>event {0} waits untried for endpoint {1}, but a later one of its customer was sent ({2})</source>
<translation>el evento {0} espera sin intento para el receptor {1}, pero se envió uno posterior de su cliente ({2})</translation>
</message>
<message>
<location filename="store/check.py" />
<source>event {0} was tried {1} times in a row for endpoint {2}, more often than the schedule has</source>
<translation>el evento {0} se intentó {1} veces seguidas para el receptor {2}, más de lo que prevé el calendario</translation>
</message>
<message>
<location filename="store/check.py" />
<source>bill {0} was undone, but {1} is due on it and {2} left</source>
<translation>la factura {0} se deshizo, pero tiene {1} por vencer y quedan {2}</translation>
</message>
<message>
<location filename="store/check.py" />
<source>posting {0} undoes posting {1}, but their entries do not cancel ({2} more)</source>
<translation>la operación {0} deshace la operación {1}, pero sus asientos no se compensan ({2} más)</translation>
</message>
<message>
<location filename="store/check.py" />
<source>{0} {1} is kept as {2}, but its act was undone or redone {3} times</source>
<translation>{0} {1} figura como {2}, pero su operación se deshizo o rehízo {3} veces</translation>
</message>
<message>
<location filename="store/check.py" />
<source>{0} row {1} names a missing {2}</source>
<translation>{0}, fila {1}, nombra algo que falta: {2}</translation>
</message>
<message>
<location filename="store/check.py" />
<source>the guard {0} is missing or was changed</source>
<translation>el guardián {0} falta o fue cambiado</translation>
</message>
<message>
<location filename="store/check.py" />
<source>{0} {1} on {2}: {3}.</source>
<translation>{0} {1} el {2}: {3}.</translation>
</message>
<message>
<location filename="store/check.py" />
<source>posting {0} ({1}) is not what was written: its hash differs.</source>
<translation>la operación {0} ({1}) no es lo que se escribió: su suma de control difiere.</translation>
</message>
<message>
<location filename="store/database.py" />
<source>There is already a file {0}; choose another name, or open that one.</source>
<translation>Ya hay un archivo {0}; elija otro nombre o abra ese.</translation>
</message>
<message>
<location filename="store/database.py" />
<source>{0} cannot be opened: the disk answered with an error.</source>
<translation>{0} no se puede abrir: el disco respondió con un error.</translation>
</message>
<message>
<location filename="store/database.py" />
<source>{0} is of an older form and cannot be brought to this one where it lies; copy it elsewhere first.</source>
<translation>{0} tiene una forma anterior y no se puede llevar a esta donde está; cópielo primero a otro lugar.</translation>
</message>
<message>
<location filename="store/database.py" />
<source>The disk still answers with an error; nothing more is recorded.</source>
<translation>El disco sigue respondiendo con un error; no se registra nada más.</translation>
</message>
<message>
<location filename="store/database.py" />
<source>The disk answered with an error, so this cannot be shown; try again.</source>
<translation>El disco respondió con un error, así que esto no se puede mostrar; inténtelo de nuevo.</translation>
</message>
<message>
<location filename="store/database.py" />
<source>The book was closed before all of it was read.</source>
<translation>El libro se cerró antes de leerlo todo.</translation>
</message>
<message>
<location filename="store/database.py" />
<source>{0} was moved or deleted; nothing was recorded. Put it back and open it again.</source>
<translation>{0} se movió o se borró; no se registró nada. Devuélvalo a su sitio y ábralo de nuevo.</translation>
</message>
<message>
<location filename="store/database.py" />
<source>{0} was replaced by another file; nothing was recorded. Open it again.</source>
<translation>{0} fue sustituido por otro archivo; no se registró nada. Ábralo de nuevo.</translation>
</message>
<message>
<location filename="store/database.py" />
<source>{0} was changed by another program ({1}); nothing was changed. Restore a backup.</source>
<translation>{0} fue cambiado por otro programa ({1}); no se cambió nada. Restaure una copia.</translation>
</message>
<message>
<location filename="store/engine.py" />
<source>This book cannot be kept safely here ({0} is {1}); move it to a local disk.</source>
<translation>Este libro no se puede guardar aquí con seguridad ({0} es {1}); páselo a un disco local.</translation>
</message>
<message>
<location filename="store/engine.py" />
<source>There is no book at {0}; check the name.</source>
<translation>No hay ningún libro en {0}; revise el nombre.</translation>
</message>
<message>
<location filename="store/engine.py" />
<source>{0} cannot be opened: {1}.</source>
<translation>{0} no se puede abrir: {1}.</translation>
</message>
<message>
<location filename="store/engine.py" />
<source>{0} is no book of Billing Desktop; nothing was changed. Choose another file.</source>
<translation>{0} no es un libro de Billing Desktop; no se cambió nada. Elija otro archivo.</translation>
</message>
<message>
<location filename="store/engine.py" />
<source>{0} belongs to another program; nothing was changed. Choose another file.</source>
<translation>{0} pertenece a otro programa; no se cambió nada. Elija otro archivo.</translation>
</message>
<message>
<location filename="store/engine.py" />
<source>{0} was written by a newer Billing Desktop (form {1}, this one knows {2}); nothing was changed. Update the program.</source>
<translation>{0} fue escrito por un Billing Desktop más nuevo (forma {1}, este conoce {2}); no se cambió nada. Actualice el programa.</translation>
</message>
<message>
<location filename="store/faults.py" />
<source>The disk is full, so nothing was recorded; free some space and try again.</source>
<translation>El disco está lleno, así que no se registró nada; libere espacio e inténtelo de nuevo.</translation>
</message>
<message>
<location filename="store/faults.py" />
<source>Another program is writing in this book, so nothing was recorded; try again in a moment.</source>
<translation>Otro programa está escribiendo en este libro, así que no se registró nada; inténtelo de nuevo en un momento.</translation>
</message>
<message>
<location filename="store/faults.py" />
<source>Another program is writing in this book, so nothing was recorded; try again.</source>
<translation>Otro programa está escribiendo en este libro, así que no se registró nada; inténtelo de nuevo.</translation>
</message>
<message>
<location filename="store/faults.py" />
<source>This book can only be read, so nothing was recorded; check its permissions.</source>
<translation>Este libro solo se puede leer, así que no se registró nada; revise sus permisos.</translation>
</message>
<message>
<location filename="store/faults.py" />
<source>This book is damaged; nothing was changed. Restore a backup.</source>
<translation>Este libro está dañado; no se cambió nada. Restaure una copia.</translation>
</message>
<message>
<location filename="store/faults.py" />
<source>This file is no book; choose another one.</source>
<translation>Este archivo no es un libro; elija otro.</translation>
</message>
<message>
<location filename="store/faults.py" />
<source>This book cannot be opened; check that it is there and may be read.</source>
<translation>Este libro no se puede abrir; compruebe que está ahí y que se puede leer.</translation>
</message>
<message>
<location filename="store/faults.py" />
<source>The disk answered with an error, so it is not known whether this was recorded; it is looked up first.</source>
<translation>El disco respondió con un error, así que no se sabe si esto quedó registrado; primero se comprueba.</translation>
</message>
<message>
<location filename="store/issued.py" />
<source>statement {0}</source>
<translation>extracto {0}</translation>
</message>
<message>
<location filename="store/issued.py" />
<source>{0} has the place {1}, so statements before it are missing.</source>
<translation>{0} tiene el lugar {1}, así que faltan extractos anteriores.</translation>
</message>
<message>
<location filename="store/issued.py" />
<source>{0} is not the file that was issued: its hash differs.</source>
<translation>{0} no es el archivo que se emitió: su suma de control difiere.</translation>
</message>
<message>
<location filename="store/issued.py" />
<source>what is said of {0} is not what was written: its hash differs.</source>
<translation>lo dicho de {0} no es lo que se escribió: su suma de control difiere.</translation>
</message>
<message>
<location filename="store/issued.py" />
<source>picture {0}</source>
<translation>imagen {0}</translation>
</message>
<message>
<location filename="store/issued.py" />
<source>picture {0} on issued pages was changed: its hash differs.</source>
<translation>la imagen {0} en páginas emitidas fue cambiada: su suma de control difiere.</translation>
</message>
<message>
<location filename="store/migrations.py" />
<source>the disk refused it</source>
<translation>el disco lo rechazó</translation>
</message>
<message>
<location filename="store/migrations.py" />
<source>the disk answered with an error</source>
<translation>el disco respondió con un error</translation>
</message>
<message>
<location filename="store/migrations.py" />
<source>{0} is not as in a new book</source>
<translation>{0} no está como en un libro nuevo</translation>
</message>
<message>
<location filename="store/migrations.py" />
<source>the last act is another one</source>
<translation>la última operación es otra</translation>
</message>
<message>
<location filename="store/migrations.py" />
<source>{0} could not be brought to the form of this program ({1}); it was left as it was. Open it with the program that wrote it, and report this.</source>
<translation>{0} no se pudo llevar a la forma de este programa ({1}); quedó como estaba. Ábralo con el programa que lo escribió e informe de esto.</translation>
</message>
<message>
<location filename="store/swapping.py" />
<source>it stays open elsewhere</source>
<translation>sigue abierto en otro lugar</translation>
</message>
<message>
<location filename="store/swapping.py" />
<source>{0} is open elsewhere, so it was left as it was; close it there and try again.</source>
<translation>{0} está abierto en otro lugar, así que quedó como estaba; ciérrelo ahí e inténtelo de nuevo.</translation>
</message>
<message>
<location filename="importers/bank/camt.py" />
<source>{0}, line {1}: the file is cut off or no whole XML; get it anew from your bank.</source>
<translation>{0}, línea {1}: el archivo está cortado o no es XML completo; pídalo de nuevo a su banco.</translation>
</message>
<message>
<location filename="importers/bank/camt.py" />
<source>{0} is written in an encoding that is not known here; get it anew from your bank as UTF-8.</source>
<translation>{0} tiene una codificación que aquí no se conoce; pídalo de nuevo a su banco en UTF-8.</translation>
</message>
<message>
<location filename="importers/bank/camt.py" />
<source>{0} is no camt.052, 053 or 054; choose a statement of your bank.</source>
<translation>{0} no es camt.052, 053 ni 054; elija un extracto de su banco.</translation>
</message>
<message>
<location filename="importers/bank/camt.py" />
<source>{0} has a document type of its own, which no bank writes; get it anew from your bank.</source>
<translation>{0} tiene un tipo de documento propio, que ningún banco escribe; pídalo de nuevo a su banco.</translation>
</message>
<message>
<location filename="importers/bank/camt.py" />
<source>{0} is nested too deeply for a statement; get it anew.</source>
<translation>{0} tiene demasiados niveles para un extracto; pídalo de nuevo.</translation>
</message>
<message>
<location filename="importers/bank/lines.py" />
<source>one account</source>
<translation>una cuenta</translation>
</message>
<message>
<location filename="importers/bank/lines.py" />
<source>The statement of {0} begins with {1}, which makes {2} with its lines, but it ends with {3}; get it anew from your bank, or leave this row out to import the others all the same.</source>
<translation>El extracto de {0} empieza con {1}, que con sus líneas da {2}, pero termina con {3}; pídalo de nuevo a su banco u omita esta fila para importar las demás de todos modos.</translation>
</message>
<message>
<location filename="importers/bank/lines.py" />
<source>{0} holds no money that came in, so there is nothing to import.</source>
<translation>{0} no contiene ingresos, así que no hay nada que importar.</translation>
</message>
<message>
<location filename="importers/bank/lines.py" />
<source>Passed over {0} that went out: {1}.</source>
<translation>Se pasaron por alto {0} que salieron: {1}.</translation>
</message>
<message>
<location filename="importers/bank/lines.py" />
<source>Passed over {0} that took an earlier one back: {1}; reverse by hand what your bank returned.</source>
<translation>Se pasaron por alto {0} que anulan algo anterior: {1}; anule a mano lo que su banco devolvió.</translation>
</message>
<message>
<location filename="importers/bank/lines.py" />
<source>Passed over {0} that your bank has not booked yet.</source>
<translation>Se pasaron por alto {0} que su banco aún no ha contabilizado.</translation>
</message>
<message>
<location filename="importers/bank/lines.py" />
<source>Passed over {0} without an amount.</source>
<translation>Se pasaron por alto {0} sin importe.</translation>
</message>
<message>
<location filename="importers/bank/ofx.py" />
<source>{0} ends in the middle; get it anew from your bank.</source>
<translation>{0} termina a la mitad; pídalo de nuevo a su banco.</translation>
</message>
<message>
<location filename="importers/mapping.py" />
<source>given for every row</source>
<translation>dado para cada fila</translation>
</message>
<message>
<location filename="importers/mapping.py" />
<source>There is no field "{0}"; there are {1}.</source>
<translation>No hay ningún campo «{0}»; hay {1}.</translation>
</message>
<message>
<location filename="importers/mapping.py" />
<source>The field "{0}" has both a column and a value for every row; give one.</source>
<translation>El campo «{0}» tiene tanto una columna como un valor para cada fila; dé uno.</translation>
</message>
<message>
<location filename="importers/mapping.py" />
<source>There is no column "{0}" for the field "{1}"; the file has {2}.</source>
<translation>No hay ninguna columna «{0}» para el campo «{1}»; el archivo tiene {2}.</translation>
</message>
<message>
<location filename="importers/reading.py" />
<source>{0} is a spreadsheet, a PDF or an archive; open it and save it as CSV in UTF-8.</source>
<translation>{0} es una hoja de cálculo, un PDF o un archivo comprimido; ábralo y guárdelo como CSV en UTF-8.</translation>
</message>
<message>
<location filename="importers/reading.py" />
<source>{0} is a page or XML of another kind; save it as CSV in UTF-8.</source>
<translation>{0} es una página o XML de otro tipo; guárdelo como CSV en UTF-8.</translation>
</message>
<message>
<location filename="importers/reading.py" />
<source>Passed over {0} that went out.</source>
<translation>Se pasaron por alto {0} que salieron.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0} is empty; choose a file with a line of column names and rows.</source>
<translation>{0} está vacío; elija un archivo con una línea de nombres de columna y filas.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0} has more than {1} MB; split it into smaller files.</source>
<translation>{0} tiene más de {1} MB; divídalo en archivos menores.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>There is no file {0}; check its name and folder.</source>
<translation>No hay ningún archivo {0}; revise su nombre y carpeta.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0} is a folder; choose a file in it.</source>
<translation>{0} es una carpeta; elija un archivo en ella.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>unknown error</source>
<translation>error desconocido</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0} cannot be read ({1}); check that you may open it.</source>
<translation>{0} no se puede leer ({1}); compruebe que puede abrirlo.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0} is no text file (a NUL on line {1})</source>
<translation>{0} no es un archivo de texto (un NUL en la línea {1})</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0} is neither UTF-8 nor Windows text</source>
<translation>{0} no es ni UTF-8 ni texto de Windows</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0}; save it as CSV in UTF-8 and try again.</source>
<translation>{0}; guárdelo como CSV en UTF-8 e inténtelo de nuevo.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0}, line {1}: cell {2} has more than {3} characters; shorten it.</source>
<translation>{0}, línea {1}: la celda {2} tiene más de {3} caracteres; acórtela.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0}, line {1}: a cell has more than {2} characters; shorten it.</source>
<translation>{0}, línea {1}: una celda tiene más de {2} caracteres; acórtela.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0}, line {1}: after a closing quote comes something other than the end of the cell; write a quote inside a cell twice ("").</source>
<translation>{0}, línea {1}: tras una comilla de cierre viene algo que no es el fin de la celda; escriba dos veces una comilla dentro de una celda ("").</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0}, line {1}: a quoted cell that begins here is not closed; write the missing quote.</source>
<translation>{0}, línea {1}: una celda entre comillas que empieza aquí no se cierra; escriba la comilla que falta.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0}, line {1}: {2} columns, at most {3} are read; take some out.</source>
<translation>{0}, línea {1}: {2} columnas, se leen {3} como máximo; quite algunas.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>Column {0}</source>
<translation>Columna {0}</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0}, line {1}: this line holds values instead of names; write a line of column names above it.</source>
<translation>{0}, línea {1}: esta línea contiene valores en lugar de nombres; escriba encima una línea con los nombres de las columnas.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0}, line {1}: more than {2} rows; split it into smaller files.</source>
<translation>{0}, línea {1}: más de {2} filas; divídalo en archivos menores.</translation>
</message>
<message>
<location filename="importers/tables.py" />
<source>{0}, line {1}: cell {2} is filled, but there are only {3} columns; put quotes around a cell that holds the delimiter, or name the columns of the true header line.</source>
<translation>{0}, línea {1}: la celda {2} está llena, pero solo hay {3} columnas; ponga entre comillas la celda que contiene el separador o nombre las columnas de la verdadera línea de encabezado.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>The date is missing; write it as 2026-02-06.</source>
<translation>Falta la fecha; escríbala como 2026-02-06.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>"{0}" does not say a whole day; write a form such as %d/%m/%Y.</source>
<translation>«{0}» no dice un día completo; escriba una forma como %d/%m/%Y.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>"{0}" is not a date like 2026-02-06; give the form of the dates, for example --dates %d/%m/%Y.</source>
<translation>«{0}» no es una fecha como 2026-02-06; indique la forma de las fechas, por ejemplo --dates %d/%m/%Y.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>The form "{0}" has no year; write for example %d/%m/%Y.</source>
<translation>La forma «{0}» no tiene año; escriba por ejemplo %d/%m/%Y.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>"{0}" is no form of dates; write for example %d/%m/%Y.</source>
<translation>«{0}» no es una forma de fechas; escriba por ejemplo %d/%m/%Y.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>"{0}" is not a date of the form {1}; mend the date or give another form.</source>
<translation>«{0}» no es una fecha de la forma {1}; corrija la fecha o indique otra forma.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>"{0}" is a day that no calendar has; mend the date.</source>
<translation>«{0}» es un día que no tiene ningún calendario; corrija la fecha.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>"{0}" has no country; write it as in +49 30 5550 0123 or give the country.</source>
<translation>«{0}» no tiene país; escríbalo como +49 30 5550 0123 o indique el país.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>"{0}": "{1}" is no country known here; write the number as in +49 30 5550 0123.</source>
<translation>«{0}»: «{1}» no es un país conocido aquí; escriba el número como +49 30 5550 0123.</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>is no phone number of {0}</source>
<translation>no es un número de teléfono de {0}</translation>
</message>
<message>
<location filename="importers/values.py" />
<source>"{0}" {1}; write it as in +49 30 5550 0123.</source>
<translation>«{0}» {1}; escríbalo como +49 30 5550 0123.</translation>
</message>
<message>
<location filename="exporters/files.py" />
<source>the disk is full; free some space or choose another place</source>
<translation>el disco está lleno; libere espacio o elija otro lugar</translation>
</message>
<message>
<location filename="exporters/files.py" />
<source>your share of the disk is used up; free some space or choose another place</source>
<translation>su parte del disco está agotada; libere espacio o elija otro lugar</translation>
</message>
<message>
<location filename="exporters/files.py" />
<source>you may not write there; choose another folder</source>
<translation>usted no puede escribir ahí; elija otra carpeta</translation>
</message>
<message>
<location filename="exporters/files.py" />
<source>that disk is read-only; choose another folder</source>
<translation>ese disco es de solo lectura; elija otra carpeta</translation>
</message>
<message>
<location filename="exporters/files.py" />
<source>there is no such folder; make it or choose another</source>
<translation>no existe esa carpeta; créela o elija otra</translation>
</message>
<message>
<location filename="exporters/files.py" />
<source>the name is too long; choose a shorter one</source>
<translation>el nombre es demasiado largo; elija uno más corto</translation>
</message>
<message>
<location filename="exporters/files.py" />
<source>that is a folder; choose a name for the file</source>
<translation>eso es una carpeta; elija un nombre para el archivo</translation>
</message>
<message>
<location filename="exporters/files.py" />
<source>{0} is already there; choose another name or allow it to be replaced.</source>
<translation>{0} ya está ahí; elija otro nombre o permita que se sustituya.</translation>
</message>
<message>
<location filename="exporters/files.py" />
<source>{0} was not saved: {1}.</source>
<translation>{0} no se guardó: {1}.</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>it has spaces or control characters in it, or is too long</source>
<translation>tiene espacios o caracteres de control, o es demasiado larga</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>its host or port cannot be read</source>
<translation>su servidor o su puerto no se pueden leer</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>it must start with https:// and name a host</source>
<translation>debe empezar por https:// y nombrar un servidor</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>it must hold no name or password; the signature says who sends</source>
<translation>no debe llevar nombre ni contraseña; la firma dice quién envía</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>what follows # is never sent; leave it out</source>
<translation>lo que sigue a # no se envía nunca; omítalo</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>port {0} is another service's; use 443, 80 or one from 1024 on</source>
<translation>el puerto {0} es de otro servicio; use 443, 80 o uno desde 1024</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>its host cannot be read</source>
<translation>su servidor no se puede leer</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>letters outside ASCII must be written with %</source>
<translation>las letras fuera de ASCII se deben escribir con %</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>Notifications cannot be sent there: {0}. Write a URL as https://example.com/hooks.</source>
<translation>No se pueden enviar notificaciones allí: {0}. Escriba una URL como https://example.com/hooks.</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>it is an IPv4 address written as IPv6</source>
<translation>es una dirección IPv4 escrita como IPv6</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>it lies inside this computer or network</source>
<translation>está dentro de este equipo o red</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>it carries another address inside</source>
<translation>lleva otra dirección dentro</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>it is no address of one receiver</source>
<translation>no es la dirección de un solo receptor</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>it is not reachable from outside</source>
<translation>no se puede alcanzar desde fuera</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>it has no address</source>
<translation>no tiene dirección</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source> Allow private addresses for this endpoint if it is meant.</source>
<translation> Permita direcciones privadas para este receptor si es lo que quiere.</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>{0} is refused: {1}.{2}</source>
<translation>Se rechaza {0}: {1}.{2}</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>{0} is {1}, which is refused: {2}.{3}</source>
<translation>{0} es {1}, que se rechaza: {2}.{3}</translation>
</message>
<message>
<location filename="webhooks/addresses.py" />
<source>{0} is not this computer, so only https may be used for it.</source>
<translation>{0} no es este equipo, así que solo se permite https.</translation>
</message>
<message>
<location filename="webhooks/courier.py" />
<source>this computer has no secret for this endpoint: give it one</source>
<translation>este equipo no tiene secreto para este receptor: dele uno</translation>
</message>
<message>
<location filename="webhooks/courier.py" />
<source>the program was closed before an answer came</source>
<translation>el programa se cerró antes de que llegara una respuesta</translation>
</message>
<message>
<location filename="webhooks/courier.py" />
<source>the computer slept meanwhile</source>
<translation>el equipo durmió entretanto</translation>
</message>
<message>
<location filename="webhooks/listening.py" />
<source>Port {0} cannot be listened on: {1}.</source>
<translation>No se puede escuchar en el puerto {0}: {1}.</translation>
</message>
<message>
<location filename="webhooks/secrets.py" />
<source>the system's keychain</source>
<translation>el llavero del sistema</translation>
</message>
<message>
<location filename="webhooks/secrets.py" />
<source>The system's keychain did not take the secret; unlock it and try again.</source>
<translation>El llavero del sistema no aceptó el secreto; desbloquéelo e inténtelo de nuevo.</translation>
</message>
<message>
<location filename="webhooks/secrets.py" />
<source>the file {0}</source>
<translation>el archivo {0}</translation>
</message>
<message>
<location filename="webhooks/secrets.py" />
<source>The secret could not be kept in {0}: {1}.</source>
<translation>El secreto no se pudo guardar en {0}: {1}.</translation>
</message>
<message>
<location filename="webhooks/secrets.py" />
<source>This program was opened without a place for secrets.</source>
<translation>Este programa se abrió sin un lugar para secretos.</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>no whole answer within {0} seconds</source>
<translation>sin respuesta completa en {0} segundos</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>the name {0} cannot be found just now</source>
<translation>el nombre {0} no se encuentra por ahora</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>the name {0} cannot be asked for: {1}</source>
<translation>no se puede preguntar por el nombre {0}: {1}</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>there is no network</source>
<translation>no hay red</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>the answer does not end: more than {0} KB came</source>
<translation>la respuesta no termina: llegaron más de {0} KB</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>its certificate is not trusted: {0}</source>
<translation>su certificado no es de confianza: {0}</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>no secure connection could be made</source>
<translation>no se pudo hacer una conexión segura</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>nobody answers there: the connection was refused</source>
<translation>allí no responde nadie: la conexión se rechazó</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>it could not be connected to</source>
<translation>no se pudo conectar</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>the answer was cut off or is no HTTP</source>
<translation>la respuesta se cortó o no es HTTP</translation>
</message>
<message>
<location filename="webhooks/sending.py" />
<source>the connection broke before the whole answer came</source>
<translation>la conexión se rompió antes de la respuesta completa</translation>
</message>
<message>
<location filename="webhooks/signing.py" />
<source>That is no signing secret; it starts with {0} and goes on in base64.</source>
<translation>Eso no es un secreto de firma; empieza por {0} y sigue en base64.</translation>
</message>
<message>
<location filename="webhooks/signing.py" />
<source>A signing secret has {0} to {1} bytes; this one has {2}. Leave it to the program.</source>
<translation>Un secreto de firma tiene de {0} a {1} bytes; este tiene {2}. Déjelo al programa.</translation>
</message>
<message>
<location filename="webhooks/signing.py" />
<source>A signature needs whole seconds since 1970.</source>
<translation>Una firma necesita segundos enteros desde 1970.</translation>
</message>
<message>
<location filename="webhooks/signing.py" />
<source>The header {0} is missing, so the sender cannot be checked.</source>
<translation>Falta la cabecera {0}, así que no se puede comprobar el remitente.</translation>
</message>
<message>
<location filename="webhooks/signing.py" />
<source>ahead of this computer's clock</source>
<translation>por delante del reloj de este equipo</translation>
</message>
<message>
<location filename="webhooks/signing.py" />
<source>The message is {0} seconds {1}; more than {2} are not taken.</source>
<translation>El mensaje está {0} segundos {1}; no se aceptan más de {2}.</translation>
</message>
<message>
<location filename="webhooks/signing.py" />
<source>The signature does not fit: another secret, or the message was changed.</source>
<translation>La firma no encaja: otro secreto, o el mensaje fue cambiado.</translation>
</message>
<message>
<location filename="webhooks/trying.py" />
<source>This computer has no secret for this endpoint; give it one.</source>
<translation>Este equipo no tiene secreto para este receptor; dele uno.</translation>
</message>
<message>
<location filename="webhooks/trying.py" />
<source>{0} {1} in {2} ms.{3}</source>
<translation>{0} {1} en {2} ms.{3}</translation>
</message>
<message>
<location filename="webhooks/trying.py" />
<source>ahead of</source>
<translation>adelantado</translation>
</message>
<message>
<location filename="webhooks/trying.py" />
<source>This computer's clock is {0} min {1} the receiver's; set it right, or notifications are refused.</source>
<translation>El reloj de este equipo va {0} min {1} respecto al del receptor; póngalo en hora o se rechazarán las notificaciones.</translation>
</message>
<message>
<source>"{0}" is no currency code in use; write its three letters, for example EUR.</source>
<translation>«{0}» no es un código de moneda en uso; escriba sus tres letras, por ejemplo EUR.</translation>
</message>
<message>
<source>Payment {0} of {1} from {2}</source>
<translation>Pago {0} de {2} por {1}</translation>
</message>
<message>
<source>Payment of {0} from {1}</source>
<translation>Pago de {1} por {0}</translation>
</message>
<message>
<source>Credit note {0} of {1} for {2}</source>
<translation>Nota de crédito {0} por {1} para {2}</translation>
</message>
<message>
<source>Credit note of {0} for {1}</source>
<translation>Nota de crédito por {0} para {1}</translation>
</message>
<message>
<source>{0}: "{1}" may have the letters A to Z, digits, _ and - only.</source>
<translation>{0}: «{1}» solo puede tener las letras A a Z, cifras, _ y -.</translation>
</message>
<message>
<source>{0}: "{1}" is no e-mail address; it needs one @ and a dot.</source>
<translation>{0}: «{1}» no es una dirección de correo; necesita una @ y un punto.</translation>
</message>
<message>
<source>{0}: "{1}" is no phone number; write it with its country, as in +49 30 5550 0123.</source>
<translation>{0}: «{1}» no es un número de teléfono; escríbalo con su país, como +49 30 5550 0123.</translation>
</message>
<message>
<source>"{0}" is no phone number of {1}; write it as in +49 30 5550 0123.</source>
<translation>«{0}» no es un número de teléfono de {1}; escríbalo como +49 30 5550 0123.</translation>
</message>
<message>
<source>"{0}" is no phone number; write it as in +49 30 5550 0123.</source>
<translation>«{0}» no es un número de teléfono; escríbalo como +49 30 5550 0123.</translation>
</message>
<message>
<source>{0}; mend it, or choose above how to round.</source>
<translation>{0}; corríjalo o elija arriba cómo redondear.</translation>
</message>
<message>
<source>{0}, or leave the column out.</source>
<translation>{0}, u omita la columna.</translation>
</message>
<message>
<source>"{0}" is not a date like 2026-02-06; mend it, or choose another form of dates.</source>
<translation>«{0}» no es una fecha como 2026-02-06; corríjala o elija otra forma de fechas.</translation>
</message>
<message>
<source>Looks like the payment of {0} on {1} by {2}; check that the money came twice.</source>
<translation>Se parece al pago de {0} del {1} de {2}; compruebe si el dinero llegó dos veces.</translation>
</message>
<message>
<source>{0} undone.</source>
<translation>Deshecho: {0}.</translation>
</message>
<message>
<source>{0} recorded again.</source>
<translation>Rehecho: {0}.</translation>
</message>
<message>
<source>Reverse payment {0}?</source>
<translation>¿Revertir el pago {0}?</translation>
</message>
<message>
<source>Reverse payment?</source>
<translation>¿Revertir el pago?</translation>
</message>
<message>
<source>Reverse credit note {0}?</source>
<translation>¿Revertir la nota de crédito {0}?</translation>
</message>
<message>
<source>Reverse credit note?</source>
<translation>¿Revertir la nota de crédito?</translation>
</message>
<message>
<source>customer</source>
<translation>cliente</translation>
</message>
<message>
<source>customers</source>
<translation>clientes</translation>
</message>
<message>
<source>account</source>
<translation>cuenta</translation>
</message>
<message>
<source>accounts</source>
<translation>cuentas</translation>
</message>
<message>
<source>bill</source>
<translation>factura</translation>
</message>
<message>
<source>bills</source>
<translation>facturas</translation>
</message>
<message>
<source>payment</source>
<translation>pago</translation>
</message>
<message>
<source>payments</source>
<translation>pagos</translation>
</message>
<message>
<source>row</source>
<translation>fila</translation>
</message>
<message>
<source>rows</source>
<translation>filas</translation>
</message>
<message>
<source>reversed</source>
<translation>revertido</translation>
</message>
<message>
<source>undone</source>
<translation>deshecho</translation>
</message>
<message>
<source>refunded</source>
<translation>devuelto</translation>
</message>
<message>
<source>credit</source>
<translation>saldo a favor</translation>
</message>
<message>
<source>the receiver of the sample shop is made up</source>
<translation>el receptor de la tienda de ejemplo es inventado</translation>
</message>
</context>
<context>
<name>credit</name>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Credit note</source>
<translation>Nota de crédito</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>Payment</source>
<translation>Pago</translation>
</message>
<message>
<location filename="ui/dialogs/credit.py" />
<source>{what} of {day}</source>
<translation>{what} del {day}</translation>
</message>
</context>
<context>
<name>dates</name>
<message>
<location filename="ui/widgets/typed_dates.py" />
<source>{day} {month} {year}</source>
<translation>{day} {month} {year}</translation>
</message>
<message>
<location filename="ui/widgets/typed_dates.py" />
<source>{day} {month}</source>
<translation>{day} {month}</translation>
</message>
<message>
<location filename="ui/widgets/typed_dates.py" />
<source>There is no month {month}; write a day as in {day}.</source>
<translation>No hay ningún mes {month}; escriba un día como {day}.</translation>
</message>
<message>
<location filename="ui/widgets/typed_dates.py" />
<source>{month} {year} has {days} days, not {day}.</source>
<translation>{month} {year} tiene {days} días, no {day}.</translation>
</message>
<message>
<location filename="ui/widgets/typed_dates.py" />
<source>today</source>
<translation>hoy</translation>
</message>
<message>
<location filename="ui/widgets/typed_dates.py" />
<source>yesterday</source>
<translation>ayer</translation>
</message>
<message>
<location filename="ui/widgets/typed_dates.py" />
<source>tomorrow</source>
<translation>mañana</translation>
</message>
<message>
<location filename="ui/widgets/typed_dates.py" />
<source>"{typed}" is no day; write it as in {day}.</source>
<translation>«{typed}» no es un día; escríbalo como {day}.</translation>
</message>
</context>
<context>
<name>days</name>
<message>
<location filename="ui/dialogs/day_warning.py" />
<source>counts from {day}, the first open day</source>
<translation>cuenta desde el {day}, el primer día abierto</translation>
</message>
<message>
<location filename="ui/dialogs/day_warning.py" />
<source>lies ahead: it counts from that day on</source>
<translation>está en el futuro: cuenta desde ese día</translation>
</message>
</context>
<context>
<name>errors</name>
<message>
<location filename="ui/errors.py" />
<source>Not confirmed: it is not known yet whether this was recorded</source>
<translation>Sin confirmar: aún no se sabe si esto quedó registrado</translation>
</message>
<message>
<location filename="ui/errors.py" />
<source>This was not done</source>
<translation>Esto no se hizo</translation>
</message>
<message>
<location filename="ui/errors.py" />
<source>Something went wrong in the program</source>
<translation>Algo falló en el programa</translation>
</message>
<message>
<location filename="ui/errors.py" />
<source>Nothing was half written: every act is saved whole or not at all. The details are in the log file.</source>
<translation>Nada quedó a medias: cada operación se guarda entera o no se guarda. Los detalles están en el archivo de registro.</translation>
</message>
<message>
<location filename="ui/errors.py" />
<source>It was recorded: {what}.</source>
<translation>Quedó registrado: {what}.</translation>
</message>
<message>
<location filename="ui/errors.py" />
<source>It was not recorded: {what}. Record it again.</source>
<translation>No quedó registrado: {what}. Regístrelo otra vez.</translation>
</message>
<message>
<location filename="ui/errors.py" />
<source>The book answers again. Look whether your last change is there.</source>
<translation>El libro vuelve a responder. Mire si está su último cambio.</translation>
</message>
</context>
<context>
<name>fields</name>
<message>
<location filename="domain/billing_models.py" />
<source>One balance each</source>
<translation>Un saldo por cliente</translation>
</message>
<message>
<location filename="domain/billing_models.py" />
<source>Tabs, subscriptions, a running account.</source>
<translation>Cuentas de bar, suscripciones, una cuenta corriente.</translation>
</message>
<message>
<location filename="domain/billing_models.py" />
<source>A balance per account</source>
<translation>Un saldo por cuenta</translation>
</message>
<message>
<location filename="domain/billing_models.py" />
<source>One customer, several shops or projects.</source>
<translation>Un cliente, varias tiendas o proyectos.</translation>
</message>
<message>
<location filename="domain/billing_models.py" />
<source>Bills</source>
<translation>Facturas</translation>
</message>
<message>
<location filename="domain/billing_models.py" />
<source>Numbered bills, each with a due date.</source>
<translation>Facturas numeradas, cada una con vencimiento.</translation>
</message>
<message>
<location filename="domain/fields.py" />
<source>A metadata key</source>
<translation>Una clave de metadatos</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>next free number</source>
<translation>siguiente número libre</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Smallest payment</source>
<translation>Pago mínimo</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Largest payment</source>
<translation>Pago máximo</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>empty: no limit</source>
<translation>vacío: sin límite</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Part payments are allowed</source>
<translation>Se permiten pagos parciales</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Overpayments are allowed</source>
<translation>Se permiten pagos en exceso</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Business name</source>
<translation>Nombre del negocio</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Currency</source>
<translation>Moneda</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Customers owe by</source>
<translation>Los clientes deben por</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Address</source>
<translation>Dirección</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>E-mail</source>
<translation>Correo electrónico</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Phone</source>
<translation>Teléfono</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Time zone</source>
<translation>Zona horaria</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>empty: this computer's</source>
<translation>vacío: la de este equipo</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Name</source>
<translation>Nombre</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Customer number</source>
<translation>Número de cliente</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>with country, as in +49 30 5550 0123</source>
<translation>con país, como +49 30 5550 0123</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Street</source>
<translation>Calle</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Address, second line</source>
<translation>Dirección, segunda línea</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Postal code</source>
<translation>Código postal</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>City</source>
<translation>Ciudad</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>State or region</source>
<translation>Estado o región</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Country</source>
<translation>País</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Owes by</source>
<translation>Debe por</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>as the book</source>
<translation>como el libro</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Language of papers</source>
<translation>Idioma de los documentos</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>as in the settings</source>
<translation>como en los ajustes</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>English</source>
<translation>Inglés</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>German</source>
<translation>Alemán</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Spanish</source>
<translation>Español</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Payment rules</source>
<translation>Reglas de pago</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Notes</source>
<translation>Notas</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Metadata</source>
<translation>Metadatos</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Account number</source>
<translation>Número de cuenta</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Amount</source>
<translation>Importe</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Bill number</source>
<translation>Número de factura</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Bill date</source>
<translation>Fecha de factura</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Due date</source>
<translation>Vencimiento</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>may stay empty</source>
<translation>puede quedar vacío</translation>
</message>
<message>
<location filename="domain/model.py" />
<source>Description</source>
<translation>Descripción</translation>
</message>
<message>
<location filename="services/histories.py" />
<source>Archived</source>
<translation>Archivado</translation>
</message>
<message>
<location filename="services/histories.py" />
<source>Closed</source>
<translation>Cerrada</translation>
</message>
</context>
<context>
<name>format</name>
<message>
<location filename="ui/format.py" />
<source>cr</source>
<translation>a favor</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>{day} ’{year}</source>
<translation>{day} ’{year}</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>{day} {long_month}</source>
<translation>{day} de {long_month}</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>Monday</source>
<translation>Lunes</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>Tuesday</source>
<translation>Martes</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>Wednesday</source>
<translation>Miércoles</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>Thursday</source>
<translation>Jueves</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>Friday</source>
<translation>Viernes</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>Saturday</source>
<translation>Sábado</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>Sunday</source>
<translation>Domingo</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>{day} {long_month} {year}</source>
<translation>{day} de {long_month} de {year}</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>,</source>
<translation>.</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>nouns are written small</source>
<translation>nouns are written small</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>1 day late</source>
<translation>1 día de retraso</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>{days} days late</source>
<translation>{days} días de retraso</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>no due date</source>
<translation>sin vencimiento</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>due today</source>
<translation>vence hoy</translation>
</message>
<message>
<location filename="ui/format.py" />
<source>due {day}</source>
<translation>vence {day}</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>January</source>
<translation>enero</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>February</source>
<translation>febrero</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>March</source>
<translation>marzo</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>April</source>
<translation>abril</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>May</source>
<translation>mayo</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>June</source>
<translation>junio</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>July</source>
<translation>julio</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>August</source>
<translation>agosto</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>September</source>
<translation>septiembre</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>October</source>
<translation>octubre</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>November</source>
<translation>noviembre</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>December</source>
<translation>diciembre</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
<translation>ene feb mar abr may jun jul ago sept oct nov dic</translation>
</message>
<message>
<location filename="ui/widgets/month_names.py" />
<source>en_GB</source>
<translation>es_ES</translation>
</message>
</context>
<context>
<name>help</name>
<message>
<location filename="ui/dialogs/help.py" />
<source>Keyboard shortcuts</source>
<translation>Atajos de teclado</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>About Billing Desktop</source>
<translation>Acerca de Billing Desktop</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>Licences of all parts</source>
<translation>Licencias de todas las partes</translation>
</message>
<message>
<location filename="ui/dialogs/help.py" />
<source>The file of the licences is missing; THIRD-PARTY-NOTICES.md of the program's source has them.</source>
<translation>Falta el archivo de las licencias; están en THIRD-PARTY-NOTICES.md, junto al código fuente del programa.</translation>
</message>
</context>
<context>
<name>import</name>
<message>
<location filename="ui/dialogs/import_bad_rows.py" />
<source>needs-a-look</source>
<translation>por-revisar</translation>
</message>
<message>
<location filename="ui/dialogs/import_bad_rows.py" />
<source>Save the rows that need a look</source>
<translation>Guardar las filas por revisar</translation>
</message>
<message>
<location filename="ui/dialogs/import_bad_rows.py" />
<source>CSV (*.csv)</source>
<translation>CSV (*.csv)</translation>
</message>
<message>
<location filename="ui/dialogs/import_bad_rows.py" />
<source>Saved to {file}</source>
<translation>Guardado en {file}</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>Row</source>
<translation>Fila</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>Result</source>
<translation>Resultado</translation>
</message>
<message>
<location filename="ui/dialogs/import_table.py" />
<source>remark</source>
<translation>observación</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Customers</source>
<translation>Clientes</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Names, addresses, and what each owes at the start</source>
<translation>Nombres, direcciones y saldos iniciales</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Accounts</source>
<translation>Cuentas</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Parts of what a customer owes that are kept by themselves</source>
<translation>Partes de lo que debe un cliente que se llevan por separado</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Bills</source>
<translation>Facturas</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Invoices with their amounts and due days</source>
<translation>Facturas con sus importes y vencimientos</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Payments</source>
<translation>Pagos</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Money that came in, and the bills it is for</source>
<translation>Dinero que entró y las facturas a las que corresponde</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Import customers</source>
<translation>Importar clientes</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Import accounts</source>
<translation>Importar cuentas</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Import bills</source>
<translation>Importar facturas</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Import payments</source>
<translation>Importar pagos</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>This looks like a list of customers</source>
<translation>Esto parece una lista de clientes</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>This looks like a list of accounts</source>
<translation>Esto parece una lista de cuentas</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>This looks like a list of bills</source>
<translation>Esto parece una lista de facturas</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>This looks like a list of payments</source>
<translation>Esto parece una lista de pagos</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>First name</source>
<translation>Nombre de pila</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Last name</source>
<translation>Apellido</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Currency</source>
<translation>Moneda</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Owed at the start</source>
<translation>Adeudado al principio</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Start day</source>
<translation>Día inicial</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Balance now</source>
<translation>Saldo actual</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Payer at the bank</source>
<translation>Quien paga según el banco</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Credit or debit</source>
<translation>Abono o cargo</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Booked or pending</source>
<translation>Contabilizado o pendiente</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Customer</source>
<translation>Cliente</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Account</source>
<translation>Cuenta</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Bill</source>
<translation>Factura</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Amount</source>
<translation>Importe</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Paid on</source>
<translation>Pagado el</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Payment number</source>
<translation>Número de pago</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Method</source>
<translation>Forma de pago</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Reference</source>
<translation>Referencia</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Note</source>
<translation>Nota</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>new</source>
<translation>nueva</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>changed</source>
<translation>cambiada</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>same</source>
<translation>igual</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>needs a look</source>
<translation>por revisar</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>not checked</source>
<translation>sin revisar</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Comma</source>
<translation>Coma</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Semicolon</source>
<translation>Punto y coma</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Tab</source>
<translation>Tabulador</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Bar</source>
<translation>Barra vertical</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Year first: 2026-12-31</source>
<translation>Primero el año: 2026-12-31</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Day first: 31.12.2026</source>
<translation>Primero el día: 31.12.2026</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Day first: 31/12/2026</source>
<translation>Primero el día: 31/12/2026</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Month first: 12/31/2026</source>
<translation>Primero el mes: 12/31/2026</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Day first: 31-12-2026</source>
<translation>Primero el día: 31-12-2026</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Year first: 2026/12/31</source>
<translation>Primero el año: 2026/12/31</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Day first: 31.12.26</source>
<translation>Primero el día: 31.12.26</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Day first: 31/12/26</source>
<translation>Primero el día: 31/12/26</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Month first: 12/31/26</source>
<translation>Primero el mes: 12/31/26</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Year first: 20261231</source>
<translation>Primero el año: 20261231</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Day first: 31 Dec 2026</source>
<translation>Primero el día: 31 Dec 2026</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Day first: 31-Dec-2026</source>
<translation>Primero el día: 31-Dec-2026</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Month first: Dec 31, 2026</source>
<translation>Primero el mes: Dec 31, 2026</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Refuse those rows</source>
<translation>Rechazar esas filas</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Round half up: 0.125 to 0.13</source>
<translation>Redondear la mitad hacia arriba: 0.125 a 0.13</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Round half to even: 0.125 to 0.12</source>
<translation>Redondear la mitad al par: 0.125 a 0.12</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Cut off: 0.129 to 0.12</source>
<translation>Cortar: 0.129 a 0.12</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>half up</source>
<translation>con la mitad hacia arriba</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>half to even</source>
<translation>con la mitad al par</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>by cutting off</source>
<translation>cortando</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Point: 1,234.50</source>
<translation>Punto: 1,234.50</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Comma: 1.234,50</source>
<translation>Coma: 1.234,50</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>1 row</source>
<translation>1 fila</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{n} rows</source>
<translation>{n} filas</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Nothing is written before you press Import. The whole import is one act</source>
<translation>No se escribe nada antes de que pulse Importar. Toda la importación es una sola operación</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{plain} and can be undone.</source>
<translation>{plain} y se puede deshacer.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>No money is posted, so there is nothing for Undo: customers and accounts stay.</source>
<translation>No se registra dinero, así que no hay nada que deshacer: los clientes y las cuentas se quedan.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>In the Bills model what is owed at the start becomes a bill, credit a credit note.</source>
<translation>En el modelo Facturas, lo adeudado al principio pasa a ser una factura y el saldo a favor, una nota de crédito.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Undo takes back all that it posted; customers and accounts stay.</source>
<translation>Deshacer revierte todo lo contabilizado; los clientes y las cuentas permanecen.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{used} of {all} used</source>
<translation>{used} de {all} usadas</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>1 row needs a look</source>
<translation>1 fila está por revisar</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{n} rows need a look</source>
<translation>{n} filas están por revisar</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Reading {file}…</source>
<translation>Leyendo {file}…</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{done} of {rows} imported</source>
<translation>{done} de {rows} importadas</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{done} of {rows} checked</source>
<translation>{done} de {rows} revisadas</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source> or </source>
<translation> o </translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Choose the column for: {fields}</source>
<translation>Elija la columna para: {fields}</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Choose the form of the dates above: these days can be read in more than one way.</source>
<translation>Elija arriba la forma de las fechas: estos días se pueden leer de más de una manera.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Choose the decimal mark above: these amounts can be read in more than one way.</source>
<translation>Elija arriba el signo decimal: estos importes se pueden leer de más de una manera.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{rows}. An import is all or nothing: mend the file, or leave them out.</source>
<translation>{rows}. Una importación es todo o nada: corrija el archivo u omítalas.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>There is nothing to import: the book has these rows already.</source>
<translation>No hay nada que importar: el libro ya tiene estas filas.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>No row is left to import.</source>
<translation>No queda ninguna fila que importar.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Import {rows}, leave out {bad}</source>
<translation>Importar {rows}, omitir {bad}</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Import {rows}</source>
<translation>Importar {rows}</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>1 row has an amount</source>
<translation>1 fila tiene un importe</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{n} rows have amounts</source>
<translation>{n} filas tienen importes</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{rows} with more decimals than the currency.</source>
<translation>{rows} con más decimales que la moneda.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>1 phone number has no country code.</source>
<translation>1 teléfono no tiene prefijo internacional.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{n} phone numbers have no country code.</source>
<translation>{n} teléfonos no tienen prefijo internacional.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>It is a number of:</source>
<translation>Es un número de:</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>They are numbers of:</source>
<translation>Son números de:</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{rows} rounded {way}, {by} in all.</source>
<translation>{rows} redondeadas {way}, {by} en total.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Row {line}: {text}</source>
<translation>Fila {line}: {text}</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>No money was posted, so there is nothing to undo. An account that should not be there can be closed.</source>
<translation>No se registró dinero, así que no hay nada que deshacer. Una cuenta que no deba estar se puede cerrar.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>No money was posted, so there is nothing to undo. A customer who should not be there can be archived.</source>
<translation>No se registró dinero, así que no hay nada que deshacer. Un cliente que no deba estar se puede archivar.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>Undo takes the whole import back.</source>
<translation>«Deshacer» retira toda la importación.</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{rows} written</source>
<translation>{rows} escritas</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>1 customer</source>
<translation>1 cliente</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>1 account</source>
<translation>1 cuenta</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>1 bill</source>
<translation>1 factura</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>1 payment</source>
<translation>1 pago</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{n} customers</source>
<translation>{n} clientes</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{n} accounts</source>
<translation>{n} cuentas</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{n} bills</source>
<translation>{n} facturas</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{n} payments</source>
<translation>{n} pagos</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{what} added</source>
<translation>Añadido: {what}</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{what} changed</source>
<translation>Cambiado: {what}</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>1 remark</source>
<translation>1 observación</translation>
</message>
<message>
<location filename="ui/dialogs/import_words.py" />
<source>{n} remarks</source>
<translation>{n} observaciones</translation>
</message>
</context>
<context>
<name>issued</name>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>by post</source>
<translation>por correo postal</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>by e-mail</source>
<translation>por correo electrónico</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>by hand</source>
<translation>en mano</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>another way</source>
<translation>de otra manera</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>Balance forward</source>
<translation>Con saldo anterior</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>Open items</source>
<translation>Partidas abiertas</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>Activity</source>
<translation>Movimientos</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>as of {day}</source>
<translation>a fecha de {day}</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>until {day}</source>
<translation>hasta el {day}</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>{first} – {last}</source>
<translation>{first} – {last}</translation>
</message>
<message>
<location filename="ui/dialogs/issued_words.py" />
<source>{way} on {day}</source>
<translation>{way} el {day}</translation>
</message>
</context>
<context>
<name>language</name>
<message>
<location filename="ui/language.py" />
<source>As the system</source>
<translation>Como el sistema</translation>
</message>
</context>
<context>
<name>logo</name>
<message>
<location filename="ui/logo.py" />
<source>{name} has {size} MB; choose a picture of at most {most} MB.</source>
<translation>{name} tiene {size} MB; elija una imagen de {most} MB como máximo.</translation>
</message>
<message>
<location filename="ui/logo.py" />
<source>{name} cannot be read ({why}); choose another file.</source>
<translation>{name} no se puede leer ({why}); elija otro archivo.</translation>
</message>
<message>
<location filename="ui/logo.py" />
<source>{name} is no picture that can be read; choose a PNG, JPEG or SVG file.</source>
<translation>{name} no es una imagen que se pueda leer; elija un archivo PNG, JPEG o SVG.</translation>
</message>
</context>
<context>
<name>methods</name>
<message>
<location filename="ui/dialogs/base.py" />
<source>Bank transfer</source>
<translation>Transferencia</translation>
</message>
<message>
<location filename="ui/dialogs/base.py" />
<source>Cash</source>
<translation>Efectivo</translation>
</message>
<message>
<location filename="ui/dialogs/base.py" />
<source>Card</source>
<translation>Tarjeta</translation>
</message>
<message>
<location filename="ui/dialogs/base.py" />
<source>Cheque</source>
<translation>Cheque</translation>
</message>
<message>
<location filename="ui/dialogs/base.py" />
<source>Other</source>
<translation>Otra</translation>
</message>
</context>
<context>
<name>outbox</name>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>held back</source>
<translation>retenida</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>waits {n} s</source>
<translation>espera {n} s</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>tries again</source>
<translation>se reintenta</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>in line</source>
<translation>en cola</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>waits</source>
<translation>en espera</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>is sent</source>
<translation>se envía</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>delivered</source>
<translation>entregada</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>set aside</source>
<translation>apartada</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>skipped</source>
<translation>omitida</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>withdrawn</source>
<translation>retirada</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>kept</source>
<translation>guardada</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>taken back</source>
<translation>revertido</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>bill raised</source>
<translation>factura emitida</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>bill changed</source>
<translation>factura cambiada</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>customer added</source>
<translation>cliente añadido</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>by hand</source>
<translation>en mano</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>when switched on</source>
<translation>al activarlo</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>after {name}</source>
<translation>después de {name}</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>now</source>
<translation>ahora</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>taken back before the first try</source>
<translation>revertido antes del primer intento</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>there was no endpoint</source>
<translation>no había receptor</translation>
</message>
<message>
<location filename="ui/models/outbox_cells.py" />
<source>{status} in {ms} ms</source>
<translation>{status} en {ms} ms</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>less than a minute</source>
<translation>menos de un minuto</translation>
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
<translation>1 día</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>{n} days</source>
<translation>{n} días</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>no endpoint</source>
<translation>sin receptor</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>endpoint off</source>
<translation>receptor desactivado</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>an endpoint is off</source>
<translation>un receptor desactivado</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>offline</source>
<translation>sin conexión</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>does not answer</source>
<translation>no responde</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>one does not answer</source>
<translation>uno no responde</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>paused</source>
<translation>en pausa</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>endpoint on</source>
<translation>receptor activo</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>{n} endpoints on</source>
<translation>{n} receptores activos</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>Endpoint off</source>
<translation>Receptor desactivado</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>An endpoint is off</source>
<translation>Un receptor está desactivado</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>Offline</source>
<translation>Sin conexión</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>Does not answer</source>
<translation>No responde</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>One does not answer</source>
<translation>Uno no responde</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>Paused</source>
<translation>En pausa</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>Moment profile</source>
<translation>Perfil Moment</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>Extended profile</source>
<translation>Perfil ampliado</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>last delivered {at}</source>
<translation>última entrega {at}</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>oldest waiting {span}</source>
<translation>la más antigua espera {span}</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>Its notifications are kept and go out in order once it is switched on.</source>
<translation>Sus notificaciones se guardan y salen en orden en cuanto se active.</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>{host} is switched off: {why}.</source>
<translation>{host} está desactivado: {why}.</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>Nothing is lost; give it a secret, and what waits goes out.</source>
<translation>No se pierde nada; dele un secreto y sale lo que espera.</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>This computer has no secret for {host}.</source>
<translation>Este equipo no tiene secreto para {host}.</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>ahead of</source>
<translation>adelantado</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>behind</source>
<translation>atrasado</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>This computer's clock is {n} min {way} the clock of {host}.</source>
<translation>El reloj de este equipo va {n} min {way} respecto al de {host}.</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>Set it right: a receiver refuses what is signed more than five minutes off.</source>
<translation>Póngalo en hora: un receptor rechaza lo firmado con más de cinco minutos de diferencia.</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>It is tried again by itself; everything is kept, in order.</source>
<translation>Se vuelve a intentar solo; todo se guarda, en orden.</translation>
</message>
<message>
<location filename="ui/panels/outbox_health.py" />
<source>{host} has not taken anything since {since}: {why}.</source>
<translation>{host} no ha aceptado nada desde {since}: {why}.</translation>
</message>
</context>
<context>
<name>palette</name>
<message>
<location filename="ui/models/palette.py" />
<source>open {amount}</source>
<translation>pendiente {amount}</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>customer</source>
<translation>cliente</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>account</source>
<translation>cuenta</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>bill</source>
<translation>factura</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>payment</source>
<translation>pago</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>statement</source>
<translation>extracto</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>credit note</source>
<translation>nota de crédito</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>charge</source>
<translation>cargo</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>opening balance</source>
<translation>saldo inicial</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>balance set</source>
<translation>saldo fijado</translation>
</message>
<message>
<location filename="ui/models/palette.py" />
<source>command</source>
<translation>orden</translation>
</message>
</context>
<context>
<name>payment</name>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>pay part of {bill}</source>
<translation>pagar parte de {bill}</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>pay 1 bill</source>
<translation>pagar 1 factura</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>pay {n} bills</source>
<translation>pagar {n} facturas</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>lower 1 balance</source>
<translation>reducir 1 saldo</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>lower {n} balances</source>
<translation>reducir {n} saldos</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>keep {amount}</source>
<translation>dejar {amount} a favor</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>keep it as credit</source>
<translation>dejarlo a favor</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>use {amount} credit</source>
<translation>usar {amount} a favor</translation>
</message>
<message>
<location filename="ui/dialogs/payment_footer.py" />
<source>Record {amount}</source>
<translation>Registrar {amount}</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>A payment of {amount} was recorded on {day} already.</source>
<translation>Ya se registró un pago de {amount} el {day}.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>A payment of {amount} with the reference {reference} was recorded on {day}.</source>
<translation>Se registró un pago de {amount} con la referencia {reference} el {day}.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>One more is like it.</source>
<translation>Hay otro parecido.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>{n} more are like it.</source>
<translation>Hay {n} más parecidos.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>{name} can take the money from {day}; until then the {amount} lie as credit.</source>
<translation>{name} puede recibir el dinero desde el {day}; hasta entonces los {amount} quedan a favor.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>{name} counts from {day}; until then the {amount} lie as credit.</source>
<translation>{name} cuenta desde el {day}; hasta entonces los {amount} quedan a favor.</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>Payment {reference}</source>
<translation>Pago {reference}</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>Amount</source>
<translation>Importe</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>Paid on</source>
<translation>Pagado el</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>From</source>
<translation>De</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>Method</source>
<translation>Forma de pago</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>Reference</source>
<translation>Referencia</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>Note</source>
<translation>Nota</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>Applied to {name}</source>
<translation>Aplicado a {name}</translation>
</message>
<message>
<location filename="ui/dialogs/payment_twins.py" />
<source>Kept on the balance</source>
<translation>Queda en el saldo</translation>
</message>
</context>
<context>
<name>recipes</name>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>This month until today</source>
<translation>Este mes hasta hoy</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Last month</source>
<translation>Mes pasado</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>This quarter until today</source>
<translation>Este trimestre hasta hoy</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Last quarter</source>
<translation>Trimestre pasado</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>This year until today</source>
<translation>Este año hasta hoy</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Last year</source>
<translation>Año pasado</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>From the beginning until today</source>
<translation>Desde el principio hasta hoy</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>English</source>
<translation>Inglés</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>German</source>
<translation>Alemán</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Spanish</source>
<translation>Español</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>As the customer</source>
<translation>Como el cliente</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Year to date</source>
<translation>Año en curso</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Last month, balance forward</source>
<translation>Mes pasado, con saldo anterior</translation>
</message>
<message>
<location filename="ui/dialogs/statement_recipes.py" />
<source>Open bills today</source>
<translation>Facturas pendientes hoy</translation>
</message>
</context>
<context>
<name>records</name>
<message>
<location filename="ui/dialogs/records.py" />
<source>Owed at the start, {currency}</source>
<translation>Saldo inicial, {currency}</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>may stay empty; a minus for credit</source>
<translation>puede quedar vacío; con signo menos, a favor</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>Owed since</source>
<translation>Se debe desde</translation>
</message>
<message>
<location filename="ui/dialogs/records.py" />
<source>This day lies ahead.</source>
<translation>Este día está en el futuro.</translation>
</message>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>the customer itself</source>
<translation>el propio cliente</translation>
</message>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>Customer</source>
<translation>Cliente</translation>
</message>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>Account</source>
<translation>Cuenta</translation>
</message>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>customer</source>
<translation>cliente</translation>
</message>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>account</source>
<translation>cuenta</translation>
</message>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>choose one</source>
<translation>elija una</translation>
</message>
<message>
<location filename="ui/dialogs/records_parts.py" />
<source>owes {owed} {currency}</source>
<translation>debe {owed} {currency}</translation>
</message>
</context>
<context>
<name>settings</name>
<message>
<location filename="ui/settings_sections.py" />
<source>Business</source>
<translation>Negocio</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Billing</source>
<translation>Facturación</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Payments</source>
<translation>Pagos</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Statements</source>
<translation>Extractos</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Notifications</source>
<translation>Notificaciones</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Protection</source>
<translation>Protección</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Appearance</source>
<translation>Apariencia</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Language</source>
<translation>Idioma</translation>
</message>
<message>
<location filename="ui/settings_sections.py" />
<source>Shortcuts</source>
<translation>Atajos</translation>
</message>
</context>
</TS>
