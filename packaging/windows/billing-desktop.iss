; The installer for Windows, made with Inno Setup 6. NOT BUILT HERE: written from its documentation and never run.
;
;     py run.py package
;     iscc /DVersion=1.0.0 packaging\windows\billing-desktop.iss
;
; Two programs lie in the folder: billing-desktop.exe for the window, billing-desktop-cli.exe for the command line.

#ifndef Version
  #error Say which version: iscc /DVersion=1.0.0
#endif

[Setup]
AppId={{6C0B6B0B-6C3C-4B5E-9C0E-0B1D7A2C51A4}
AppName=Billing Desktop
AppVersion={#Version}
AppPublisher=Billing Desktop contributors
AppPublisherURL=https://billing-desktop.example/
DefaultDirName={autopf}\Billing Desktop
DefaultGroupName=Billing Desktop
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\billing-desktop.ico
UninstallDisplayIcon={app}\billing-desktop.exe
OutputDir=..\..\dist
OutputBaseFilename=Billing-Desktop-{#Version}-setup
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
WizardStyle=modern
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[CustomMessages]
en.Book=Billing Desktop book
de.Book=Buch von Billing Desktop
es.Book=Libro de Billing Desktop

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version brought and this one does not; books, settings and backups never lie here.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\billing-desktop\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Billing Desktop"; Filename: "{app}\billing-desktop.exe"
Name: "{autodesktop}\Billing Desktop"; Filename: "{app}\billing-desktop.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.book\OpenWithProgids"; ValueType: string; ValueName: "BillingDesktop.Book"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\BillingDesktop.Book"; ValueType: string; ValueData: "{cm:Book}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\BillingDesktop.Book\DefaultIcon"; ValueType: string; ValueData: "{app}\billing-desktop.exe,0"
Root: HKA; Subkey: "Software\Classes\BillingDesktop.Book\shell\open\command"; ValueType: string; ValueData: """{app}\billing-desktop.exe"" open ""%1"""

[Run]
Filename: "{app}\billing-desktop.exe"; Description: "{cm:LaunchProgram,Billing Desktop}"; Flags: nowait postinstall skipifsilent

; Uninstalling takes only what was installed: books and the data folder stay.
