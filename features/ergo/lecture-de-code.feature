# language: fr
Fonctionnalité: Lecture de la boîte d'un vaccin
  La boîte se lit plutôt que de se recopier : le produit, le lot et la péremption entrent au dossier sans faute de frappe.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que le cabinet suit ADRUN ZOE, d'identité qualifiée

  @MDV-LGC-Va1:ERGO.04.01
  Scénario: Lecture et pré-remplissage
    Quand elle lit le datamatrix d'une boîte de vaccin
    Alors le code CIP, le lot et la péremption de la boîte sont remplis sans rien taper
    Quand elle enregistre la vaccination
    Alors le dossier porte le code CIP, le lot et la péremption de la boîte
    Et la preuve 01 est prise
