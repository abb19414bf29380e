# language: fr
Fonctionnalité: Ce que le patient peut recevoir, et ce qu'il refuse
  L'adresse d'un patient se construit de son matricule qualifié ; son refus arrête l'envoi.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:MSS.14.01
  Scénario: Cas passant, identité qualifiée
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand elle rédige et termine un certificat « Aptitude au sport »
    Et qu'elle l'envoie par messagerie sécurisée au patient
    Alors l'opérateur a reçu un seul message, de l'objet et des pièces attendus
    Et il est adressé au matricule INS du patient
    Et le message envoyé est la preuve 01

  @MDV-LGC-Va1:MSS.14.02
  Scénario: Cas non passant, identité non qualifiée
    Étant donné que le cabinet suit ADRUN ZOE, d'identité récupérée
    Quand elle rédige et termine un certificat « Aptitude au sport »
    Et qu'elle tente de l'envoyer par messagerie sécurisée au patient
    Alors rien n'est parti, et le logiciel dit que l'identité n'est pas qualifiée
    Et la preuve 01 est prise

  @MDV-LGC-Va1:MSS.20.01
  Scénario: Envoi bloqué par le refus de recevoir
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand elle enregistre que le patient refuse de recevoir ses documents
    Et qu'elle rédige et termine un certificat « Aptitude au sport »
    Et qu'elle tente de l'envoyer par messagerie sécurisée au patient
    Alors rien n'est parti, et le logiciel dit que le patient a refusé
    Et la preuve 01 est prise

  @MDV-LGC-Va1:MSS.22.01
  Scénario: Envoi bloqué par le refus que des professionnels reçoivent
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand elle enregistre que le patient refuse que ses documents partent à des professionnels
    Et qu'elle rédige et termine une lettre de liaison « Suivi du diabète », adressée à Hakim EXEMPLAIRE
    Et qu'elle tente de l'envoyer par messagerie sécurisée à Hakim EXEMPLAIRE
    Alors rien n'est parti, et le logiciel dit que le patient a refusé
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.MSS/CONF.21.01
  Scénario: Clôture
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand elle rédige et termine un certificat « Aptitude au sport »
    Et qu'elle en prépare l'envoi au patient, en demandant de clore l'échange
    Et qu'elle envoie ce message
    Alors le message envoyé clôt l'échange
    Et la preuve 01 est prise
    Et le message envoyé est la preuve 02
