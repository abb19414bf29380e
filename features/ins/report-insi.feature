# language: fr
Fonctionnalité: Report des données renvoyées par INSi
  La fiche reprend les sept champs renvoyés par INSi, garde le premier prénom saisi,
  et refuse une réponse incomplète. (Guide INS, règles 6, 11 et 12)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:INS.13.01
  Scénario: Les champs sont alimentés par la réponse d'INSi
    Étant donné que INSi connaît ECETINSI PIERRE-ALAIN
    Quand elle crée le patient ECETINSI PIERRE-ALAIN, sexe masculin, né le 14/07/2009 à 75056
    Et qu'elle interroge INSi par les traits
    Alors la fiche est inchangée
    Et la comparaison signale l'écart du lieu de naissance et lui seul parmi les traits saisis
    Quand elle accepte l'identité proposée
    Alors les sept champs de la fiche sont ceux que INSi a renvoyés
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.14.01
  Scénario: Le premier prénom saisi est gardé et son incohérence signalée
    Étant donné que INSi connaît NESSI MICHELANGELO
    Et que la carte Vitale de NESSI MICHELANGELO est dans le lecteur
    Quand elle crée le patient NESSI ANTHONY, sexe masculin, né le 07/08/2010 à 63220
    Et qu'elle interroge INSi avec la carte Vitale et accepte l'identité proposée
    Alors le premier prénom affiché est « ANTHONY »
    Et la liste des prénoms affichée est « MICHELANGELO ANTHONY »
    Et une alerte dit que le premier prénom n'est pas le début de la liste des prénoms
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.15.01
  Scénario: Une date de naissance incomplète n'est pas rapatriée
    Étant donné que INSi connaît ADRUN ZOE
    Et que INSi renvoie la date de naissance « 1975-00-31 »
    Quand elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220
    Et qu'elle interroge INSi par les traits
    Alors la reprise des données est refusée à cause de la date de naissance
    Et la fiche est inchangée
    Étant donné que INSi renvoie la date de naissance « 1975-12-00 »
    Quand elle interroge INSi par les traits
    Alors la reprise des données est refusée à cause de la date de naissance
    Et la fiche est inchangée
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.16.01
  Scénario: Un nom de naissance vide n'est pas rapatrié
    Étant donné que INSi connaît ADRUN ZOE
    Et que INSi renvoie un nom de naissance vide
    Quand elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220
    Et qu'elle interroge INSi par les traits
    Alors la reprise des données est refusée à cause du nom de naissance
    Et la fiche est inchangée
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.16.02
  Scénario: Une liste de prénoms vide n'est pas rapatriée
    Étant donné que INSi connaît ADRUN ZOE
    Et que INSi renvoie une liste des prénoms vide
    Quand elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220
    Et qu'elle interroge INSi par les traits
    Alors la reprise des données est refusée à cause de la liste des prénoms
    Et la fiche est inchangée
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.16.03
  Scénario: Un sexe vide n'est pas rapatrié
    Étant donné que INSi connaît ADRUN ZOE
    Et que INSi renvoie un sexe vide
    Quand elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220
    Et qu'elle interroge INSi par les traits
    Alors la reprise des données est refusée à cause du sexe
    Et la fiche est inchangée
    Et la preuve 01 est prise
