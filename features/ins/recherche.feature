# language: fr
Fonctionnalité: Recherche d'antériorité
  Avant de créer un patient, on le cherche par sa date de naissance et le début d'un nom ou d'un prénom,
  sans distinguer nom de naissance et nom utilisé, ni les accents, tirets et apostrophes. (Guide INS, règle 17)

  Règle: La date de naissance, puis au besoin le début d'un nom ou d'un prénom

    Contexte:
      Étant donné que Camille TESTIER, médecin, a ouvert sa session
      Et que le cabinet suit ces patients
        | nom de naissance | premier prénom | liste des prénoms | date       | sexe | lieu  | nom utilisé | prénom utilisé |
        | DURAND           | ALICE          | ALICE MARTINE     | 04/05/1962 | F    | 99999 |             |                |
        | MOREL            | JULIE          | JULIE             | 04/05/1962 | F    | 99999 | DURAND      | MARTHE         |
        | LE GALL          | MARTIN         | MARTIN            | 04/05/1962 | M    | 99999 |             |                |
        | DURAND           | CLAIRE         | CLAIRE            | 17/11/1990 | F    | 99999 |             |                |

    @MDV-LGC-Va1:INS.07.01
    Scénario: Par la seule date de naissance
      Quand elle cherche les patients nés le 04/05/1962
      Alors la recherche propose exactement DURAND ALICE, MOREL JULIE, LE GALL MARTIN
      Et la preuve 01 est prise

    @MDV-LGC-Va1:INS.07.02
    Scénario: Par la date et le début du nom utilisé
      Quand elle cherche les patients nés le 04/05/1962 dont un nom commence par « DUR »
      Alors la recherche propose exactement DURAND ALICE, MOREL JULIE
      Et la preuve 01 est prise

    @MDV-LGC-Va1:INS.07.03
    Scénario: Par la date et le début du nom de naissance
      Quand elle cherche les patients nés le 04/05/1962 dont un nom commence par « MOR »
      Alors la recherche propose exactement MOREL JULIE
      Quand elle cherche les patients nés le 04/05/1962 dont un nom commence par « DUR »
      Alors la recherche propose exactement DURAND ALICE, MOREL JULIE
      Et la preuve 01 est prise

    @MDV-LGC-Va1:INS.07.04
    Scénario: Par la date et le début d'un prénom de naissance
      Quand elle cherche les patients nés le 04/05/1962 dont un prénom commence par « MAR »
      Alors la recherche propose exactement DURAND ALICE, MOREL JULIE, LE GALL MARTIN
      Et la preuve 01 est prise

    @MDV-LGC-Va1:INS.07.05
    Scénario: Par la date et le début du prénom utilisé
      Quand elle cherche les patients nés le 04/05/1962 dont un prénom commence par « MARTH »
      Alors la recherche propose exactement MOREL JULIE
      Et la preuve 01 est prise

    @MDV-LGC-Va1:INS.10.01
    Scénario: Sans distinguer nom de naissance et nom utilisé, ni les prénoms
      Quand elle cherche les patients dont un nom commence par « DURAND »
      Alors la recherche propose exactement DURAND ALICE, MOREL JULIE, DURAND CLAIRE
      Quand elle cherche les patients dont un prénom commence par « MART »
      Alors la recherche propose exactement DURAND ALICE, MOREL JULIE, LE GALL MARTIN
      Et la preuve 01 est prise

  Règle: Le matricule INS entier, clé comprise

    Contexte:
      Étant donné que Camille TESTIER, médecin, a ouvert sa session

    @MDV-LGC-Va1:INS.08.01
    Scénario: Par le matricule INS et sa clé
      Étant donné que INSi connaît ADRUN ZOE
      Et qu'elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220
      Et qu'elle interroge INSi par les traits et accepte l'identité proposée
      Quand elle cherche le matricule INS « 275126322074974 »
      Alors la recherche propose exactement ADRUN ZOE
      Et la preuve 01 est prise sur cet écran
      Quand elle cherche le matricule INS « 275126322074975 »
      Alors la recherche est refusée
      Et la preuve 02 est prise sur cet écran
      Quand elle cherche le matricule INS « 2751263220749 »
      Alors la recherche est refusée
      Et la preuve 03 est prise sur cet écran

  Règle: Les tirets, doubles tirets et apostrophes ne comptent pas

    Contexte:
      Étant donné que Camille TESTIER, médecin, a ouvert sa session
      Et que le cabinet suit ces patients
        | nom de naissance | premier prénom | liste des prénoms | date       | sexe | lieu  | nom utilisé | prénom utilisé |
        | SAINT CLAIR      | ANNE-LISE      | ANNE-LISE         | 09/02/1971 | F    | 99999 |             |                |
        | DORANGE          | PAUL           | PAUL              | 23/08/1955 | M    | 99999 |             |                |

    @MDV-LGC-Va1:INS.09.01
    Scénario: Un tiret saisi, absent de la base
      Quand elle cherche les patients nés le 09/02/1971 dont un nom commence par « SAINT-CLAIR »
      Alors la recherche propose exactement SAINT CLAIR ANNE-LISE
      Et la preuve 01 est prise

    @MDV-LGC-Va1:INS.09.02
    Scénario: Un tiret de la base, non saisi
      Quand elle cherche les patients nés le 09/02/1971 dont un prénom commence par « ANNELISE »
      Alors la recherche propose exactement SAINT CLAIR ANNE-LISE
      Quand elle cherche les patients nés le 09/02/1971 dont un prénom commence par « ANNE LISE »
      Alors la recherche propose exactement SAINT CLAIR ANNE-LISE
      Et la preuve 01 est prise

    @MDV-LGC-Va1:INS.09.03
    Scénario: Un double tiret saisi, absent de la base
      Quand elle cherche les patients nés le 09/02/1971 dont un nom commence par « SAINT--CLAIR »
      Alors la recherche propose exactement SAINT CLAIR ANNE-LISE
      Et la preuve 01 est prise

    @MDV-LGC-Va1:INS.09.04
    Scénario: Une apostrophe saisie, absente de la base
      Quand elle cherche les patients nés le 23/08/1955 dont un nom commence par « D'ORANGE »
      Alors la recherche propose exactement DORANGE PAUL
      Et la preuve 01 est prise
