# language: fr
Fonctionnalité: Traces des appels de récupération
  Chaque récupération est journalisée avec sa modalité et son code retour ; un code 00 l'est avec
  tout ce qu'INSi a renvoyé. (Guide INS, règles 37 et 39)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:INS.40.01
  Scénario: Une récupération par carte Vitale est tracée
    Étant donné que le cabinet suit ADRUN ZOE, d'identité provisoire
    Et que la carte Vitale de ADRUN ZOE est dans le lecteur
    Quand elle interroge INSi avec la carte Vitale
    Alors le journal des appels donne chaque appel à INSi et son code retour
    Et la preuve 01 est prise
    Et le journal des appels donne pour le dernier appel la modalité « carte Vitale »
    Et la preuve 02 est prise

  @MDV-LGC-Va1:INS.40.02
  Scénario: Une récupération par les traits est tracée, quel que soit son retour
    Quand elle crée le patient HOUILLES PIERRE, sexe masculin, né le 27/01/1993 à 63220
    Et qu'elle interroge INSi par les traits
    Et qu'elle crée le patient DE VINCI LEONARDO, sexe masculin, né le 01/02/2014 à 63220
    Et qu'elle interroge INSi par les traits
    Alors INSi a reçu pour DE VINCI LEONARDO un appel sans lieu de naissance, puis un autre avec
    Et le journal des appels donne chaque appel à INSi et son code retour
    Et la preuve 01 est prise
    Et le journal des appels donne pour le dernier appel la modalité « traits »
    Et la preuve 02 est prise

  @MDV-LGC-Va1:INS.41.01
  Scénario: Les données renvoyées par carte Vitale sont gardées au journal
    Étant donné que le cabinet suit ECETINSI PIERRE-ALAIN, d'identité provisoire
    Et que la carte Vitale de ECETINSI PIERRE-ALAIN est dans le lecteur
    Quand elle interroge INSi avec la carte Vitale
    Alors le journal des appels garde du dernier appel le code, le matricule, l'OID, les traits et l'historique des matricules renvoyés
    Et la preuve 01 est prise
    Et le journal des appels donne pour chaque appel la modalité « carte Vitale »
    Et la preuve 02 est prise

  @MDV-LGC-Va1:INS.41.02
  Scénario: Les données renvoyées par les traits sont gardées au journal
    Étant donné que le cabinet suit ECETINSI PIERRE-ALAIN, d'identité provisoire
    Quand elle interroge INSi par les traits
    Alors le journal des appels garde du dernier appel le code, le matricule, l'OID, les traits et l'historique des matricules renvoyés
    Et la preuve 01 est prise
    Et le journal des appels donne pour chaque appel la modalité « traits »
    Et la preuve 02 est prise
