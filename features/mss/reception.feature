# language: fr
Fonctionnalité: Documents reçus par messagerie sécurisée
  Un document reçu attend dans la liste des non-lus, avec ce qui le décrit, et se range au bon dossier.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:MSS.23.01
  Scénario: Rapprochement par comparaison des traits
    Étant donné que le cabinet suit NESSI RUTH, d'identité qualifiée
    Et que le cabinet suit ADRUN ZOE, d'identité provisoire
    Quand le centre hospitalier fictif envoie au cabinet une lettre de liaison de ADRUN ZOE, de niveau 1, rédigée il y a 5 jours
    Et qu'elle relève la messagerie
    Et qu'elle tente de ranger le document reçu dans le dossier de NESSI RUTH
    Alors le dossier de NESSI RUTH ne le prend pas
    Quand elle compare les traits du document à ceux du dossier proposé
    Alors les traits du document et du dossier se lisent côte à côte
    Quand elle classe le document reçu
    Alors il est dans les documents de ADRUN ZOE
    Et il a gardé son type et sa date
    Et la preuve 01 est prise

  @MDV-LGC-Va1:MSS.24.01
  Scénario: Métadonnées dans la liste
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand le centre hospitalier fictif envoie au cabinet une lettre de liaison de ADRUN ZOE, de niveau 1, rédigée il y a 5 jours
    Et qu'elle relève la messagerie
    Alors la liste des non-lus montre les métadonnées de l'en-tête du document
    Et la preuve 01 est prise

  @MDV-LGC-Va1:MSS.25.01
  Scénario: Classement
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand le centre hospitalier fictif envoie au cabinet une lettre de liaison de ADRUN ZOE, de niveau 1, rédigée il y a 5 jours
    Et qu'elle relève la messagerie
    Et qu'elle classe le document reçu
    Alors il est dans les documents de ADRUN ZOE
    Et il a gardé son type et sa date
    Et la preuve 01 est prise
