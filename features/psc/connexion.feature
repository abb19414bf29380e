# language: fr
Fonctionnalité: Connexion par Pro Santé Connect
  Le professionnel ouvre le logiciel avec sa carte CPS ou son e-CPS, et sa déconnexion ferme tout.
  (Référentiel Pro Santé Connect, exigences 08 à 11, 16, 20, 25 à 32)

  @MDV-LGC-Va1:PSC.01.01 @SFP-LGC-Va2:SC.PSC.01.01
  Scénario: Mode web
    Quand les conditions générales d'utilisation sont affichées
    Alors un paragraphe y présente Pro Santé Connect
    Quand la page de connexion est affichée
    Alors Pro Santé Connect y est offert au même niveau que le mot de passe
    Quand elle choisit Pro Santé Connect
    Alors la demande reçue par Pro Santé Connect est complète
    Quand Camille TESTIER s'identifie à la mire
    Alors sa session est ouverte
    Et elle est dans son compte
    Quand elle ferme sa session
    Et que la page de connexion est affichée
    Alors Pro Santé Connect y est offert au même niveau que le mot de passe
    Quand elle choisit Pro Santé Connect
    Alors la mire demande de s'identifier de nouveau
    Et la preuve 01 est prise
    Quand Pro Santé Connect rend à Camille TESTIER une réponse que personne n'a demandée
    Alors la connexion lui est refusée, avec une explication
    Quand Pro Santé Connect rend à Camille TESTIER une identité établie pour une autre demande
    Alors la connexion lui est refusée, avec une explication
    Quand Pro Santé Connect rend à Camille TESTIER une identité sans authentification par carte ni e-CPS
    Alors la connexion lui est refusée, avec une explication
    Quand Pro Santé Connect rend à Camille TESTIER une identité destinée à un autre logiciel
    Alors la connexion lui est refusée, avec une explication
    Quand Pro Santé Connect rend à Camille TESTIER une identité que rien ne signe
    Alors la connexion lui est refusée, avec une explication
    Quand Camille TESTIER se connecte par Pro Santé Connect
    Alors sa session est ouverte
    Et la connexion est tracée, sans jeton ni secret nulle part

  @MDV-LGC-Va1:PSC.01.02
  Scénario: Gestion de la déconnexion
    Étant donné que les jetons de Pro Santé Connect vivent quelques secondes
    Et que Camille TESTIER s'est connectée par Pro Santé Connect
    Alors son jeton se renouvelle pendant qu'elle travaille, sans nouvelle identification
    Quand elle ferme sa session
    Et que la page de connexion est affichée
    Alors Pro Santé Connect y est offert au même niveau que le mot de passe
    Et Pro Santé Connect a fermé sa session
    Quand elle choisit Pro Santé Connect
    Alors la mire demande de s'identifier de nouveau
    Et la preuve 01 est prise

  @MDV-LGC-Va1:PSC.01.04
  Scénario: Sans navigateur, en validant sur son téléphone
    Quand Camille TESTIER demande à valider sur son téléphone
    Et qu'elle refuse dans l'e-CPS
    Alors le nombre à comparer était celui du téléphone
    Et le logiciel dit que la demande est refusée
    Quand Camille TESTIER demande à valider sur son téléphone
    Et qu'elle accepte dans l'e-CPS
    Alors le nombre à comparer était celui du téléphone
    Et sa session est ouverte
    Et elle est dans son compte
    Quand elle ferme sa session
    Et que la page de connexion est affichée
    Alors Pro Santé Connect y est offert au même niveau que le mot de passe
    Et la preuve 01 est prise
