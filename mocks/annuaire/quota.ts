/** Appels par seconde et par application (annuaire.md §3 [V]). */
const DEBIT = 17

export interface Quota {
  /** Vrai quand cet appel tient dans le quota de l'application. */
  admettre(application: string, maintenant: Date): boolean
  vider(): void
}

/** Un seau percé par application, à l'horloge du banc (annuaire.md §8 [C]). */
export function creerQuota(): Quota {
  const seaux = new Map<string, { niveau: number; instant: number }>()
  return {
    admettre(application, maintenant) {
      const instant = maintenant.getTime()
      const seau = seaux.get(application) ?? { niveau: 0, instant }
      const ecoule = Math.max(0, instant - seau.instant) / 1_000
      const niveau = Math.max(0, seau.niveau - ecoule * DEBIT)
      const admis = niveau + 1 <= DEBIT
      seaux.set(application, { niveau: admis ? niveau + 1 : niveau, instant })
      return admis
    },
    vider: () => seaux.clear(),
  }
}
