# language: fr
Fonctionnalité: Libellé de l'expéditeur
  Qui reçoit un message sait d'emblée quelle personne l'a écrit.

  @MDV-LGC-Va1:MSS.15.01
  Scénario: En-tête From
    Étant donné que Camille TESTIER s'est connectée par Pro Santé Connect
    Et qu'elle ouvre sa boîte personnelle
    Quand elle écrit « Demande d'avis » à Hakim EXEMPLAIRE, de sa boîte personnelle
    Alors l'expéditeur du message envoyé a un libellé qui la nomme
    Et le message envoyé est la preuve 01
