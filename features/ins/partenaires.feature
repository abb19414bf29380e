# language: fr
Fonctionnalité: Partenaires d'échange
  Tout échange qui porte une INS garde sa date, son heure, son émetteur et son destinataire.
  (Guide INS, règle 31)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:INS.54.01
  Scénario: L'envoi d'une INS qualifiée se retrouve au journal
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand elle consulte la fiche
    Et qu'elle change le nom utilisé en « MARTIN »
    Alors le système raccordé a reçu le nom utilisé « MARTIN », d'une identité qualifiée, avec son matricule
    Et le journal des échanges donne l'envoi de l'INS de ADRUN ZOE au centre hospitalier fictif, sa date et son heure
    Et la preuve 01 est prise
    Et les messages reçus par le système raccordé sont la preuve 02
