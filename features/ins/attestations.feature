# language: fr
Fonctionnalité: Autorisations du CNDA pour INSi
  L'appel à INSi est homologué par le CNDA. Le banc ne peut pas prendre cette preuve : l'éditeur
  demande la pièce et la remet, le banc vérifie qu'elle s'ouvre et porte sur l'exigence, le scénario
  est attesté. Une pièce absente n'est pas un échec : elle reste à fournir. (Guide d'intégration INSi)

  @MDV-LGC-Va1:INS.49.01
  Scénario: Autorisation de la vérification unitaire
    Étant donné que l'éditeur a remis l'attestation de la preuve 01
    Alors l'attestation se lit
    Et l'attestation mentionne « INSi », « vérification »
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.50.01
  Scénario: Autorisation des modes d'authentification
    Étant donné que l'éditeur a remis l'attestation de la preuve 01
    Alors l'attestation se lit
    Et l'attestation mentionne « INSi »
    Et l'attestation mentionne l'un de « authentification », « CPS », « CPx », « carte »
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.51.01
  Scénario: Autorisation de la recherche par traits et par carte Vitale
    Étant donné que l'éditeur a remis l'attestation de la preuve 01
    Alors l'attestation se lit
    Et l'attestation mentionne « INSi »
    Et l'attestation mentionne l'un de « traits », « Vitale », « recherche »
    Et la preuve 01 est prise
