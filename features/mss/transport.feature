# language: fr
Fonctionnalité: Connexion avec l'opérateur
  Le logiciel ne parle qu'à un opérateur chiffré, au certificat valable ; aux autres, il ne dit rien.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:MSS.03.01
  Scénario: Canal TLS
    Quand elle se connecte à son opérateur de messagerie
    Alors la connexion est établie, chiffrée comme il faut
    Quand l'opérateur n'offre plus de connexion chiffrée
    Et qu'elle se connecte à son opérateur de messagerie
    Alors la connexion est refusée avant que rien ne parte
    Et le relevé des connexions est la preuve 01
    Et le relevé des connexions est la preuve 02

  @MDV-LGC-Va1:MSS.04.01
  Scénario: Version TLS négociée
    Quand elle se connecte à son opérateur de messagerie
    Alors la connexion est établie, chiffrée comme il faut
    Quand l'opérateur n'accepte plus que TLS 1.1
    Et qu'elle se connecte à son opérateur de messagerie
    Alors la connexion est refusée avant que rien ne parte
    Et le relevé des connexions est la preuve 01
    Et le relevé des connexions est la preuve 02

  @MDV-LGC-Va1:MSS.05.01
  Scénario: Suite négociée
    Quand elle se connecte à son opérateur de messagerie
    Alors la connexion est établie, chiffrée comme il faut
    Quand l'opérateur n'accepte plus qu'une suite de chiffrement hors liste
    Et qu'elle se connecte à son opérateur de messagerie
    Alors la connexion est refusée avant que rien ne parte
    Et le relevé des connexions est la preuve 01
    Et le relevé des connexions est la preuve 02

  # ECO.1.1.4 demande d'accepter l'IGC-Santé ; il ne défend pas d'accepter aussi une autre autorité. Le
  # refus des autres est de la vague 2 : SC.MSS/CONF.27, plus bas.
  @MDV-LGC-Va1:MSS.06.01
  Scénario: Autorité de certification acceptée
    Quand elle se connecte à son opérateur de messagerie
    Alors la connexion est établie, chiffrée comme il faut
    Et le relevé des connexions est la preuve 01

  @MDV-LGC-Va1:MSS.07.01
  Scénario: Contrôle d'expiration
    Quand elle se connecte à son opérateur de messagerie
    Alors la connexion est établie, chiffrée comme il faut
    Quand l'opérateur présente un certificat expiré
    Et qu'elle se connecte à son opérateur de messagerie
    Alors la connexion est refusée avant que rien ne parte
    Et le relevé des connexions est la preuve 01
    Et le relevé des connexions est la preuve 02

  @MDV-LGC-Va1:MSS.08.01
  Scénario: Contrôle de révocation
    Quand elle se connecte à son opérateur de messagerie
    Alors la connexion est établie, chiffrée comme il faut
    Quand l'opérateur présente un certificat révoqué
    Et qu'elle se connecte à son opérateur de messagerie
    Alors la connexion est refusée avant que rien ne parte
    Et le relevé des connexions est la preuve 01
    Et le relevé des connexions est la preuve 02

  @SFP-LGC-Va2:SC.MSS/CONF.27.01
  Scénario: Certificat accepté ou refusé
    Quand elle se connecte à son opérateur de messagerie
    Alors la connexion est établie, chiffrée comme il faut
    Quand l'opérateur présente un certificat d'une autre autorité
    Et qu'elle se connecte à son opérateur de messagerie
    Alors la connexion est refusée avant que rien ne parte
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.MSS/CONF.22.01
  Scénario: CRL conservée
    Quand elle se connecte à son opérateur de messagerie
    Alors la connexion est établie, chiffrée comme il faut
    Quand la liste de révocation ne se lit plus
    Et qu'elle se connecte à son opérateur de messagerie
    Alors la connexion est établie, chiffrée comme il faut
    Et le relevé des connexions est la preuve 01
