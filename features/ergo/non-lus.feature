# language: fr
Fonctionnalité: Liste des documents non lus
  Ce qui est à lire se voit dès l'ouverture, le plus récent d'abord, et se range comme on veut.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:ERGO.01.01
  Scénario: Rattachement d'un document sans identité qualifiée locale
    Étant donné que le cabinet suit ADRUN ZOE, d'identité provisoire
    Quand le cabinet du docteur BONNET envoie au cabinet une ordonnance de ADRUN ZOE, de niveau 1, rédigée il y a 2 jours
    Et qu'elle relève la messagerie
    Et qu'elle compare les traits du document à ceux du dossier proposé
    Alors les traits du document et du dossier se lisent côte à côte
    Quand elle classe le document reçu
    Alors il est dans les documents de ADRUN ZOE
    Et la preuve 01 est prise

  @MDV-LGC-Va1:ERGO.02.01
  Scénario: Affichage, tri, filtres
    Quand le centre hospitalier fictif envoie au cabinet une lettre de liaison de ADRUN ZOE, de niveau 1, rédigée il y a 9 jours
    Et que le centre hospitalier fictif envoie au cabinet une lettre de liaison de ADRUN ZOE, de niveau 1, rédigée il y a 2 jours
    Et que le centre d'imagerie du Port envoie au cabinet un compte rendu d'imagerie de NESSI RUTH, de niveau 1, rédigé il y a 5 jours
    Et qu'elle relève la messagerie
    Alors la liste des non-lus commence par le plus récent
    Et la preuve 01 est prise
    Et la liste des non-lus se trie par date
    Et la liste des non-lus se trie par patient
    Et la liste des non-lus se trie par type
    Et la liste des non-lus se filtre par date du dernier document
    Et la liste des non-lus se filtre par patient du dernier document
    Et la liste des non-lus se filtre par type du dernier document
    Et la preuve 02 est prise

  @MDV-LGC-Va1:ERGO.03.01
  Scénario: Ouverture du logiciel
    Quand le laboratoire des Acacias envoie au cabinet un compte rendu de biologie de ADRUN ZOE, structuré
    Et que le centre hospitalier fictif envoie au cabinet une lettre de liaison de ADRUN ZOE, de niveau 1
    Et qu'elle relève la messagerie
    Et qu'elle ferme sa session
    Et que Camille TESTIER ouvre sa session
    Alors le logiciel dit dès son ouverture que 2 documents sont à lire
    Et la preuve 01 est prise
