# language: fr
Fonctionnalité: Copies des titres d'identité
  Un logiciel qui garde la copie d'un titre la chiffre, trace qui l'ouvre, et la supprime de lui-même
  cinq ans après la dernière activité du patient. Sa documentation dit ce qu'il fait vraiment.
  (Profil « Stockage des copies de titres d'identité »)

  @MDV-LGC-Va1:INS.52.01
  Scénario: Mécanismes documentés, et tels que la documentation les dit
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que le cabinet suit ADRUN ZOE, d'identité provisoire
    Quand elle dépose la copie d'une carte nationale d'identité
    Alors le contenu gardé ne laisse rien lire de la copie
    Quand elle ouvre la copie
    Alors le journal des accès donne le dépôt et la consultation de la copie, leur date, leur heure et leur auteur
    Quand elle ouvre la documentation des copies
    Alors la documentation décrit l'algorithme, les clés, la conservation, la suppression, les droits et le déchiffrement
    Et la documentation dit le chiffrement observé et la durée de cinq ans
    Et la documentation est la preuve 01
    Quand elle retire à la secrétaire le droit d'ouvrir les copies
    Et que Jeanne MOCKSECR, secrétaire, ouvre sa session
    Alors la copie ne lui est pas montrée
    Quand 59 mois passent sans activité du patient
    Et que Camille TESTIER, médecin, ouvre sa session
    Alors la copie de carte nationale d'identité est gardée
    Quand 2 mois passent sans activité du patient
    Et que Camille TESTIER, médecin, ouvre sa session
    Alors la copie est supprimée et le journal des accès le dit
