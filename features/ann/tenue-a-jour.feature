# language: fr
Fonctionnalité: Chargement de l'Annuaire Santé
  L'annuaire du cabinet suit l'extraction publique, de lui-même, à la fréquence que l'on règle.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:ANN.01.01 @SFP-LGC-Va2:ANN/va1.01.01
  Scénario: Chargement et recherche
    Quand elle règle le chargement automatique de l'annuaire chaque jour
    Et qu'une nuit passe
    Alors le logiciel a chargé de lui-même l'extraction du jour
    Et le rapport d'intégration dit l'extraction chargée et ce qui en a été lu
    Et le rapport d'intégration est la preuve 01
    Quand elle cherche Marie-Ève CHANGEANT dans l'annuaire
    Alors la personne se reconnaît, et le lieu où elle exerce
    Et la preuve 02 est prise
    Quand l'Annuaire Santé publie ses données du lendemain
    Et qu'une nuit passe
    Alors l'annuaire du cabinet a pris les arrivées, les départs et les changements
    Quand l'Annuaire Santé ne sert plus que des archives coupées
    Et qu'une nuit passe
    Alors l'annuaire en place sert encore
    Et le rapport d'intégration dit que le chargement a échoué

  @MDV-LGC-Va1:ANN.04.01 @SFP-LGC-Va2:ANN/va1.04.01
  Scénario: Paramétrage
    Quand elle règle le chargement automatique de l'annuaire chaque semaine
    Alors le réglage relu est celui choisi
    Et la preuve 01 est prise
    Quand deux nuits passent
    Alors l'annuaire s'est chargé à cette fréquence
    Quand elle règle le chargement automatique de l'annuaire chaque jour
    Alors le réglage relu est celui choisi
    Quand deux nuits passent
    Alors l'annuaire s'est chargé à cette fréquence
