# language: fr
Fonctionnalité: Destinataires d'un document
  Celui qui lit sait à qui l'on a écrit : tous les destinataires sont dans l'en-tête et sur le papier.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que le cabinet suit ADRUN ZOE, d'identité qualifiée

  @MDV-LGC-Va1:DOC.05.01
  Scénario: Lettre à deux confrères
    Quand elle rédige et termine une lettre de liaison « Suivi du diabète », adressée à Alice BONNET et Hakim EXEMPLAIRE
    Et que le document est affiché
    Et que la preuve 03 est prise
    Quand elle obtient le document structuré de niveau 1
    Alors il suit les règles du CI-SIS
    Et son en-tête nomme ses destinataires
    Et le rapport de contrôle du document est la preuve 01
    Quand elle imprime le document
    Alors l'édition est un PDF/A-1
    Et l'édition nomme ses destinataires
    Et le document produit est la preuve 02
