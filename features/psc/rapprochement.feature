# language: fr
Fonctionnalité: Rapprochement de comptes
  Une personne n'a qu'un compte : le RPPS rapproche Pro Santé Connect et le mot de passe.
  (Référentiel Pro Santé Connect, exigence 19)

  @MDV-LGC-Va1:PSC.01.03 @SFP-LGC-Va2:SC.PSC.02.01
  Scénario: RPPS connu du cabinet, puis inconnu
    Quand la page de connexion est affichée
    Et qu'elle choisit Pro Santé Connect
    Et que Camille TESTIER s'identifie à la mire
    Alors sa session est ouverte
    Et elle est dans son compte
    Quand elle ferme sa session
    Et que Camille TESTIER, médecin, ouvre sa session
    Alors elle est dans son compte
    Quand elle ferme sa session
    Et que la page de connexion est affichée
    Et qu'elle choisit Pro Santé Connect
    Et que Alix MOCKMED s'identifie à la mire
    Alors le logiciel lui demande son compte local
    Quand elle montre son compte local
    Alors sa session est ouverte
    Et elle est dans son compte
    Quand elle ferme sa session
    Et que la page de connexion est affichée
    Et qu'elle choisit Pro Santé Connect
    Et que Alix MOCKMED s'identifie à la mire
    Alors sa session est ouverte
    Et elle est dans son compte
    Et la preuve 01 est prise
