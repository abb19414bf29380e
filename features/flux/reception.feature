# language: fr
Fonctionnalité: Documents reçus
  Tout document d'un confrère se lit et se classe, quel que soit son type ou sa structure.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que le cabinet suit ADRUN ZOE, d'identité qualifiée

  @MDV-LGC-Va1:PROV.FLUXE.01.01
  Scénario: Lettre de liaison
    Quand le centre hospitalier fictif envoie au cabinet une lettre de liaison de ADRUN ZOE, de niveau 1
    Et qu'elle relève la messagerie
    Alors le document reçu est lisible, avec son type, son auteur et son PDF
    Quand elle classe le document reçu
    Alors il est dans les documents de ADRUN ZOE
    Et la preuve 01 est prise

  @MDV-LGC-Va1:PROV.FLUXE.02.01
  Scénario: Ordonnance
    Quand le cabinet du docteur BONNET envoie au cabinet une ordonnance de ADRUN ZOE, de niveau 1
    Et qu'elle relève la messagerie
    Alors le document reçu est lisible, avec son type, son auteur et son PDF
    Quand elle classe le document reçu
    Alors il est dans les documents de ADRUN ZOE
    Et la preuve 01 est prise

  @MDV-LGC-Va1:PROV.FLUXE.03.01
  Scénario: Volet de synthèse médicale, trois formats
    Quand le cabinet du docteur BONNET envoie au cabinet un volet de synthèse de ADRUN ZOE, structuré
    Et qu'elle relève la messagerie
    Alors le document reçu est lisible, avec son type, son auteur et son PDF
    Quand elle classe le document reçu
    Alors il est dans les documents de ADRUN ZOE
    Quand le cabinet du docteur BONNET envoie au cabinet un volet de synthèse de ADRUN ZOE, de niveau 1
    Et qu'elle relève la messagerie
    Alors le document reçu est lisible, avec son type, son auteur et son PDF
    Quand elle classe le document reçu
    Alors il est dans les documents de ADRUN ZOE
    Quand le cabinet du docteur BONNET envoie au cabinet un volet de synthèse de ADRUN ZOE, en PDF
    Et qu'elle relève la messagerie
    Alors le document reçu est lisible, avec son type, son auteur et son PDF
    Quand elle classe le document reçu
    Alors il est dans les documents de ADRUN ZOE
    Et la preuve 01 est prise

  @MDV-LGC-Va1:PROV.FLUXE.04.01
  Scénario: Compte rendu de biologie, trois formats
    Quand le laboratoire des Acacias envoie au cabinet un compte rendu de biologie de ADRUN ZOE, structuré
    Et qu'elle relève la messagerie
    Alors le document reçu est lisible, avec son type, son auteur et son PDF
    Quand elle classe le document reçu
    Alors il est dans les documents de ADRUN ZOE
    Quand le laboratoire des Acacias envoie au cabinet un compte rendu de biologie de ADRUN ZOE, de niveau 1
    Et qu'elle relève la messagerie
    Alors le document reçu est lisible, avec son type, son auteur et son PDF
    Quand elle classe le document reçu
    Alors il est dans les documents de ADRUN ZOE
    Quand le laboratoire des Acacias envoie au cabinet un compte rendu de biologie de ADRUN ZOE, en PDF
    Et qu'elle relève la messagerie
    Alors le document reçu est lisible, avec son type, son auteur et son PDF
    Quand elle classe le document reçu
    Alors il est dans les documents de ADRUN ZOE
    Et la preuve 01 est prise

  @MDV-LGC-Va1:PROV.FLUXE.05.01
  Scénario: Compte rendu d'imagerie
    Quand le centre d'imagerie du Port envoie au cabinet un compte rendu d'imagerie de ADRUN ZOE, de niveau 1
    Et qu'elle relève la messagerie
    Alors le document reçu est lisible, avec son type, son auteur et son PDF
    Quand elle classe le document reçu
    Alors il est dans les documents de ADRUN ZOE
    Et la preuve 01 est prise

  @MDV-LGC-Va1:PROV.FLUXE.06.01
  Scénario: Compte rendu opératoire
    Quand le centre hospitalier fictif envoie au cabinet un compte rendu opératoire de ADRUN ZOE, de niveau 1
    Et qu'elle relève la messagerie
    Alors le document reçu est lisible, avec son type, son auteur et son PDF
    Quand elle classe le document reçu
    Alors il est dans les documents de ADRUN ZOE
    Et la preuve 01 est prise

  @MDV-LGC-Va1:PROV.FLUXE.07.01
  Scénario: Type que le logiciel ne connaît pas
    Quand le centre hospitalier fictif envoie au cabinet un document d'un type nouveau de ADRUN ZOE, de niveau 1
    Et qu'elle relève la messagerie
    Alors le document reçu est lisible, avec son type, son auteur et son PDF
    Quand elle classe le document reçu
    Alors il est dans les documents de ADRUN ZOE
    Et la preuve 01 est prise
