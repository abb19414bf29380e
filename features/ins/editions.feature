# language: fr
Fonctionnalité: Éditions
  Le papier d'un patient qualifié dit de qui il parle : cinq mentions sous des intitulés clairs, le
  datamatrix INS, et les traits que le site a choisi d'ajouter. (Guide INS, règle 32)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:INS.55.01
  Scénario: Mentions obligatoires
    Étant donné que le cabinet suit NESSI MICHELANGELO, d'identité qualifiée
    Quand elle rédige et termine un certificat « Aptitude au sport »
    Et qu'elle imprime le document
    Alors l'édition porte les cinq mentions de l'identité qualifiée, sous des intitulés sans ambiguïté
    Et le document produit est la preuve 01
    Quand elle rédige et termine une lettre « Demande d'avis »
    Et qu'elle imprime le document
    Alors l'édition porte les cinq mentions de l'identité qualifiée, sous des intitulés sans ambiguïté
    Et le document produit est la preuve 02

  @MDV-LGC-Va1:INS.56.01
  Scénario: Traits ajoutés par le site
    Étant donné qu'elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220, de nom utilisé « DUVALLET » et de prénom utilisé « LOUISON »
    Quand elle règle les éditions sur le nom utilisé, le prénom utilisé et le code du lieu de naissance
    Et qu'elle rédige et termine un compte rendu « Consultation de suivi »
    Et qu'elle imprime le document
    Alors l'édition porte le nom utilisé « DUVALLET », le prénom utilisé « LOUISON » et le code du lieu de naissance « 63220 »
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.57.01
  Scénario: Datamatrix INS
    Étant donné que le cabinet suit NESSI MICHELANGELO, d'identité qualifiée
    Quand elle rédige et termine une lettre « Demande d'avis »
    Et qu'elle imprime le document
    Alors l'édition porte un datamatrix INS, annoncé par « INS à scanner »
    Et le datamatrix suit le format de l'ANS
    Et le datamatrix porte l'identité rendue par INSi et celle de la fiche
    Et le document produit est la preuve 01
