# language: fr
Fonctionnalité: Nomenclatures de codage
  Ce que l'on code se trouve en trois lettres, et le logiciel le propose pendant que l'on écrit.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:ERGO.06.01
  Scénario: Consultation
    Alors la terminologie CIM-10 s'affiche avec ses codes
    Et la terminologie CISP2 ou DRC s'affiche avec ses codes
    Et la terminologie jeu de valeurs de biologie s'affiche avec ses codes
    Et la terminologie CCAM s'affiche avec ses codes
    Et la terminologie ATC s'affiche avec ses codes
    Et la preuve 01 est prise

  @MDV-LGC-Va1:ERGO.07.01
  Scénario: Recherche
    Alors dès « dia », la recherche parmi les pathologies propose « diabète »
    Et dès « éch », la recherche parmi les actes propose « échographie »
    Et dès « par », la recherche parmi les médicaments propose « paracétamol »
    Et la preuve 01 est prise

  @MDV-LGC-Va1:ERGO.08.01
  Scénario: Propositions et filtres
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand elle rédige un compte rendu : « Diabète de type 2 équilibré sous metformine. Électrocardiogramme normal. »
    Alors le logiciel propose de coder « diabète » parmi les pathologies
    Et le logiciel propose de coder « électrocardiographie » parmi les actes
    Et le logiciel propose de coder « metformine » parmi les médicaments
    Et les propositions se restreignent à la CIM-10
    Et la preuve 01 est prise
