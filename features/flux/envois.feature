# language: fr
Fonctionnalité: Documents envoyés
  Le document écrit une fois part par la messagerie sécurisée, lisible par un logiciel et par une personne.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que le cabinet suit ADRUN ZOE, d'identité qualifiée

  @MDV-LGC-Va1:PROV.FLUXS.01.01
  Scénario: Lettre de liaison à un confrère
    Étant donné que ce patient a un DMP
    Quand elle rédige et termine une lettre de liaison « Suivi du diabète », adressée à Hakim EXEMPLAIRE
    Et qu'elle l'envoie par messagerie sécurisée à Hakim EXEMPLAIRE
    Alors l'opérateur a reçu un seul message, de l'objet et des pièces attendus
    Et l'archive envoyée est entière, du type « 11490-0 », et son PDF est la pièce jointe
    Et l'archive envoyée est la preuve 01
    Et le PDF envoyé est la preuve 02
    Quand le délai d'envoi passe, sans autre geste
    Alors le DMP du patient reçoit « Suivi du diabète »
    Et il n'y est qu'une fois
    Et la preuve 03 est prise

  @MDV-LGC-Va1:PROV.FLUXS.04.01
  Scénario: Certificat au patient
    Quand elle rédige et termine un certificat « Aptitude au sport »
    Et qu'elle l'envoie par messagerie sécurisée au patient
    Alors l'opérateur a reçu un seul message, de l'objet et des pièces attendus
    Et il est adressé au matricule INS du patient
    Et l'archive envoyée est entière, du type « CERT_DECL », et son PDF est la pièce jointe
    Et l'archive envoyée est la preuve 01
    Et le message envoyé est la preuve 02
