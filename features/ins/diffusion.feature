# language: fr
Fonctionnalité: Diffusion d'une identité non qualifiée
  Sans qualification, ni le matricule INS ni son OID ne sortent du logiciel : les traits seuls
  accompagnent le document. (Guide INS, règle 28)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que le cabinet suit ADRUN ZOE, d'identité récupérée

  @MDV-LGC-Va1:INS.37.01
  Scénario: Document exporté
    Quand elle rédige et termine un compte rendu « Consultation de suivi »
    Alors l'identité est « récupérée »
    Et la preuve 01 est prise
    Quand elle exporte le document
    Alors l'archive est entière et ses métadonnées sont celles du document
    Et l'archive ne porte ni le matricule INS ni son OID, ni dans ses métadonnées ni dans le document
    Et l'en-tête et le PDF de l'archive portent les traits de l'identité
    Et le document produit est la preuve 02

  @MDV-LGC-Va1:INS.37.02
  Scénario: Document imprimé
    Quand elle rédige et termine un certificat « Aptitude au sport »
    Alors l'identité est « récupérée »
    Quand elle imprime le document
    Alors l'édition porte les traits de l'identité
    Et l'édition ne porte ni le matricule INS ni son OID
    Et l'édition ne porte pas de datamatrix INS
    Et la preuve 01 est prise
