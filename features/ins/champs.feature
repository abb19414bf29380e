# language: fr
Fonctionnalité: Champs d'identité
  La fiche patient tient les dix champs d'identité du guide INS, sous des libellés sans ambiguïté,
  et ne mêle jamais le matricule INS et le numéro de sécurité sociale. (Guide INS, règles 1 et 3)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:INS.01.01
  Scénario: Les dix champs existent
    Étant donné que INSi connaît ADRUN ZOE
    Quand elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220, de nom utilisé « MARTIN » et de prénom utilisé « LILI »
    Et qu'elle interroge INSi par les traits et accepte l'identité proposée
    Alors la fiche montre les dix champs d'identité
    Et le nom utilisé affiché est « MARTIN », le prénom utilisé affiché est « LILI »
    Et le matricule INS affiché est « 275126322074974 », d'OID « 1.2.250.1.213.1.4.8 »
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.01.02
  Scénario: Le nom de naissance obéit aux règles de nommage
    Quand elle crée un patient de nom de naissance « dupré »
    Alors ce nom est refusé ou devient « DUPRE »
    Quand elle crée un patient de nom de naissance « Çœur-Noël »
    Alors ce nom est refusé ou devient « COEUR-NOEL »
    Quand elle crée un patient de nom de naissance « LE B3AU »
    Alors ce nom est refusé
    Quand elle crée un patient de nom de naissance « D'ESSAI-TEST DU BANC »
    Alors ce nom est enregistré tel quel
    Quand elle crée un patient dont le nom de naissance compte 100 lettres
    Alors ce nom est enregistré tel quel
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.01.03
  Scénario: La date de naissance est contrôlée à la saisie
    Quand elle crée un patient né le 32/01/1980
    Alors la date de naissance est refusée
    Quand elle crée un patient né le 00/01/1980
    Alors la date de naissance est refusée
    Quand elle crée un patient né le 15/13/1980
    Alors la date de naissance est refusée
    Quand elle crée un patient né le 15/00/1980
    Alors la date de naissance est refusée
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.01.04
  Scénario: Le numéro de sécurité sociale a son propre champ
    Étant donné que INSi connaît NESSI MICHELANGELO
    Quand elle crée le patient NESSI MICHELANGELO, sexe masculin, né le 07/08/2010 à 63220, assuré sous le numéro 277076322082910
    Et qu'elle interroge INSi par les traits et accepte l'identité proposée
    Alors le matricule INS affiché est « 110086322083060 », d'OID « 1.2.250.1.213.1.4.8 »
    Et le numéro de sécurité sociale affiché est « 277076322082910 », sous un libellé sans le mot INS
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.02.01
  Scénario: Les champs d'identité sont à l'écran, sous des libellés sans ambiguïté
    Étant donné que INSi connaît ADRUN ZOE
    Quand elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220
    Et qu'elle interroge INSi par les traits et accepte l'identité proposée
    Alors la fiche montre les quatre champs toujours visibles
    Et la preuve 01 est prise
    Quand elle règle l'affichage sur les seuls champs toujours visibles
    Et qu'elle ouvre la fiche de ADRUN ZOE
    Alors la fiche montre les quatre champs toujours visibles
    Quand elle règle l'affichage sur tous les champs
    Et qu'elle ouvre la fiche de ADRUN ZOE
    Alors la fiche montre les dix champs d'identité
    Et le matricule INS affiché est suivi de sa nature « NIR »
    Et la preuve 02 est prise
