/** L'horloge du poste, remise à l'heure de la campagne le temps d'un rejeu. */
export interface HorlogeRejouee {
  regler(instant: number): void
  rendre(): void
}

/**
 * Remplace `Date` : les étapes qui datent un envoi du jour le datent du jour d'alors. Le temps y est
 * celui du dernier appel rejoué ; il n'avance pas seul.
 */
export function remonterLeTemps(): HorlogeRejouee {
  const Vraie = globalThis.Date
  let instant = Vraie.now()
  const Rejouee = new Proxy(Vraie, {
    construct: (cible, arguments_: unknown[]) =>
      arguments_.length === 0 ? new cible(instant) : Reflect.construct(cible, arguments_),
    get: (cible, nom) => (nom === 'now' ? () => instant : Reflect.get(cible, nom)),
  })
  globalThis.Date = Rejouee
  return {
    regler(voulu) {
      instant = voulu
    },
    rendre() {
      globalThis.Date = Vraie
    },
  }
}
