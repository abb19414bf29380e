# language: fr
Fonctionnalité: Illisible
  Scénario: Une étape sans mot-clé
    Quand elle agit
    puis elle attend
