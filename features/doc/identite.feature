# language: fr
Fonctionnalité: Identité dans les documents
  Le document d'un patient qualifié porte son INS, dans l'en-tête pour les logiciels et sur le papier
  pour les personnes ; hors prescriptions, un datamatrix évite de la recopier. (ECO.2.1.3)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que le cabinet suit ADRUN ZOE, d'identité qualifiée

  @MDV-LGC-Va1:DOC.03.01
  Scénario: Lettre avec INS et datamatrix
    Quand elle rédige et termine une lettre de liaison « Suivi du diabète »
    Et qu'elle obtient le document structuré de niveau 1
    Alors il suit les règles du CI-SIS
    Et son en-tête porte le matricule INS et les traits rendus par INSi
    Et le rapport de contrôle du document est la preuve 01
    Quand elle imprime le document
    Alors l'édition est un PDF/A-1
    Et l'édition porte les cinq mentions de l'identité qualifiée, sous des intitulés sans ambiguïté
    Et l'édition porte un datamatrix INS, annoncé par « INS à scanner »
    Et le datamatrix porte l'identité rendue par INSi et celle de la fiche
    Et le document produit est la preuve 02
    Et l'identité est « qualifiée »
    Et la preuve 03 est prise

  @MDV-LGC-Va1:DOC.04.01
  Scénario: Prescription avec INS
    Quand elle rédige et termine une ordonnance de médicaments « Traitement de fond »
    Et qu'elle obtient le document structuré de niveau 1
    Alors il suit les règles du CI-SIS
    Et son type est « 57833-6 »
    Et son en-tête porte le matricule INS et les traits rendus par INSi
    Et le rapport de contrôle du document est la preuve 01
    Quand elle imprime le document
    Alors l'édition est un PDF/A-1
    Et l'édition porte les cinq mentions de l'identité qualifiée, sous des intitulés sans ambiguïté
    Et le document produit est la preuve 02
    Et l'identité est « qualifiée »
    Et la preuve 03 est prise
