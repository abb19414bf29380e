# language: fr
Fonctionnalité: Statuts de l'identité
  Une identité contrôlée sur un titre à haut degré de confiance et issue d'INSi est qualifiée,
  quel que soit l'ordre des deux opérations. (Guide INS, règles 20 et 21)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que INSi connaît ADRUN ZOE

  @MDV-LGC-Va1:INS.22.01
  Scénario: Une identité nouvelle est provisoire
    Quand elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220
    Alors l'identité est « provisoire »
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.23.01
  Scénario: De provisoire à récupérée
    Quand elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220
    Alors l'identité est « provisoire »
    Quand elle interroge INSi par les traits et accepte l'identité proposée
    Alors l'identité est « récupérée »
    Et INSi a reçu un seul appel par les traits, sans code de lieu de naissance
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.24.01
  Scénario: De provisoire à validée
    Quand elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220
    Alors l'identité est « provisoire »
    Quand elle valide l'identité sur une carte nationale d'identité
    Alors l'identité est « validée »
    Et INSi n'a reçu aucun appel
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.25.01
  Scénario: Validation puis récupération
    Quand elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220
    Alors l'identité est « provisoire »
    Quand elle valide l'identité sur une carte nationale d'identité
    Alors l'identité est « validée »
    Quand elle interroge INSi par les traits et accepte l'identité proposée
    Alors l'identité est « qualifiée »
    Et INSi a reçu un seul appel par les traits, sans code de lieu de naissance
    Et l'historique donne les statuts « provisoire », « validée », « qualifiée », leur date, leur heure et leur auteur
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.25.02
  Scénario: Récupération puis validation
    Quand elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220
    Et qu'elle interroge INSi par les traits et accepte l'identité proposée
    Alors l'identité est « récupérée »
    Quand elle valide l'identité sur un passeport
    Alors l'identité est « qualifiée »
    Et l'historique donne les statuts « provisoire », « récupérée », « qualifiée », leur date, leur heure et leur auteur
    Et la preuve 01 est prise
