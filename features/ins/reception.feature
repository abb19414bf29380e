# language: fr
Fonctionnalité: Identités reçues d'un autre domaine
  La qualification ne se transmet pas : une identité reçue est vérifiée par INSi, et n'est que
  récupérée, sauf contrat de confiance d'un site qui ne reçoit pas l'usager. Un refus d'INSi laisse
  l'identité locale intacte. (Guide INS, règles 30, 51 et 52)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:INS.38.01
  Scénario: Une identité inconnue reçue avec un matricule n'est que récupérée
    Étant donné que INSi connaît ADRUN ZOE
    Quand le centre hospitalier fictif transmet l'identité qualifiée de ADRUN ZOE
    Alors l'identité transmise est dans la liste des identités reçues
    Quand elle ouvre l'identité reçue de ADRUN ZOE
    Et qu'elle demande la création du dossier depuis cette identité
    Alors INSi a vérifié l'INS transmise, sans qu'on le demande, et répondu OK
    Et la fiche porte le matricule INS et l'OID transmis
    Et l'identité est « récupérée »
    Et le journal des appels donne la vérification de l'INS reçue et son retour OK
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.39.01
  Scénario: Un contrat de confiance garde la qualification, son absence l'écarte
    Étant donné que INSi connaît ADRUN ZOE
    Et que INSi connaît NESSI RUTH
    Et que le site ne reçoit pas directement les patients
    Quand elle inscrit le laboratoire des Acacias parmi les émetteurs de confiance
    Alors la table des émetteurs de confiance donne le laboratoire des Acacias
    Et la preuve 01 est prise
    Quand le laboratoire des Acacias transmet l'identité qualifiée de ADRUN ZOE
    Alors l'identité transmise est dans la liste des identités reçues
    Quand elle ouvre l'identité reçue de ADRUN ZOE
    Et qu'elle demande la création du dossier depuis cette identité
    Alors l'identité est « qualifiée »
    Et la fiche porte le matricule INS et l'OID transmis
    Et la preuve 02 est prise
    Quand le centre d'imagerie du Port transmet l'identité qualifiée de NESSI RUTH
    Alors l'identité transmise est dans la liste des identités reçues
    Quand elle ouvre l'identité reçue de NESSI RUTH
    Et qu'elle demande la création du dossier depuis cette identité
    Alors l'identité n'est pas qualifiée
    Et la fiche n'a ni matricule INS ni OID
    Et la preuve 03 est prise

  @MDV-LGC-Va1:INS.44.01
  Scénario: Refusée par INSi, l'identité reçue ne change rien au dossier
    Étant donné que le cabinet suit ADRUN ZOE, d'identité validée
    Quand elle consulte la fiche
    Et que le centre hospitalier fictif transmet l'identité de ADRUN ZOE avec un matricule que INSi ne connaît pas
    Alors l'identité transmise est dans la liste des identités reçues
    Quand elle ouvre l'identité reçue de ADRUN ZOE
    Et qu'elle demande la mise à jour du dossier depuis cette identité
    Alors INSi a vérifié l'INS transmise, sans qu'on le demande, et répondu KO
    Et la fiche est inchangée
    Et l'identité est « validée »
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.45.01
  Scénario: Refusée par INSi, l'identité d'un inconnu est créée sans matricule
    Étant donné que INSi connaît ADRUN ZOE
    Quand le centre hospitalier fictif transmet l'identité de ADRUN ZOE avec un matricule que INSi ne connaît pas
    Alors l'identité transmise est dans la liste des identités reçues
    Quand elle ouvre l'identité reçue de ADRUN ZOE
    Et qu'elle demande la création du dossier depuis cette identité
    Alors INSi a vérifié l'INS transmise, sans qu'on le demande, et répondu KO
    Et la fiche n'a ni matricule INS ni OID
    Et l'identité est « provisoire »
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.46.01
  Scénario: Une INS reçue se vérifie d'elle-même, une seule fois
    Étant donné que le cabinet suit ADRUN ZOE, d'identité provisoire
    Quand elle consulte la fiche
    Et que le centre hospitalier fictif transmet l'identité qualifiée de ADRUN ZOE
    Alors INSi a vérifié l'INS transmise, sans qu'on le demande, et répondu OK
    Et la fiche est inchangée
    Quand elle ouvre l'identité reçue de ADRUN ZOE
    Et qu'elle demande la mise à jour du dossier depuis cette identité
    Alors la fiche porte le matricule INS et l'OID transmis
    Et l'identité est « récupérée »
    Quand le laboratoire des Acacias transmet l'identité qualifiée de ADRUN ZOE
    Alors l'identité transmise est dans la liste des identités reçues
    Et INSi n'a pas vérifié de nouveau l'INS transmise
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.47.01
  Scénario: La vérification d'une INS reçue laisse sa trace
    Étant donné que INSi connaît ADRUN ZOE
    Quand le laboratoire des Acacias transmet un résultat de ADRUN ZOE référencé par son INS
    Alors INSi a vérifié l'INS transmise, sans qu'on le demande, et répondu OK
    Et le journal des appels donne la vérification de l'INS reçue et son retour OK
    Quand le laboratoire des Acacias transmet un résultat de ADRUN ZOE référencé par un matricule que INSi ne connaît pas
    Alors INSi a vérifié l'INS transmise, sans qu'on le demande, et répondu KO
    Et le journal des appels donne la vérification de l'INS reçue et son retour KO
    Et la preuve 01 est prise
