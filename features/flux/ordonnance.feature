# language: fr
Fonctionnalité: Ordonnances déposées
  Chaque ordonnance est déposée à l'Ordonnance Numérique quand elle est terminée : son numéro se lit à
  l'écran, dans le code 2D du papier et dans le document structuré, et elle part au DMP. Un dépôt refusé
  ne laisse pas de code.
  (La forme du service simulé n'est pas officielle : celle du vrai service n'est pas publique.)

  Contexte:
    Étant donné que Camille TESTIER s'est connectée par Pro Santé Connect
    Et que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Et que ce patient a un DMP

  @MDV-LGC-Va1:PROV.FLUXS.02.01
  Scénario: Sept types d'ordonnance
    Quand elle rédige et termine une ordonnance de médicaments « Traitement de fond »
    Alors l'Ordonnance Numérique l'a enregistrée une seule fois, sous le type « 57833-6 »
    Et l'écran montre le numéro de l'ordonnance
    Quand elle obtient le document structuré de niveau 1
    Alors il suit les règles du CI-SIS
    Et il porte le numéro de l'ordonnance
    Et le document structuré est la preuve 02
    Quand elle imprime le document
    Alors l'édition est un PDF/A-1
    Et le code 2D imprimé porte le numéro de l'ordonnance
    Et le document produit est la preuve 03
    Quand elle rédige et termine une ordonnance de biologie « Bilan de diabète »
    Alors l'Ordonnance Numérique l'a enregistrée une seule fois, sous le type « PRESC-BIO »
    Quand elle obtient le document structuré de niveau 1
    Alors il suit les règles du CI-SIS
    Et il porte le numéro de l'ordonnance
    Quand elle imprime le document
    Alors l'édition est un PDF/A-1
    Et le code 2D imprimé porte le numéro de l'ordonnance
    Quand elle rédige et termine une ordonnance de kinésithérapie « Rééducation »
    Alors l'Ordonnance Numérique l'a enregistrée une seule fois, sous le type « PRESC-KINE »
    Quand elle obtient le document structuré de niveau 1
    Alors il suit les règles du CI-SIS
    Et il porte le numéro de l'ordonnance
    Quand elle imprime le document
    Alors l'édition est un PDF/A-1
    Et le code 2D imprimé porte le numéro de l'ordonnance
    Quand elle rédige et termine une ordonnance de soins infirmiers « Pansements »
    Alors l'Ordonnance Numérique l'a enregistrée une seule fois, sous le type « PRESC-INF »
    Quand elle obtient le document structuré de niveau 1
    Alors il suit les règles du CI-SIS
    Et il porte le numéro de l'ordonnance
    Quand elle imprime le document
    Alors l'édition est un PDF/A-1
    Et le code 2D imprimé porte le numéro de l'ordonnance
    Quand elle rédige et termine une ordonnance de pédicurie « Soins du pied »
    Alors l'Ordonnance Numérique l'a enregistrée une seule fois, sous le type « PRESC-PEDI »
    Quand elle obtient le document structuré de niveau 1
    Alors il suit les règles du CI-SIS
    Et il porte le numéro de l'ordonnance
    Quand elle imprime le document
    Alors l'édition est un PDF/A-1
    Et le code 2D imprimé porte le numéro de l'ordonnance
    Quand elle rédige et termine une ordonnance d'orthophonie « Bilan de langage »
    Alors l'Ordonnance Numérique l'a enregistrée une seule fois, sous le type « PRESC-ORTHOPHO »
    Quand elle obtient le document structuré de niveau 1
    Alors il suit les règles du CI-SIS
    Et il porte le numéro de l'ordonnance
    Quand elle imprime le document
    Alors l'édition est un PDF/A-1
    Et le code 2D imprimé porte le numéro de l'ordonnance
    Quand elle rédige et termine une ordonnance d'orthoptie « Bilan visuel »
    Alors l'Ordonnance Numérique l'a enregistrée une seule fois, sous le type « PRESC-ORTHOPTIE »
    Quand elle obtient le document structuré de niveau 1
    Alors il suit les règles du CI-SIS
    Et il porte le numéro de l'ordonnance
    Quand elle imprime le document
    Alors l'édition est un PDF/A-1
    Et le code 2D imprimé porte le numéro de l'ordonnance
    Étant donné que l'Ordonnance Numérique refusera la prochaine ordonnance
    Quand elle rédige et termine une ordonnance de médicaments « Traitement refusé »
    Alors l'Ordonnance Numérique n'a rien enregistré de plus
    Et l'écran dit que l'ordonnance n'est pas enregistrée
    Quand elle obtient le document structuré de niveau 1
    Alors il ne porte aucun numéro d'ordonnance
    Quand elle imprime le document
    Alors l'édition ne porte aucun code 2D d'ordonnance
    Quand le délai d'envoi passe, sans autre geste
    Alors le DMP du patient reçoit, une seule fois chacune, « Traitement de fond », « Bilan de diabète », « Rééducation », « Pansements », « Soins du pied », « Bilan de langage », « Bilan visuel », « Traitement refusé »
    Et la preuve 01 est prise
