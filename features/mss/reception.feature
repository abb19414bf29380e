# language: fr
Fonctionnalité: Documents reçus par messagerie sécurisée
  Un document reçu attend dans la liste des non-lus, avec ce qui le décrit, et se range au bon dossier.
  La boîte dit d'emblée qui écrit. (SC.MSS/UX, vague 2)

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
    Alors un seul clic l'a classé
    Et il est dans les documents de ADRUN ZOE
    Et il a gardé son type et sa date
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.MSS/UX.25.01
  Scénario: Deux émetteurs
    Quand ADRUN ZOE écrit au cabinet « Une question », de Mon espace santé
    Et que Hakim EXEMPLAIRE écrit au cabinet « Demande d'avis »
    Et qu'elle relève la messagerie
    Alors la boîte de réception distingue le patient du professionnel
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.MSS/UX.28.01
  Scénario: Objet affiché
    Quand le centre hospitalier fictif envoie au cabinet une lettre de liaison de ADRUN ZOE, de niveau 1, rédigée il y a 2 jours
    Et qu'elle relève la messagerie
    Alors l'objet du message reçu se lit sans son préfixe technique
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.MSS/UX.31.01
  Scénario: Message d'un usager
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand ADRUN ZOE écrit au cabinet « Une question », de Mon espace santé
    Et qu'elle relève la messagerie
    Alors le patient qui écrit se reconnaît dans la liste et dans son message
    Et la preuve 01 est prise
    Et le message du patient est la preuve 02
