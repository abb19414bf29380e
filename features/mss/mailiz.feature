# language: fr
Fonctionnalité: Boîte chez Mailiz
  Une boîte Mailiz se joint par les points d'entrée IGC-Santé. Les services web de Mailiz ne sont pas
  simulés : le banc regarde, chez un opérateur à son profil, à quel nom le logiciel s'est connecté.

  @MDV-LGC-Va1:MSS.09.01
  Scénario: Envoi par l'interface de Mailiz
    Étant donné que Camille TESTIER s'est connectée par Pro Santé Connect
    Quand elle ouvre sa boîte Mailiz
    Et qu'elle écrit « Demande d'avis » à Hakim EXEMPLAIRE, de la boîte ouverte
    Alors elle n'a joint Mailiz que par son point d'entrée IGC-Santé
    Et le relevé des connexions est la preuve 01
    Et le relevé des connexions est la preuve 02
