# language: fr
Fonctionnalité: Vérification d'une identité par INSi
  Une vérification laisse une trace avec son retour ; un retour KO rend l'identité provisoire et
  l'inscrit à revoir. (Guide INS, règles 48 et 49)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que le cabinet suit ADRUN ZOE, d'identité qualifiée

  @MDV-LGC-Va1:INS.42.01
  Scénario: Chaque vérification et son retour sont au journal
    Quand elle fait vérifier l'identité par INSi
    Alors INSi a répondu OK à la vérification
    Étant donné que INSi connaît désormais ADRUN ZOE avec le nom de naissance « ADRUNE »
    Quand elle fait vérifier l'identité par INSi
    Alors INSi a répondu KO à la vérification
    Et le journal des appels donne chaque vérification de Camille TESTIER pour ADRUN ZOE et son retour
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.43.01
  Scénario: Un retour KO rend provisoire une identité qualifiée
    Étant donné que INSi connaît désormais ADRUN ZOE avec le nom de naissance « ADRUNE »
    Quand elle ouvre la fiche de ADRUN ZOE
    Alors l'identité est « qualifiée »
    Quand elle fait vérifier l'identité par INSi
    Alors INSi a répondu KO à la vérification
    Et le logiciel annonce que la vérification est KO
    Et le matricule et l'OID de la fiche sont invalidés
    Et l'identité est « provisoire »
    Et ADRUN ZOE est dans la liste de travail des identités à revoir
    Et la preuve 01 est prise
