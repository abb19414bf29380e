# language: fr
Fonctionnalité: Création d'une identité
  Cinq traits, et eux seuls, sont exigés pour créer une identité. (Guide INS, règle 5)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:INS.11.01
  Scénario: La création est refusée quand un des cinq traits manque
    Quand elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220, sans le nom de naissance
    Alors la création est refusée et le manque du nom de naissance est signalé
    Quand elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220, sans le premier prénom
    Alors la création est refusée et le manque du premier prénom est signalé
    Quand elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220, sans la date de naissance
    Alors la création est refusée et le manque de la date de naissance est signalé
    Quand elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220, sans le sexe
    Alors la création est refusée et le manque du sexe est signalé
    Quand elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220, sans le lieu de naissance
    Alors la création est refusée et le manque du lieu de naissance est signalé
    Quand elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220
    Alors la création est acceptée
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.12.01
  Scénario: Aucun autre champ n'est exigé
    Quand elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 99999
    Alors la création est acceptée
    Et la recherche par la date 31/12/1975 propose ADRUN ZOE
    Quand elle crée le patient NESSI MICHELANGELO, sexe masculin, né le 07/08/2010 à 63220
    Alors la création est acceptée
    Et la recherche par la date 07/08/2010 propose NESSI MICHELANGELO
    Et la preuve 01 est prise
