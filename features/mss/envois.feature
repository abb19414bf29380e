# language: fr
Fonctionnalité: Documents et messages envoyés
  Un document part par messagerie sécurisée tel que chacun sait le lire, une fois, à qui il faut.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:MSS.01.01
  Scénario: Prescription de produits de santé envoyée à un correspondant
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand elle rédige et termine une ordonnance de médicaments « Traitement du diabète », adressée à Hakim EXEMPLAIRE
    Et qu'elle obtient le document structuré de niveau 1
    Et qu'elle l'envoie par messagerie sécurisée à Hakim EXEMPLAIRE
    Alors l'opérateur a reçu un seul message, de l'objet et des pièces attendus
    Et l'archive envoyée est entière, du type « 57833-6 », et son PDF est la pièce jointe
    Et le rapport de contrôle du document est la preuve 01
    Et le PDF envoyé est la preuve 02
    Et le message envoyé est la preuve 03
    Et la preuve 04 est prise
    Quand elle écrit « Rendez-vous de ADRUN » à Hakim EXEMPLAIRE, dont la réponse de l'opérateur se perd
    Alors l'opérateur a reçu « Rendez-vous de ADRUN » une seule fois

  @MDV-LGC-Va1:MSS.02.01
  Scénario: Lettre de suivi modifiée puis renvoyée
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand elle rédige et termine une lettre de liaison « Suivi du diabète », adressée à Hakim EXEMPLAIRE
    Et qu'elle obtient le document structuré de niveau 1
    Et que le rapport de contrôle du document est la preuve 01
    Et qu'elle l'envoie par messagerie sécurisée à Hakim EXEMPLAIRE
    Et qu'elle en rédige et termine une nouvelle version
    Et qu'elle obtient le document structuré de niveau 1
    Alors il remplace la version précédente, dans la même série
    Et le rapport de contrôle du document est la preuve 02
    Quand elle imprime le document
    Alors l'édition annonce qu'elle annule et remplace
    Et l'édition est un PDF/A-1
    Et le document produit est la preuve 03
    Quand elle l'envoie par messagerie sécurisée à Hakim EXEMPLAIRE
    Alors le second envoi annule et remplace le premier, et s'y rattache
    Et la preuve 04 est prise
    Et la preuve 05 est prise

  @MDV-LGC-Va1:MSS.21.01
  Scénario: Document envoyé au patient
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand elle rédige et termine un certificat « Aptitude au sport »
    Et qu'elle obtient le document structuré de niveau 1
    Et qu'elle l'envoie par messagerie sécurisée au patient
    Alors l'opérateur a reçu un seul message, de l'objet et des pièces attendus
    Et il est adressé au matricule INS du patient
    Et l'archive envoyée est entière, du type « CERT_DECL », et son PDF est la pièce jointe
    Et le rapport de contrôle du document est la preuve 01
    Et le PDF envoyé est la preuve 02
    Et le message envoyé est la preuve 03
    Et la preuve 04 est prise
