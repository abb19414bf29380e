# language: fr
Fonctionnalité: Documents produits
  Ce que le médecin écrit une fois part sous les formes que chacun sait lire : N3, N1 et PDF/A-1.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que le cabinet suit ADRUN ZOE, d'identité qualifiée

  @MDV-LGC-Va1:PROV.FLUXS.03.01
  Scénario: Demande d'acte de télémédecine
    Quand elle rédige et termine une demande de télémédecine « Avis dermatologique »
    Et qu'elle obtient le document structuré de niveau 1
    Alors il suit les règles du CI-SIS
    Et son type est « 75496-0 »
    Et son en-tête porte le matricule INS et les traits rendus par INSi
    Et le document structuré est la preuve 01
    Quand elle imprime le document
    Alors l'édition est un PDF/A-1
    Et le document produit est la preuve 02

  @MDV-LGC-Va1:PROV.FLUXS.05.01
  Scénario: Volet de synthèse médicale en trois formats
    Étant donné que son dossier médical porte la pathologie « Gonarthrose », code « M17.1 », du côté droit, l'allergie « Amoxicilline » et le traitement « METFORMINE », 1 comprimé toutes les 12 heures
    Quand elle rédige et termine une synthèse médicale « Volet de synthèse médicale »
    Et qu'elle obtient le document structuré de niveau 3
    Alors il suit les règles du CI-SIS
    Et son type est « SYNTH »
    Et il porte, codées et lisibles, les entrées du dossier médical
    Et le rapport de contrôle du document est la preuve 01
    Et le document structuré est la preuve 02
    Quand elle imprime le document
    Alors l'édition est un PDF/A-1
    Et l'édition dit les entrées du dossier médical
    Et le document produit est la preuve 03
    Quand elle obtient le document structuré de niveau 1
    Alors il suit les règles du CI-SIS
    Et son corps est un PDF/A-1, qui dit ce que dit l'en-tête
