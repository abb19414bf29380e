# language: fr
Fonctionnalité: Information du patient
  Le patient lit sur chaque document ce que le cabinet fait de ses données : le texte est celui du site.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que le cabinet suit ADRUN ZOE, d'identité qualifiée

  @MDV-LGC-Va1:DOC.06.01
  Scénario: Mentions dans le document et à l'affichage
    Quand elle règle la mention d'information sur « Vos données sont conservées vingt ans par le cabinet des Tilleuls. »
    Alors la preuve 03 est prise
    Quand elle rédige et termine une lettre de liaison « Suivi du diabète »
    Et que le document est affiché
    Alors l'affichage porte la mention d'information
    Et la preuve 01 est prise
    Quand elle imprime le document
    Alors l'édition est un PDF/A-1
    Et l'édition porte la mention d'information sur chaque page
    Et le document produit est la preuve 02
