# language: fr
Fonctionnalité: Historique de l'identité
  Chaque modification et chaque changement de statut gardent ce qui était, la date, l'heure et leur
  auteur. (Guide INS, règles 16 et 21)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que le cabinet suit ADRUN ZOE, d'identité provisoire

  @MDV-LGC-Va1:INS.17.01
  Scénario: Une modification de trait est historisée
    Quand elle remplace la date de naissance par « 30/12/1975 »
    Alors l'historique donne le remplacement de la date de naissance, son type, sa date, son heure et son auteur
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.26.01
  Scénario: Un changement de statut garde le statut antérieur
    Quand elle valide l'identité sur un passeport
    Alors l'identité est « validée »
    Et l'historique donne le passage de « provisoire » à « validée », sa date, son heure et son responsable
    Et la preuve 01 est prise
