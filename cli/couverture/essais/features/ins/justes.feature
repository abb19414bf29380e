Fonctionnalité: Essais de lecture
  Le dialecte est le français, sans que le fichier le dise.

  Contexte:
    Étant donné que rien ne presse

  @MDV-LGC-Va1:INS.25.01 @libre
  Scénario: Une étiquette, une preuve
    Quand elle agit
    Alors la preuve 01 est prise

  @MDV-LGC-Va1:INS.08.01
  Scénario: Plusieurs preuves, deux façons de le dire
    Alors la preuve 01 est prise sur cet écran
    Et la preuve 02 est prise
    Mais la preuve 03 est prise plus tard qu'on ne croit

  @MDV-LGC-Va1:INS.25.02 @SFP-LGC-Va2:INS/va1.54.02
  Scénario: Deux référentiels
    Alors la preuve 01 est prise

  @MDV-LGC-Va1:INS.07.01
  Plan du Scénario: Un plan à deux lignes
    Alors la preuve <numero> est prise

    Exemples:
      | numero |
      | 01     |
      | 01     |
