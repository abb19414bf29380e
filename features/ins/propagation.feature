# language: fr
Fonctionnalité: Propagation des modifications d'identité
  Une modification de trait est annoncée aux systèmes raccordés ; un trait strict qui change
  invalide l'INS et fait descendre le statut. Dehors, une identité récupérée se dit provisoire, une
  identité qualifiée se dit validée. (Guide INS, règle 27)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:INS.32.01
  Scénario: Un trait strict d'une identité récupérée change
    Étant donné que le cabinet suit ADRUN ZOE, d'identité récupérée
    Quand elle affiche son profil
    Alors son profil est celui d'un super-utilisateur
    Et la preuve 01 est prise
    Quand elle consulte la fiche
    Et qu'elle remplace le nom de naissance par « ADRUNE »
    Alors la fiche n'a ni matricule INS ni OID
    Et l'identité est « provisoire »
    Et la preuve 02 est prise
    Et le système raccordé a reçu le nom de naissance « ADRUNE », d'une identité provisoire, sans matricule
    Et les messages reçus par le système raccordé sont la preuve 03

  @MDV-LGC-Va1:INS.32.02
  Scénario: Un trait complémentaire d'une identité récupérée change
    Étant donné que le cabinet suit ADRUN ZOE, d'identité récupérée
    Quand elle affiche son profil
    Alors son profil est celui d'un super-utilisateur
    Et la preuve 01 est prise
    Quand elle consulte la fiche
    Et qu'elle change le nom utilisé en « MARTIN »
    Alors le matricule INS affiché est « 275126322074974 », d'OID « 1.2.250.1.213.1.4.8 »
    Et l'identité est « récupérée »
    Et la preuve 02 est prise
    Et le système raccordé a reçu le nom utilisé « MARTIN », d'une identité récupérée, sans matricule
    Et les messages reçus par le système raccordé sont la preuve 03

  @MDV-LGC-Va1:INS.32.03
  Scénario: Un trait strict d'une identité qualifiée change
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand elle affiche son profil
    Alors son profil est celui d'un super-utilisateur
    Et la preuve 01 est prise
    Quand elle consulte la fiche
    Et qu'elle remplace le nom de naissance par « ADRUNE »
    Alors la fiche n'a ni matricule INS ni OID
    Et l'identité est « validée »
    Et la preuve 02 est prise
    Et le système raccordé a reçu le nom de naissance « ADRUNE », d'une identité validée, sans matricule
    Et le système raccordé a reçu le retrait du matricule
    Et les messages reçus par le système raccordé sont la preuve 03

  @MDV-LGC-Va1:INS.32.04
  Scénario: Un trait complémentaire d'une identité qualifiée change
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand elle affiche son profil
    Alors son profil est celui d'un super-utilisateur
    Et la preuve 01 est prise
    Quand elle consulte la fiche
    Et qu'elle change le nom utilisé en « MARTIN »
    Alors le matricule INS affiché est « 275126322074974 », d'OID « 1.2.250.1.213.1.4.8 »
    Et l'identité est « qualifiée »
    Et la preuve 02 est prise
    Et le système raccordé a reçu le nom utilisé « MARTIN », d'une identité qualifiée, avec son matricule
    Et les messages reçus par le système raccordé sont la preuve 03
