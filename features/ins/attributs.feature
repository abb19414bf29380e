# language: fr
Fonctionnalité: Identité douteuse ou fictive
  Poser l'attribut douteux ou fictif ramène l'identité au statut provisoire, et interdit d'appeler
  INSi tant qu'il est posé. (Guide INS, règle 25)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:INS.27.01
  Scénario: Une identité qualifiée redevient provisoire
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Et que le cabinet suit NESSI MICHELANGELO, d'identité qualifiée
    Quand elle ouvre la fiche de ADRUN ZOE
    Alors l'identité est « qualifiée »
    Quand elle pose l'attribut douteux
    Alors l'identité est « provisoire »
    Et l'identité porte l'attribut douteux
    Et la fiche ne montre plus ni matricule INS ni OID
    Et la preuve 01 est prise
    Quand elle ouvre la fiche de NESSI MICHELANGELO
    Alors l'identité est « qualifiée »
    Quand elle pose l'attribut fictif
    Alors l'identité est « provisoire »
    Et l'identité porte l'attribut fictif
    Et la fiche ne montre plus ni matricule INS ni OID
    Et la preuve 02 est prise

  @MDV-LGC-Va1:INS.27.02
  Scénario: Une identité récupérée redevient provisoire
    Étant donné que le cabinet suit ADRUN ZOE, d'identité récupérée
    Et que le cabinet suit NESSI MICHELANGELO, d'identité récupérée
    Quand elle ouvre la fiche de ADRUN ZOE
    Alors l'identité est « récupérée »
    Quand elle pose l'attribut douteux
    Alors l'identité est « provisoire »
    Et l'identité porte l'attribut douteux
    Et la fiche ne montre plus ni matricule INS ni OID
    Et la preuve 01 est prise
    Quand elle ouvre la fiche de NESSI MICHELANGELO
    Alors l'identité est « récupérée »
    Quand elle pose l'attribut fictif
    Alors l'identité est « provisoire »
    Et l'identité porte l'attribut fictif
    Et la fiche ne montre plus ni matricule INS ni OID
    Et la preuve 02 est prise

  @MDV-LGC-Va1:INS.27.03
  Scénario: Une identité validée redevient provisoire
    Étant donné que le cabinet suit ADRUN ZOE, d'identité validée
    Et que le cabinet suit NESSI MICHELANGELO, d'identité validée
    Quand elle ouvre la fiche de ADRUN ZOE
    Alors l'identité est « validée »
    Quand elle pose l'attribut douteux
    Alors l'identité est « provisoire »
    Et l'identité porte l'attribut douteux
    Et la preuve 01 est prise
    Quand elle ouvre la fiche de NESSI MICHELANGELO
    Alors l'identité est « validée »
    Quand elle pose l'attribut fictif
    Alors l'identité est « provisoire »
    Et l'identité porte l'attribut fictif
    Et la preuve 02 est prise

  @MDV-LGC-Va1:INS.28.01
  Scénario: Une identité douteuse ne se cherche pas dans INSi
    Étant donné que INSi connaît ADRUN ZOE
    Et que le cabinet suit ADRUN ZOE, d'identité provisoire
    Quand elle pose l'attribut douteux
    Alors l'identité porte l'attribut douteux
    Quand elle interroge INSi par les traits
    Alors l'appel à INSi est bloqué à cause de l'attribut douteux
    Et INSi n'a reçu aucun appel
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.28.02
  Scénario: Une identité fictive ne se cherche pas dans INSi
    Étant donné que INSi connaît ADRUN ZOE
    Et que le cabinet suit ADRUN ZOE, d'identité provisoire
    Quand elle pose l'attribut fictif
    Alors l'identité porte l'attribut fictif
    Quand elle interroge INSi par les traits
    Alors l'appel à INSi est bloqué à cause de l'attribut fictif
    Et INSi n'a reçu aucun appel
    Et la preuve 01 est prise
