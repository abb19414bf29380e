type Arret = () => Promise<void> | void

/** Ce qui a été démarré, à arrêter dans l’ordre inverse. */
export interface PileArrets {
  ajouter(arret: Arret): void
  /** Arrête tout, même si un arrêt échoue ; la première erreur est levée à la fin. Sans effet la seconde fois. */
  arreter(): Promise<void>
}

export function creerPileArrets(): PileArrets {
  const pile: Arret[] = []
  return {
    ajouter: (arret) => void pile.push(arret),
    async arreter() {
      const erreurs: unknown[] = []
      for (let arret = pile.pop(); arret !== undefined; arret = pile.pop()) {
        try {
          await arret()
        } catch (erreur) {
          erreurs.push(erreur)
        }
      }
      if (erreurs.length > 0) throw erreurs[0]
    },
  }
}
