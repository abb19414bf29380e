# language: fr
Fonctionnalité: Essais de fautes

  @MDV-LGC-Va1:INS.255.01
  Scénario: Étiquette inconnue
    Alors la preuve 01 est prise

  @MDV-LGC-Va1:INS.25.01
  Scénario: Preuve inconnue
    Alors la preuve 07 est prise

  @libre
  Scénario: Sans étiquette de référentiel
    Alors la preuve 01 est prise
