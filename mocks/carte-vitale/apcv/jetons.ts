import { randomBytes } from 'node:crypto'
import type { Appli } from './applis.ts'

/** Les codes affichés par les téléphones : `APCVTEST.<id>.<expiration>`, à usage unique (ins.md §15 [C]). */
export interface Jetons {
  /** Un code neuf pour cette appli ; `expire` en secondes depuis 1970. */
  emettre(appli: Appli, maintenant: Date, dureeSecondes: number): { jeton: string; expire: number }
  /** Ce que vaut un code présenté ; un code juste ne servira plus. */
  presenter(
    texte: string,
    maintenant: Date,
  ): { appli: Appli } | { refus: 'inconnu' | 'expire' | 'reutilise' }
  vider(): void
}

const FORME = /^APCVTEST\.([\w-]{8,64})\.(\d{1,12})$/
/** Un banc oublié ne doit pas accumuler des codes. */
const JETONS_MAX = 1_000

interface Emis {
  appli: Appli
  expire: number
  servi: boolean
}

/** L'expiration se juge d'après ce qui a été émis : la réécrire dans le texte ne prolonge rien. */
export function creerJetons(): Jetons {
  const emis = new Map<string, Emis>()
  return {
    emettre(appli, maintenant, dureeSecondes) {
      const [ancien] = emis.keys()
      if (emis.size >= JETONS_MAX && ancien !== undefined) emis.delete(ancien)
      const id = randomBytes(9).toString('base64url')
      const expire = Math.floor(maintenant.getTime() / 1000) + dureeSecondes
      emis.set(id, { appli, expire, servi: false })
      return { jeton: `APCVTEST.${id}.${expire}`, expire }
    },
    presenter(texte, maintenant) {
      const [, id = '', expiration] = FORME.exec(texte) ?? []
      const trouve = emis.get(id)
      if (!trouve || String(trouve.expire) !== expiration) return { refus: 'inconnu' }
      if (trouve.servi) return { refus: 'reutilise' }
      if (maintenant.getTime() / 1000 > trouve.expire) return { refus: 'expire' }
      trouve.servi = true
      return { appli: trouve.appli }
    },
    vider: () => emis.clear(),
  }
}
