# language: fr
Fonctionnalité: Habilitations
  Le responsable de traitement réserve l'accès à l'identité et l'appel à INSi aux personnes autorisées.
  (Guide INS, règle 4)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que INSi connaît ADRUN ZOE
    Et qu'elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220

  @MDV-LGC-Va1:INS.05.01
  Scénario: Retirer l'accès à l'identité à un profil
    Quand elle retire à la secrétaire le droit de consulter l'identité
    Et que Jeanne MOCKSECR, secrétaire, ouvre sa session
    Alors l'identité de ADRUN ZOE lui est inaccessible
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.06.01
  Scénario: Retirer le droit d'appeler INSi à un profil
    Quand elle retire à la secrétaire le droit d'appeler INSi
    Et que Jeanne MOCKSECR, secrétaire, ouvre sa session
    Et qu'elle ouvre la fiche de ADRUN ZOE
    Alors l'appel à INSi lui est refusé
    Et INSi n'a reçu aucun appel
    Et la preuve 01 est prise
