# language: fr
Fonctionnalité: En-têtes et corps des messages
  Un message a son identifiant, dit qui l'écrit et à quoi il répond, et se lit partout.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:MSS.10.01
  Scénario: Premier message d'un échange
    Quand elle écrit « Demande d'avis » à Hakim EXEMPLAIRE
    Et qu'elle écrit « Demande de rendez-vous » à Hakim EXEMPLAIRE
    Alors chaque message envoyé a son identifiant, jamais le même
    Et le message envoyé est la preuve 01

  @MDV-LGC-Va1:MSS.11.01
  Scénario: Réponse à un message
    Quand Hakim EXEMPLAIRE écrit au cabinet « Demande d'avis »
    Et qu'elle relève la messagerie
    Et qu'elle répond à ce message
    Alors la réponse se rattache au message reçu
    Et le message envoyé est la preuve 01

  @MDV-LGC-Va1:MSS.12.01
  Scénario: Corps mis en forme
    Quand elle écrit « Demande d'avis » à Hakim EXEMPLAIRE, un passage en gras
    Alors le message envoyé se lit aussi en texte simple
    Et le message envoyé est la preuve 01

  @MDV-LGC-Va1:MSS.13.01
  Scénario: Envoi automatique
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Et que la boîte applicative envoie d'office les documents terminés à leurs destinataires
    Quand elle rédige et termine une lettre de liaison « Suivi du diabète », adressée à Hakim EXEMPLAIRE
    Alors l'opérateur a reçu un seul message, de l'objet et des pièces attendus
    Et le message envoyé dit à la fin qu'il est automatique, et qui joindre
    Et le message envoyé est la preuve 01

  @MDV-LGC-Va1:MSS.16.01
  Scénario: Demande d'accusé
    Quand elle écrit « Demande d'avis » à Hakim EXEMPLAIRE, avec demande d'accusé
    Alors le message envoyé demande l'accusé
    Et le message envoyé est la preuve 01

  @MDV-LGC-Va1:MSS.18.01
  Scénario: Paramétrage de l'adresse de retour
    Quand elle règle l'adresse de retour sur celle de Alice BONNET
    Et qu'elle écrit « Demande d'avis » à Hakim EXEMPLAIRE
    Alors les réponses au message envoyé vont à l'adresse réglée
    Et la preuve 01 est prise

  @MDV-LGC-Va1:MSS.19.01
  Scénario: Visualisation d'un accusé
    Quand elle écrit « Demande d'avis » à Hakim EXEMPLAIRE, avec demande d'accusé
    Alors le message envoyé demande l'accusé
    Et le logiciel montre que le message est arrivé
    Et la preuve 01 est prise
