# language: fr
Fonctionnalité: Formats des documents
  Chaque document de la liste Ségur se lit dans vingt ans (PDF/A-1) et par un autre logiciel (CDA R2) ;
  les deux disent la même chose. (ECO.2.1.5, volet Structuration minimale du CI-SIS)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que le cabinet suit ADRUN ZOE, d'identité qualifiée

  @MDV-LGC-Va1:DOC.01.01
  Scénario: Prescription en PDF/A-1
    Quand elle rédige et termine une ordonnance de médicaments « Traitement de fond »
    Et qu'elle imprime le document
    Alors l'édition est un PDF/A-1
    Et son nom de fichier est celui que demande la messagerie sécurisée
    Et l'édition porte chaque ligne prescrite
    Et le document produit est la preuve 01

  @MDV-LGC-Va1:DOC.02.01
  Scénario: Lettre en CDA R2 de niveau 1
    Quand elle rédige et termine une lettre de liaison « Suivi du diabète »
    Et qu'elle obtient le document structuré de niveau 1
    Alors il suit les règles du CI-SIS
    Et son type est « 11490-0 »
    Et son corps est un PDF/A-1, qui dit ce que dit l'en-tête
    Et le rapport de contrôle du document est la preuve 01
    Quand elle en rédige et termine une nouvelle version
    Et qu'elle obtient le document structuré de niveau 1
    Alors il suit les règles du CI-SIS
    Et il remplace la version précédente, dans la même série
    Quand elle imprime le document
    Alors l'édition annonce qu'elle annule et remplace

  @MDV-LGC-Va1:DOC.07.01
  Scénario: Volet de synthèse médicale de niveau 3
    Étant donné que son dossier médical porte la pathologie « Gonarthrose », code « M17.1 », du côté droit, l'allergie « Amoxicilline » et le traitement « METFORMINE », 1 comprimé toutes les 12 heures
    Quand elle rédige et termine une synthèse médicale « Volet de synthèse médicale »
    Et qu'elle obtient le document structuré de niveau 3
    Alors il suit les règles du CI-SIS
    Et son type est « SYNTH »
    Et il porte, codées et lisibles, les entrées du dossier médical
    Et le rapport de contrôle du document est la preuve 01
